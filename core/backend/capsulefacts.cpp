#include "core/backend/capsulefacts.h"

#include "core/report/pgreportsource.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vigia::backend {

namespace {

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestText = 2000;

bool isIn(const QDateTime& at, const QDateTime& from, const QDateTime& to)
{
    return at >= from && at < to;
}

report::RunFact factOf(const etl::RunInfo& run)
{
    report::RunFact fact;
    fact.id = run.id;
    fact.job = run.job;
    fact.metric = run.metric;
    fact.entity = run.entity;
    fact.from = run.from;
    fact.to = run.to;
    fact.state = etl::runStateName(run.state);
    fact.by = run.requestedBy.left(LongestName);
    fact.reason = run.reason.left(LongestText);
    if (run.error) {
        fact.errorClass = run.error->errorClass;
        fact.error = run.error->message.left(LongestText);
    }
    fact.reverts = run.reverts;
    fact.rows = run.rows.inserted + run.rows.changed;
    fact.at = run.createdAt;
    fact.ended = run.finishedAt;
    return fact;
}

void count(report::RunGroup& group, const etl::RunInfo& run)
{
    using State = etl::RunState;
    ++group.runs;
    group.succeeded += run.state == State::Success || run.state == State::Reverted ? 1 : 0;
    group.failed += run.state == State::Failure ? 1 : 0;
    group.revoked += run.state == State::Revoked ? 1 : 0;
    group.open += run.isOpen() ? 1 : 0;
    group.retries += run.retries;
    group.inserted += run.rows.inserted;
    group.changed += run.rows.changed;
    group.rejected += run.rows.rejected;
    if (run.startedAt.isValid() && run.finishedAt.isValid())
        group.seconds += run.startedAt.secsTo(run.finishedAt);
    if (!group.last.isValid() || group.last < run.createdAt)
        group.last = run.createdAt;
}

/// Counts all, keeps the first of them.
void list(std::vector<report::RunFact>& facts, qint64& inAll, const etl::RunInfo& run)
{
    ++inAll;
    if (facts.size() < report::PgReportSource::MostListed)
        facts.push_back(factOf(run));
}

bool isOfPeople(const audit::AuditRecord& record)
{
    static const QStringList own {QStringLiteral("etl.load"), QStringLiteral("etl.incremental"),
                                  QStringLiteral("etl.clean")};
    return !own.contains(record.action) && !record.who.startsWith(u"schedule");
}

} // namespace

report::LoadFacts CapsuleFacts::loads(const etl::RunList& runs, const QList<report::WatchedSeries>& series,
                                      const DayRange& days)
{
    QHash<QString, const etl::RunInfo*> newest;
    for (const etl::RunInfo& run : runs) {
        if (run.state != etl::RunState::Success || run.rows.inserted + run.rows.changed <= 0
            || !run.from.isValid() || run.from > days.to || run.to < days.from)
            continue;
        const etl::RunInfo*& known = newest[run.metric % u'/' % run.entity];
        if (!known || known->createdAt < run.createdAt)
            known = &run;
    }
    report::LoadFacts loads;
    for (const report::WatchedSeries& each : series)
        if (const etl::RunInfo* run = newest.value(each.id()))
            loads[each.id()] = {run->id, run->finishedAt.isValid() ? run->finishedAt : run->createdAt};
    return loads;
}

report::RunFacts CapsuleFacts::runs(const etl::RunList& runs, const QDateTime& from, const QDateTime& to)
{
    QSet<QString> batches; // told by their parts
    for (const etl::RunInfo& run : runs)
        if (!run.batch.isEmpty())
            batches.insert(run.batch);
    std::vector<const etl::RunInfo*> newest;
    for (const etl::RunInfo& run : runs)
        if (!batches.contains(run.id))
            newest.push_back(&run);
    std::sort(newest.begin(), newest.end(), [](const etl::RunInfo* a, const etl::RunInfo* b) {
        return a->createdAt != b->createdAt ? a->createdAt > b->createdAt : a->id < b->id;
    });
    report::RunFacts facts;
    std::map<QString, report::RunGroup> groups;
    for (const etl::RunInfo* run : newest) {
        if (!isIn(run->createdAt, from, to))
            continue;
        report::RunGroup& group = groups[run->job % u'\n' % run->metric % u'\n' % run->entity];
        group.job = run->job;
        group.metric = run->metric;
        group.entity = run->entity;
        count(group, *run);
        if (run->state == etl::RunState::Failure)
            list(facts.failed, facts.failedInAll, *run);
        if (!run->reverts.isEmpty())
            list(facts.reverts, facts.revertsInAll, *run);
    }
    for (auto run = newest.rbegin(); run != newest.rend(); ++run)
        if ((*run)->isOpen())
            list(facts.open, facts.openInAll, **run);
    for (auto& [key, group] : groups)
        facts.groups.push_back(std::move(group));
    std::stable_sort(facts.groups.begin(), facts.groups.end(),
                     [](const report::RunGroup& a, const report::RunGroup& b) { return a.runs > b.runs; });
    return facts;
}

