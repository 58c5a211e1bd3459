#pragma once

#include "core/series/calendarsum.h"
#include "core/xm/document.h"

#include <QString>

namespace vigia::etl {

/// One line of resources/etl/metrics.toml: everything that is known about one metric of one entity.
/// Source of each figure: xm-api.md section 7, corrected by section 8.
struct Rule
{
    QString metric; ///< XM's MetricId, "Gene"
    QString entity; ///< exactly as the catalogue spells it, "Recurso"
    QString name; ///< Spanish name as XM gives it, "Generación"
    xm::Endpoint endpoint = xm::Endpoint::Hourly;
    QString apiUnit; ///< "kWh"
    QString unit; ///< stored daily unit, "GWh"; at most 10 characters (metrics.unidad)
    QString hourUnit; ///< stored unit of an hour, "MWh" or as `unit`; empty for non-hourly
    double factor = 1; ///< stored daily = sum or mean of API values × factor
    double hourFactor = 1; ///< stored hour = API value × hourFactor
    Aggregation aggregation = Aggregation::Sum; ///< hours to day
    bool emptyIsZero = false; ///< "" counts as 0 in the day's figure (plant and link energy)
    bool complete = false; ///< a day needs 24 numbers to count in totals (Sistema demand, generation, prices)
    bool sparse = false; ///< days without data are normal (DemaNoAtenProg)
    bool unitUnverified = false; ///< xm-api.md 8.10
    double rangeMin = 0; ///< plausible day value in `unit`; outside is flagged, never deleted
    double rangeMax = 0;
    int daysPerCall = 30;
    int lagDays = 3; ///< normal publication lag
    int refetchDays = 7; ///< window of the incremental run
    QDate historyFrom;
    QString queue = QStringLiteral("etl");
    QString weight; ///< "METRIC/ENTITY" whose hours weight the day's mean; empty for nearly all
    bool main = false; ///< the entity meant when only the metric is named

    QString id() const { return metric % u'/' % entity; }
};

} // namespace vigia::etl
