#include "core/report/sections/sectionparts.h"

#include "core/report/formats/wording.h"

#include <algorithm>

namespace vigia::report {

namespace {

constexpr qint64 TableDays = 31;
constexpr qint64 ChartDays = 400;

Steps stepsOf(const DayRange& range, qint64 most)
{
    Steps steps;
    steps.months = range.days() > most;
    for (QDate from = range.from; from <= range.to;) {
        const QDate next = steps.months ? QDate(from.year(), from.month(), 1).addMonths(1) : from.addDays(1);
        steps.days.push_back({from, std::min(next.addDays(-1), range.to)});
        from = next;
    }
    return steps;
}

bool hasValues(const generation::ChartData& data)
{
    return std::any_of(data.series.begin(), data.series.end(), [](const Series& series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [](double value) { return std::isfinite(value); });
    });
}

generation::ChartQuery query(const ReportRequest& request, const QString& metric, const QString& entity,
                             generation::Grouping grouping, Step step)
{
    generation::ChartQuery query;
    query.metric = metric;
    query.entity = entity;
    query.grouping = grouping;
    query.range = request.days;
    query.step = step;
    return query;
}

} // namespace

DayStats statsOf(const Series& series, const Grid& grid)
{
    DayStats stats;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double value = series.values[i];
        if (!std::isfinite(value))
            continue;
        const QDate day = grid.dayAt(static_cast<int>(i));
        if (stats.days++ == 0) {
            stats.first = value;
            stats.sum = 0;
        }
        stats.sum += value;
        if (!(stats.smallest <= value)) {
            stats.smallest = value;
            stats.smallestDay = day;
        }
        if (!(stats.largest >= value)) {
            stats.largest = value;
            stats.largestDay = day;
        }
        stats.last = value;
        stats.lastDay = day;
    }
    if (stats.days > 0)
        stats.mean = stats.sum / static_cast<double>(stats.days);
    return stats;
}

double folded(const Series& series, const Grid& grid, const DayRange& days, Fold fold)
{
    double sum = 0;
    double last = NoFigure;
    int count = 0;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const int index = grid.indexOf(day);
        const double value = index < 0 ? NoFigure : series.values[static_cast<std::size_t>(index)];
        if (!std::isfinite(value))
            continue;
        sum += value;
        last = value;
        ++count;
    }
    if (count == 0)
        return NoFigure;
    return fold == Fold::Sum ? sum : fold == Fold::Mean ? sum / count : last;
}

Steps tableSteps(const DayRange& range)
{
    return stepsOf(range, TableDays);
}

Steps chartSteps(const DayRange& range)
{
    return stepsOf(range, ChartDays);
}

const generation::ChartData* chartOf(const SectionInput& input, const generation::ChartQuery& query,
                                     const QString& name, QStringList& missing)
{
    const auto found = input.facts.charts.find(chartKey(query));
    if (found == input.facts.charts.end()) {
        missing.append(input.texts.translate("Report", "%1: not asked.").arg(name));
        return nullptr;
    }
    if (!found->second) {
        missing.append(name % QStringLiteral(": ")
                       % reasonText(input, Service::Database, found->second.error()));
        return nullptr;
    }
    if (!hasValues(*found->second)) {
        missing.append(
            input.texts.translate("Report", "%1: there is no data of these days in the database.").arg(name));
        return nullptr;
    }
    return &*found->second;
}

generation::ChartQuery systemQuery(const ReportRequest& request, const QString& metric)
{
    return query(request, metric, QStringLiteral("Sistema"), generation::Grouping::Total, Step::Day);
}

generation::ChartQuery sourceQuery(const ReportRequest& request, Step step)
{
    return query(request, QStringLiteral("Gene"), QStringLiteral("Recurso"), generation::Grouping::Source,
                 step);
}

