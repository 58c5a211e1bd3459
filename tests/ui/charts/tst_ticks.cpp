#include "core/base/energyday.h"
#include "tests/support/failonwarnings.h"
#include "ui/charts/timeticks.h"
#include "ui/charts/valueticks.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

constexpr double PixelsPerLetter = 7;
constexpr double Pixels = 900;

double widthOf(const QString& text)
{
    return PixelsPerLetter * static_cast<double>(text.size());
}

TimeSpan days(QDate from, QDate to)
{
    return {static_cast<double>(energyday::hourStartMs(from, 1)),
            static_cast<double>(energyday::hourStartMs(to.addDays(1), 1))};
}

} // namespace

class TestTicks : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void labelsNeverRunIntoEachOther()
    {
        for (const auto language : {QLocale::English, QLocale::Spanish}) {
            QLocale::setDefault(QLocale(language));
            for (int length = 1; length < 20'000; length += 1 + length / 3)
                for (const double pixels : {60.0, 200.0, 700.0, 1800.0}) {
                    const TimeSpan span = days(QDate(2020, 2, 27), QDate(2020, 2, 27).addDays(length - 1));
                    const auto ticks = timeTicks(span, pixels, widthOf);
                    for (std::size_t i = 0; i + 1 < ticks.size(); ++i) {
                        const double room = (ticks[i + 1].ms - ticks[i].ms) / span.length() * pixels;
                        QVERIFY(widthOf(ticks[i].label) < room);
                    }
                    for (const TimeTick& tick : ticks)
                        QVERIFY(span.contains(tick.ms));
                }
        }
    }

    void ticksStandOnColombianMidnights()
    {
        const auto ticks = timeTicks(days(QDate(2025, 10, 26), QDate(2025, 11, 24)), Pixels, widthOf);
        QVERIFY(ticks.size() >= 5);
        for (const TimeTick& tick : ticks)
            QCOMPARE(energyday::hourAt(static_cast<qint64>(tick.ms)), 1);
    }

    void aDayHasHoursAndSaysWhichDay()
    {
        const auto ticks = timeTicks(days(QDate(2025, 11, 12), QDate(2025, 11, 12)), Pixels, widthOf);
        QCOMPARE(ticks.front().label, QStringLiteral("Nov\u00a012"));
        QVERIFY(ticks.front().isMajor);
        QVERIFY(ticks[1].label.endsWith(QStringLiteral(":00")));
    }

    void hoursWithoutMidnightNameTheirDay()
    {
        TimeSpan span = days(QDate(2025, 11, 12), QDate(2025, 11, 12));
        span = {span.from + 9 * 3'600'000.0, span.from + 15 * 3'600'000.0};
        const auto ticks = timeTicks(span, Pixels, widthOf);
        QVERIFY(ticks.front().label.contains(QStringLiteral("Nov\u00a012")));
    }

    void aWeekHasWeekdays()
    {
        QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::Colombia));
        const auto ticks = timeTicks(days(QDate(2025, 11, 18), QDate(2025, 11, 24)), 500, widthOf);
        QCOMPARE(ticks.front().label, QStringLiteral("mar\u00a018"));
    }

    void yearsNameTheirJanuary()
    {
        const auto ticks = timeTicks(days(QDate(2021, 6, 1), QDate(2026, 5, 31)), Pixels, widthOf);
        const auto year =
            std::find_if(ticks.cbegin(), ticks.cend(), [](const TimeTick& t) { return t.isMajor; });
        QVERIFY(year != ticks.cend());
        QCOMPARE(year->label, QStringLiteral("2022"));
    }

    void noRoomGivesNoTicks()
    {
        QVERIFY(timeTicks({0, 0}, 100, widthOf).empty());
        QVERIFY(timeTicks({5, 1}, 100, widthOf).empty());
        QVERIFY(timeTicks(days(QDate(2025, 1, 1), QDate(2025, 1, 9)), 0, widthOf).empty());
    }

    void valuesHaveRoundTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("fromZero");
        QTest::newRow("energy") << 4.5 << 11.4 << true;
        QTest::newRow("price") << 93.2 << 2674.8 << false;
        QTest::newRow("percent") << 65.1 << 66.3 << false;
        QTest::newRow("negative") << -77.9 << 91.0 << false;
        QTest::newRow("small") << 1e-7 << 3e-7 << false;
        QTest::newRow("large") << 0.0 << 8.4e14 << true;
    }

    void valuesHaveRoundTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, fromZero);
        for (int most = 2; most < 12; ++most) {
            const ValueTicks ticks = valueTicks({low, high}, most, fromZero);
            QVERIFY(ticks.values.size() >= 2);
            QVERIFY(ticks.values.size() <= static_cast<std::size_t>(low < 0 ? std::max(most, 3) : most));
            QVERIFY(ticks.span.low <= low && ticks.span.high >= high);
            if (fromZero)
                QVERIFY(ticks.span.low <= 0);
            QStringList labels = ticks.labels();
            QCOMPARE(labels.removeDuplicates(), 0);
        }
    }

    void oddExtentsStillGiveAnAxis()
    {
        for (const Extent& extent : {Extent {}, Extent {0, 0}, Extent {5, 5}, Extent {-3, -3}}) {
            const ValueTicks ticks = valueTicks(extent, 6, false);
            QVERIFY(ticks.span.length() > 0);
            QVERIFY(ticks.values.size() >= 2);
        }
    }

    void aFixedAxisStaysAsItIs()
    {
        const ValueTicks ticks = valueTicks({0.3, 7.7}, 6, true, true);
        QCOMPARE(ticks.span, (ValueSpan {0.3, 7.7}));
        for (const double value : ticks.values)
            QVERIFY(value >= 0.3 && value <= 7.7);
    }
};

QTEST_GUILESS_MAIN(TestTicks)
#include "tst_ticks.moc"
