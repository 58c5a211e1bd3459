#include "ui/shell/sitestatus.h"

#include "ui/shell/statusrules.h"

namespace vigia::ui {

namespace {

constexpr std::chrono::seconds JudgeInterval {5};

} // namespace

SiteStatus::SiteStatus(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        judge();
        emit connectionsChanged(); // ages are part of what is read there
    });
    m_timer.start(JudgeInterval);
    judge();
}

int SiteStatus::alarmCount(int priority) const
{
    return int(std::count_if(m_alarms.cbegin(), m_alarms.cend(),
                             [priority](const AlarmInfo& alarm) { return alarm.priority == priority; }));
}

QString SiteStatus::lostReason(const QStringList& serviceIds) const
{
    for (const ConnectionInfo& connection : m_facts.connections) {
        if (connection.state == ConnectionInfo::State::Lost && serviceIds.contains(connection.id))
            return ladderStory(connection, now()).section(QLatin1Char('\n'), 0, 0);
    }
    return {};
}

void SiteStatus::setSite(const SiteInfo& site)
{
    m_site = site;
    emit siteChanged();
}

void SiteStatus::setConnections(const ConnectionList& connections)
{
    m_facts.connections = connections;
    m_facts.checked = now();
    judge();
    emit connectionsChanged();
}

void SiteStatus::setFreshness(const FreshnessList& freshness)
{
    m_facts.freshness = freshness;
    judge();
}

void SiteStatus::setFailedRuns(const FailedRunList& runs)
{
    m_facts.failedRuns = runs;
    judge();
}

void SiteStatus::setReportedAlarms(const AlarmList& alarms)
{
    m_facts.reported = alarms;
    judge();
}

void SiteStatus::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    m_facts.pausedSince = paused ? std::optional(now()) : std::nullopt;
    emit pausedChanged(paused);
    judge();
}

void SiteStatus::setRecorded(bool recorded, const QString& story)
{
    m_facts.recorded = recorded;
    m_facts.recording = story;
    judge();
}

void SiteStatus::judge()
{
    const AlarmList alarms = alarmsFor(m_facts, now());
    if (alarms != m_alarms) {
        m_alarms = alarms;
        emit alarmsChanged();
    }
    const BadgeInfo badge = badgeFor(m_facts, now());
    if (badge != m_badge) {
        m_badge = badge;
        emit badgeChanged();
    }
}

} // namespace vigia::ui