generation::ChartQuery plantQuery(const ReportRequest& request)
{
    auto plants = query(request, QStringLiteral("Gene"), QStringLiteral("Recurso"),
                        generation::Grouping::Code, Step::Day);
    plants.top = request.topPlants;
    return plants;
}

generation::ChartQuery reservoirQuery(const ReportRequest& request, const QString& metric)
{
    return query(request, metric, QStringLiteral("Embalse"), generation::Grouping::Code, Step::Day);
}

Provenance provenanceOf(const SectionInput& input, const generation::ChartData& data)
{
    const QString id = data.query.metric % u'/' % data.query.entity;
    Provenance provenance {QStringLiteral("metrics · ") % id, data.provenance.loadedAt, {}};
    if (input.facts.loads && *input.facts.loads) {
        const LoadFacts& loads = **input.facts.loads;
        if (const auto found = loads.find(id); found != loads.end())
            provenance.run = found->second.run;
    }
    return provenance;
}

Provenance databaseProvenance(const SectionInput& input, const QString& table)
{
    return {QStringLiteral("PostgreSQL · ") % table, input.facts.now, {}};
}

Column stepColumn(const Texts& texts, const Steps& steps)
{
    Column column;
    column.id = steps.months ? QStringLiteral("month") : QStringLiteral("day");
    column.title = steps.months ? texts.translate("Report", "Month") : texts.translate("Report", "Day");
    column.type = steps.months ? Column::Type::Text : Column::Type::Day;
    return column;
}

QVariant stepCell(const Steps& steps, const DayRange& days)
{
    return steps.months ? QVariant(days.from.toString(QStringLiteral("yyyy-MM"))) : QVariant(days.from);
}

std::vector<qint64> instantsOf(const Steps& steps)
{
    std::vector<qint64> instants;
    instants.reserve(steps.days.size());
    for (const DayRange& days : steps.days)
        instants.push_back(energyday::hourStartMs(days.from, 1));
    return instants;
}

std::vector<double> foldedAll(const Series& series, const Grid& grid, const Steps& steps, Fold fold)
{
    std::vector<double> values;
    values.reserve(steps.days.size());
    for (const DayRange& days : steps.days)
        values.push_back(folded(series, grid, days, fold));
    return values;
}

QString coverageNote(const SectionInput& input, const generation::ChartData& data, const DayStats& stats)
{
    QStringList notes;
    if (const qint64 asked = input.facts.request.days.days(); stats.days < asked)
        notes.append(input.texts.translate("Report", "%1 of %2 days have data.").arg(stats.days).arg(asked));
    for (const generation::Finding& finding : data.findings)
        if (finding.kind == u"incomplete-day")
            notes.append(
                input.texts.translate("Report", "Days with fewer than 24 hours: %1.").arg(finding.rows));
    return notes.join(u' ');
}

QString dayText(const SectionInput& input, QDate day)
{
    return Wording(input.facts.request.language).day(day);
}

QVariant cell(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

QVariant cell(const QDateTime& instant)
{
    return instant.isValid() ? QVariant(instant) : QVariant();
}

QVariant cell(QDate day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

QString cutNote(const Texts& texts, qsizetype shown, qint64 inAll)
{
    return inAll <= shown ? QString()
                          : texts.translate("Report", "%1 in all; the first %2 are shown.")
                                .arg(QString::number(inAll), QString::number(shown));
}

Figure count(const QString& id, const QString& label, qint64 value, const Provenance& provenance)
{
    return {id, label, static_cast<double>(value), QStringLiteral("1"), 0, provenance, {}};
}

QString shortId(const QString& run)
{
    return run.left(8);
}

QString seriesName(const SectionInput& input, const QString& metric, const QString& entity)
{
    for (const WatchedSeries& series : input.facts.watched)
        if (series.metric == metric && series.entity == entity)
            return series.name % QStringLiteral(" · ") % entity;
    return metric % u'/' % entity;
}

} // namespace vigia::report
