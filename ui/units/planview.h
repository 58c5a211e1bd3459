#pragma once

#include "core/units/applyinfo.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace vigia::ui {

class RowsTable;
class Theme;

/// Everything that a move would change: units and files, before and after, and the text of the chosen file.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(const Theme& theme, QWidget* parent = nullptr);

    void setPlan(const vigia::units::MovePlan& plan);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeLayout();
    void present();
    void presentFile();

    const Theme& m_theme;
    units::MovePlan m_plan;
    QLabel* m_unitsTitle;
    QLabel* m_filesTitle;
    QLabel* m_textTitle;
    QLabel* m_steps;
    RowsTable* m_units;
    RowsTable* m_files;
    QPlainTextEdit* m_text;
};

} // namespace vigia::ui