report::ActionFacts CapsuleFacts::actions(const std::vector<audit::AuditEntry>& entries,
                                          const QDateTime& from, const QDateTime& to)
{
    report::ActionFacts facts;
    std::map<QString, report::ActionCount> counts;
    for (const audit::AuditEntry& entry : entries) {
        const audit::AuditRecord& record = entry.record;
        if (!isIn(entry.at, from, to) || !isOfPeople(record))
            continue;
        ++facts.inAll;
        report::ActionCount& count = counts[record.who.left(LongestName) % u'\n' % record.action];
        count.who = record.who.left(LongestName);
        count.action = record.action;
        count.done += record.outcome == u"done" ? 1 : 0;
        count.failed += record.outcome == u"failed" ? 1 : 0;
        count.refused += record.outcome == u"refused" ? 1 : 0;
        if (!count.last.isValid() || count.last < entry.at)
            count.last = entry.at;
        if (facts.newest.size() < report::PgReportSource::MostListed)
            facts.newest.push_back({entry.at, count.who, record.action, record.object.left(1000),
                                    record.reason.left(LongestText), record.outcome});
    }
    for (auto& [key, count] : counts)
        facts.counts.push_back(std::move(count));
    std::stable_sort(facts.counts.begin(), facts.counts.end(),
                     [](const report::ActionCount& a, const report::ActionCount& b) {
                         const qint64 x = a.done + a.failed + a.refused;
                         const qint64 y = b.done + b.failed + b.refused;
                         return a.who != b.who ? a.who < b.who : x > y;
                     });
    if (facts.counts.size() > report::PgReportSource::MostListed)
        facts.counts.resize(report::PgReportSource::MostListed);
    return facts;
}

report::AlarmActFacts CapsuleFacts::alarmActs(const std::vector<audit::AuditEntry>& entries,
                                              const QDateTime& from, const QDateTime& to)
{
    static const QStringList acts {QStringLiteral("ack"), QStringLiteral("unack"), QStringLiteral("shelve"),
                                   QStringLiteral("unshelve")};
    report::AlarmActFacts facts;
    for (const audit::AuditEntry& entry : entries) {
        const audit::AuditRecord& record = entry.record;
        if (!isIn(entry.at, from, to) || record.outcome != u"done" || !record.action.startsWith(u"alert."))
            continue;
        const QString act = record.action.mid(6);
        if (!acts.contains(act))
            continue;
        ++facts.inAll;
        if (facts.newest.size() < report::PgReportSource::MostListed)
            facts.newest.push_back(
                {entry.at,
                 record.object.left(LongestName),
                 act,
                 record.who.left(LongestName),
                 record.reason.left(LongestText),
                 QDateTime::fromString(record.parameters[QLatin1String("until")].toString(), Qt::ISODate),
                 {}});
    }
    return facts;
}

report::AvailabilityFacts CapsuleFacts::availability(const targets::QueryAnswer& recorded,
                                                     const QDateTime& from, const QDateTime& to)
{
    report::AvailabilityFacts facts;
    facts.share.type = facts.first.type = QStringLiteral("vector");
    facts.share.warnings = recorded.warnings;
    for (const targets::QuerySeries& series : recorded.series) {
        double sum = 0;
        qint64 samples = 0;
        QDateTime first;
        for (const targets::QuerySample& sample : series.samples) {
            if (sample.at < from || sample.at > to || !std::isfinite(sample.value))
                continue;
            sum += sample.value;
            ++samples;
            if (!first.isValid())
                first = sample.at;
        }
        if (samples == 0)
            continue;
        facts.share.series.append({series.labels, {{to, sum / static_cast<double>(samples)}}});
        facts.first.series.append({series.labels, {{to, static_cast<double>(first.toSecsSinceEpoch())}}});
    }
    return facts;
}

} // namespace vigia::backend
