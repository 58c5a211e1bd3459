#pragma once

#include "core/base/energyday.h"
#include "core/series/series.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace vigia::generation {

/// Generation sources in stacking order; ids are stable, names are translated in ui.
/// catalogos.tipo HIDRAULICA TERMICA SOLAR EOLICA COGENERADOR; a code the list lacks is Unknown.
inline const QStringList SourceIds {QStringLiteral("hydro"), QStringLiteral("thermal"), QStringLiteral("solar"),
                                    QStringLiteral("wind"), QStringLiteral("cogeneration"),
                                    QStringLiteral("unknown")};

/// What the curves of a chart stand for.
enum class Grouping {
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
    int top = 0; ///< Code grouping: the largest N by sum, the rest summed as code "others"; 0 = all
    DayRange range;
    Step step = Step::Hour;

    friend bool operator==(const ChartQuery&, const ChartQuery&) = default;
};

/// Where the figures came from, always said on screen.
struct Provenance
{
    enum class Kind { Raw, Aggregated } kind = Kind::Raw;
    qint64 rows = 0; ///< rows of the portal's tables behind the answer
    qint64 elapsedMs = 0;
    QDate dataUntil; ///< newest day present for this metric and entity
    QDateTime loadedAt; ///< newest fecha_actualizacion in range, UTC
};

/// A known fault of the portal's data that was met and how it was read: never hidden.
struct Finding
{
    QString kind; ///< "null-recurso" "sistema-alias" "price-scaled" "duplicate-total" "incomplete-day" "unit-mixed" "out-of-range"
    QString text; ///< one translated sentence
    qint64 rows = 0;
};

struct ChartData
{
    ChartQuery query;
    Grid grid;
    std::vector<Series> series; ///< largest structural order: sources in SourceIds order, codes by sum descending
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

} // namespace vigia::generation
