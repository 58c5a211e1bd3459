#include "core/report/sections/sectionparts.h"

#include <algorithm>

namespace vigia::report {

namespace {

using generation::ChartData;

const QString Energy = QStringLiteral("GWh");

QString sourceName(const Texts& texts, const QString& source)
{
    if (source == u"hydro")
        return texts.translate("Report", "Hydro");
    if (source == u"thermal")
        return texts.translate("Report", "Thermal");
    if (source == u"solar")
        return texts.translate("Report", "Solar");
    if (source == u"wind")
        return texts.translate("Report", "Wind");
    if (source == u"cogeneration")
        return texts.translate("Report", "Cogeneration");
    return texts.translate("Report", "Unknown source");
}

Column energyColumn(const Texts& texts)
{
    return {QStringLiteral("gwh"), texts.translate("Report", "Generation"), Column::Type::Number, Energy, 2};
}

Column shareColumn(const Texts& texts)
{
    return {QStringLiteral("share"), texts.translate("Report", "Share"), Column::Type::Percent,
            QStringLiteral("%"), 1};
}

Series totalOf(const ChartData& data)
{
    Series total;
    total.values.assign(static_cast<std::size_t>(data.grid.size), NoFigure);
    for (const Series& series : data.series)
        for (std::size_t i = 0; i < total.values.size() && i < series.values.size(); ++i)
            if (std::isfinite(series.values[i]))
                total.values[i] = (std::isfinite(total.values[i]) ? total.values[i] : 0) + series.values[i];
    return total;
}

void addFigures(const SectionInput& input, const ChartData& data, const DayStats& stats, Section& section)
{
    const Texts& texts = input.texts;
    const Provenance provenance = provenanceOf(input, data);
    section.figures.append({QStringLiteral("generation.total"), texts.translate("Report", "Generation"),
                            stats.sum, Energy, 2, provenance, coverageNote(input, data, stats)});
    if (stats.days < 2)
        return;
    section.figures.append({QStringLiteral("generation.mean"),
                            texts.translate("Report", "Daily mean"),
                            stats.mean,
                            Energy,
                            2,
                            provenance,
                            {}});
    section.figures.append({QStringLiteral("generation.largest"), texts.translate("Report", "Largest day"),
                            stats.largest, Energy, 2, provenance, dayText(input, stats.largestDay)});
    section.figures.append({QStringLiteral("generation.smallest"), texts.translate("Report", "Smallest day"),
                            stats.smallest, Energy, 2, provenance, dayText(input, stats.smallestDay)});
}

Table sourcesTable(const SectionInput& input, const ChartData& data, double total)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("generation.by-source");
    table.title = texts.translate("Report", "Generation by source");
    table.provenance = provenanceOf(input, data);
    table.columns = {
        {QStringLiteral("source"), texts.translate("Report", "Source"), Column::Type::Text, {}, 0},
        energyColumn(texts),
        shareColumn(texts)};
    for (const Series& series : data.series) {
        const double sum = statsOf(series, data.grid).sum;
        table.rows.append({sourceName(texts, series.code), cell(sum), cell(100 * sum / total)});
    }
    table.totals = {texts.translate("Report", "Total"), cell(total), cell(100 * total / total)};
    return table;
}

Table stepsTable(const SectionInput& input, const ChartData& data, const Series& total)
{
    const Texts& texts = input.texts;
    const Steps steps = tableSteps(input.facts.request.days);
    Table table;
    table.id = QStringLiteral("generation.by-step");
    table.title = steps.months ? texts.translate("Report", "Generation by month and source")
                               : texts.translate("Report", "Generation by day and source");
    table.provenance = provenanceOf(input, data);
    table.columns = {stepColumn(texts, steps)};
    for (const Series& series : data.series)
        table.columns.append({series.code, sourceName(texts, series.code), Column::Type::Number, Energy, 2});
    table.columns.append(
        {QStringLiteral("total"), texts.translate("Report", "Total"), Column::Type::Number, Energy, 2});
    for (const DayRange& days : steps.days) {
        QVariantList row {stepCell(steps, days)};
        for (const Series& series : data.series)
            row.append(cell(folded(series, data.grid, days, Fold::Sum)));
        row.append(cell(folded(total, data.grid, days, Fold::Sum)));
        table.rows.append(row);
    }
    table.totals = {QVariant(texts.translate("Report", "Total"))};
    for (const Series& series : data.series)
        table.totals.append(cell(statsOf(series, data.grid).sum));
    table.totals.append(cell(statsOf(total, data.grid).sum));
    return table;
}

/// One day is drawn by its hours, more by days or months.
Chart sourcesChart(const SectionInput& input, const ChartData& data, const ChartData* hours)
{
    const Texts& texts = input.texts;
    const ChartData& drawn = hours ? *hours : data;
    const Steps steps = chartSteps(input.facts.request.days);
    Chart chart;
    chart.id = QStringLiteral("generation.by-source");
    chart.title = texts.translate("Report", "Generation by source");
    chart.unit = hours ? QStringLiteral("MWh") : Energy;
    chart.kind = steps.months ? Chart::Kind::StackedBars : Chart::Kind::StackedArea;
    chart.step = hours ? QStringLiteral("hour")
        : steps.months ? QStringLiteral("month")
                       : QStringLiteral("day");
    chart.provenance = provenanceOf(input, drawn);
    if (hours)
        for (int i = 0; i < drawn.grid.size; ++i)
            chart.instants.push_back(drawn.grid.timeMs(i));
    else
        chart.instants = instantsOf(steps);
    for (const Series& series : drawn.series)
        chart.lines.push_back({series.code, sourceName(texts, series.code),
                               hours ? series.values : foldedAll(series, drawn.grid, steps, Fold::Sum)});
    return chart;
}

void addPlants(const SectionInput& input, double total, Section& section)
{
    const Texts& texts = input.texts;
    const QString title = texts.translate("Report", "Generation by plant");
    const ChartData* data = chartOf(input, plantQuery(input.facts.request), title, section.missing);
    if (!data)
        return;
    Table table;
    table.id = QStringLiteral("generation.by-plant");
    table.title = title;
    table.provenance = provenanceOf(input, *data);
    table.columns = {{QStringLiteral("plant"), texts.translate("Report", "Plant"), Column::Type::Text, {}, 0},
                     {QStringLiteral("code"), texts.translate("Report", "Code"), Column::Type::Text, {}, 0},
                     energyColumn(texts),
                     shareColumn(texts)};
    double sum = 0;
    int plants = 0;
    for (const Series& series : data->series) {
        const double value = statsOf(series, data->grid).sum;
        const bool others = series.code == generation::OthersCode;
        plants += others ? 0 : 1;
        sum += std::isfinite(value) ? value : 0;
        table.rows.append({others                      ? texts.translate("Report", "All others")
                               : series.name.isEmpty() ? series.code
                                                       : series.name,
                           others ? QVariant() : QVariant(series.code), cell(value),
                           cell(100 * value / total)});
    }
    table.totals = {texts.translate("Report", "Total"), QVariant(), cell(sum), cell(100 * sum / total)};
    table.note = texts.translate("Report", "The %n largest plant(s).", nullptr, plants);
    section.tables.append(table);
}

QString summaryOf(const SectionInput& input, const ChartData& data, const DayStats& stats)
{
    const auto largest =
        std::max_element(data.series.begin(), data.series.end(), [&](const Series& a, const Series& b) {
            return !(statsOf(a, data.grid).sum >= statsOf(b, data.grid).sum);
        });
    const QString source = sourceName(input.texts, largest->code);
    const QString share = QString::number(100 * statsOf(*largest, data.grid).sum / stats.sum, 'f', 0);
    if (stats.days == 1)
        return input.texts
            .translate("Report", "%1 was the largest source, with %2 % of the generation of the day.",
                       "source, number")
            .arg(source, share);
    return input.texts
        .translate("Report", "%1 was the largest source, with %2 % of the generation of %3 days.",
                   "source, number, number")
        .arg(source, share, QString::number(stats.days));
}

} // namespace

Section generationSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    const DayRange& days = input.facts.request.days;
    Section section;
    section.id = QStringLiteral("generation");
    section.title = texts.translate("Report", "Generation");
    const ChartData* data = chartOf(input, sourceQuery(input.facts.request, Step::Day),
                                    texts.translate("Report", "Generation by source"), section.missing);
    if (!data)
        return section;
    const Series total = totalOf(*data);
    const DayStats stats = statsOf(total, data->grid);
    addFigures(input, *data, stats, section);
    section.summary = summaryOf(input, *data, stats);
    const ChartData* hours = days.days() == 1
        ? chartOf(input, sourceQuery(input.facts.request, Step::Hour),
                  texts.translate("Report", "Generation by hour"), section.missing)
        : nullptr;
    section.charts.append(sourcesChart(input, *data, hours));
    section.tables.append(sourcesTable(input, *data, stats.sum));
    section.tables.append(stepsTable(input, *data, total));
    addPlants(input, stats.sum, section);
    return section;
}

} // namespace vigia::report
