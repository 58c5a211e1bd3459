#include "core/series/decimate.h"
#include "tests/support/failonwarnings.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigia;

class TestDecimate : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void keepsWhatAColumnNeeds()
    {
        const std::vector<double> values {1, 5, -2, 3, 7, 7, NoValue, 0};
        const std::vector<Bucket> buckets = decimate(values, 2);
        QCOMPARE(buckets.size(), 2U);
        QCOMPARE(buckets[0].first, 1.F);
        QCOMPARE(buckets[0].max, 5.F);
        QCOMPARE(buckets[0].min, -2.F);
        QCOMPARE(buckets[0].last, 3.F);
        QCOMPARE(buckets[1].first, 7.F);
        QCOMPARE(buckets[1].last, 0.F);
        QCOMPARE(buckets[1].min, 0.F);
    }

    void peaksSurviveAnyWidth_data()
    {
        QTest::addColumn<int>("columns");
        for (const int columns : {1, 2, 3, 7, 799, 1920, 43'799, 43'800})
            QTest::addRow("%d", columns) << columns;
    }

    void peaksSurviveAnyWidth()
    {
        QFETCH(int, columns);
        QRandomGenerator random(1);
        std::vector<double> values(43'800);
        for (double& value : values)
            value = random.bounded(1000);
        values[12'345] = 1'000'000;
        values[23'456] = -1'000'000;
        const std::vector<Bucket> buckets = decimate(values, columns);
        QCOMPARE(buckets.size(), static_cast<std::size_t>(columns));
        float max = 0;
        float min = 0;
        for (const Bucket& bucket : buckets) {
            QVERIFY(!bucket.empty);
            QVERIFY(bucket.min <= bucket.first && bucket.first <= bucket.max);
            QVERIFY(bucket.min <= bucket.last && bucket.last <= bucket.max);
            max = std::max(max, bucket.max);
            min = std::min(min, bucket.min);
        }
        QCOMPARE(max, 1'000'000.F);
        QCOMPARE(min, -1'000'000.F);
        QCOMPARE(buckets.front().first, static_cast<float>(values.front()));
        QCOMPARE(buckets.back().last, static_cast<float>(values.back()));
    }

    void fewerPointsThanColumnsStayPoints()
    {
        const std::vector<double> values {1, NoValue, 3};
        const std::vector<Bucket> buckets = decimate(values, 1000);
        QCOMPARE(buckets.size(), 3U);
        QVERIFY(buckets[1].empty);
        QCOMPARE(buckets[2].first, 3.F);
    }

    void gapsStayGaps()
    {
        std::vector<double> values(100, NoValue);
        for (const Bucket& bucket : decimate(values, 10))
            QVERIFY(bucket.empty);
        values[95] = 4;
        const std::vector<Bucket> buckets = decimate(values, 10);
        QVERIFY(buckets[8].empty);
        QVERIFY(!buckets[9].empty);
    }

    void nothingGivesNothing()
    {
        QVERIFY(decimate({}, 100).empty());
        const std::vector<double> values {1, 2};
        QVERIFY(decimate(values, 0).empty());
        QVERIFY(decimate(values, -5).empty());
    }

    void summarisesNumbersAlone()
    {
        const std::vector<double> values {NoValue, 2, -4, 8, NoValue};
        const Summary summary = summarise(values);
        QCOMPARE(summary.count, 3);
        QCOMPARE(summary.min, -4.0);
        QCOMPARE(summary.max, 8.0);
        QCOMPARE(summary.mean, 2.0);
        QCOMPARE(summary.last, 8.0);
        const std::vector<double> none {NoValue, NoValue};
        for (const Summary& empty : {summarise({}), summarise(none)}) {
            QCOMPARE(empty.count, 0);
            QVERIFY(std::isnan(empty.min) && std::isnan(empty.mean) && std::isnan(empty.max)
                    && std::isnan(empty.last));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecimate)
#include "tst_decimate.moc"
