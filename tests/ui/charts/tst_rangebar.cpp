#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "ui/charts/rangebar.h"

#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestRangeBar : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void presetsEndWithTodayInColombia()
    {
        // 02:00 UTC on the 16th is still the 15th in Colombia.
        const test::FakeClock clock(QDateTime(QDate(2026, 6, 16), QTime(2, 0), Qt::UTC));
        RangeBar bar(clock);
        const QDate today(2026, 6, 15);
        QCOMPARE(bar.range(), (DayRange {today.addDays(-29), today}));
        QCOMPARE(bar.rangeOf(QStringLiteral("today")), (DayRange {today, today}));
        QCOMPARE(bar.rangeOf(QStringLiteral("7d")).days(), 7);
        QCOMPARE(bar.rangeOf(QStringLiteral("1y")), (DayRange {QDate(2025, 6, 16), today}));
        QCOMPARE(bar.rangeOf(QStringLiteral("5y")), (DayRange {QDate(2021, 6, 16), today}));
    }

    void aClickChoosesAndChecks()
    {
        const test::FakeClock clock;
        RangeBar bar(clock);
        QSignalSpy chosen(&bar, &RangeBar::rangeChosen);
        auto* week = bar.findChild<QPushButton*>(QStringLiteral("range-7d"));
        QTest::mouseClick(week, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(bar.preset(), QStringLiteral("7d"));
        QVERIFY(week->isChecked());
        QTest::mouseClick(week, Qt::LeftButton); // again: stays checked
        QVERIFY(week->isChecked());
    }

    void aFreeRangeIsTypedAndChecked()
    {
        const test::FakeClock clock;
        RangeBar bar(clock);
        bar.show();
        QSignalSpy chosen(&bar, &RangeBar::rangeChosen);
        QTest::mouseClick(bar.findChild<QPushButton*>(QStringLiteral("range-free")), Qt::LeftButton);
        auto* from = bar.findChild<QDateEdit*>(QStringLiteral("rangeFrom"));
        auto* to = bar.findChild<QDateEdit*>(QStringLiteral("rangeTo"));
        auto* show = bar.findChild<QPushButton*>(QStringLiteral("rangeShow"));
        from->setDate(QDate(2026, 2, 1));
        to->setDate(QDate(2026, 1, 1));
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(chosen.count(), 0);
        QVERIFY(!bar.findChild<QLabel*>(QStringLiteral("rangeProblem"))->text().isEmpty());
        to->setDate(QDate(2026, 2, 3));
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(bar.range(), (DayRange {QDate(2026, 2, 1), QDate(2026, 2, 3)}));
        QVERIFY(bar.preset().isEmpty());
    }

    void nonsenseIsNotChosen()
    {
        const test::FakeClock clock;
        RangeBar bar(clock);
        QSignalSpy chosen(&bar, &RangeBar::rangeChosen);
        bar.chooseRange({});
        bar.chooseRange({QDate(2026, 2, 1), QDate(2026, 1, 1)});
        QCOMPARE(chosen.count(), 0);
        bar.choosePreset(QStringLiteral("a year or so"));
        QCOMPARE(bar.preset(), QStringLiteral("30d"));
    }
};

QTEST_MAIN(TestRangeBar)
#include "tst_rangebar.moc"
