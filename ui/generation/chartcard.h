#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vigia::ui {

class ChartView;
class ElidedLabel;
class ErrorBanner;
class PlotWindow;
class SeriesTableModel;
class Theme;

/// A chart with its title, its caption, what went wrong, and its numbers as a table. GUI thread only.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    ChartCard(const QString& name, const Theme& theme, PlotWindow& window, QWidget* parent = nullptr);

    ChartView& chart() { return *m_chart; }

    const ChartView& chart() const { return *m_chart; }

    ErrorBanner& banner() { return *m_banner; }

    bool isTable() const;

    QString message() const;

    void setTitle(const QString& title);
    void setCaption(const QString& caption);
    /// A sentence in place of an empty plot, with a button under it unless `action` is empty; no sentence =
    /// the chart.
    void setMessage(const QString& message, const QString& action = {});
    void setTable(bool isTable);

signals:
    void actionRequested();

private:
    void showInView();
    void updatePage();

    ChartView* m_chart;
    QLabel* m_title;
    ElidedLabel* m_caption;
    ErrorBanner* m_banner;
    QStackedWidget* m_stack;
    QLabel* m_message;
    QPushButton* m_action;
    QWidget* m_messagePage;
    QTableView* m_table;
    SeriesTableModel* m_model;
    bool m_isTable = false;
};

} // namespace vigia::ui
