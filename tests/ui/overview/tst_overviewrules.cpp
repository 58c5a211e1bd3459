#include "tests/support/failonwarnings.h"
#include "tests/ui/overview/fakeoverviewfeed.h"
#include "ui/charts/chartcontent.h"
#include "ui/overview/freshnesstile.h"
#include "ui/overview/generationtile.h"
#include "ui/overview/overviewtexts.h"

#include <QTest>

#include <cmath>

using namespace vigia;
using namespace vigia::ui;

class TestOverviewRules : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now {QDate(2026, 6, 15), QTime(12, 0), Qt::UTC};
    const DayRange m_range {QDate(2026, 5, 26), QDate(2026, 6, 15)};

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void theWeekEndsWithTheNewestData()
    {
        test::FakeOverviewFeed feed(m_now);
        const ChartContent week = generationWeek(feed.madeUp(m_range));
        QCOMPARE(week.grid.size, 7 * 24);
        QCOMPARE(week.grid.dayAt(week.grid.size - 1), QDate(2026, 6, 12));
        QCOMPARE(week.series.size(), std::size_t(5));
        for (const Series& series : week.series)
            QCOMPARE(series.values.size(), std::size_t(7 * 24));
        QCOMPARE(week.comparison.values.size(), std::size_t(7 * 24));
        // The week before has the same hours, 280 MWh lower per turn of the made-up week or the same.
        double sum = 0;
        for (const Series& series : week.series)
            sum += series.values[0];
        QVERIFY(std::abs(sum - week.comparison.values[0]) < 1);
    }

    void theFigureIsOfTheNewestCompleteDay()
    {
        test::FakeOverviewFeed feed(m_now);
        DayFigure figure = newestDay(feed.madeUp(m_range));
        QCOMPARE(figure.day, QDate(2026, 6, 12));
        QVERIFY(figure.total > 200 && figure.total < 300); // GWh, not MWh
        QVERIFY(std::abs(figure.change) < 0.02);
        feed.missingHours = {3}; // of the newest day
        figure = newestDay(feed.madeUp(m_range));
        QCOMPARE(figure.day, QDate(2026, 6, 11));
        feed.missingHours = {3, 7 * 24 + 30}; // and of the day it is compared with
        figure = newestDay(feed.madeUp(m_range));
        QVERIFY(std::isnan(figure.change));
    }

    void nothingIsNoWeekAndNoFigure()
    {
        QVERIFY(generationWeek({}).series.empty());
        QVERIFY(!newestDay({}).day.isValid());
        test::FakeOverviewFeed feed(m_now);
        feed.lag = 400;
        QVERIFY(generationWeek(feed.madeUp(m_range)).series.empty());
        QVERIFY(!newestDay(feed.madeUp(m_range)).day.isValid());
        generation::ChartData broken = feed.madeUp(m_range);
        broken.series.front().values.resize(3); // shorter than its grid
        broken.series.front().values[1] = 7;
        QCOMPARE(generationWeek(broken).series.front().values.size(),
                 std::size_t(24)); // one day is all there is
    }

    void lateIsWhatShouldHaveBeenPublished()
    {
        const QList<MainSeries> series {{QStringLiteral("A"), QStringLiteral("S"), {}, 3},
                                        {QStringLiteral("B"), QStringLiteral("S"), {}, 3},
                                        {QStringLiteral("C"), QStringLiteral("S"), {}, 3}};
        const QDate today(2026, 6, 15);
        const auto ages = seriesAges(series,
                                     {{QStringLiteral("A"), QStringLiteral("S"), today.addDays(-4), true},
                                      {QStringLiteral("B"), QStringLiteral("S"), today.addDays(-5), true},
                                      {QStringLiteral("B"), QStringLiteral("Other"), today, true}},
                                     today);
        QCOMPARE(ages.size(), 3);
        QCOMPARE(ages[0].series.metric, QStringLiteral("B"));
        QVERIFY(ages[0].isLate);
        QCOMPARE(ages[1].series.metric, QStringLiteral("C")); // nothing of it
        QCOMPARE(ages[1].days, -1);
        QCOMPARE(ages[2].series.metric, QStringLiteral("A"));
        QVERIFY(!ages[2].isLate);
    }

    void noReplyIsUnknownNeverDown()
    {
        celery::WorkerInfo worker;
        QCOMPARE(OverviewTexts::state(worker), QStringLiteral("unknown"));
        QCOMPARE(OverviewTexts::evidence(worker, m_now), QStringLiteral("nothing was heard"));
        targets::TargetInfo target;
        QCOMPARE(OverviewTexts::target(target, m_now), QStringLiteral("not scraped yet"));
        QCOMPARE(OverviewTexts::service({}, m_now), QStringLiteral("not heard yet"));
    }
};

QTEST_GUILESS_MAIN(TestOverviewRules)
#include "tst_overviewrules.moc"
