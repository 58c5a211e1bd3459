#include "core/base/energyday.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>
#include <QTimeZone>

using namespace vigia;

class TestEnergyDay : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void hoursStartInBogota()
    {
        const QDate day(2026, 6, 1);
        QCOMPARE(energyday::hourStartMs(day, 1), utc(2026, 6, 1, 5).toMSecsSinceEpoch());
        QCOMPARE(energyday::hourStartMs(day, 24), utc(2026, 6, 2, 4).toMSecsSinceEpoch());
        QCOMPARE(energyday::hourStartMs(day, 25), energyday::hourStartMs(day.addDays(1), 1));
    }

    void instantsFallIntoTheirDayAndHour_data()
    {
        QTest::addColumn<QDateTime>("instant");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("hour");
        QTest::newRow("first ms") << utc(2026, 6, 1, 5) << QDate(2026, 6, 1) << 1;
        QTest::newRow("last ms") << utc(2026, 6, 1, 5).addMSecs(-1) << QDate(2026, 5, 31) << 24;
        QTest::newRow("midnight UTC") << utc(2026, 6, 1, 0) << QDate(2026, 5, 31) << 20;
        QTest::newRow("leap day") << utc(2024, 3, 1, 4) << QDate(2024, 2, 29) << 24;
        QTest::newRow("before 1970") << utc(1969, 12, 31, 4) << QDate(1969, 12, 30) << 24;
        QTest::newRow("the epoch") << utc(1970, 1, 1, 0) << QDate(1969, 12, 31) << 20;
    }

    void instantsFallIntoTheirDayAndHour()
    {
        QFETCH(QDateTime, instant);
        QTEST(energyday::dayAt(instant.toMSecsSinceEpoch()), "day");
        QTEST(energyday::hourAt(instant.toMSecsSinceEpoch()), "hour");
    }

    void everyHourComesBack()
    {
        for (QDate day(1969, 12, 30); day < QDate(1970, 1, 3); day = day.addDays(1)) {
            for (int hour = 1; hour <= energyday::HoursPerDay; ++hour) {
                const qint64 ms = energyday::hourStartMs(day, hour);
                QCOMPARE(energyday::dayAt(ms), day);
                QCOMPARE(energyday::hourAt(ms), hour);
                QCOMPARE(energyday::hourAt(ms + 3'599'999), hour);
            }
        }
    }

    void thereIsNoDaylightSaving()
    {
        // Colombia had it from May 1992 to April 1993; XM's days never had.
        const QDate day(1992, 12, 24);
        QCOMPARE(energyday::hourStartMs(day.addDays(1), 1) - energyday::hourStartMs(day, 1), 24 * 3'600'000);
        QCOMPARE(energyday::localTime(energyday::hourStartMs(day, 1)).offsetFromUtc(), -5 * 3600);
    }

    void writesHoursWithTheirOffset()
    {
        QCOMPARE(energyday::isoHour(QDate(2026, 6, 1), 1), QStringLiteral("2026-06-01T00:00:00-05:00"));
        QCOMPARE(energyday::isoHour(QDate(2026, 6, 1), 24), QStringLiteral("2026-06-01T23:00:00-05:00"));
        QCOMPARE(energyday::localTime(energyday::hourStartMs(QDate(2026, 6, 1), 13)).toString(Qt::ISODate),
                 QStringLiteral("2026-06-01T12:00:00-05:00"));
    }

    void aRangeCountsBothEnds()
    {
        const Result<DayRange> range =
            DayRange::parse(QStringLiteral("2024-02-28"), QStringLiteral("2024-03-01"));
        QVERIFY_RESULT(range);
        QCOMPARE(range->days(), 3);
        QVERIFY(range->contains(QDate(2024, 2, 29)));
        QVERIFY(!range->contains(QDate(2024, 3, 2)));
        QVERIFY(!range->contains(QDate(2024, 2, 27)));
        QCOMPARE(DayRange::parse(QStringLiteral("2026-06-01"), QStringLiteral("2026-06-01")).value().days(),
                 1);
    }

    void impossibleRangesAreSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("named");
        const QString good = QStringLiteral("2026-06-01");
        QTest::newRow("reversed") << good << "2026-05-31"
                                  << "2026-05-31";
        QTest::newRow("no such day") << "2026-02-30" << good << "2026-02-30";
        QTest::newRow("other order") << good << "31/12/2026"
                                     << "31/12/2026";
        QTest::newRow("empty") << "" << good << "“”";
        QTest::newRow("null") << QString() << QString() << "“”";
        QTest::newRow("more behind it") << "2026-06-01'; DROP TABLE metrics" << good << "2026-06-01'";
        QTest::newRow("words") << "yesterday" << good << "yesterday";
        QTest::newRow("before the market") << "1994-12-31" << good << "1995";
        QTest::newRow("far future") << good << "2101-01-01"
                                    << "2100";
        QTest::newRow("year of five digits") << good << "20260-01-01"
                                             << "20260-01-01";
        QTest::newRow("huge") << QString(1'000'000, u'9') << good << "999";
    }

    void impossibleRangesAreSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, named);
        const Result<DayRange> range = DayRange::parse(from, to);
        QVERIFY(!range);
        QCOMPARE(range.error().code, ErrorCode::InvalidData);
        QVERIFY2(range.error().message.contains(named), qPrintable(range.error().message));
        QVERIFY(range.error().message.size() < 300);
    }

private:
    static QDateTime utc(int year, int month, int day, int hour)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
    }
};

QTEST_GUILESS_MAIN(TestEnergyDay)
#include "tst_energyday.moc"
