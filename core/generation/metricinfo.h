#pragma once

#include "core/base/result.h"
#include "core/etl/rule.h"
#include "core/series/calendarsum.h"
#include "core/series/grid.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace vigia::generation {

/// What a chart has to know about one metric of one entity to read the portal's tables right.
struct MetricInfo
{
    QString metric; ///< "Gene"
    QString entity; ///< "Recurso"
    QString name; ///< "Generación", as XM writes it
    Step finest = Step::Hour; ///< the finest step that XM publishes
    QString unit; ///< of a day and a month, "GWh"
    QString hourUnit; ///< of an hour, "MWh"; empty unless `finest` is Hour
    double dayPerHour = 1; ///< day value = sum or mean of hour values × this (0.001 GWh a MWh)
    double portalHourFactor =
        1; ///< true hour = hour as the portal's loader stores it (API value / 1000, "MWh") × this
    Aggregation toDay = Aggregation::Sum;
    Aggregation toMonth = Aggregation::Sum;
    bool additive = true; ///< the sum over codes means something (energy, power, money, volume; not a price
                          ///< or a percentage)
    bool emptyIsZero = false; ///< an absent hour of a day that was loaded is a zero
    bool complete = false; ///< a day with fewer than 24 hours does not count in a month
    bool weighted = false; ///< the day's mean is weighted, so that it is not that of the hours alone
    bool sparse = false; ///< days without data are normal
    bool unitUnverified = false; ///< XM's documents contradict each other about the unit
    double rangeMin = 0; ///< plausible day value in `unit`; outside it is reported, never hidden
    double rangeMax = 0; ///< both 0: no range is known
    int lagDays = 3; ///< normal publication lag

    QString id() const { return metric % u'/' % entity; }

    const QString& unitOf(Step step) const { return step == Step::Hour ? hourUnit : unit; }
};

/// The part of a rule that reading needs.
MetricInfo metricInfo(const etl::Rule& rule);

/// All metrics that may be asked for; a value, read-only once made, shared between threads.
class MetricTable
{
    Q_DECLARE_TR_FUNCTIONS(MetricTable)

public:
    MetricTable() = default;
    explicit MetricTable(const std::vector<etl::Rule>& rules);

    /// Errors: NotFound (class UnknownMetric or UnknownEntity), with the entities that the metric does have.
    [[nodiscard]] Result<MetricInfo> find(const QString& metric, const QString& entity) const;

    const std::vector<MetricInfo>& all() const { return m_all; }

private:
    std::vector<MetricInfo> m_all; ///< in the rule table's order
    QHash<QString, std::size_t> m_index; ///< id → element of m_all
};

} // namespace vigia::generation
