#include "ui/shell/statusrules.h"

#include "core/base/energyday.h"
#include "core/base/ids.h"
#include "ui/base/format.h"

#include <QCoreApplication>

namespace vigia::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

constexpr qsizetype NamedInAlarm = 3; // series named in one alarm; the rest is a count

using Connection = ConnectionInfo;

QDate today(const QDateTime& now)
{
    return energyday::dayAt(now.toMSecsSinceEpoch());
}

std::chrono::milliseconds elapsed(const QDateTime& from, const QDateTime& to)
{
    return std::chrono::milliseconds(from.msecsTo(to));
}

QString lostSentence(const Connection& connection, const QDateTime& now)
{
    const QString since = format::since(connection.since, now);
    if (connection.reason.isEmpty())
        return Tr::tr("%1 has not answered since %2.").arg(connection.name, since);
    return Tr::tr("%1 has not answered since %2. %3").arg(connection.name, since, connection.reason);
}

/// Without the time: the strip says since when.
QString lostAlarm(const Connection& connection)
{
    return connection.reason.isEmpty()
        ? Tr::tr("%1 does not answer.").arg(connection.name)
        : Tr::tr("%1 does not answer. %2").arg(connection.name, connection.reason);
}

/// One alarm for all series that are too old.
std::optional<AlarmInfo> tooOld(const FreshnessList& freshness, const QDateTime& now)
{
    FreshnessList old;
    for (const FreshnessInfo& series : freshness)
        if (series.isTooOld(today(now)))
            old.append(series);
    if (old.isEmpty())
        return std::nullopt;
    AlarmInfo alarm;
    alarm.id = QStringLiteral("data-too-old");
    alarm.page = QStringLiteral("overview");
    if (old.size() == 1) {
        const FreshnessInfo& only = old.first();
        alarm.text = only.newest.isValid()
            ? Tr::tr("%1 is %2 d old, normal is at most %3 d. Load the missing days.")
                  .arg(only.series, format::integer(only.ageDays(today(now))),
                       format::integer(only.normalLagDays))
            : Tr::tr("There is no data of %1. Load it.").arg(only.series);
        return alarm;
    }
    QStringList names;
    for (const FreshnessInfo& series : std::as_const(old))
        names << series.series;
    if (names.size() > NamedInAlarm) {
        names = names.mid(0, NamedInAlarm);
        names << QStringLiteral("…");
    }
    alarm.text =
        Tr::tr("%n series are older than normal (%1). Load the missing days.", nullptr, int(old.size()))
            .arg(names.join(QStringLiteral(", ")));
    return alarm;
}

/// One alarm for all failed runs; the newest is named.
std::optional<AlarmInfo> failedRuns(const FailedRunList& runs)
{
    if (runs.isEmpty())
        return std::nullopt;
    const auto byTime = [](const FailedRunInfo& a, const FailedRunInfo& b) {
        return a.finished < b.finished;
    };
    const FailedRunInfo newest = *std::max_element(runs.cbegin(), runs.cend(), byTime);
    AlarmInfo alarm;
    alarm.id = QStringLiteral("run-failed");
    alarm.priority = 2;
    alarm.page = QStringLiteral("jobs");
    alarm.object = QStringLiteral("state:FAILURE");
    alarm.since = std::min_element(runs.cbegin(), runs.cend(), byTime)->finished;
    const QString data = newest.metric + QLatin1Char('/') + newest.entity;
    if (runs.size() == 1)
        alarm.text = Tr::tr("Run %1 of %2 failed: %3").arg(shortRunId(newest.id), data, newest.reason);
    else
        alarm.text = Tr::tr("%n runs failed, the last was %1 of %2: %3", nullptr, int(runs.size()))
                         .arg(shortRunId(newest.id), data, newest.reason);
    return alarm;
}

} // namespace

