#pragma once

#include "core/base/result.h"
#include "core/generation/metricinfo.h"

#include <QDate>
#include <QTimeZone>

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::generation {

/// What this database offers besides the portal's tables, and to this user.
struct PortalState
{
    bool rollups = false; ///< readable, and the triggers that keep them true are all there and enabled
    bool catalogue = false; ///< catalogos
    bool knownGaps = false; ///< vigia.known_gap
    bool changes = false; ///< vigia.etl_run and vigia.etl_change_row
    bool seriesIndex = false; ///< vigia_hourly_series is there and valid
    QTimeZone zone; ///< of the database, in which its loaders write fecha_actualizacion

    /// fecha_actualizacion as COPY sends it (µs since 2000, wall time of `zone`) → UTC.
    QDateTime loadedAt(qint64 wallUs) const;
};

/// One look at the catalogue; works with any rights. Errors as db::Connection.
[[nodiscard]] Result<PortalState> portalState(db::Connection& connection);

/// Newest day with any value of this metric and entity, in both tables; invalid when there is none. A few
/// probes of an index, never a scan. Errors: NotFound, PermissionDenied with the table's name.
[[nodiscard]] Result<QDate> newestDay(db::Connection& connection, const QString& metric,
                                      const QString& entity);

} // namespace vigia::generation
