#include "core/report/sections/systemlines.h"

#include <algorithm>

namespace vigia::report {

SystemLines::SystemLines(const SectionInput& input, const QList<SystemLine>& lines, Section& section)
    : m_input(input)
{
    for (const SystemLine& line : lines) {
        const generation::ChartData* data =
            chartOf(input, systemQuery(input.facts.request, line.metric), line.label, section.missing);
        if (!data)
            continue;
        Known known {line, data, data->series.front(), {}};
        known.stats = statsOf(known.series, data->grid);
        if (!known.series.unit.isEmpty())
            known.line.unit = known.series.unit;
        m_known.push_back(std::move(known));
    }
}

const SystemLines::Known* SystemLines::find(const QString& id) const
{
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [&](const Known& known) { return known.line.id == id; });
    return found == m_known.end() ? nullptr : &*found;
}

void SystemLines::add(Section& section, const Known& known, const QString& id, const QString& label,
                      double value, const QString& note) const
{
    section.figures.append(
        {id, label, value, known.line.unit, known.line.decimals, provenanceOf(m_input, *known.data), note});
}

void SystemLines::addSum(Section& section, const QString& line, const QString& id) const
{
    const Known* known = find(line);
    if (!known)
        return;
    add(section, *known, id, known->line.label, known->stats.sum,
        coverageNote(m_input, *known->data, known->stats));
}

void SystemLines::addMean(Section& section, const QString& line, const QString& id) const
{
    if (const Known* known = find(line))
        add(section, *known, id,
            m_input.texts.translate("Report", "%1, daily mean", "a series").arg(known->line.label),
            known->stats.mean);
}

void SystemLines::addLast(Section& section, const QString& line, const QString& id) const
{
    if (const Known* known = find(line))
        add(section, *known, id, known->line.label, known->stats.last,
            dayText(m_input, known->stats.lastDay));
}

void SystemLines::addChange(Section& section, const QString& line, const QString& id) const
{
    if (const Known* known = find(line))
        add(section, *known, id,
            m_input.texts.translate("Report", "%1, change over the range", "a series").arg(known->line.label),
            known->stats.last - known->stats.first);
}

void SystemLines::addExtremes(Section& section, const QString& line, const QString& id) const
{
    const Known* known = find(line);
    if (!known || known->stats.days < 2)
        return;
    add(section, *known, id + QStringLiteral(".largest"), m_input.texts.translate("Report", "Largest day"),
        known->stats.largest, dayText(m_input, known->stats.largestDay));
    add(section, *known, id + QStringLiteral(".smallest"), m_input.texts.translate("Report", "Smallest day"),
        known->stats.smallest, dayText(m_input, known->stats.smallestDay));
}

Table SystemLines::table(const QString& id, const QString& title) const
{
    const Texts& texts = m_input.texts;
    const Steps steps = tableSteps(m_input.facts.request.days);
    Table table;
    table.id = id;
    table.title = steps.months ? texts.translate("Report", "%1 by month", "a section").arg(title)
                               : texts.translate("Report", "%1 by day", "a section").arg(title);
    table.provenance = provenanceOf(m_input, *m_known.front().data);
    table.columns = {stepColumn(texts, steps)};
    table.totals = {texts.translate("Report", "Whole range")};
    QStringList folds;
    for (const Known& known : m_known) {
        const SystemLine& line = known.line;
        table.columns.append({line.id, line.label, Column::Type::Number, line.unit, line.decimals});
        table.totals.append(cell(line.fold == Fold::Sum        ? known.stats.sum
                                     : line.fold == Fold::Mean ? known.stats.mean
                                                               : known.stats.last));
        const QString fold = line.fold == Fold::Sum ? texts.translate("Report", "sum of the days")
            : line.fold == Fold::Mean               ? texts.translate("Report", "mean of the days")
                                                    : texts.translate("Report", "last day");
        folds.append(line.label % QStringLiteral(": ") % fold);
    }
    for (const DayRange& days : steps.days) {
        QVariantList row {stepCell(steps, days)};
        for (const Known& known : m_known)
            row.append(cell(folded(known.series, known.data->grid, days, known.line.fold)));
        table.rows.append(row);
    }
    table.note = folds.join(QStringLiteral("; ")) % u'.';
    return table;
}

void SystemLines::addChart(Section& section, const QString& id, const QString& title,
                           const QStringList& lines) const
{
    const Steps steps = chartSteps(m_input.facts.request.days);
    if (steps.days.size() < 2)
        return; // one dot is no curve
    Chart chart;
    chart.id = id;
    chart.title = title;
    chart.kind = Chart::Kind::Lines;
    chart.step = steps.months ? QStringLiteral("month") : QStringLiteral("day");
    chart.instants = instantsOf(steps);
    for (const Known& known : m_known) {
        if (!lines.contains(known.line.id))
            continue;
        if (chart.lines.empty()) {
            chart.unit = known.line.unit;
            chart.provenance = provenanceOf(m_input, *known.data);
        }
        chart.lines.push_back({known.line.id, known.line.label,
                               foldedAll(known.series, known.data->grid, steps, known.line.fold)});
    }
    if (!chart.lines.empty())
        section.charts.append(chart);
}

void SystemLines::addTable(Section& section, const QString& title) const
{
    if (!m_known.empty())
        section.tables.append(table(section.id % QStringLiteral(".by-step"), title));
}

} // namespace vigia::report
