// Time of one frame of the stacked chart while it is panned and zoomed, 1920×1080: one month and five years
// of hours, six sources; and the same data as plain Qt Charts areas. Prints one line a case; exits 1 when
// design figure 11 is missed.
#include "core/generation/generationinfo.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>
#include <QValueAxis>

#include <chrono>
#include <cstdio>

using namespace vigia;

namespace {

constexpr QSize Screen(1920, 1080);
constexpr double FigureMs = 16;
constexpr double MostGrowth = 1.5; // five years against one month: "not growing", with room for noise

ui::ChartContent sixSources(const DayRange& range)
{
    ui::ChartContent content = test::sourceChart(range);
    Series unknown = content.series.back();
    unknown.code = generation::SourceIds.back();
    unknown.name = QStringLiteral("Unknown");
    content.series.push_back(std::move(unknown));
    content.comparison = content.series.front();
    return content;
}

/// Median of the wall time of `frames` calls, milliseconds.
double median(int frames, const std::function<void(int)>& frame)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        const auto start = std::chrono::steady_clock::now();
        frame(i);
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + frames / 2, times.end());
    return times[static_cast<std::size_t>(frames / 2)];
}

struct Figures
{
    double pan = 0;
    double zoom = 0;
    double build = 0;
};

Figures ourChart(const DayRange& range, const ui::Theme& theme)
{
    constexpr int Frames = 240;
    ui::PlotWindow window;
    ui::ChartView view(QStringLiteral("chart"), theme, window);
    const ui::ChartContent content = sixSources(range);
    const ui::GridTimes times(content.grid);
    const ui::TimeSpan all {times.at(0), times.at(times.size())};
    window.setLimits(all);
    Figures figures;
    figures.build = median(5, [&](int) { view.setContent(content); });
    view.resize(Screen);
    view.show();
    QApplication::processEvents();
    const auto draw = [&view] {
        view.viewport()->repaint();
        QApplication::processEvents();
    };
    // Nearly all of the range is in view: the case with the most samples behind a frame.
    window.zoomTo({all.from, all.from + all.length() * 0.8});
    figures.pan = median(Frames, [&](int i) {
        window.panBy(all.length() * 0.2 / Frames * (i % 2 == 0 ? 1.5 : -0.5), ui::PlotWindow::Gesture::Pan);
        draw();
    });
    figures.zoom = median(Frames, [&](int i) {
        window.zoomBy(i % 120 < 60 ? 0.95 : 1 / 0.95, all.from + all.length() / 3,
                      ui::PlotWindow::Gesture::Wheel);
        draw();
    });
    return figures;
}

double plainChart(const DayRange& range, int frames)
{
    const ui::ChartContent content = sixSources(range);
    const auto size = static_cast<std::size_t>(content.grid.size);
    QChartView view(new QChart);
    auto* time = new QValueAxis;
    auto* value = new QValueAxis;
    view.chart()->addAxis(time, Qt::AlignBottom);
    view.chart()->addAxis(value, Qt::AlignLeft);
    std::vector<double> sum(size, 0.0);
    QLineSeries* below = nullptr;
    for (const Series& series : content.series) {
        QList<QPointF> points;
        for (std::size_t i = 0; i < size; ++i) {
            sum[i] += series.values[i];
            points.append(QPointF(static_cast<double>(i), sum[i]));
        }
        auto* upper = new QLineSeries(&view);
        upper->replace(points);
        auto* area = new QAreaSeries(upper, below);
        area->setPen(Qt::NoPen); // outlines make it many times slower yet
        view.chart()->addSeries(area);
        area->attachAxis(time);
        area->attachAxis(value);
        below = upper;
    }
    const double last = static_cast<double>(size);
    value->setRange(0, 13000);
    time->setRange(0, last * 0.8);
    view.resize(Screen);
    view.show();
    QApplication::processEvents();
    return median(frames, [&](int i) {
        time->setRange(i, i + last * 0.8);
        view.viewport()->repaint();
        QApplication::processEvents();
    });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    ui::Theme theme(ui::Theme::Mode::Light);
    theme.apply();
    const DayRange month {QDate(2025, 11, 1), QDate(2025, 11, 30)};
    const DayRange years {QDate(2020, 12, 1), QDate(2025, 11, 29)};
    std::printf("frame of the stacked chart, six sources by the hour, %dx%d, median in ms\n", Screen.width(),
                Screen.height());
    const auto print = [](const char* what, double small, double large) {
        std::printf("%-28s %10.2f %10.2f\n", what, small, large);
        std::fflush(stdout);
    };
    std::printf("%-28s %10s %10s\n", "", "30 days", "5 years");
    std::printf("%-28s %10lld %10lld\n", "points", 6LL * 24 * month.days(), 6LL * 24 * years.days());
    const Figures shortRange = ourChart(month, theme);
    const Figures longRange = ourChart(years, theme);
    print("panning", shortRange.pan, longRange.pan);
    print("zooming", shortRange.zoom, longRange.zoom);
    print("taking an answer, once", shortRange.build, longRange.build);
    print("panning, plain Qt Charts", plainChart(month, 9), plainChart(years, 3));
    const double worst = std::max({shortRange.pan, longRange.pan, shortRange.zoom, longRange.zoom});
    const bool grows = longRange.pan > shortRange.pan * MostGrowth;
    std::printf("figure: at most %.0f ms, not growing with the rows: %s\n", FigureMs,
                worst <= FigureMs && !grows ? "reached" : "MISSED");
    return worst <= FigureMs && !grows ? 0 : 1;
}
