#include "core/db/pool.h"
#include "core/timeline/pgtimelinesource.h"
#include "core/timeline/timelineservice.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>
#include <QtTest>

using namespace vigia;
using namespace vigia::timeline;

namespace {

template<typename T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

const LaneInfo& lane(const TimelineInfo& info, LaneKind kind)
{
    return info.lanes[static_cast<int>(kind)];
}

} // namespace

class TestTimelineService : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    test::FakeClock m_clock {QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC)};
    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<db::Pool> m_pool;

    QDateTime now() const { return m_clock.nowUtc(); }

    QDateTime yesterday() const { return now().addDays(-1); }

    TimelineService::Ports ports()
    {
        TimelineService::Ports ports {*m_pool, m_clock, {}, {}, {}, {}};
        ports.gaps = [](const generation::GapQuery&) { return ready<std::vector<DayRange>>({}); };
        return ports;
    }

    /// `minutes` before now; a run without end is open.
    void addRun(const char* state, int minutes, int took, const char* more = "")
    {
        QVERIFY_RESULT(m_connection->execute(
            QByteArray(
                "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at, "
                "started_at, finished_at, error_text, retries) SELECT gen_random_uuid(), 'load', 'Gene', "
                "'Recurso', 'schedule', $1, t, t, CASE WHEN $3::int >= 0 THEN t + $3::int * interval '1 "
                "min' END, 'it broke', 1 FROM (SELECT $2::timestamptz AS t) x ")
                + more,
            {db::param(QString::fromLatin1(state)), db::param(now().addSecs(-60 * minutes)),
             db::param(took)}));
    }

    Result<TimelineInfo> read(TimelineService& service, const QDateTime& from, const QDateTime& to)
    {
        QFuture<Result<TimelineInfo>> future = service.read(from, to);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) && future.resultCount() > 0
            ? future.result()
            : Result<TimelineInfo>(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const auto url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_url = *url;
        auto connection = db::Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        m_pool = std::make_unique<db::Pool>(test::PgCluster::config(m_url), 2);
    }

    void cleanup()
    {
        m_pool.reset();
        m_connection.reset();
    }

    void readsRunsThatTouchTheSpan()
    {
        addRun("SUCCESS", 60 * 30, 5); // over before
        addRun("SUCCESS", 60 * 25, 120); // reaches into it
        addRun("FAILURE", 60, 1);
        addRun("STARTED", 5, -1);
        addRun("PENDING", 60 * 24 * 9, -1); // waits for nine days
        addRun("SUCCESS", -60, 1); // after it
        TimelineService service(ports(), {}, {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        const LaneInfo& runs = lane(*info, LaneKind::Runs);
        QCOMPARE(runs.items.size(), 4);
        QCOMPARE(runs.trouble, QString());
        QVERIFY(!runs.items.first().to.isValid());
        QCOMPARE(runs.items[2].level, TimelineItem::Level::Abnormal);
        QVERIFY(runs.items[2].detail.contains(QStringLiteral("it broke")));
        QCOMPARE(info->taken, now());
    }

    void showsABatchByItsParts()
    {
        addRun("SUCCESS", 60, 5);
        QVERIFY_RESULT(m_connection->script(
            "UPDATE vigia.etl_run SET job = 'backfill';"
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at, "
            "started_at, "
            "finished_at, batch_run) SELECT gen_random_uuid(), 'load', 'Gene', 'Recurso', 'ana', 'SUCCESS', "
            "created_at, started_at, finished_at, id FROM vigia.etl_run, generate_series(1, 3)"));
        const auto runs = PgTimelineSource(*m_connection).runs(yesterday(), now());
        QVERIFY_RESULT(runs);
        QCOMPARE(runs->items.size(), 3);
        const auto figures = PgTimelineSource(*m_connection).figures(yesterday(), now());
        QVERIFY_RESULT(figures);
        QCOMPARE(figures->succeeded, 3);
    }

    void leavesTheOldestRunsOutAndCountsThem()
    {
        addRun("SUCCESS", 60, 1, "CROSS JOIN generate_series(1, 5000)");
        addRun("FAILURE", 5, 1);
        const auto all = PgTimelineSource(*m_connection).runs(yesterday(), now());
        QVERIFY_RESULT(all);
        QCOMPARE(all->items.size(), 5001);
        QCOMPARE(all->leftOut, 0);
        const auto some = PgTimelineSource(*m_connection).runs(yesterday(), now(), 100);
        QVERIFY_RESULT(some);
        QCOMPARE(some->items.size(), 100);
        QCOMPARE(some->leftOut, 4901);
        QCOMPARE(some->items.last().level, TimelineItem::Level::Abnormal);
    }

    void showsWhatPeopleOrdered()
    {
        QVERIFY_RESULT(m_connection->execute(
            "INSERT INTO vigia.audit_log (at, who, host, role, action, object, reason, outcome) VALUES "
            "($1, 'ana', 'h', '', 'etl.revert', 'x', 'why', 'done'), ($1, 'schedule', 'h', '', 'etl.submit', "
            "'x', '', 'done'), ($1, 'ana', 'h', '', 'etl.load', 'Gene/Recurso', '', 'done'), "
            "($2, 'ana', 'h', '', 'etl.cancel', 'x', '', 'done')",
            {db::param(now().addSecs(-60)), db::param(now().addDays(-3))}));
        const auto actions = PgTimelineSource(*m_connection).actions(yesterday(), now());
        QVERIFY_RESULT(actions);
        QCOMPARE(actions->items.size(), 1);
        QCOMPARE(actions->items.first().title, QStringLiteral("ana: reverted a run"));
    }

    void countsHowRunsWent()
    {
        addRun("SUCCESS", 60, 1);
        addRun("SUCCESS", 60, 1);
        addRun("REVERTED", 60, 1);
        addRun("FAILURE", 30, 1);
        addRun("FAILURE", 60 * 26, 1); // ended before
        addRun("REVOKED", 30, 1);
        addRun("STARTED", 60 * 40, -1);
        addRun("RETRY", 3, -1);
        addRun("PENDING", 3, -1);
        TimelineService service(ports(), {}, {});
        QFuture<Result<RunFiguresInfo>> future = service.runFigures();
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
        const auto figures = future.result();
        QVERIFY_RESULT(figures);
        QCOMPARE(figures->succeeded, 3);
        QCOMPARE(figures->failed, 1);
        QCOMPARE(figures->failureRate(), 0.25);
        QCOMPARE(figures->revoked, 1);
        QCOMPARE(figures->running, 1);
        QCOMPARE(figures->waiting, 1);
        QCOMPARE(figures->queued, (QMap<QString, qint64> {{QStringLiteral("etl"), 1}}));
    }

    void nothingThereIsNoFailure()
    {
        TimelineService service(ports(), {}, {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        QCOMPARE(info->lanes.size(), 6);
        for (const LaneKind kind : {LaneKind::Gaps, LaneKind::Runs, LaneKind::Actions}) {
            QVERIFY(lane(*info, kind).items.isEmpty());
            QCOMPARE(lane(*info, kind).trouble, QString());
            QCOMPARE(lane(*info, kind).kind, kind);
        }
        QVERIFY(!lane(*info, LaneKind::Workers).trouble.isEmpty()); // the site has none
        QCOMPARE(RunFiguresInfo().failureRate(), 0.0);
    }

    void aLaneThatFailsLeavesTheOthers()
    {
        auto lanes = ports();
        lanes.targets = [](const QDateTime&, const QDateTime&) {
            return ready<LaneInfo>(
                fail(ErrorCode::Unreachable, QStringLiteral("Prometheus does not answer.")));
        };
        lanes.workers = [](const QDateTime& from, const QDateTime&) {
            LaneInfo info;
            info.items.append(
                {QStringLiteral("w"), {}, QStringLiteral("worker1 started"), {}, from, from, {}});
            return ready<LaneInfo>(info);
        };
        addRun("SUCCESS", 60, 1);
        TimelineService service(lanes, {}, {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        QCOMPARE(lane(*info, LaneKind::Targets).trouble, QStringLiteral("Prometheus does not answer."));
        QCOMPARE(lane(*info, LaneKind::Workers).items.size(), 1);
        QCOMPARE(lane(*info, LaneKind::Workers).kind, LaneKind::Workers);
        QCOMPARE(lane(*info, LaneKind::Runs).items.size(), 1);
    }

    void oneSeriesThatFailsLeavesTheOtherGaps()
    {
        auto lanes = ports();
        QList<generation::GapQuery> asked;
        lanes.gaps = [&asked](const generation::GapQuery& query) {
            asked.append(query);
            if (query.metric == u"Bad")
                return ready<std::vector<DayRange>>(fail(ErrorCode::Timeout, QStringLiteral("Too slow.")));
            return ready<std::vector<DayRange>>(
                std::vector<DayRange> {{QDate(2026, 6, 9), QDate(2026, 6, 11)}});
        };
        TimelineService service(
            lanes, {{QStringLiteral("Bad"), {}, 3}, {QStringLiteral("Gene"), QStringLiteral("Recurso"), 3}},
            {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        const LaneInfo& gaps = lane(*info, LaneKind::Gaps);
        QCOMPARE(gaps.trouble, QStringLiteral("Too slow."));
        QCOMPARE(gaps.items.size(), 1);
        QVERIFY(!gaps.items.first().to.isValid());
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked.first().range.from < QDate(2026, 6, 1));
        QCOMPARE(asked.first().range.to, QDate(2026, 6, 15));
    }

    void aLostDatabaseIsSaidInItsLanesOnly()
    {
        m_pool = std::make_unique<db::Pool>(test::PgCluster::config(m_url + QStringLiteral("_gone")), 1);
        auto lanes = ports();
        lanes.alerts = [](const QDateTime&, const QDateTime&) { return ready<LaneInfo>(LaneInfo {}); };
        TimelineService service(lanes, {}, {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        QVERIFY(!lane(*info, LaneKind::Runs).trouble.isEmpty());
        QVERIFY(!lane(*info, LaneKind::Actions).trouble.isEmpty());
        QCOMPARE(lane(*info, LaneKind::Alerts).trouble, QString());
    }

    void aPortalWithoutOurSchemaSaysSo()
    {
        QVERIFY_RESULT(m_connection->script("DROP SCHEMA vigia CASCADE"));
        TimelineService service(ports(), {}, {});
        const auto info = read(service, yesterday(), now());
        QVERIFY_RESULT(info);
        QVERIFY(!lane(*info, LaneKind::Runs).trouble.isEmpty());
    }

    void refusesASpanThatIsNone()
    {
        TimelineService service(ports(), {}, {});
        for (const auto& [from, to] :
             {std::pair(now(), now()), std::pair(now(), yesterday()), std::pair(QDateTime(), now())}) {
            const auto info = read(service, from, to);
            QVERIFY(!info);
            QCOMPARE(info.error().code, ErrorCode::InvalidData);
        }
    }

    void cancellingCancelsEveryLane()
    {
        QPromise<Result<LaneInfo>> held;
        held.start();
        auto lanes = ports();
        lanes.targets = [&held](const QDateTime&, const QDateTime&) { return held.future(); };
        TimelineService service(lanes, {}, {});
        QFuture<Result<TimelineInfo>> future = service.read(yesterday(), now());
        future.cancel();
        QTRY_VERIFY(held.isCanceled());
        held.finish();
    }

    void theServicesEndEndsItsAnswers()
    {
        QPromise<Result<LaneInfo>> held;
        held.start();
        auto lanes = ports();
        lanes.targets = [&held](const QDateTime&, const QDateTime&) { return held.future(); };
        auto service = std::make_unique<TimelineService>(lanes, QList<GapSeries> {}, SeriesNames {});
        QFuture<Result<TimelineInfo>> future = service->read(yesterday(), now());
        service.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        held.finish();
    }
};

QTEST_GUILESS_MAIN(TestTimelineService)
#include "tst_timelineservice.moc"
