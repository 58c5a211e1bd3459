#include "app/console/recorded/recordedunitsfeed.h"

namespace vigia::console {

using capsule::CapsuleReader;

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
    return m_asker.ask([host, unit](const CapsuleReader& reader) -> Result<units::UnitInfo> {
        const auto units = reader.units(host);
        if (!units)
            return fail(units.error());
        for (const units::UnitInfo& one : *units)
            if (one.name == unit)
                return one;
        return fail(ErrorCode::NotFound, tr("The capsule does not hold %1.").arg(unit), {}, "NotInCapsule");
    });
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

QFuture<Result<units::MoveInfo>> RecordedUnitsFeed::lastMove(const QString&)
{
    return RecordedAsker::absent<units::MoveInfo>(tr("The capsule does not hold moves of units."));
}

QFuture<Result<units::JournalBatch>> RecordedUnitsFeed::journal(const QString& host,
                                                                const units::JournalQuery& query)
{
    return m_asker.ask([host, query](const CapsuleReader& reader) { return reader.journal(host, query); });
}

} // namespace vigia::console
