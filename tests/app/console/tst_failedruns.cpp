#include "app/console/servicemapping.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::console;

namespace {

etl::RunInfo run(etl::RunState state, const char* metric, int fromDay, int toDay)
{
    etl::RunInfo info;
    info.id = QString::number(fromDay) % u'-' % QString::number(toDay);
    info.job = QStringLiteral("load");
    info.metric = QString::fromLatin1(metric);
    info.entity = QStringLiteral("Sistema");
    if (fromDay > 0) {
        info.from = QDate(2026, 6, fromDay);
        info.to = QDate(2026, 6, toDay);
    }
    info.state = state;
    if (state == etl::RunState::Failure)
        info.error =
            etl::RunError {QStringLiteral("Timeout"), true, QStringLiteral("XM did not answer."), {}};
    return info;
}

constexpr auto Failure = etl::RunState::Failure;
constexpr auto Success = etl::RunState::Success;

} // namespace

class TestFailedRuns : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void aFailureStandsUntilItsDaysAreLoaded()
    {
        QCOMPARE(failedRunsFrom({run(Failure, "Gene", 1, 7)}).size(), 1);
        QCOMPARE(failedRunsFrom({run(Success, "Gene", 1, 7), run(Failure, "Gene", 1, 7)}).size(), 0);
        QCOMPARE(failedRunsFrom({run(Success, "Gene", 1, 3), run(Failure, "Gene", 1, 7)}).size(), 1);
        QCOMPARE(failedRunsFrom({run(Success, "DemaReal", 1, 7), run(Failure, "Gene", 1, 7)}).size(), 1);
    }

    void anOlderSuccessDoesNotCount()
    {
        const ui::FailedRunList failed =
            failedRunsFrom({run(Failure, "Gene", 1, 7), run(Success, "Gene", 1, 7)});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().reason, QStringLiteral("XM did not answer."));
    }

    void onlyTheNewestFailureOfASeriesIsTold()
    {
        const ui::FailedRunList failed = failedRunsFrom(
            {run(Failure, "Gene", 2, 8), run(Failure, "Gene", 1, 7), run(Failure, "DemaReal", 1, 7)});
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.first().id, QStringLiteral("2-8"));
    }

    void aListIsMadeGoodByAnySuccess()
    {
        QCOMPARE(
            failedRunsFrom({run(Success, "ListadoRecursos", 0, 0), run(Failure, "ListadoRecursos", 0, 0)})
                .size(),
            0);
    }

    void aRevertMakesNothingGood()
    {
        etl::RunInfo revert = run(Success, "Gene", 1, 7);
        revert.job = QStringLiteral("revert");
        QCOMPARE(failedRunsFrom({revert, run(Failure, "Gene", 1, 7)}).size(), 1);
    }

    void noRunsNoFailures() { QVERIFY(failedRunsFrom({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestFailedRuns)
#include "tst_failedruns.moc"
