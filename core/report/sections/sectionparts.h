#pragma once

#include "core/report/sections/reasons.h"

namespace vigia::report {

inline constexpr double NoFigure = std::numeric_limits<double>::quiet_NaN();

/// How days become one figure.
enum class Fold
{
    Sum,
    Mean,
    Last,
};

/// What the days of one curve come to; NaN and invalid where there is no value at all.
struct DayStats
{
    double sum = NoFigure;
    double mean = NoFigure;
    double smallest = NoFigure;
    double largest = NoFigure;
    double first = NoFigure;
    double last = NoFigure;
    QDate smallestDay;
    QDate largestDay;
    QDate lastDay;
    qint64 days = 0; ///< with a value
};

[[nodiscard]] DayStats statsOf(const Series& series, const Grid& grid);
/// NaN when no day of `days` has a value.
[[nodiscard]] double folded(const Series& series, const Grid& grid, const DayRange& days, Fold fold);

/// The rows of a table by time: days of short ranges, else months cut to the range.
struct Steps
{
    bool months = false;
    std::vector<DayRange> days;
};

[[nodiscard]] Steps tableSteps(const DayRange& range);
/// The same for charts, which bear more points: days of up to 400 days.
[[nodiscard]] Steps chartSteps(const DayRange& range);

/// The answer of one question of the facts, or null; what went wrong is added to `missing` under `name`.
template<typename T>
const T* have(const SectionInput& input, const Asked<T>& asked, Service service, const QString& name,
              QStringList& missing)
{
    if (asked && *asked)
        return &**asked;
    missing.append(asked ? name % QStringLiteral(": ") % reasonText(input, service, asked->error())
                         : input.texts.translate("Report", "%1: not asked.").arg(name));
    return nullptr;
}

/// The chart that was asked with `query`, or null; a chart without any value counts as missing too.
[[nodiscard]] const generation::ChartData* chartOf(const SectionInput& input,
                                                   const generation::ChartQuery& query, const QString& name,
                                                   QStringList& missing);
/// A day chart of Sistema.
[[nodiscard]] generation::ChartQuery systemQuery(const ReportRequest& request, const QString& metric);
[[nodiscard]] generation::ChartQuery sourceQuery(const ReportRequest& request, Step step);
[[nodiscard]] generation::ChartQuery plantQuery(const ReportRequest& request);
[[nodiscard]] generation::ChartQuery reservoirQuery(const ReportRequest& request, const QString& metric);

[[nodiscard]] Provenance provenanceOf(const SectionInput& input, const generation::ChartData& data);
[[nodiscard]] Provenance databaseProvenance(const SectionInput& input, const QString& table);

/// "2025-03" or "2025-03-14", as a column of Text or Day shows it.
[[nodiscard]] Column stepColumn(const Texts& texts, const Steps& steps);
[[nodiscard]] QVariant stepCell(const Steps& steps, const DayRange& days);
/// Begins of the steps in ms UTC.
[[nodiscard]] std::vector<qint64> instantsOf(const Steps& steps);
[[nodiscard]] std::vector<double> foldedAll(const Series& series, const Grid& grid, const Steps& steps,
                                            Fold fold);

/// How many of the days asked for have data, and how many of them lack hours; "" when all is whole.
[[nodiscard]] QString coverageNote(const SectionInput& input, const generation::ChartData& data,
                                   const DayStats& stats);
/// As the report writes a day in its texts.
[[nodiscard]] QString dayText(const SectionInput& input, QDate day);

/// Numbers that are none become cells without a value.
[[nodiscard]] QVariant cell(double value);
/// An invalid instant or day likewise.
[[nodiscard]] QVariant cell(const QDateTime& instant);
[[nodiscard]] QVariant cell(QDate day);

/// "3 of 20 shown" as the note of a table that was cut; "" when it is whole.
[[nodiscard]] QString cutNote(const Texts& texts, qsizetype shown, qint64 inAll);
[[nodiscard]] Figure count(const QString& id, const QString& label, qint64 value,
                           const Provenance& provenance);
/// A run's id as people see it: its first eight characters.
[[nodiscard]] QString shortId(const QString& run);
/// "Gene/Recurso" → "Generación · Recurso" where the name is known.
[[nodiscard]] QString seriesName(const SectionInput& input, const QString& metric, const QString& entity);

} // namespace vigia::report
