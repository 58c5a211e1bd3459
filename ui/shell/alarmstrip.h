#pragma once

#include "ui/shell/statusinfo.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vigia::ui {

class AlarmMark;
class SiteStatus;
class Theme;

/// How many alarms of each priority there are: three shapes with their numbers, grey while there are none.
class AlarmCounts : public QWidget
{
    Q_OBJECT

public:
    AlarmCounts(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int widthOf(int priority) const;
    void refresh();

    const SiteStatus& m_status;
    const Theme& m_theme;
};

/// One line under the title bar, always: the alarm that matters most, or that none needs anybody; the counts
/// at its right. "Show all" opens the list in place, so that nothing is ever covered.
class AlarmStrip : public QFrame
{
    Q_OBJECT

public:
    AlarmStrip(const SiteStatus& status, const Theme& theme, QWidget* parent = nullptr);

    bool isExpanded() const { return m_expanded; }

    /// What the first line says.
    const QString& text() const { return m_text; }

    void setExpanded(bool expanded);

    /// Does what the buttons of the first alarm do (F9, F1). Nothing when there is no alarm, or it can't be
    /// acknowledged.
    void acknowledgeFirst();
    void openFirst();

signals:
    /// Somebody wants to see it and what to do.
    void opened(const vigia::ui::AlarmInfo& alarm);
    void acknowledgeRequested(const vigia::ui::AlarmInfo& alarm);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QWidget* widget = nullptr;
        AlarmMark* mark = nullptr;
        QLabel* text = nullptr;
    };

    Row makeRow();
    void fill(const Row& row, const AlarmInfo& alarm);
    void refresh();

    const SiteStatus& m_status;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QLabel* m_recording; ///< what a recording is; on no live site
    Row m_first;
    QString m_text;
    QPushButton* m_acknowledge;
    QPushButton* m_help;
    QPushButton* m_all;
    QList<Row> m_others;
    bool m_expanded = false;
};

} // namespace vigia::ui
