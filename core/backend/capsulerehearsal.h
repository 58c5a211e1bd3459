#pragma once

#include "core/capsule/capsulereader.h"

#include <QCoreApplication>

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::backend {

/// What came into the test site.
struct RehearsalSummary
{
    qint64 values = 0; ///< hours and days
    qint64 series = 0;
    qint64 runs = 0;
    qint64 plants = 0;
};

/// Puts the market data and runs of a capsule into the database of a test site. Blocking; in a job of the
/// connection's thread. All or nothing.
class Rehearsal
{
    Q_DECLARE_TR_FUNCTIONS(Rehearsal)

public:
    Rehearsal(const capsule::CapsuleReader& reader, db::Connection& connection)
        : m_reader(reader)
        , m_connection(connection)
    {
    }

    /// Errors: Conflict (the database holds market data or runs already: it may be a live one), those of the
    /// reader and of db::Connection.
    [[nodiscard]] Result<RehearsalSummary> import();

private:
    [[nodiscard]] Result<> requireEmpty();
    [[nodiscard]] Result<> importAll(RehearsalSummary& summary);
    [[nodiscard]] Result<> importPlants(RehearsalSummary& summary);
    [[nodiscard]] Result<> importSeries(const QString& key, RehearsalSummary& summary);
    [[nodiscard]] Result<> importRuns(RehearsalSummary& summary);
    [[nodiscard]] Result<> importRun(const etl::RunInfo& run);
    [[nodiscard]] Result<> joinRuns(const etl::RunList& runs);

    const capsule::CapsuleReader& m_reader;
    db::Connection& m_connection;
};

} // namespace vigia::backend