BadgeInfo badgeFor(const StatusFacts& facts, const QDateTime& now)
{
    using State = BadgeInfo::State;
    if (facts.recorded)
        return {State::Recorded,
                facts.recording.isEmpty() ? Tr::tr("This is a recording; nothing here changes.")
                                          : facts.recording};
    if (facts.pausedSince)
        return {State::Paused,
                Tr::tr("Paused at %1: what you see is of then.").arg(format::since(*facts.pausedSince, now))};
    if (!facts.checked.isValid())
        return {State::Stale, Tr::tr("No service has been heard of yet.")};
    if (elapsed(facts.checked, now) > CheckSilence)
        return {State::Stale,
                Tr::tr("The services were last checked %1.").arg(format::ago(elapsed(facts.checked, now)))};
    for (const Connection& connection : facts.connections) {
        if (!connection.essential || connection.state == Connection::State::Ok)
            continue;
        if (connection.state == Connection::State::Lost)
            return {State::Stale, lostSentence(connection, now)};
        return {State::Stale, Tr::tr("%1 has not been heard of yet.").arg(connection.name)};
    }
    if (const auto old = tooOld(facts.freshness, now))
        return {State::Stale, old->text};
    return {State::Live, {}};
}

AlarmList alarmsFor(const StatusFacts& facts, const QDateTime& now)
{
    AlarmList alarms;
    for (const Connection& connection : facts.connections) {
        if (connection.state != Connection::State::Lost)
            continue;
        AlarmInfo alarm;
        alarm.id = QStringLiteral("lost-") + connection.id;
        alarm.priority = connection.essential ? 1 : 2;
        alarm.text = lostAlarm(connection);
        alarm.since = connection.since;
        alarm.page = QStringLiteral("diagnostics");
        alarm.object = connection.id;
        alarms.append(alarm);
    }
    alarms.append(facts.reported);
    if (const auto alarm = failedRuns(facts.failedRuns))
        alarms.append(*alarm);
    if (const auto alarm = tooOld(facts.freshness, now))
        alarms.append(*alarm);
    // One cause, one alarm.
    alarms.removeIf([&facts](const AlarmInfo& own) {
        return std::any_of(facts.reported.cbegin(), facts.reported.cend(),
                           [&own](const AlarmInfo& reported) { return reported.covers == own.id; });
    });
    std::stable_sort(alarms.begin(), alarms.end(), [](const AlarmInfo& a, const AlarmInfo& b) {
        return a.priority != b.priority ? a.priority < b.priority : a.since < b.since;
    });
    return alarms;
}

QString ladderText(const Connection& connection, const QDateTime& now)
{
    QStringList parts;
    switch (connection.state) {
    case Connection::State::Unknown:
        return Tr::tr("not heard of yet");
    case Connection::State::Lost:
        return Tr::tr("lost since %1").arg(format::since(connection.since, now));
    case Connection::State::Ok:
        if (connection.latencyMs >= 0)
            parts << format::duration(std::chrono::milliseconds(connection.latencyMs));
        if (!connection.detail.isEmpty())
            parts << connection.detail;
        // What is measured all the time needs no age; the rest says when it last answered.
        if (connection.lastOk.isValid() && elapsed(connection.lastOk, now) > CheckSilence)
            parts << Tr::tr("last %1", "time of the last answer").arg(format::since(connection.lastOk, now));
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

QString ladderStory(const Connection& connection, const QDateTime& now)
{
    switch (connection.state) {
    case Connection::State::Unknown:
        return Tr::tr("%1 has not been heard of yet.").arg(connection.name);
    case Connection::State::Lost: {
        const QString last = connection.lastOk.isValid()
            ? Tr::tr("Last answer: %1.").arg(format::since(connection.lastOk, now))
            : Tr::tr("It has not answered since this console was opened.");
        return lostSentence(connection, now) + QLatin1Char('\n') + last;
    }
    case Connection::State::Ok:
        break;
    }
    if (!connection.lastOk.isValid())
        return Tr::tr("%1 answers.").arg(connection.name);
    return Tr::tr("%1 answers; the last answer came %2.")
        .arg(connection.name, format::ago(elapsed(connection.lastOk, now)));
}

} // namespace vigia::ui
