#pragma once

#include "core/generation/chartsql.h"
#include "core/generation/faultlog.h"
#include "core/generation/generationservice.h"
#include "core/generation/seriestable.h"

namespace vigia::db {
class CopyRow;
} // namespace vigia::db

namespace vigia::generation {

/// What was read, for the provenance.
struct ReadTotals
{
    qint64 rows = 0; ///< rows of the portal's tables behind the values
    bool rolled = false; ///< some of them through the rollups
    qint64 loadedUs = std::numeric_limits<qint64>::min(); ///< newest fecha_actualizacion, wall time

    void add(qint64 count, qint64 wallUs)
    {
        rows += count;
        loadedUs = std::max(loadedUs, wallUs);
    }
};

/// Runs the statements of one ChartSql and puts their rows into tables of curves, each row read as its label
/// and key say. Blocking; errors as GenerationSource.
class ChartReader
{
public:
    ChartReader(db::Connection& connection, const MetricInfo& metric, const DayRange& range,
                const QStringList& codes, const PortalState& state, const QueryLimits& limits,
                FaultLog& faults, ReadTotals& totals);

    /// Hour values of the codes; of Sistema one curve.
    [[nodiscard]] Result<SeriesTable> hours();
    [[nodiscard]] Result<SeriesTable> hourSums(ChartSql::Key key);
    /// Day values, with the hours behind each.
    [[nodiscard]] Result<SeriesTable> days();
    [[nodiscard]] Result<SeriesTable> daySums(ChartSql::Key key);
    /// The codes with the largest sum (or mean) of their day values, largest first; all of them when `top` is
    /// not reached.
    [[nodiscard]] Result<QStringList> largest(int top, bool& more);

private:
    [[nodiscard]] Result<SeriesTable> systemHours();
    [[nodiscard]] Result<SeriesTable> systemDays();
    [[nodiscard]] Result<SeriesTable> codeHours();
    [[nodiscard]] Result<std::vector<double>> systemHourValues();
    [[nodiscard]] Result<> zeroIdleHours(SeriesTable& table);
    /// Per hour of the grid: may an absent number of a loaded day be read as 0?
    std::vector<bool> publishedHours(SeriesTable& table) const;
    static void zeroDay(std::vector<double>& values, qint64 day, const std::vector<bool>& published);
    void combineSystemDays(Series& series, const std::vector<double>& hours);
    void readDayRow(db::CopyRow& row, SeriesTable& table, bool sums);
    double restOfDay(double sum, double mean) const;
    /// False (and counted) for NaN and infinities.
    bool isNumber(double value);
    /// What one statement reads for hourSums(): all of it where sums are kept, else at most a year of raw
    /// rows, which is well within the statement time-out.
    QList<DayRange> partsOf(ChartSql::Key key) const;
    [[nodiscard]] Result<> copy(const QByteArray& select, const std::function<void(db::CopyRow&)>& read);
    [[nodiscard]] Result<SeriesTable> checked(SeriesTable table) const;

    db::Connection& m_connection;
    const MetricInfo& m_metric;
    DayRange m_range;
    QStringList m_codes;
    PortalState m_state;
    ChartSql m_sql;
    QueryLimits m_limits;
    FaultLog& m_faults;
    ReadTotals& m_totals;
};

} // namespace vigia::generation
