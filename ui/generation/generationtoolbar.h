#pragma once

#include "ui/generation/viewspec.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace vigia::ui {

class ElidedLabel;
class PlantPicker;
class Theme;

/// The line above the charts: which view, what to compare with, which step; what the figures are made of; the
/// ways out. GUI thread only.
class GenerationToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit GenerationToolbar(const Theme& theme, QWidget* parent = nullptr);

    PlantPicker& plantPicker() { return *m_picker; }

    /// Shows what is chosen; `step` is the one in use, `isAutomatic` says who chose it.
    void show(const ViewChoice& choice, bool isAutomatic);
    void setStatus(const QString& text, const QString& hint);
    void setUndo(bool canUndo);
    void setExport(bool canExport);
    void setTable(bool isTable);
    /// Everything that asks the database is greyed out, with the reason; empty = usable.
    void setBlocked(const QString& reason);

signals:
    void viewChosen(const QString& id);
    void comparisonChosen(vigia::ui::Comparison comparison);
    void stepChosen(std::optional<vigia::Step> step);
    void undoRequested();
    void tableToggled(bool isTable);
    void pngRequested();
    void csvRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillMenus();

    QList<QPushButton*> m_tabs;
    PlantPicker* m_picker;
    QPushButton* m_compare;
    QPushButton* m_step;
    ElidedLabel* m_status;
    QPushButton* m_undo;
    QPushButton* m_table;
    QPushButton* m_png;
    QPushButton* m_csv;
    ViewChoice m_choice;
    bool m_isAutomatic = true;
    QString m_reason;
};

} // namespace vigia::ui
