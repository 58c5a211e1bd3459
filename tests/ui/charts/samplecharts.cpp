#include "tests/ui/charts/samplecharts.h"

#include "core/generation/generationinfo.h"
#include "core/series/calendarsum.h"

#include <cmath>

namespace vigia::test {

namespace {

constexpr double Pi = 3.14159265358979323846;

double noise(int i, int salt)
{
    const auto x = static_cast<quint32>(i) * 2654435761U + static_cast<quint32>(salt) * 40503U;
    return ((x ^ (x >> 15)) % 1000) / 1000.0 - 0.5;
}

/// Demand of an hour in MWh.
double demand(const Grid& grid, int i)
{
    static constexpr double shape[24] = {.85,  .82,  .80,  .79,  .81,  .86,  .88,  .93,
                                         .99,  1.03, 1.06, 1.09, 1.08, 1.09, 1.11, 1.11,
                                         1.09, 1.07, 1.14, 1.16, 1.13, 1.08, 1.0,  .92};
    const int weekday = grid.dayAt(i).dayOfWeek();
    const double week = weekday == 7 ? .862 : weekday == 6 ? .955 : 1.03;
    const double year = 9300 + 250 * std::sin(grid.dayAt(i).dayOfYear() / 365.0 * 2 * Pi);
    return year * week * shape[grid.hourAt(i) - 1] * (1 + 0.02 * noise(i, 1));
}

double sun(int hour)
{
    return hour < 7 || hour > 18 ? 0 : std::sin((hour - 6.0) / 12.5 * Pi);
}

ui::ChartContent coarser(ui::ChartContent content, Step step)
{
    if (step == Step::Hour)
        return content;
    const Grid fine = content.grid;
    for (Series& series : content.series) {
        auto [grid, sum] = aggregate(fine, series, step, Aggregation::Sum);
        content.grid = grid;
        series.values = std::move(sum.values);
        series.hours = std::move(sum.hours);
        if (series.unit == u"MWh") {
            series.unit = QStringLiteral("GWh");
            for (double& value : series.values)
                value /= 1000;
        }
    }
    return content;
}

} // namespace

ui::ChartContent sourceChart(const DayRange& range, Step step)
{
    static const QStringList names {QStringLiteral("Hydro"), QStringLiteral("Thermal"),
                                    QStringLiteral("Solar"), QStringLiteral("Wind"),
                                    QStringLiteral("Cogeneration")};
    ui::ChartContent content;
    content.grid = Grid::covering(range, Step::Hour);
    content.hasSourceColours = true;
    content.dataUntil = range.to;
    for (int k = 0; k < names.size(); ++k) {
        Series series {generation::SourceIds[k], names[k], QStringLiteral("MWh"), {}, {}};
        series.values.reserve(static_cast<std::size_t>(content.grid.size));
        content.series.push_back(std::move(series));
    }
    for (int i = 0; i < content.grid.size; ++i) {
        const double all = demand(content.grid, i);
        const double solar = 1500 * sun(content.grid.hourAt(i)) * (1 + 0.3 * noise(i / 24, 2));
        const double thermal = 1650 + 180 * std::sin(i / 120.0) + 60 * noise(i, 3);
        const double wind = 110 + 40 * std::sin(i / 9.0);
        const double cogeneration = 118 + 12 * noise(i / 6, 4);
        content.series[0].values.push_back(all - solar - thermal - wind - cogeneration);
        content.series[1].values.push_back(thermal);
        content.series[2].values.push_back(solar);
        content.series[3].values.push_back(wind);
        content.series[4].values.push_back(cogeneration);
    }
    return coarser(std::move(content), step);
}

ui::ChartContent priceChart(const DayRange& range, Step step)
{
    ui::ChartContent content;
    content.grid = Grid::covering(range, Step::Hour);
    content.shape = ui::CurveShape::Steps;
    content.dataUntil = range.to;
    Series series {
        QStringLiteral("PrecBolsNaci"), QStringLiteral("Pool price"), QStringLiteral("COP/kWh"), {}, {}};
    for (int i = 0; i < content.grid.size; ++i) {
        const int hour = content.grid.hourAt(i);
        const double mean = 160 + 60 * std::sin(i / 190.0) + 8 * noise(i / 24, 5);
        series.values.push_back(mean * (hour >= 18 && hour <= 21 ? 1.33 : hour < 6 ? 0.93 : 1));
    }
    content.series.push_back(std::move(series));
    return step == Step::Hour ? content : coarser(std::move(content), step);
}

void cutOut(ui::ChartContent& content, QDate day, int fromHour, int hours)
{
    const int from = content.grid.indexOf(day, fromHour);
    for (Series& series : content.series)
        for (int i = std::max(from, 0); i < std::min(from + hours, content.grid.size); ++i)
            series.values[static_cast<std::size_t>(i)] = NoValue;
}

} // namespace vigia::test
