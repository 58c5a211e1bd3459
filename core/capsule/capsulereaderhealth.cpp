#include "core/backend/serviceinfo.h"
#include "core/capsule/capsulereading.h"
#include "core/diagnostics/checkinfo.h"
#include "core/timeline/timelineinfo.h"

#include <algorithm>

namespace vigia::capsule {

namespace {

/// An item without an end goes on.
bool touches(const QDateTime& begin, const QDateTime& end, const QDateTime& from, const QDateTime& to)
{
    return begin <= to && (!end.isValid() || end >= from);
}

bool matches(const units::JournalQuery& query, const units::JournalLine& line)
{
    return line.priority <= query.priority
        && (query.text.isEmpty() || line.text.contains(query.text, Qt::CaseInsensitive))
        && (query.invocation.isEmpty() || line.invocation == query.invocation)
        && (!query.from.isValid() || !line.at.isValid() || line.at >= query.from)
        && (!query.to.isValid() || !line.at.isValid() || line.at <= query.to);
}

} // namespace

Result<backend::ServiceList> CapsuleReader::services() const
{
    return values<backend::ServiceInfo, backend::ServiceList>(table::Services);
}

Result<targets::TargetsInfo> CapsuleReader::targets() const
{
    return value<targets::TargetsInfo>(table::Targets, {});
}

Result<targets::RuleList> CapsuleReader::rules() const
{
    return values<targets::RuleInfo, targets::RuleList>(table::Rules);
}

Result<targets::AlertsInfo> CapsuleReader::alerts() const
{
    return value<targets::AlertsInfo>(table::Alerts, {});
}

Result<QList<targets::AlertSpan>> CapsuleReader::alertSpans(const QDateTime& from, const QDateTime& to) const
{
    auto spans = values<targets::AlertSpan, QList<targets::AlertSpan>>(table::AlertSpans);
    if (spans)
        spans->removeIf(
            [&](const targets::AlertSpan& span) { return !touches(span.from, span.to, from, to); });
    return spans;
}

Result<targets::SilenceList> CapsuleReader::silences() const
{
    return values<targets::SilenceInfo, targets::SilenceList>(table::Silences);
}

Result<QList<QueryKey>> CapsuleReader::queries() const
{
    const auto found = values<QueryFacts, QList<QueryFacts>>(table::Queries);
    if (!found)
        return fail(found.error());
    QList<QueryKey> keys;
    for (const QueryFacts& facts : *found)
        keys += facts.key;
    return keys;
}

Result<targets::QueryAnswer> CapsuleReader::query(const QString& name) const
{
    return value<QueryFacts>(table::Queries, name).map([](const QueryFacts& facts) { return facts.answer; });
}

Result<workers::WorkersInfo> CapsuleReader::workers() const
{
    return value<workers::WorkersInfo>(table::Workers, {});
}

Result<workers::WorkerDetails> CapsuleReader::workerDetails(const QString& worker) const
{
    return value<workers::WorkerDetails>(table::WorkerDetails, worker);
}

Result<QList<workers::MetricCurve>> CapsuleReader::curves(const QString& chart, const QString& worker,
                                                          const QDateTime& from, const QDateTime& to) const
{
    Result<CurveFacts> facts = value<CurveFacts>(table::Curves, CurveFacts::keyOf(chart, worker));
    if (!facts)
        return fail(facts.error());
    const auto first = static_cast<double>(from.toMSecsSinceEpoch());
    const auto last = static_cast<double>(to.toMSecsSinceEpoch());
    for (workers::MetricCurve& curve : facts->curves)
        curve.points.removeIf([&](const QPointF& point) { return point.x() < first || point.x() > last; });
    return facts->curves;
}

Result<timeline::TimelineInfo> CapsuleReader::timeline(const QDateTime& from, const QDateTime& to) const
{
    if (from >= to)
        return fail(ErrorCode::InvalidData, tr("The end is before the beginning."));
    if (to < m_info.from || from > m_info.to)
        return fail(outside());
    auto lanes = values<timeline::LaneInfo, QList<timeline::LaneInfo>>(table::Timeline);
    if (!lanes)
        return fail(lanes.error());
    timeline::TimelineInfo info {from, to, m_info.made, *std::move(lanes)};
    for (timeline::LaneInfo& lane : info.lanes)
        lane.items.removeIf(
            [&](const timeline::TimelineItem& item) { return !touches(item.from, item.to, from, to); });
    return info;
}

Result<diagnostics::CheckList> CapsuleReader::diagnostics() const
{
    return values<diagnostics::CheckInfo, diagnostics::CheckList>(table::Diagnostics);
}

Result<QList<units::UnitInfo>> CapsuleReader::units(const QString& host) const
{
    const auto found = values<UnitFacts, QList<UnitFacts>>(table::Units);
    if (!found)
        return fail(found.error());
    QList<units::UnitInfo> units;
    for (const UnitFacts& facts : *found)
        if (facts.host == host)
            units += facts.unit;
    return units;
}

Result<QStringList> CapsuleReader::unitHosts() const
{
    const auto found = values<UnitFacts, QList<UnitFacts>>(table::Units);
    if (!found)
        return fail(found.error());
    QStringList hosts;
    for (const UnitFacts& facts : *found)
        hosts += facts.host;
    hosts.removeDuplicates();
    return hosts;
}

Result<units::JournalBatch> CapsuleReader::journal(const QString& host,
                                                   const units::JournalQuery& query) const
{
    const auto slices = values<JournalFacts, QList<JournalFacts>>(table::Journal, query.unit);
    if (!slices)
        return fail(slices.error());
    for (const JournalFacts& slice : *slices) {
        if (slice.host != host || slice.source != query.source)
            continue;
        units::JournalBatch batch = slice.batch;
        batch.lines.removeIf([&query](const units::JournalLine& line) { return !matches(query, line); });
        if (const qsizetype most = std::max(query.lines, 1); batch.lines.size() > most)
            batch.lines.remove(0, batch.lines.size() - most);
        return batch;
    }
    const QString unit = query.unit.isEmpty() ? tr("this unit") : query.unit;
    QString absent = query.source == units::LogSource::File
        ? tr("The capsule holds no log file of %1.").arg(unit)
        : tr("The capsule holds no log of %1.").arg(unit);
    for (const AccountLine& line : m_account)
        if (line.table == QLatin1String(table::Journal) && !line.reason.isEmpty())
            absent += u' ' % line.reason;
    return fail(ErrorCode::NotFound, absent, {}, "NotInCapsule");
}

Result<units::MoveInfo> CapsuleReader::lastMove(const QString& host) const
{
    const auto moves = values<MoveFacts, QList<MoveFacts>>(table::Moves);
    if (!moves)
        return fail(moves.error());
    for (const MoveFacts& facts : *moves)
        if (facts.host == host)
            return facts.move;
    return units::MoveInfo();
}

} // namespace vigia::capsule
