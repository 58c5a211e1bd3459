#pragma once

#include "core/base/energyday.h"
#include "core/series/series.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace vigia::generation {

/// Generation sources in stacking order; ids are stable, names are translated in ui.
/// catalogos.tipo HIDRAULICA TERMICA SOLAR EOLICA COGENERADOR; a code the list lacks is Unknown.
inline const QStringList SourceIds {QStringLiteral("hydro"),        QStringLiteral("thermal"),
                                    QStringLiteral("solar"),        QStringLiteral("wind"),
                                    QStringLiteral("cogeneration"), QStringLiteral("unknown")};

/// What the curves of a chart stand for.
enum class Grouping
{
    Source, ///< Gene/Recurso summed by source: at most six series
    Code, ///< one series a code (plant, reservoir, agent)
    Total, ///< one series: the sum of codes, or Sistema itself
};

/// One chart's question. Values only; copied across threads.
struct ChartQuery
{
    QString metric = QStringLiteral("Gene");
    QString entity = QStringLiteral("Recurso");
    Grouping grouping = Grouping::Source;
    QStringList codes; ///< only these; empty = all
    /// Code grouping: the largest N by sum, the rest summed as code "others"; 0 = all. Where a sum over codes
    /// means nothing (prices, percentages): the N with the highest mean, and no "others".
    int top = 0;
    DayRange range;
    Step step = Step::Hour; ///< Month: whole calendar months, also where `range` begins or ends inside one

    friend bool operator==(const ChartQuery&, const ChartQuery&) = default;
};

/// Where the figures came from, always said on screen.
struct Provenance
{
    enum class Kind
    {
        Raw,
        Aggregated
    } kind = Kind::Raw;
    qint64 rows = 0; ///< rows of the portal's tables behind the answer
    qint64 elapsedMs = 0;
    QDate dataUntil; ///< newest day present for this metric and entity
    QDateTime loadedAt; ///< newest fecha_actualizacion in range, UTC
    /// When the shared cache had it from the database, UTC, the server's clock; invalid: it was read for this
    /// answer. The data has not changed since.
    QDateTime cachedAt;
};

/// A known fault of the portal's data that was met and how it was read: never hidden.
struct Finding
{
    /// Stable id: "null-recurso" "sistema-alias" "duplicate-total" "price-scaled" "hour-scaled"
    /// "percent-scaled" "percent-unproven" "unit-mixed" "unit-label" "out-of-range" "incomplete-day"
    /// "incomplete-month" "day-differs" "unit-unverified"
    QString kind;
    QString text; ///< one translated sentence
    qint64 rows = 0; ///< rows or values that it is about
};

struct ChartData
{
    ChartQuery query;
    Grid grid;
    std::vector<Series>
        series; ///< largest structural order: sources in SourceIds order, codes by sum descending
    Provenance provenance;
    std::vector<Finding> findings;
};

/// One entry of the plant catalogue (catalogos, ListadoRecursos).
struct PlantInfo
{
    QString code;
    QString name;
    QString source; ///< one of SourceIds
};

/// The series of all codes that are not among the top ones.
inline const QString OthersCode = QStringLiteral("others");

/// How new the data of one metric and entity is.
struct FreshnessInfo
{
    QString metric;
    QString entity;
    QDate newestDay; ///< newest Colombian day with any value; of monthly series the last of its month
    bool hasHours = false; ///< has hour values
};

/// Which days have no data?
struct GapQuery
{
    QString metric;
    QString entity;
    QString code; ///< empty: a day counts as present when any code has data
    DayRange range;
};

/// One point of a chart: the code (or source id) of its series, and its place on the time axis.
struct PointQuery
{
    QString metric;
    QString entity;
    Grouping grouping = Grouping::Code;
    QString code;
    Step step = Step::Hour;
    QDate day; ///< first day of a month
    int hour = 1; ///< 1..24; only for Step::Hour
};

/// Where a point comes from.
struct PointInfo
{
    double value = NoValue; ///< in `unit`; NoValue: nothing is stored
    QString unit;
    qint64 rows = 0; ///< rows of the portal's tables behind it
    QDateTime loadedAt; ///< newest fecha_actualizacion of them, UTC
    QString
        run; ///< id of the newest run that changed one of them; empty: none known (loaded by another program)
    QString runJob; ///< "load" "import" "revert"
    QString runBy; ///< who asked for it
    QDateTime runAt; ///< when it ended, UTC
    double before = NoValue; ///< one stored row only: its value before that run
};

} // namespace vigia::generation
