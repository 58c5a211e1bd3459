#include "app/console/recorded/timelinewords.h"

#include "core/timeline/laneitems.h"

#include <QLocale>

namespace vigia::console {

namespace {

using timeline::LaneItems;
using timeline::LaneKind;
using timeline::TimelineItem;

constexpr int RunsAPage = 1000;

QHash<QString, etl::RunInfo> runsOf(const capsule::CapsuleReader& reader)
{
    QHash<QString, etl::RunInfo> runs;
    jobs::RunQuery query;
    query.limit = RunsAPage;
    for (;;) {
        const auto page = reader.runs(query);
        if (!page || page->runs.empty())
            return runs;
        for (const etl::RunInfo& run : page->runs)
            runs.insert(run.id, run);
        query.offset += static_cast<int>(page->runs.size());
    }
}

QHash<QString, audit::AuditEntry> entriesOf(const capsule::CapsuleReader& reader)
{
    QHash<QString, audit::AuditEntry> entries;
    audit::AuditQuery query;
    query.limit = RunsAPage;
    for (;;) {
        const auto page = reader.audit(query);
        if (!page || page->entries.empty())
            return entries;
        for (const audit::AuditEntry& entry : page->entries)
            entries.insert(QString::number(entry.id), entry);
        query.before = page->entries.back().id;
    }
}

/// When and where stay as they were kept.
void take(TimelineItem& item, const TimelineItem& told)
{
    item.title = told.title;
    item.detail = told.detail;
}

void tellRun(TimelineItem& item, const etl::RunInfo& run, const timeline::SeriesNames& names)
{
    take(
        item,
        LaneItems::of(timeline::RunRow {run.id, run.job, run.metric, run.entity, etl::runStateName(run.state),
                                        run.requestedBy, run.createdAt, run.startedAt, run.finishedAt,
                                        run.retries, run.error ? run.error->message : QString()},
                      names));
}

void tellAction(TimelineItem& item, const audit::AuditEntry& entry)
{
    const audit::AuditRecord& record = entry.record;
    take(item,
         LaneItems::of(timeline::ActionRow {entry.id, entry.at, record.who, record.action, record.object,
                                            record.reason, record.outcome}));
}

/// Its id is "Gene/Recurso/2026-06-01/2026-06-03".
void tellGap(TimelineItem& item, const timeline::SeriesNames& names)
{
    const QStringList parts = item.id.split(u'/');
    const auto days = DayRange::parse(parts.value(2), parts.value(3));
    if (parts.size() != 4 || !days)
        return;
    const timeline::GapSeries series {parts[0], parts[1], 0};
    // Whether it is over was known when it was kept.
    const QDate today = days->to.addDays(item.to.isValid() ? 2 : 0);
    const auto told = LaneItems::of(series, {*days}, today, item.from,
                                    item.to.isValid() ? item.to : item.from.addDays(1), names);
    if (!told.isEmpty())
        take(item, told.first());
}

} // namespace

TimelineWords::TimelineWords(const generation::MetricTable& metrics)
{
    for (const generation::MetricInfo& metric : metrics.all())
        m_names.insert(metric.id(), metric.name);
}

bool TimelineWords::isForeign(const capsule::CapsuleInfo& info)
{
    // "C" and nothing at all are English too.
    const bool wasSpanish = info.language == u"es";
    return !info.language.isEmpty() && wasSpanish != (QLocale().language() == QLocale::Spanish);
}

timeline::TimelineInfo TimelineWords::retold(const capsule::CapsuleReader& reader,
                                             timeline::TimelineInfo info) const
{
    if (!isForeign(reader.info()))
        return info;
    const auto runs = runsOf(reader);
    const auto entries = entriesOf(reader);
    for (timeline::LaneInfo& lane : info.lanes)
        for (TimelineItem& item : lane.items) {
            if (lane.kind == LaneKind::Gaps)
                tellGap(item, m_names);
            else if (lane.kind == LaneKind::Runs && runs.contains(item.id))
                tellRun(item, runs[item.id], m_names);
            else if (lane.kind == LaneKind::Actions && entries.contains(item.id))
                tellAction(item, entries[item.id]);
        }
    return info;
}

} // namespace vigia::console
