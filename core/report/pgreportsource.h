#pragma once

#include "core/report/reportfactsinfo.h"

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::report {

/// What only PostgreSQL knows for a report, on one connection. Blocks; errors as db::Connection, NotFound
/// where the database was never migrated.
class PgReportSource
{
public:
    static constexpr int MostListed = 500; ///< rows of a list; the rest is counted

    explicit PgReportSource(db::Connection& connection);

    [[nodiscard]] Result<LoadFacts> loads(const QList<WatchedSeries>& series, const DayRange& days);
    [[nodiscard]] Result<RunFacts> runs(const QDateTime& from, const QDateTime& to);
    [[nodiscard]] Result<ActionFacts> actions(const QDateTime& from, const QDateTime& to);
    [[nodiscard]] Result<AlarmActFacts> alarmActs(const QDateTime& from, const QDateTime& to);

private:
    [[nodiscard]] Result<std::vector<RunFact>> list(const QByteArray& where, const QByteArray& order,
                                                    const QDateTime& from, const QDateTime& to,
                                                    qint64& inAll);

    db::Connection& m_connection;
};

} // namespace vigia::report
