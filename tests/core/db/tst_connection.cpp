#include "core/async/serialexecutor.h"
#include "core/db/connection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>

using namespace vigia;
using namespace vigia::db;

class TestConnection : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        const Result<QString> url = m_cluster.freshDatabase();
        QVERIFY_RESULT(url);
        m_url = *url;
    }

    void init()
    {
        test::failOnWarnings();
        auto opened = Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
    }

    void cleanup() { m_connection.reset(); }

    void knowsWhereItIs()
    {
        QVERIFY(m_connection->isUsable());
        QCOMPARE(m_connection->user(), QStringLiteral("vigia"));
        QVERIFY(m_connection->database().startsWith(QStringLiteral("test_")));
        QVERIFY(m_connection->serverVersion() >= 130000);
        QCOMPARE(one("SELECT pg_backend_pid()"), QByteArray::number(m_connection->backendPid()));
    }

    void setsTheSessionUp()
    {
        ConnectionConfig config = test::PgCluster::config(m_url);
        config.statementTimeout = std::chrono::milliseconds(12'345);
        config.readOnly = true;
        config.applicationName = QStringLiteral("vigía \"x\"");
        auto opened = Connection::open(config);
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
        QCOMPARE(one("SHOW statement_timeout"), "12345ms");
        QCOMPARE(one("SHOW default_transaction_read_only"), "on");
        QCOMPARE(one("SHOW client_encoding"), "UTF8");
        QVERIFY(one("SHOW DateStyle").startsWith("ISO"));
        QVERIFY(one("SHOW application_name").startsWith("vig"));
        const Result<qint64> refused = m_connection->execute("CREATE TABLE t (a int)");
        QVERIFY(!refused);
        QCOMPARE(refused.error().errorClass, "ReadOnly");
    }

    void keepsTheDatabasesTimeZone()
    {
        QVERIFY_RESULT(m_cluster.admin("ALTER DATABASE " + identifier(m_connection->database())
                                       + " SET TimeZone = 'America/Bogota'"));
        auto opened = Connection::open(test::PgCluster::config(m_url));
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
        QCOMPARE(one("SHOW TimeZone"), "America/Bogota");
        QCOMPARE(one("SELECT '2026-06-01 00:00:00+00'::timestamptz"), "2026-05-31 19:00:00-05");
        QVERIFY_RESULT(
            m_cluster.admin("ALTER DATABASE " + identifier(m_connection->database()) + " RESET TimeZone"));
    }

    void addsToTheOptionsOfTheAddress()
    {
        ConnectionConfig config =
            test::PgCluster::config(m_url + QStringLiteral("&options=-c%20work_mem%3D1234kB"));
        auto opened = Connection::open(config);
        QVERIFY_RESULT(opened);
        m_connection = std::move(*opened);
        QCOMPARE(one("SHOW work_mem"), "1234kB");
        QCOMPARE(one("SHOW statement_timeout"), "30s");
    }

    void readsEveryKindOfValue()
    {
        const Result<Rows> rows =
            m_connection->query("SELECT 9223372036854775807::int8 AS big, 0.1::float8 AS small, "
                                "'NaN'::float8 AS nan, '-Infinity'::float8 AS inf, "
                                "NULL::float8 AS none, true AS yes, '2026-06-01'::date AS day, "
                                "'infinity'::date AS never, 'ñ€😀'::text AS \"Text\", "
                                "''::text AS empty");
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->count(), 1);
        QCOMPARE(rows->columns(), 10);
        const auto column = [&](const char* name) { return rows->column(name); };
        QCOMPARE(rows->integer(0, column("big")), std::numeric_limits<qint64>::max());
        QCOMPARE(rows->number(0, column("small")), 0.1);
        QVERIFY(std::isnan(rows->number(0, column("nan"))));
        QCOMPARE(rows->number(0, column("inf")), -std::numeric_limits<double>::infinity());
        QVERIFY(rows->isNull(0, column("none")));
        QVERIFY(std::isnan(rows->number(0, column("none"))));
        QVERIFY(rows->boolean(0, column("yes")));
        QCOMPARE(rows->date(0, column("day")), QDate(2026, 6, 1));
        QVERIFY(!rows->date(0, column("never")).isValid());
        QCOMPARE(rows->text(0, column("Text")), QStringLiteral("ñ€😀"));
        QVERIFY(!rows->text(0, column("empty")).isNull());
        QVERIFY(rows->text(0, column("none")).isNull());
        QCOMPARE(column("absent"), -1);
    }

    void readsInstants_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QDateTime>("instant");
        const auto utc = [](int year, int month, int day, int hour, int minute, int second, int ms = 0) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
        };
        QTest::newRow("UTC") << QByteArray("UTC") << QByteArray("2026-06-01 05:00:00+00")
                             << utc(2026, 6, 1, 5, 0, 0);
        QTest::newRow("Bogotá") << QByteArray("America/Bogota") << QByteArray("2026-06-01 05:00:00.5+00")
                                << utc(2026, 6, 1, 5, 0, 0, 500);
        QTest::newRow("half hours") << QByteArray("Asia/Kolkata")
                                    << QByteArray("2026-06-01 05:00:00.123456+00")
                                    << utc(2026, 6, 1, 5, 0, 0, 123);
        QTest::newRow("west with minutes")
            << QByteArray("America/St_Johns") << QByteArray("2026-01-01 00:00:00+00")
            << utc(2026, 1, 1, 0, 0, 0);
        QTest::newRow("seconds of old") << QByteArray("America/Bogota")
                                        << QByteArray("1880-01-01 05:00:00+00") << utc(1880, 1, 1, 5, 0, 0);
        QTest::newRow("infinity") << QByteArray("UTC") << QByteArray("infinity") << QDateTime();
        QTest::newRow("before Christ")
            << QByteArray("UTC") << QByteArray("0044-03-15 00:00:00+00 BC") << QDateTime();
    }

    void readsInstants()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, value);
        QVERIFY_RESULT(m_connection->script("SET TimeZone = '" + zone + '\''));
        const Result<Rows> rows =
            m_connection->query("SELECT $1::timestamptz, $1::timestamptz::text", {value});
        QVERIFY_RESULT(rows);
        QTEST(rows->timestamp(0, 0), "instant");
        QCOMPARE(rows->timestamp(0, 0).isValid(), rows->timestamp(0, 0).timeSpec() == Qt::UTC);
    }

    void hostileTextComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("injection") << QStringLiteral("'; DROP TABLE metrics; --");
        QTest::newRow("backslashes") << QStringLiteral("\\'\\\\\"$1 $$ %s {}");
        QTest::newRow("control") << QStringLiteral("\u0001\t\r\n\u007f");
        QTest::newRow("scripts") << QStringLiteral("ñ 漢字 עברית 😀 e\u0301 \u202e");
        QTest::newRow("long") << QString(2'000'000, u'ñ');
        QTest::newRow("empty") << QStringLiteral("");
    }

    void hostileTextComesBackAsItWent()
    {
        QFETCH(QString, text);
        const Result<Rows> rows =
            m_connection->query("SELECT $1::text, ($2::text[])[1], " + m_connection->literal(text),
                                {param(text), param(QStringList {text})});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->text(0, 0), text);
        QCOMPARE(rows->text(0, 1), text);
        QCOMPARE(rows->text(0, 2), text);
    }

    void zeroByteIsRefusedNotCut()
    {
        const Result<Rows> rows =
            m_connection->query("SELECT $1::text", {param(QStringLiteral("a") + QChar(0) + u'b')});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::InvalidData);
        QCOMPARE(one("SELECT 1"), "1");
    }

    void listsAndSpecialNumbersArrive()
    {
        const Result<Rows> rows = m_connection->query(
            "SELECT array_length($1::text[], 1), $1::text[] @> ARRAY['a,\"b\"'], $2::float8 = 'Infinity', "
            "$3::float8 IS NULL, "
            "$4::timestamptz = '2026-06-01 05:00Z', $5::date = '2026-06-01', ($1::text[])[3] IS NULL",
            {param(QStringList {QStringLiteral("a,\"b\""), QStringLiteral("NULL"), QString()}),
             param(std::numeric_limits<double>::infinity()), param(std::numeric_limits<double>::quiet_NaN()),
             param(QDateTime(QDate(2026, 6, 1), QTime(0, 0), Qt::OffsetFromUTC, -5 * 3600)),
             param(QDate(2026, 6, 1))});
        QVERIFY_RESULT(rows);
        QCOMPARE(rows->integer(0, 0), 3);
        for (int column = 1; column < rows->columns(); ++column)
            QVERIFY2(rows->boolean(0, column), qPrintable(QString::number(column)));
    }

    void countsAffectedRows()
    {
        QVERIFY_RESULT(
            m_connection->script("CREATE TEMP TABLE t (a int); INSERT INTO t SELECT generate_series(1, 5)"));
        QCOMPARE(m_connection->execute("UPDATE t SET a = a WHERE a > $1", {param(2)}).value(), 3);
        QCOMPARE(m_connection->execute("DELETE FROM t WHERE a < 0").value(), 0);
        QCOMPARE(m_connection->execute("CREATE TEMP TABLE u (a int)").value(), 0);
    }

    void aFailedStatementLeavesItUsable()
    {
        const Result<Rows> bad = m_connection->query("SELECT * FROM no_such_table");
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::NotFound);
        QVERIFY(bad.error().message.contains(QStringLiteral("“no_such_table”")));
        QVERIFY(!m_connection->query("SELEC"));
        QVERIFY(!m_connection->query("SELECT 1; SELECT 2"));
        QCOMPARE(m_connection->query("SELECT 1/0").error().code, ErrorCode::InvalidData);
        QVERIFY_RESULT(m_connection->query(""));
        QCOMPARE(one("SELECT 1"), "1");
    }

    void aScriptStopsAtItsFirstError()
    {
        const Result<> done =
            m_connection->script("CREATE TEMP TABLE a1 (i int); SELECT 1/0; CREATE TEMP TABLE a2 (i int)");
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::InvalidData);
        QVERIFY(one("SELECT to_regclass('a2')").isEmpty());
    }

    void copyWithoutItsCallIsRefused()
    {
        QVERIFY(!m_connection->script("COPY (SELECT 1) TO STDOUT"));
        QVERIFY(m_connection->isUsable());
        QVERIFY_RESULT(m_connection->script("CREATE TEMP TABLE t (a int)"));
        QVERIFY(!m_connection->script("COPY t FROM STDIN"));
        QVERIFY(m_connection->isUsable());
        QCOMPARE(one("SELECT count(*) FROM t"), "0");
    }

    void statementTimeoutIsSaid()
    {
        QVERIFY_RESULT(m_connection->setStatementTimeout(std::chrono::milliseconds(50)));
        const Result<Rows> slow = m_connection->query("SELECT pg_sleep(60)");
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::Timeout);
        QCOMPARE(slow.error().errorClass, "StatementTimeout");
        QVERIFY(slow.error().temporary);
        QVERIFY_RESULT(m_connection->setStatementTimeout(std::chrono::seconds(30)));
        QCOMPARE(one("SELECT 1"), "1");
    }

    void cancellationEndsTheStatementInTheServer()
    {
        // Turns true once the server is seen to be at work.
        const int pid = m_connection->backendPid();
        m_connection->setCancellation(Cancellation([&] { return activity(pid) == "active"; }));
        const Result<Rows> slow = m_connection->query("SELECT pg_sleep(3600)");
        QVERIFY(!slow);
        QCOMPARE(slow.error().code, ErrorCode::Cancelled);
        QCOMPARE(activity(pid), "idle");
        m_connection->setCancellation({});
        QVERIFY(m_connection->isUsable());
        QCOMPARE(one("SELECT 1"), "1");
    }

    void nothingIsSentOnceCancelled()
    {
        m_connection->setCancellation(Cancellation([] { return true; }));
        const Result<qint64> refused = m_connection->execute("CREATE TABLE never (a int)");
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        m_connection->setCancellation({});
        QVERIFY(one("SELECT to_regclass('never')").isEmpty());
    }

    void aTransactionCommitsOrLeavesNothing()
    {
        QVERIFY_RESULT(m_connection->script("CREATE TABLE IF NOT EXISTS kept (a int)"));
        const auto insert = [this](int value) {
            return m_connection->execute("INSERT INTO kept VALUES ($1)", {param(value)}).and_then([](qint64) {
                return Result<>();
            });
        };
        QVERIFY_RESULT(m_connection->transaction([&] { return insert(1); }));
        const Result<> given = m_connection->transaction([&] {
            return insert(2).and_then(
                []() -> Result<> { return fail(ErrorCode::InvalidData, QStringLiteral("no")); });
        });
        QCOMPARE(given.error().message, QStringLiteral("no"));
        // An error that the work swallows must not look like a commit.
        const Result<> swallowed = m_connection->transaction([&]() -> Result<> {
            const Result<> first = insert(3);
            const Result<Rows> wrong = m_connection->query("SELECT 1/0");
            return wrong ? Result<>(fail(ErrorCode::Internal, QString())) : first;
        });
        QVERIFY(!swallowed);
        QVERIFY(!m_connection->isInTransaction());
        QCOMPARE(one("SELECT array_agg(a) FROM kept"), "{1}");
    }

    void aCancelledTransactionIsRolledBack()
    {
        QVERIFY_RESULT(m_connection->script("CREATE TABLE rolled (a int)"));
        bool cancelled = false;
        m_connection->setCancellation(Cancellation([&] { return cancelled; }));
        const Result<> done = m_connection->transaction([&]() -> Result<> {
            const Result<qint64> inserted = m_connection->execute("INSERT INTO rolled VALUES (1)");
            cancelled = true;
            const Result<Rows> slow = m_connection->query("SELECT pg_sleep(3600)");
            return inserted && slow ? Result<>() : fail(slow.error());
        });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(!m_connection->isInTransaction());
        m_connection->setCancellation({});
        QCOMPARE(one("SELECT count(*) FROM rolled"), "0");
    }

    void notificationsArrive()
    {
        QVERIFY_RESULT(m_connection->script("LISTEN \"news\""));
        QCOMPARE(m_connection->notifications(std::chrono::milliseconds(1)).value().size(), 0U);
        QVERIFY_RESULT(m_cluster.admin("NOTIFY news, 'it''s'", m_connection->database()));
        const auto received = m_connection->notifications(std::chrono::minutes(1));
        QVERIFY_RESULT(received);
        QCOMPARE(received->size(), 1U);
        QCOMPARE(received->front().first, QStringLiteral("news"));
        QCOMPARE(received->front().second, QStringLiteral("it's"));
    }

    void anEmptyAnswerIsSafeToAsk()
    {
        const Rows none;
        QCOMPARE(none.count(), 0);
        QCOMPARE(none.column("a"), -1);
        QVERIFY(none.text(0, 0).isNull());
        QVERIFY(std::isnan(none.number(3, 4)));
    }

private:
    QByteArray one(const QByteArray& sql)
    {
        const Result<Rows> rows = m_connection->query(sql);
        return rows ? rows->bytes(0, 0) : "error: " + rows.error().detail.toUtf8();
    }

    /// The state of another connection, as the server shows it.
    QByteArray activity(int pid)
    {
        const Result<Rows> rows =
            m_cluster.admin("SELECT state FROM pg_stat_activity WHERE pid = " + QByteArray::number(pid));
        return rows && rows->count() == 1 ? rows->bytes(0, 0) : QByteArray("gone");
    }

    test::PgCluster m_cluster;
    QString m_url;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
