#include "app/console/servicemapping.h"

#include "app/console/recorded/timelinewords.h"
#include "core/backend/mainseries.h"
#include "ui/base/format.h"
#include "ui/targets/alerttexts.h"

#include <QCoreApplication>

#include <pwd.h>
#include <unistd.h>

namespace vigia::console {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Services)
};

/// Its file was written in the language of whoever started it.
QString embeddedTitle()
{
    return Tr::tr("Embedded site");
}

using Service = backend::ServiceInfo;
using Connection = ui::ConnectionInfo;

Connection::State stateFrom(Service::State state)
{
    switch (state) {
    case Service::State::Unknown:
        return Connection::State::Unknown;
    case Service::State::Ok:
        return Connection::State::Ok;
    case Service::State::Lost:
        return Connection::State::Lost;
    }
    return Connection::State::Unknown;
}

QString breakerText(const QString& breaker)
{
    if (breaker == QStringLiteral("closed"))
        return Tr::tr("circuit closed");
    if (breaker == QStringLiteral("open"))
        return Tr::tr("circuit open");
    if (breaker == QStringLiteral("half-open"))
        return Tr::tr("circuit half-open");
    return {};
}

QString xmName(bool isSimulated)
{
    return isSimulated ? Tr::tr("XM stand-in") : Tr::tr("XM API");
}

QString readOnly()
{
    return Tr::tr("Read-only");
}

/// The strongest one; empty when none is Vigía's.
QString roleText(const QStringList& roles)
{
    if (roles.contains(QStringLiteral("vigia_engineer")))
        return Tr::tr("engineer");
    if (roles.contains(QStringLiteral("vigia_operator")))
        return Tr::tr("operator");
    return roles.isEmpty() ? QString() : Tr::tr("viewer");
}

QString andMore(const QString& summary, int more)
{
    return Tr::tr("%1 (and %n more)", "summary of an alert", more).arg(summary);
}

/// The login name; empty when the system does not know it.
QString userName()
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

} // namespace

QString serviceName(const QString& id, bool isSimulated)
{
    if (id == QStringLiteral("postgresql"))
        return QStringLiteral("PostgreSQL");
    if (id == QStringLiteral("redis"))
        return QStringLiteral("Redis");
    if (id == QStringLiteral("prometheus"))
        return QStringLiteral("Prometheus");
    if (id == QStringLiteral("alertmanager"))
        return QStringLiteral("Alertmanager");
    if (id == QStringLiteral("xm"))
        return xmName(isSimulated);
    return id;
}

ui::ConnectionList connectionsFrom(const backend::ServiceList& services, bool isSimulated)
{
    ui::ConnectionList connections;
    for (const Service& service : services) {
        Connection connection;
        connection.id = service.id;
        connection.name = serviceName(service.id, isSimulated);
        connection.essential = service.id == QStringLiteral("postgresql");
        connection.state = stateFrom(service.state);
        connection.latencyMs = service.latencyMs;
        connection.detail = breakerText(service.breaker);
        connection.lastOk = service.lastOk;
        connection.since = service.since;
        connection.reason = service.reason;
        connections.append(connection);
    }
    return connections;
}

ui::SiteInfo siteInfoFrom(const settings::SiteConfig& site, const QStringList& roles)
{
    ui::SiteInfo info;
    info.title = site.title.isEmpty() ? site.name : site.title;
    if (site.name == u"embedded")
        info.title = embeddedTitle();
    info.colour = QColor(site.colour);
    info.simulated = site.xm.simulated;
    info.user = userName();
    info.role = roleText(roles);
    return info;
}

ui::SiteInfo siteInfoFrom(const capsule::CapsuleInfo& capsule)
{
    ui::SiteInfo info;
    info.title = capsule.siteTitle.isEmpty() ? capsule.siteName : capsule.siteTitle;
    if (capsule.siteName == u"embedded")
        info.title = embeddedTitle();
    info.colour = QColor(capsule.siteColour);
    info.simulated = capsule.simulated;
    // Who looks does not matter: nobody may order anything, and no name service is asked.
    info.user = readOnly();
    return info;
}

