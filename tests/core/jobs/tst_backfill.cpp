#include "core/jobs/backfill.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::jobs;

/// Which days a backfill loads, and in which runs.
class BackfillTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    /// One letter a day: Missing, Incomplete, Failed, Present, Known.
    void choosesDays_data()
    {
        QTest::addColumn<QByteArray>("states");
        QTest::addColumn<BackfillOnly>("only");
        QTest::addColumn<QByteArray>("chosen"); // x: chosen
        QTest::addColumn<int>("runs");
        const auto row = [](const char* name, const char* states, BackfillOnly only, const char* chosen,
                            int runs) {
            QTest::newRow(name) << QByteArray(states) << only << QByteArray(chosen) << runs;
        };
        row("gaps", "PMIFKP", BackfillOnly::Gaps, ".xxx..", 1);
        row("failed", "PMIFKF", BackfillOnly::Failed, "...x.x", 2);
        row("all but known", "PMIFKP", BackfillOnly::All, "xxxx.x", 2);
        row("every other day", "MPMPM", BackfillOnly::Gaps, "x.x.x", 3);
        row("nothing to do", "PPKP", BackfillOnly::Gaps, "....", 0);
        row("all known", "KKK", BackfillOnly::All, "...", 0);
        row("no days", "", BackfillOnly::All, "", 0);
    }

    void choosesDays()
    {
        QFETCH(QByteArray, states);
        QFETCH(BackfillOnly, only);
        QFETCH(QByteArray, chosen);
        QFETCH(int, runs);
        BackfillPlan plan = planOf(states);
        plan.only = only;
        chooseDays(plan);
        QByteArray found;
        for (const BackfillDay& day : plan.days)
            found += day.isChosen ? 'x' : '.';
        QCOMPARE(found, chosen);
        QCOMPARE(plan.chosen(), chosen.count('x'));
        QCOMPARE(plan.runs.size(), static_cast<std::size_t>(runs));
        qint64 days = 0;
        for (const DayRange& run : plan.runs)
            days += run.days();
        QCOMPARE(days, qint64 {plan.chosen()});
    }

    void cutsRunsAt31Days_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QList<int>>("lengths");
        QTest::newRow("30") << 30 << QList<int> {30};
        QTest::newRow("31") << 31 << QList<int> {31};
        QTest::newRow("32") << 32 << QList<int> {31, 1};
        QTest::newRow("93") << 93 << QList<int> {31, 31, 31};
    }

    void cutsRunsAt31Days()
    {
        QFETCH(int, days);
        QFETCH(QList<int>, lengths);
        BackfillPlan plan = planOf(QByteArray(days, 'M'));
        chooseDays(plan);
        QList<int> found;
        QDate next = First;
        for (const DayRange& run : plan.runs) {
            QCOMPARE(run.from, next);
            found += static_cast<int>(run.days());
            next = run.to.addDays(1);
        }
        QCOMPARE(found, lengths);
    }

    void choosingAgainForgetsTheFirstChoice()
    {
        BackfillPlan plan = planOf("MPF");
        plan.only = BackfillOnly::All;
        chooseDays(plan);
        QCOMPARE(plan.chosen(), 3);
        plan.only = BackfillOnly::Failed;
        chooseDays(plan);
        QCOMPARE(plan.chosen(), 1);
        QCOMPARE(plan.runs, (std::vector<DayRange> {{First.addDays(2), First.addDays(2)}}));
    }

    void twentyYearsAreCut()
    {
        BackfillPlan plan = planOf(QByteArray(20 * 366, 'M'));
        chooseDays(plan);
        QCOMPARE(plan.runs.size(), std::size_t {(20 * 366 + 30) / 31});
    }

private:
    static BackfillPlan planOf(const QByteArray& states)
    {
        static const QByteArray Letters = "MIFPK";
        BackfillPlan plan;
        for (qsizetype i = 0; i < states.size(); ++i)
            plan.days.push_back(
                {First.addDays(i), static_cast<BackfillDay::State>(Letters.indexOf(states.at(i))), false});
        return plan;
    }

    inline static const QDate First {2025, 12, 20};
};

QTEST_GUILESS_MAIN(BackfillTest)
#include "tst_backfill.moc"
