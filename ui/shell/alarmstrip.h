#pragma once

#include "ui/shell/statusinfo.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vigia::ui {

class AlarmMark;
class ElidedLabel;
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
    QString text() const;

    void setExpanded(bool expanded);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QWidget* widget = nullptr;
        AlarmMark* mark = nullptr;
        ElidedLabel* text = nullptr;
        QLabel* since = nullptr;
    };

    Row makeRow();
    void fill(const Row& row, const AlarmInfo& alarm);
    void refresh();

    const SiteStatus& m_status;
    const Theme& m_theme;
    QVBoxLayout* m_rows;
    Row m_first;
    QPushButton* m_all;
    QList<Row> m_others;
    bool m_expanded = false;
};

} // namespace vigia::ui
