#include "app/console/recorded/recordedunitsfeed.h"

#include "core/units/logfilereading.h"

namespace vigia::console {

using capsule::CapsuleReader;

namespace {

Result<units::UnitInfo> shownIn(const CapsuleReader& reader, const QString& host, const QString& unit)
{
    const auto units = reader.units(host);
    if (!units)
        return fail(units.error());
    for (const units::UnitInfo& one : *units)
        if (one.name == unit)
            return one;
    return fail(ErrorCode::NotFound, RecordedUnitsFeed::tr("The capsule does not hold %1.").arg(unit), {},
                "NotInCapsule");
}

} // namespace

RecordedUnitsFeed::RecordedUnitsFeed(RecordedAsker& asker, QObject* parent)
    : UnitsFeed(parent)
    , m_asker(asker)
{
}

QFuture<Result<QList<units::UnitInfo>>> RecordedUnitsFeed::list(const QString& host)
{
    return m_asker.ask([host](const CapsuleReader& reader) { return reader.units(host); });
}

QFuture<Result<units::UnitInfo>> RecordedUnitsFeed::show(const QString& host, const QString& unit)
{
    return m_asker.ask([host, unit](const CapsuleReader& reader) { return shownIn(reader, host, unit); });
}

QFuture<Result<units::BlastRadius>> RecordedUnitsFeed::radius(const QString&, const QString&)
{
    return RecordedAsker::refused<units::BlastRadius>();
}

QFuture<Result<units::UnitOutcome>> RecordedUnitsFeed::give(const QString&, units::UnitOrder, const QString&,
                                                            const QString&)
{
    return RecordedAsker::refused<units::UnitOutcome>();
}

QFuture<Result<units::MovePlan>> RecordedUnitsFeed::plan(const QString&, units::MoveKind)
{
    return RecordedAsker::refused<units::MovePlan>();
}

QFuture<Result<units::MoveInfo>> RecordedUnitsFeed::move(const QString&, units::MoveKind, const QString&)
{
    return RecordedAsker::refused<units::MoveInfo>();
}

QFuture<Result<units::MoveInfo>> RecordedUnitsFeed::lastMove(const QString& host)
{
    return m_asker.ask([host](const CapsuleReader& reader) { return reader.lastMove(host); });
}

QFuture<Result<units::JournalBatch>> RecordedUnitsFeed::journal(const QString& host,
                                                                const units::JournalQuery& query)
{
    return m_asker.ask([host, query](const CapsuleReader& reader) -> Result<units::JournalBatch> {
        if (query.source == units::LogSource::Journal || query.invocation.isEmpty())
            return reader.journal(host, query);
        // A file tells no runs: that of the unit's is one of its time.
        return shownIn(reader, host, query.unit).and_then([&](const units::UnitInfo& unit) {
            return units::LogFileReading::queryOf(unit, query)
                .and_then([&](const units::JournalQuery& asked) { return reader.journal(host, asked); });
        });
    });
}

QString RecordedUnitsFeed::followBlocked() const
{
    return tr("This is a recording: no line comes any more.");
}

} // namespace vigia::console
