#include "tests/support/failonwarnings.h"
#include "ui/charts/plotraster.h"

#include <QTest>

#include <random>

using namespace vigia;
using namespace vigia::ui;

namespace {

std::vector<double> walk(int size, double holes)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> step(-1, 1);
    std::uniform_real_distribution<double> chance(0, 1);
    std::vector<double> values;
    double at = 100;
    for (int i = 0; i < size; ++i) {
        at += step(random);
        values.push_back(chance(random) < holes ? NoValue : at);
    }
    return values;
}

Extent bruteForce(const std::vector<double>& values, int from, int to)
{
    Extent extent;
    for (int i = from; i < to; ++i)
        extent.include(values[static_cast<std::size_t>(i)]);
    return extent;
}

bool same(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b;
}

Grid hours(int days)
{
    return Grid::covering({QDate(2020, 1, 1), QDate(2020, 1, 1).addDays(days - 1)}, Step::Hour);
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void extentOfAnyPartIsExact()
    {
        for (const int size : {0, 1, 2, 3, 7, 64, 1000, 1023}) {
            const std::vector<double> values = walk(size, 0.3);
            const Pyramid pyramid(values);
            for (int from = 0; from <= size; from += 1 + size / 37)
                for (int to = from; to <= size; to += 1 + size / 41) {
                    const Extent found = pyramid.extent(from, to);
                    const Extent wanted = bruteForce(values, from, to);
                    QVERIFY(same(found.min, wanted.min) && same(found.max, wanted.max));
                }
        }
    }

    void extentCutsWhatIsOutside()
    {
        const Pyramid pyramid({1, 2, 3});
        QCOMPARE(pyramid.extent(-5, 99).max, 3.0);
        QVERIFY(pyramid.extent(2, 1).isEmpty());
        QVERIFY(Pyramid().extent(0, 10).isEmpty());
    }

    void summaryOfAnyPartIsThatOfThePart()
    {
        const std::vector<double> values = walk(777, 0.4);
        const SeriesIndex index(values);
        for (int from = 0; from < 777; from += 23) {
            const int to = std::min(777, from + 5 * (from % 60));
            const Summary wanted = summarise(std::span(values).subspan(static_cast<std::size_t>(from),
                                                                       static_cast<std::size_t>(to - from)));
            const Summary found = index.summary(from, to);
            QCOMPARE(found.count, wanted.count);
            QVERIFY(same(found.min, wanted.min) && same(found.max, wanted.max)
                    && same(found.last, wanted.last));
            if (found.count > 0)
                QVERIFY(std::fabs(found.mean - wanted.mean) < 1e-9);
        }
    }

    void lastKnownIsTheNewestAtOrBefore()
    {
        const SeriesIndex index({NoValue, 4, NoValue, NoValue, 9});
        QCOMPARE(index.lastKnown(0), -1);
        QCOMPARE(index.lastKnown(1), 1);
        QCOMPARE(index.lastKnown(3), 1);
        QCOMPARE(index.lastKnown(99), 4);
        QCOMPARE(index.lastKnown(-1), -1);
    }

    void noPeakIsLostHoweverManySamplesAColumnHolds()
    {
        const Grid grid = hours(1826);
        const GridTimes times(grid);
        std::vector<double> values(static_cast<std::size_t>(grid.size), 5.0);
        values[12'345] = 77;
        values[31'000] = -3;
        const Pyramid pyramid(values);
        for (const int columns : {1, 10, 333, 1700, 5000}) {
            std::vector<Column> out(static_cast<std::size_t>(columns));
            sampleColumns(pyramid, times, Join::Linear, {times.at(0), times.at(grid.size)}, out);
            float high = 0;
            float low = 100;
            for (const Column& column : out) {
                QVERIFY(!column.isEmpty());
                high = std::max(high, column.high);
                low = std::min(low, column.low);
            }
            QCOMPARE(high, 77.0F);
            QCOMPARE(low, -3.0F);
        }
    }

    void blocksGoToTheColumnOfTheirMiddle()
    {
        const Grid grid = hours(100);
        const GridTimes times(grid);
        const std::vector<double> values = walk(grid.size, 0.2);
        const Pyramid pyramid(values);
        const std::size_t columns = 300; // eight hours a column: blocks of two
        std::vector<Column> out(columns);
        sampleColumns(pyramid, times, Join::Step, {times.at(0), times.at(grid.size)}, out);
        for (std::size_t c = 0; c < columns; ++c) {
            const int from = static_cast<int>(c) * grid.size / static_cast<int>(columns);
            const Extent wanted = bruteForce(values, from, from + 8);
            QCOMPARE(out[c].isEmpty(), wanted.isEmpty());
            if (!wanted.isEmpty()) {
                QCOMPARE(out[c].high, static_cast<float>(wanted.max));
                QCOMPARE(out[c].low, static_cast<float>(wanted.min));
            }
        }
    }

    void linesRunStraightAndStopAtAGap()
    {
        const Grid grid = hours(1);
        const GridTimes times(grid);
        std::vector<double> values(24, NoValue);
        values[0] = 0;
        values[1] = 10;
        values[3] = 4;
        const Pyramid pyramid(values);
        std::vector<Column> out(240); // ten columns an hour
        sampleColumns(pyramid, times, Join::Linear, {times.at(0), times.at(24)}, out);
        QCOMPARE(out[5].high, 6.0F); // on the way from 0 to 10
        QCOMPARE(out[15].high, 10.0F); // level before the gap
        QVERIFY(out[20].isEmpty() && out[29].isEmpty());
        QCOMPARE(out[30].low, 4.0F);
        QVERIFY(out[40].isEmpty());
    }

    void stepsAreLevelThroughTheirInterval()
    {
        const Grid grid = Grid::covering({QDate(2026, 1, 1), QDate(2026, 3, 31)}, Step::Month);
        const GridTimes times(grid);
        const Pyramid pyramid({1, 2, 3});
        std::vector<Column> out(90);
        sampleColumns(pyramid, times, Join::Step, {times.at(0), times.at(3)}, out);
        QCOMPARE(out[30].high, 1.0F); // January has 31 days
        QCOMPARE(out[32].high, 2.0F);
        QCOMPARE(out[60].low, 3.0F);
    }

    void nothingIsDrawnOutsideTheSeries()
    {
        const Grid grid = hours(1);
        const GridTimes times(grid);
        const Pyramid pyramid(std::vector<double>(24, 1.0));
        std::vector<Column> out(100);
        const double day = times.at(24) - times.at(0);
        sampleColumns(pyramid, times, Join::Linear, {times.at(0) - day, times.at(24) + day}, out);
        QVERIFY(out.front().isEmpty() && out.back().isEmpty());
        QVERIFY(!out[50].isEmpty());
        sampleColumns(pyramid, times, Join::Linear, {times.at(24) + day, times.at(24) + 2 * day}, out);
        QVERIFY(std::all_of(out.cbegin(), out.cend(), [](const Column& c) { return c.isEmpty(); }));
        sampleColumns(Pyramid(), times, Join::Linear, {times.at(0), times.at(24)}, out);
        sampleColumns(pyramid, times, Join::Linear, {times.at(3), times.at(3)}, out);
        sampleColumns(pyramid, times, Join::Linear, {times.at(0), times.at(24)}, {});
    }

    void rasterFillsUpToTheValueAndLeavesGapsClear()
    {
        std::vector<Column> low(40, Column {5, 5});
        std::vector<Column> high(40, Column {8, 8});
        low[20] =
            high[20] = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::quiet_NaN()};
        const QColor lower(10, 20, 30);
        const QColor upper(200, 100, 50);
        const std::array fills {RasterFill {upper, high}, RasterFill {lower, low}};
        PlotRaster raster;
        const QImage& image = raster.paint({40, 100}, {0, 10}, 0.5, fills, {});
        QCOMPARE(image.pixelColor(3, 75), lower);
        QCOMPARE(image.pixelColor(3, 30), upper);
        QCOMPARE(image.pixelColor(3, 10).alpha(), 0);
        QCOMPARE(image.pixelColor(20, 75).alpha(), 0);
        // Many samples a column: half-toned between the lowest and the highest value.
        std::vector<Column> band(40, Column {2, 6});
        const std::array dense {RasterFill {upper, band}};
        const QImage& picture = raster.paint({40, 100}, {0, 10}, 30, dense, {});
        QCOMPARE(picture.pixelColor(5, 90), upper);
        QVERIFY(picture.pixelColor(5, 60).alpha() > 100 && picture.pixelColor(5, 60).alpha() < 160);
        QCOMPARE(picture.pixelColor(5, 30).alpha(), 0);
    }

    void rasterSurvivesHostileValues()
    {
        std::vector<Column> wild(10, Column {-1e30F, 1e30F});
        wild[3] = {std::numeric_limits<float>::infinity(), std::numeric_limits<float>::infinity()};
        const std::array fills {RasterFill {Qt::black, wild}};
        const std::array strokes {RasterStroke {Qt::white, 2, true, wild},
                                  RasterStroke {Qt::white, 2, false, wild}};
        PlotRaster raster;
        QCOMPARE(raster.paint({10, 50}, {0, 1}, 1, fills, strokes).size(), QSize(10, 50));
        QCOMPARE(raster.paint({10, 50}, {1, 1}, 9, fills, strokes).size(), QSize(10, 50));
        QVERIFY(raster.paint({0, 0}, {0, 1}, 1, {}, {}).isNull());
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
