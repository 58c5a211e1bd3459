#include "ui/jobs/scheduleview.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/rowstable.h"
#include "ui/jobs/jobtexts.h"
#include "ui/jobs/paneltexts.h"
#include "ui/jobs/runtexts.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vigia::ui {

ScheduleView::ScheduleView(JobsFeed& feed, const Theme& theme, const Clock& clock, QWidget* parent)
    : JobsView(parent)
    , m_feed(feed)
    , m_clock(clock)
    , m_table(new RowsTable(theme, this))
    , m_zone(new QLabel(this))
{
    setObjectName(QStringLiteral("scheduleView"));
    m_table->setObjectName(QStringLiteral("scheduleTable"));
    m_zone->setObjectName(QStringLiteral("scheduleZone"));
    m_table->setWidths({0, 116, 70, 116, 112}, 0);
    setRole(m_zone, "caption");
    m_second.setInterval(1000);
    auto* card = new QFrame(this);
    setRole(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(8, 6, 8, 8);
    inside->setSpacing(6);
    inside->addWidget(m_table, 1);
    inside->addWidget(m_zone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    const auto keep = [this] {
        if (m_isActive && !m_isPaused)
            present();
    };
    connect(&m_second, &QTimer::timeout, this, keep);
    connect(&feed, &JobsFeed::runsChanged, this, keep);
    connect(m_table, &RowsTable::opened, this, [this](const QString& job) {
        const QList<jobs::ScheduledStart> starts = m_feed.schedule();
        for (const jobs::ScheduledStart& start : starts)
            if (start.job == job && !start.lastRun.isEmpty())
                emit runShown(start.lastRun, true);
    });
    present();
}

void ScheduleView::present()
{
    m_zone->setText(tr("Colombian time (America/Bogota, UTC−5). Enter opens the last run."));
    m_table->setAccessibleName(tr("What starts next"));
    m_table->setEmptyText(tr("Nothing is scheduled."));
    m_table->rows().setColumns({{QStringLiteral("job"), tr("Job"), false, false},
                                {QStringLiteral("next"), tr("Starts next"), false, false},
                                {QStringLiteral("in"), tr("In", "how long until then"), true, true},
                                {QStringLiteral("last"), tr("Started last"), false, true},
                                {QStringLiteral("state"), tr("It ended", "how"), false, false}});
    QList<jobs::ScheduledStart> starts = m_feed.schedule();
    std::stable_sort(starts.begin(), starts.end(),
                     [](const auto& a, const auto& b) { return a.next < b.next; });
    const QDateTime now = m_clock.nowUtc();
    const jobs::JobList catalogue = m_feed.catalogue();
    std::vector<Row> rows;
    for (const jobs::ScheduledStart& start : std::as_const(starts)) {
        const auto job = std::find_if(catalogue.cbegin(), catalogue.cend(),
                                      [&](const jobs::JobInfo& one) { return one.id == start.job; });
        Row row {start.job, RowMark::None, {}, {}};
        const auto state = etl::runStateFromName(start.lastState);
        if (state)
            row.mark = runtext::mark(*state);
        row.cells = {paneltext::jobTitle(start.job), format::since(start.next, now),
                     start.next.isValid() ? format::age(
                         std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(start.next))))
                                          : format::none(),
                     start.last.isValid() ? format::since(start.last, now) : tr("never"),
                     state ? start.lastState : format::none()};
        if (job != catalogue.cend())
            row.hints = {job->task, jobtext::schedule(*job)};
        rows.push_back(std::move(row));
    }
    m_table->merge(std::move(rows));
}

void ScheduleView::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
}

void ScheduleView::setActive(bool isActive)
{
    m_isActive = isActive;
    if (isActive) {
        present();
        m_second.start();
    } else {
        m_second.stop();
    }
}

void ScheduleView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        present();
    JobsView::changeEvent(event);
}

} // namespace vigia::ui
