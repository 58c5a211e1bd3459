#include "core/jobs/schedule.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia::jobs;

/// When scheduled jobs start, in Colombian time whatever the program's zone.
class ScheduleTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void findsTheStartsAround_data()
    {
        QTest::addColumn<int>("everyHours");
        QTest::addColumn<int>("atHour");
        QTest::addColumn<QString>("at"); // Colombian wall time
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("next");
        const auto row = [](const char* name, int every, int hour, const char* at, const char* last,
                            const char* next) {
            QTest::newRow(name) << every << hour << QString::fromLatin1(at) << QString::fromLatin1(last)
                                << QString::fromLatin1(next);
        };
        row("six hours, between", 6, 0, "2026-06-15T07:30:00", "2026-06-15T06:00:00", "2026-06-15T12:00:00");
        row("six hours, exactly", 6, 0, "2026-06-15T06:00:00", "2026-06-15T06:00:00", "2026-06-15T12:00:00");
        row("six hours, just before", 6, 0, "2026-06-15T05:59:59", "2026-06-15T00:00:00",
            "2026-06-15T06:00:00");
        row("six hours, before midnight", 6, 0, "2026-06-15T23:59:59", "2026-06-15T18:00:00",
            "2026-06-16T00:00:00");
        row("six hours, midnight", 6, 0, "2026-06-16T00:00:00", "2026-06-16T00:00:00", "2026-06-16T06:00:00");
        row("midnight in UTC is seven in the evening", 6, 0, "2026-06-15T19:00:00", "2026-06-15T18:00:00",
            "2026-06-16T00:00:00");
        row("five hours, the short period", 5, 0, "2026-06-15T21:00:00", "2026-06-15T20:00:00",
            "2026-06-16T00:00:00");
        row("five hours, counted from midnight", 5, 0, "2026-06-16T00:00:00", "2026-06-16T00:00:00",
            "2026-06-16T05:00:00");
        row("every hour, year's end", 1, 0, "2026-12-31T23:00:01", "2026-12-31T23:00:00",
            "2027-01-01T00:00:00");
        row("every 24 hours", 24, 0, "2026-06-15T13:00:00", "2026-06-15T00:00:00", "2026-06-16T00:00:00");
        row("daily, before", 0, 3, "2026-06-15T02:59:59", "2026-06-14T03:00:00", "2026-06-15T03:00:00");
        row("daily, exactly", 0, 3, "2026-06-15T03:00:00", "2026-06-15T03:00:00", "2026-06-16T03:00:00");
        row("daily, after", 0, 3, "2026-06-15T23:00:00", "2026-06-15T03:00:00", "2026-06-16T03:00:00");
        row("daily at midnight", 0, 0, "2026-06-15T00:00:00", "2026-06-15T00:00:00", "2026-06-16T00:00:00");
        row("daily at eleven, when it is tomorrow in UTC", 0, 23, "2026-06-15T22:30:00",
            "2026-06-14T23:00:00", "2026-06-15T23:00:00");
        row("daily, leap day", 0, 3, "2028-02-28T04:00:00", "2028-02-28T03:00:00", "2028-02-29T03:00:00");
    }

    void findsTheStartsAround()
    {
        QFETCH(int, everyHours);
        QFETCH(int, atHour);
        QFETCH(QString, at);
        QFETCH(QString, last);
        QFETCH(QString, next);
        const ScheduleInfo schedule {everyHours, atHour};
        QCOMPARE(lastStart(schedule, bogota(at)), bogota(last));
        QCOMPARE(nextStart(schedule, bogota(at)), bogota(next));
        QCOMPARE(nextStart(schedule, bogota(at)).timeSpec(), Qt::UTC);
        QCOMPARE(lastStart(schedule, bogota(at)).timeSpec(), Qt::UTC);
    }

    void everyStartIsTheLastOneOfItself()
    {
        for (const ScheduleInfo& schedule : {ScheduleInfo {6, 0}, ScheduleInfo {5, 0}, ScheduleInfo {0, 3}}) {
            QDateTime start = bogota(QStringLiteral("2026-02-27T11:11:11"));
            for (int i = 0; i < 50; ++i) {
                const QDateTime next = nextStart(schedule, start);
                QVERIFY(next > start);
                QCOMPARE(lastStart(schedule, next), next);
                QVERIFY(lastStart(schedule, next.addMSecs(-1)) < next);
                start = next;
            }
        }
    }

private:
    static QDateTime bogota(const QString& wall)
    {
        return QDateTime::fromString(wall + QStringLiteral("-05:00"), Qt::ISODate).toUTC();
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
