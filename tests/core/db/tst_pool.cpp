#include "core/async/deliver.h"
#include "core/db/pool.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <stdexcept>

using namespace vigia;
using namespace vigia::db;

namespace {

Result<qint64> backendPid(Connection& connection)
{
    return qint64 {connection.backendPid()};
}

Result<qint64> sleepLong(Connection& connection)
{
    const Result<Rows> rows = connection.query("SELECT pg_sleep(3600)");
    return rows ? Result<qint64>(1) : fail(rows.error());
}

} // namespace

class TestPool : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const Result<QString> url = m_cluster.freshDatabase();
        QVERIFY_RESULT(url);
        m_config = test::PgCluster::config(*url);
    }

    void reusesItsConnection()
    {
        Pool pool(m_config, 1);
        const qint64 first = answer(pool.run(backendPid)).value_or(-1);
        QVERIFY(first > 0);
        QCOMPARE(answer(pool.run(backendPid)).value_or(-2), first);
    }

    void opensNothingBeforeItIsAsked()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("lazy");
        const Pool pool(config, 4);
        QCOMPARE(connections("lazy"), 0);
    }

    void worksOnAllConnectionsAtOnce()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("three");
        Pool pool(config, 3);
        std::vector<QFuture<Result<qint64>>> futures;
        for (int i = 0; i < 3; ++i)
            futures.push_back(pool.run(sleepLong));
        QTRY_COMPARE_WITH_TIMEOUT(active("three"), 3, 60'000);
        for (QFuture<Result<qint64>>& future : futures)
            future.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(active("three"), 0, 60'000);
    }

    void aShortJobDoesNotQueueBehindALongOne()
    {
        Pool pool(m_config, 2);
        QFuture<Result<qint64>> slow = pool.run(sleepLong);
        for (int i = 0; i < 5; ++i)
            QVERIFY_RESULT(answer(pool.run(backendPid)));
        QVERIFY(!slow.isFinished());
        slow.cancel();
    }

    void answersOnTheCallersThread()
    {
        Pool pool(m_config, 1);
        std::optional<Result<qint64>> received;
        deliver(pool.run(backendPid), this, [&](const Result<qint64>& pid) {
            QCOMPARE(QThread::currentThread(), thread());
            received = pid;
        });
        QTRY_VERIFY_WITH_TIMEOUT(received.has_value(), 60'000);
        QVERIFY_RESULT(*received);
    }

    void errorsOfTheJobArrive()
    {
        Pool pool(m_config, 1);
        const auto wrong = [](Connection& connection) { return connection.query("SELECT * FROM absent"); };
        QCOMPARE(answer(pool.run(wrong)).error().code, ErrorCode::NotFound);
    }

    void aTransactionLeftOpenIsRolledBack()
    {
        Pool pool(m_config, 1);
        const auto forget = [](Connection& connection) {
            return connection.script("CREATE TABLE t (a int)").and_then([&] {
                return connection.script("BEGIN; INSERT INTO t VALUES (1)");
            });
        };
        const auto count = [](Connection& connection) -> Result<qint64> {
            if (connection.isInTransaction())
                return fail(ErrorCode::Internal, QStringLiteral("in a transaction"));
            return connection.query("SELECT count(*) FROM t").transform([](const Rows& rows) {
                return rows.integer(0, 0);
            });
        };
        QVERIFY_RESULT(answer(pool.run(forget)));
        const Result<qint64> rows = answer(pool.run(count));
        QVERIFY_RESULT(rows);
        QCOMPARE(*rows, 0);
    }

    void aThrowingJobHarmsNobody()
    {
        Pool pool(m_config, 1);
        const auto bad = [](Connection& connection) -> Result<qint64> {
            const Result<> begun = connection.script("BEGIN");
            throw std::runtime_error(begun ? "begun" : "not begun");
        };
        QCOMPARE(answer(pool.run(bad)).error().code, ErrorCode::Internal);
        const auto worse = [](Connection& connection) -> Result<qint64> {
            return connection.copyOut("COPY (SELECT generate_series(1, 1000000)) TO STDOUT (FORMAT binary)",
                                      [](CopyRow&) { throw std::runtime_error("in the middle"); });
        };
        QCOMPARE(answer(pool.run(worse)).error().code, ErrorCode::Internal);
        QVERIFY_RESULT(answer(pool.run(backendPid)));
    }

    void cancellingTheFutureEndsTheStatement()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("cancelled");
        Pool pool(config, 1);
        const qint64 pid = answer(pool.run(backendPid)).value_or(0);
        QFuture<Result<qint64>> slow = pool.run(sleepLong);
        QTRY_COMPARE_WITH_TIMEOUT(active("cancelled"), 1, 60'000);
        slow.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(active("cancelled"), 0, 60'000);
        // On the same connection: it was not thrown away.
        QCOMPARE(answer(pool.run(backendPid)).value_or(-1), pid);
    }

    void itsEndCancelsWhatRunsAndWhatWaits()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("ended");
        std::vector<QFuture<Result<qint64>>> futures;
        {
            Pool pool(config, 2);
            for (int i = 0; i < 6; ++i)
                futures.push_back(pool.run(sleepLong));
            QTRY_COMPARE_WITH_TIMEOUT(active("ended"), 2, 60'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(connections("ended"), 0, 60'000);
        for (const QFuture<Result<qint64>>& future : futures) {
            QVERIFY(future.isFinished());
            QVERIFY(future.resultCount() == 0 || future.result().error().code == ErrorCode::Cancelled);
        }
    }

    void itsEndDoesNotWaitForAServerThatIsSilent()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("frozen");
        const auto postmaster = static_cast<pid_t>(m_cluster.server().pid());
        QElapsedTimer timer;
        {
            Pool pool(config, 2);
            const QFuture<Result<qint64>> first = pool.run(sleepLong);
            const QFuture<Result<qint64>> second = pool.run(sleepLong);
            QTRY_COMPARE_WITH_TIMEOUT(active("frozen"), 2, 60'000);
            ::kill(postmaster, SIGSTOP);
            timer.start();
        }
        qInfo("ended after %lld ms", timer.elapsed());
        ::kill(postmaster, SIGCONT);
    }

    void comesBackAfterTheServerWasKilled()
    {
        ConnectionConfig config = m_config;
        config.applicationName = QStringLiteral("killed");
        Pool pool(config, 1);
        const QFuture<Result<qint64>> interrupted = pool.run(sleepLong);
        QTRY_COMPARE_WITH_TIMEOUT(active("killed"), 1, 60'000);
        m_cluster.server().kill();
        QCOMPARE(answer(interrupted).error().code, ErrorCode::Unreachable);
        QCOMPARE(answer(pool.run(backendPid)).error().code, ErrorCode::Unreachable);
        QVERIFY_RESULT(m_cluster.start());
        QVERIFY_RESULT(answer(pool.run(backendPid)));
        // An idle connection that died is replaced before a job sees it.
        m_cluster.server().kill();
        QVERIFY_RESULT(m_cluster.start());
        QVERIFY_RESULT(answer(pool.run([](Connection& connection) { return connection.query("SELECT 1"); })));
    }

private:
    template<typename T>
    static Result<T> answer(const QFuture<Result<T>>& future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            return fail(ErrorCode::Internal, QStringLiteral("no answer"));
        return future.result();
    }

    qint64 counted(const QByteArray& condition)
    {
        const Result<Rows> rows = m_cluster.admin("SELECT count(*) FROM pg_stat_activity WHERE " + condition);
        return rows ? rows->integer(0, 0) : -1;
    }

    qint64 connections(const QByteArray& application)
    {
        return counted("application_name = '" + application + '\'');
    }

    qint64 active(const QByteArray& application)
    {
        return counted("state = 'active' AND application_name = '" + application + '\'');
    }

    test::PgCluster m_cluster;
    ConnectionConfig m_config;
};

QTEST_GUILESS_MAIN(TestPool)
#include "tst_pool.moc"