QString recordingStory(const capsule::CapsuleInfo& capsule, const capsule::CapsuleProof& proof)
{
    const QDateTime made = capsule.made;
    const QString when = ui::format::date(energyday::dayAt(made.toMSecsSinceEpoch())) % u' '
        % ui::format::clockTime(made, false);
    QString story = capsule.madeBy.isEmpty() ? Tr::tr("Recording, saved %1.").arg(when)
                                             : Tr::tr("Recording, saved %1 by %2.").arg(when, capsule.madeBy);
    if (!capsule.reason.isEmpty())
        story += u' ' % Tr::tr("Reason: “%1”.").arg(capsule.reason);
    // Sentences that were made of what services answered then.
    if (TimelineWords::isForeign(capsule))
        story += u' '
            % (capsule.language == u"es" ? Tr::tr("Some of its texts are in Spanish, as they were saved.")
                                         : Tr::tr("Some of its texts are in English, as they were saved."));
    const bool isOurs = proof.signer == capsule::CapsuleProof::Signer::ThisMachine;
    return story % u' '
        % (isOurs
               ? Tr::tr("Signed on this machine.")
               : Tr::tr("Signed with a key that this machine does not know: %1. Ask its owner whether it is "
                        "theirs.")
                     .arg(proof.fingerprint));
}

ui::AlarmList alarmsFrom(const targets::AlertsInfo& alerts)
{
    ui::AlarmList alarms;
    QHash<QString, qsizetype> byRule;
    QHash<QString, int> counts;
    for (const targets::AlertInfo& alert : alerts.alerts) {
        // "none": an alert that always fires, so that its absence is noticed.
        if (!alert.isOpen() || alert.labels.value(QStringLiteral("severity")) == u"none")
            continue;
        const auto known = byRule.constFind(alert.name);
        if (known != byRule.cend()) {
            ui::AlarmInfo& alarm = alarms[*known];
            alarm.priority = std::min(alarm.priority, alert.priority);
            alarm.since = std::min(alarm.since, alert.since);
            ++counts[alert.name];
            continue;
        }
        ui::AlarmInfo alarm;
        alarm.id = QStringLiteral("alert-") % alert.name;
        alarm.priority = alert.priority;
        alarm.text = ui::alertText(alert).summary;
        if (alarm.text.isEmpty())
            alarm.text = alert.name;
        alarm.since = alert.since;
        alarm.page = QStringLiteral("targets");
        alarm.object = alert.fingerprint;
        alarm.acknowledgeable = true;
        if (alert.name.startsWith(QStringLiteral("VigiaData")))
            alarm.covers = QStringLiteral("data-too-old");
        byRule.insert(alert.name, alarms.size());
        alarms.append(alarm);
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        ui::AlarmInfo& alarm = alarms[byRule.value(it.key())];
        alarm.text = andMore(alarm.text, it.value());
    }
    return alarms;
}

ui::FailedRunList failedRunsFrom(const etl::RunList& runs)
{
    const auto isSameData = [](const etl::RunInfo& a, const etl::RunInfo& b) {
        return a.metric == b.metric && a.entity == b.entity && a.job != QStringLiteral("revert");
    };
    ui::FailedRunList failed;
    for (auto run = runs.cbegin(); run != runs.cend(); ++run) {
        // A batch fails by its parts, which are told one by one.
        if (run->state != etl::RunState::Failure || run->job == u"incremental")
            continue;
        // Newer ones come first. Lists have no days: any success makes good.
        const bool isSettled = std::any_of(runs.cbegin(), run, [&](const etl::RunInfo& newer) {
            if (!isSameData(newer, *run))
                return false;
            const bool covers = !run->from.isValid() || (newer.from <= run->from && run->to <= newer.to);
            return newer.state == etl::RunState::Failure || (newer.state == etl::RunState::Success && covers);
        });
        if (!isSettled)
            failed.append({run->id, run->metric, run->entity, run->error ? run->error->message : QString(),
                           run->finishedAt});
    }
    return failed;
}

ui::FreshnessList freshnessFrom(const std::vector<generation::FreshnessInfo>& freshness,
                                const generation::MetricTable& metrics)
{
    ui::FreshnessList list;
    for (const generation::FreshnessInfo& each : freshness) {
        const auto metric = metrics.find(each.metric, each.entity);
        if (metric && !metric->sparse)
            list.append({metric->id(), each.newestDay, metric->lagDays});
    }
    return list;
}

QList<ui::MainSeries> overviewSeries(const generation::MetricTable& metrics)
{
    QList<ui::MainSeries> series;
    QSet<QString> named;
    for (const generation::MetricInfo& metric : backend::mainSeries(metrics)) {
        if (named.contains(metric.metric))
            continue;
        named.insert(metric.metric);
        series.append({metric.metric, metric.entity, metric.name, metric.lagDays});
    }
    return series;
}

celery::WorkerSurveyInfo surveyFrom(const workers::WorkersInfo& info)
{
    celery::WorkerSurveyInfo survey;
    survey.taken = info.taken;
    survey.receivers = info.receivers;
    survey.nameless = info.nameless;
    for (const workers::WorkerRow& row : info.workers)
        survey.workers.append(row.worker);
    return survey;
}

} // namespace vigia::console
