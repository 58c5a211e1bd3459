#pragma once

#include "ui/jobs/jobsfeed.h"
#include "ui/jobs/jobsview.h"

#include <QTimer>

class QLabel;

namespace vigia {
class Clock;
} // namespace vigia

namespace vigia::ui {

class RowsTable;
class Theme;

/// What starts next, when, and how it ended the last time; the next to start is the first.
class ScheduleView : public JobsView
{
    Q_OBJECT

public:
    ScheduleView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent = nullptr);

    bool isSettled() const override { return true; }

    void refresh() override { present(); }

    void setPaused(bool isPaused) override;
    void setActive(bool isActive) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void present();

    JobsFeed& m_feed;
    const Clock& m_clock;
    RowsTable* m_table;
    QLabel* m_zone;
    QTimer m_second;
    bool m_isActive = false;
    bool m_isPaused = false;
};

} // namespace vigia::ui
