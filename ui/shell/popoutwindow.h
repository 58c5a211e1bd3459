#pragma once

#include "ui/shell/statusinfo.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vigia::ui {

class SiteBand;
class SiteStatus;
class Theme;

/// A page in a window of its own, e.g. on a second screen. The band, the badge, the clock and the alarms are
/// here too: whatever an operator looks at, they are seen.
class PopOutWindow : public QWidget
{
    Q_OBJECT

public:
    PopOutWindow(const SiteStatus& status, const Theme& theme);

    void setTitle(const QString& title);
    /// Shows the page; does not own it for longer than it is shown here.
    void setPage(QWidget* page);

signals:
    /// The person closed the window: whoever opened it takes the page back.
    void closed();
    /// As of the main window.
    void alarmOpened(const vigia::ui::AlarmInfo& alarm);
    void acknowledgeRequested(const vigia::ui::AlarmInfo& alarm);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    const SiteStatus& m_status;
    QLabel* m_title;
    QVBoxLayout* m_place;
};

} // namespace vigia::ui
