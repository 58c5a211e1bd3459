#include "ui/generation/viewspec.h"

#include "ui/charts/gridtimes.h"

namespace vigia::ui {

using generation::ChartData;
using generation::ChartQuery;
using generation::Grouping;

namespace {

constexpr qint64 MostHourDays = 62;
constexpr qint64 MostDayDays = 3 * 366;
constexpr int WeekdayYear = 364;

ChartQuery total(const QString& metric, const ViewChoice& choice, const GenerationFeed& feed)
{
    const QString system = QStringLiteral("Sistema");
    ChartQuery query {metric, system, Grouping::Total, {}, 0, choice.range, choice.step};
    query.step = std::max(choice.step, feed.finest(metric, system));
    return query;
}

DayRange shifted(const DayRange& range, Comparison comparison, Step step)
{
    if (comparison == Comparison::LastYear && step == Step::Month)
        return {range.from.addYears(-1), range.to.addYears(-1)};
    const int days = comparison == Comparison::PreviousDay ? 1
        : comparison == Comparison::LastWeek               ? 7
                                                           : WeekdayYear;
    return {range.from.addDays(-days), range.to.addDays(-days)};
}

void addComparison(PanelSpec& spec, const ViewChoice& choice)
{
    const Step step = spec.queries.front().step;
    if (!ViewSpec::canCompare(choice.comparison, step))
        return;
    ChartQuery query = spec.queries.front();
    query.grouping = Grouping::Total;
    query.top = 0;
    query.range = shifted(choice.range, choice.comparison, step);
    spec.comparison = static_cast<int>(spec.queries.size());
    spec.comparisonName = ViewSpec::comparisonName(choice.comparison);
    spec.queries.push_back(query);
}

/// The series on another grid: each interval takes the value of the one that holds its start. Nothing is
/// interpolated.
std::vector<double> held(const Grid& from, const std::vector<double>& values, const Grid& to)
{
    if (from == to)
        return values;
    std::vector<double> out(static_cast<std::size_t>(std::max(to.size, 0)), NoValue);
    const GridTimes target(to);
    const GridTimes source(from);
    for (int i = 0; i < to.size; ++i) {
        const int at = source.indexAt(target.at(i));
        if (at >= 0 && at < from.size && static_cast<std::size_t>(at) < values.size())
            out[static_cast<std::size_t>(i)] = values[static_cast<std::size_t>(at)];
    }
    return out;
}

/// Factor from one unit into another; 1 for the same, 0 when there is none.
double conversion(const QString& from, const QString& to)
{
    if (from == to)
        return 1;
    if (from == u"MWh" && to == u"GWh")
        return 1e-3;
    return from == u"GWh" && to == u"MWh" ? 1e3 : 0;
}

Series onGrid(const ChartData& data, const Series& series, const Grid& grid, const QString& unit)
{
    Series out = series;
    out.values = held(data.grid, series.values, grid);
    if (!(data.grid == grid))
        out.hours.clear();
    const double factor = conversion(series.unit, unit);
    if (factor == 1)
        return out;
    out.unit = unit;
    for (double& value : out.values)
        value = factor == 0 ? NoValue : value * factor;
    return out;
}

/// Which samples of a shifted range belong to which of the chart's: the same place on an axis of equal
/// length.
Series laidOver(const ChartData& data, const Grid& grid, const QString& unit, const QString& name)
{
    if (data.series.empty())
        return {};
    Series series = onGrid(data, data.series.front(), data.grid, unit);
    series.values.resize(static_cast<std::size_t>(std::max(grid.size, 0)), NoValue);
    series.code = QStringLiteral("comparison");
    series.name = name;
    return series;
}

} // namespace

QList<PageView> ViewSpec::views()
{
    return {{QStringLiteral("source"), tr("By source")},
            {QStringLiteral("plant"), tr("By plant")},
            {QStringLiteral("demand"), tr("Demand")},
            {QStringLiteral("price"), tr("Price")},
            {QStringLiteral("reservoirs"), tr("Reservoirs")}};
}

Step ViewSpec::stepFor(const DayRange& range)
{
    if (range.days() <= MostHourDays)
        return Step::Hour;
    return range.days() <= MostDayDays ? Step::Day : Step::Month;
}

bool ViewSpec::canCompare(Comparison comparison, Step step)
{
    if (comparison == Comparison::None)
        return false;
    return step != Step::Month || comparison == Comparison::LastYear;
}

QString ViewSpec::comparisonText(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return tr("none", "no comparison");
    case Comparison::PreviousDay:
        return tr("previous day");
    case Comparison::LastWeek:
        return tr("last week");
    case Comparison::LastYear:
        break;
    }
    return tr("last year");
}

QString ViewSpec::comparisonName(Comparison comparison)
{
    switch (comparison) {
    case Comparison::None:
        return {};
    case Comparison::PreviousDay:
        return tr("Previous day");
    case Comparison::LastWeek:
        return tr("Last week");
    case Comparison::LastYear:
        break;
    }
    return tr("Last year");
}

