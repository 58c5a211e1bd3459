// Demand, price and reservoirs: series of the whole system, day by day.
#include "core/report/sections/systemlines.h"

#include <algorithm>

namespace vigia::report {

namespace {

const QString Energy = QStringLiteral("GWh");
const QString Price = QStringLiteral("COP/kWh");
const QString Percent = QStringLiteral("%");

/// What a reservoir held on its last day of the range.
void addReservoirs(const SectionInput& input, Section& section)
{
    const Texts& texts = input.texts;
    const ReportRequest& request = input.facts.request;
    const QString title = texts.translate("Report", "Useful volume by reservoir");
    const generation::ChartData* volumes =
        chartOf(input, reservoirQuery(request, QStringLiteral("VoluUtilDiarEner")), title, section.missing);
    if (!volumes)
        return;
    QStringList unused; // the volume alone is worth the table
    const generation::ChartData* shares =
        chartOf(input, reservoirQuery(request, QStringLiteral("PorcVoluUtilDiar")), title, unused);
    Table table;
    table.id = QStringLiteral("reservoirs.by-reservoir");
    table.title = title;
    table.provenance = provenanceOf(input, *volumes);
    table.columns = {
        {QStringLiteral("reservoir"), texts.translate("Report", "Reservoir"), Column::Type::Text, {}, 0},
        {QStringLiteral("day"), texts.translate("Report", "Day"), Column::Type::Day, {}, 0},
        {QStringLiteral("gwh"), texts.translate("Report", "Useful volume"), Column::Type::Number, Energy, 2},
        {QStringLiteral("share"), texts.translate("Report", "Of its capacity"), Column::Type::Percent,
         Percent, 1}};
    double total = 0;
    for (const Series& series : volumes->series) {
        const DayStats stats = statsOf(series, volumes->grid);
        if (stats.days == 0)
            continue;
        QVariant share;
        if (shares)
            for (const Series& other : shares->series)
                if (other.code == series.code)
                    share = cell(statsOf(other, shares->grid).last);
        total += stats.last;
        table.rows.append({series.name.isEmpty() ? series.code : series.name, cell(stats.lastDay),
                           cell(stats.last), share});
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const QVariantList& a, const QVariantList& b) {
        return a[2].toDouble() > b[2].toDouble();
    });
    table.totals = {texts.translate("Report", "Total"), QVariant(), cell(total), QVariant()};
    table.note = texts.translate("Report", "Each on its last day with data in the range.");
    section.tables.append(table);
}

} // namespace

Section demandSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("demand");
    section.title = texts.translate("Report", "Demand");
    const SystemLines lines(input,
                            {{QStringLiteral("DemaReal"), QStringLiteral("real"),
                              texts.translate("Report", "Real demand"), Fold::Sum, Energy, 2},
                             {QStringLiteral("DemaCome"), QStringLiteral("commercial"),
                              texts.translate("Report", "Commercial demand"), Fold::Sum, Energy, 2}},
                            section);
    lines.addSum(section, QStringLiteral("real"), QStringLiteral("demand.total"));
    lines.addMean(section, QStringLiteral("real"), QStringLiteral("demand.mean"));
    lines.addExtremes(section, QStringLiteral("real"), QStringLiteral("demand"));
    lines.addSum(section, QStringLiteral("commercial"), QStringLiteral("demand.commercial"));
    lines.addChart(section, QStringLiteral("demand.by-step"), section.title,
                   {QStringLiteral("real"), QStringLiteral("commercial")});
    lines.addTable(section, section.title);
    return section;
}

Section priceSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("price");
    section.title = texts.translate("Report", "Price");
    const SystemLines lines(input,
                            {{QStringLiteral("PrecBolsNaci"), QStringLiteral("spot"),
                              texts.translate("Report", "Spot price"), Fold::Mean, Price, 2},
                             {QStringLiteral("PPPrecBolsNaci"), QStringLiteral("weighted"),
                              texts.translate("Report", "Weighted spot price"), Fold::Mean, Price, 2},
                             {QStringLiteral("PrecEsca"), QStringLiteral("scarcity"),
                              texts.translate("Report", "Scarcity price"), Fold::Mean, Price, 2}},
                            section);
    lines.addMean(section, QStringLiteral("spot"), QStringLiteral("price.mean"));
    lines.addExtremes(section, QStringLiteral("spot"), QStringLiteral("price"));
    lines.addMean(section, QStringLiteral("weighted"), QStringLiteral("price.weighted"));
    lines.addMean(section, QStringLiteral("scarcity"), QStringLiteral("price.scarcity"));
    lines.addChart(section, QStringLiteral("price.by-step"), section.title,
                   {QStringLiteral("spot"), QStringLiteral("weighted"), QStringLiteral("scarcity")});
    lines.addTable(section, section.title);
    if (!section.figures.isEmpty())
        section.summary = texts.translate("Report", "Means are plain means of the days.");
    return section;
}

Section reservoirsSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("reservoirs");
    section.title = texts.translate("Report", "Reservoirs");
    const SystemLines lines(input,
                            {{QStringLiteral("VoluUtilDiarEner"), QStringLiteral("volume"),
                              texts.translate("Report", "Useful volume"), Fold::Last, Energy, 2},
                             {QStringLiteral("PorcVoluUtilDiar"), QStringLiteral("share"),
                              texts.translate("Report", "Useful volume of capacity"), Fold::Last, Percent, 1},
                             {QStringLiteral("AporEner"), QStringLiteral("inflow"),
                              texts.translate("Report", "Inflows"), Fold::Sum, Energy, 2},
                             {QStringLiteral("AporEnerMediHist"), QStringLiteral("inflow-mean"),
                              texts.translate("Report", "Historical mean of inflows"), Fold::Sum, Energy, 2}},
                            section);
    lines.addLast(section, QStringLiteral("volume"), QStringLiteral("reservoirs.volume"));
    lines.addLast(section, QStringLiteral("share"), QStringLiteral("reservoirs.share"));
    lines.addChange(section, QStringLiteral("volume"), QStringLiteral("reservoirs.change"));
    lines.addSum(section, QStringLiteral("inflow"), QStringLiteral("reservoirs.inflow"));
    lines.addSum(section, QStringLiteral("inflow-mean"), QStringLiteral("reservoirs.inflow-mean"));
    // The inflow of a day is a hundredth of the volume: a chart of its own, or it would lie on the axis.
    lines.addChart(section, QStringLiteral("reservoirs.by-step"), texts.translate("Report", "Useful volume"),
                   {QStringLiteral("volume")});
    lines.addChart(section, QStringLiteral("reservoirs.inflow-by-step"), texts.translate("Report", "Inflows"),
                   {QStringLiteral("inflow"), QStringLiteral("inflow-mean")});
    lines.addTable(section, section.title);
    addReservoirs(input, section);
    return section;
}

} // namespace vigia::report
