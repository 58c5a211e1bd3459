#pragma once

#include "core/base/result.h"
#include "core/timeline/laneitems.h"
#include "core/timeline/runfiguresinfo.h"

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::timeline {

/// The lanes that PostgreSQL knows, on one connection. Blocks: call inside a Pool job. Errors as
/// db::Connection (NotFound: the database has no schema vigia).
class PgTimelineSource
{
public:
    explicit PgTimelineSource(db::Connection& connection, SeriesNames names = {});

    /// Runs that were under way between the two moments; a batch by its parts.
    [[nodiscard]] Result<LaneInfo> runs(const QDateTime& from, const QDateTime& to,
                                        qsizetype most = LaneItems::MostItems);
    /// What people ordered; what programs record of runs is not among it.
    [[nodiscard]] Result<LaneInfo> actions(const QDateTime& from, const QDateTime& to,
                                           qsizetype most = LaneItems::MostItems);
    [[nodiscard]] Result<RunFiguresInfo> figures(const QDateTime& from, const QDateTime& to);

private:
    db::Connection& m_connection;
    const SeriesNames m_names;
};

} // namespace vigia::timeline