QString ViewSpec::stepText(Step step)
{
    return step == Step::Hour ? tr("Hour") : step == Step::Day ? tr("Day") : tr("Month");
}

QString ViewSpec::sourceName(const QString& sourceId)
{
    if (sourceId == u"hydro")
        return tr("Hydro");
    if (sourceId == u"thermal")
        return tr("Thermal");
    if (sourceId == u"solar")
        return tr("Solar");
    if (sourceId == u"wind")
        return tr("Wind");
    return sourceId == u"cogeneration" ? tr("Cogeneration") : tr("Unknown");
}

PanelSpec ViewSpec::mainPanel(const ViewChoice& choice, const GenerationFeed& feed)
{
    PanelSpec spec;
    if (choice.view == u"demand") {
        spec.title = tr("Demand and generation");
        spec.subject = QStringLiteral("DemaReal, DemaCome, Gene");
        spec.shape = CurveShape::Lines;
        spec.isPerStep = true;
        spec.names = QStringList {tr("Real demand"), tr("Commercial demand"), tr("Generation")};
        spec.queries = {total(QStringLiteral("DemaReal"), choice, feed),
                        total(QStringLiteral("DemaCome"), choice, feed),
                        total(QStringLiteral("Gene"), choice, feed)};
    } else if (choice.view == u"price") {
        spec.title = tr("Pool price");
        spec.subject = QStringLiteral("PrecBolsNaci, PrecEscaAct");
        spec.shape = CurveShape::Steps;
        spec.names = QStringList {tr("Pool price"), tr("Scarcity price")};
        spec.queries = {total(QStringLiteral("PrecBolsNaci"), choice, feed),
                        total(QStringLiteral("PrecEscaAct"), choice, feed)};
    } else if (choice.view == u"reservoirs") {
        spec.title = tr("Useful volume by reservoir");
        spec.subject = QStringLiteral("VoluUtilDiarEner, CapaUtilDiarEner");
        ChartQuery volume {QStringLiteral("VoluUtilDiarEner"),
                           QStringLiteral("Embalse"),
                           Grouping::Code,
                           {},
                           TopPlants,
                           choice.range,
                           std::max(choice.step, Step::Day)};
        ChartQuery capacity = volume;
        capacity.metric = QStringLiteral("CapaUtilDiarEner");
        capacity.top = 0;
        spec.queries = {volume, capacity};
        spec.wholes = 1;
    } else {
        const bool bySource = choice.view != u"plant";
        spec.title = bySource ? tr("Generation by source") : tr("Generation by plant");
        spec.subject = QStringLiteral("Gene/Recurso");
        spec.isPerStep = true;
        ChartQuery query;
        query.range = choice.range;
        query.step = choice.step;
        if (!bySource) {
            query.grouping = Grouping::Code;
            query.codes = choice.plants;
            query.top = choice.plants.isEmpty() ? TopPlants : 0;
        }
        spec.queries = {query};
    }
    addComparison(spec, choice);
    return spec;
}

PanelSpec ViewSpec::lowerPanel(const ViewChoice& choice, const GenerationFeed& feed)
{
    PanelSpec spec;
    spec.shape = CurveShape::Steps;
    const bool isPrice = choice.view != u"price" && choice.view != u"reservoirs";
    spec.title = isPrice ? tr("Price") : tr("Reservoir level");
    spec.subject = isPrice ? QStringLiteral("PrecBolsNaci") : QStringLiteral("PorcVoluUtilDiar");
    spec.names = QStringList {isPrice ? tr("Pool price") : tr("Useful volume")};
    spec.queries = {total(spec.subject, choice, feed)};
    return spec;
}

ChartContent ViewSpec::content(const PanelSpec& spec, const std::vector<PanelAnswer>& answers)
{
    ChartContent content;
    content.shape = spec.shape;
    if (answers.empty() || !answers.front().data)
        return content;
    const ChartData& first = *answers.front().data;
    content.grid = first.grid;
    content.dataUntil = first.provenance.dataUntil;
    content.hasSourceColours = first.query.grouping == Grouping::Source;
    content.restCode = generation::OthersCode;
    const QString unit = first.series.empty() ? QString() : first.series.front().unit;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!answers[i].data)
            continue;
        const ChartData& data = *answers[i].data;
        const int number = static_cast<int>(i);
        if (number == spec.comparison) {
            content.comparison = laidOver(data, content.grid, unit, spec.comparisonName);
            continue;
        }
        for (const Series& series : data.series) {
            Series curve = onGrid(data, series, content.grid, unit.isEmpty() ? series.unit : unit);
            if (number == spec.wholes) {
                content.wholes.push_back(std::move(curve));
                continue;
            }
            if (content.hasSourceColours)
                curve.name = sourceName(curve.code);
            else if (curve.code == generation::OthersCode)
                curve.name = tr("Others");
            if (!spec.names.isEmpty()) {
                curve.code = data.query.metric; // "Sistema" is the code of all of them
                curve.name = spec.names.value(number);
            }
            if (curve.name.isEmpty())
                curve.name = curve.code;
            content.series.push_back(std::move(curve));
        }
    }
    return content;
}

} // namespace vigia::ui
