#include "app/ctl/program.h"
#include "tests/core/etl/loadbed.h"
#include "tests/integration/celery/celerybed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

QByteArray contentOf(std::FILE* file)
{
    QByteArray bytes;
    std::rewind(file);
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file))
        bytes.append(buffer, static_cast<qsizetype>(n));
    std::fclose(file);
    return bytes;
}

} // namespace

/// vigiactl workers … on real workers of a site that is not ours: exit codes, documents, audit.
class WorkerCommandsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        m_database = std::make_unique<test::LoadBed>(m_cluster);
        QVERIFY_RESULT(m_celery.start());
        QVERIFY_RESULT(m_celery.startWorker(QStringLiteral("a")));
        QVERIFY_RESULT(m_celery.startWorker(QStringLiteral("b"), {QStringLiteral("--autoscale=3,1")}));
        QVERIFY_RESULT(m_celery.waitForWorkers(2));
        writeConfig(m_database->url().toUtf8());
    }

    void init() { test::failOnWarnings(); }

    void measuresEachOrderAndKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char* name, const char* line, int code, const char* action,
                            const char* outcome) {
            QTest::newRow(name) << QByteArray(line) << code << QString::fromLatin1(action)
                                << QString::fromLatin1(outcome);
        };
        row("grow", "grow a@test 1", 0, "worker.pool_grow", "done");
        row("shrink", "shrink a@test 1", 0, "worker.pool_shrink", "done");
        row("autoscale", "autoscale b@test 4 1", 0, "worker.autoscale", "done");
        row("autoscale refused", "autoscale a@test 4 1", 1, "worker.autoscale", "failed");
        row("rate", "rate-limit meteo.limited 10/m a@test", 0, "worker.rate_limit", "done");
        row("rate lifted", "rate-limit meteo.limited 0 a@test", 0, "worker.rate_limit", "done");
        row("no such task", "rate-limit meteo.none 10/m a@test", 1, "worker.rate_limit", "failed");
        row("time", "time-limit meteo.wait --hard 100 a@test", 0, "worker.time_limit", "done");
        row("add", "add-consumer extra", 0, "worker.add_consumer", "done");
        row("cancel", "cancel-consumer extra", 0, "worker.cancel_consumer", "done");
        row("revoke", "revoke 6f6c0e0a-0000-4000-8000-000000000001", 0, "task.revoke", "done");
        row("purge", "purge nobody --yes", 0, "queue.purge", "done");
        row("nobody", "grow none@test 1 --timeout 1", 69, "worker.pool_grow", "failed");
    }

    void measuresEachOrderAndKeepsIt()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, code);
        QFETCH(QString, action);
        QFETCH(QString, outcome);
        const QString before = rows();
        const Outcome done = vigiactl("workers " + line + " --reason why --json");
        QVERIFY2(done.code == code, done.err.constData());
        QVERIFY(done.json().isObject());
        QCOMPARE(rows().toInt(), before.toInt() + 1);
        QCOMPARE(last("action"), action);
        QCOMPARE(last("outcome"), outcome);
        QCOMPARE(last("reason"), QStringLiteral("why"));
        QVERIFY(!last("who").isEmpty());
    }

    void keepsNothingOfWhatMakesNoSense()
    {
        const QString before = rows();
        for (const char* line : {"grow 0", "grow a@test 1 2", "rate-limit meteo.add often", "autoscale 1 4",
                                 "revoke x --terminate --signal SIGSTOP --yes", "shutdown",
                                 "shutdown --all a@test", "add-consumer"})
            QCOMPARE(vigiactl(QByteArray("workers ") + line).code, 2);
        // Nobody can be asked, and --yes was not given.
        QCOMPARE(vigiactl("workers purge nobody --json").code, 2);
        QCOMPARE(vigiactl("workers shutdown a@test --json").code, 2);
        QCOMPARE(vigiactl("workers shutdown none@test --yes").code, 69);
        QCOMPARE(rows(), before);
    }

    void endsAWorkerAndProvesIt()
    {
        const Outcome ended = vigiactl("workers shutdown b@test --yes --reason update --json");
        QVERIFY2(ended.code == 0, ended.err.constData());
        QVERIFY(ended.json()[QStringLiteral("effect_seen")].toBool());
        QCOMPARE(last("action"), QStringLiteral("worker.shutdown"));
        QCOMPARE(last("object"), QStringLiteral("b@test"));
        QCOMPARE(last("outcome"), QStringLiteral("done"));
        QCOMPARE(vigiactl("audit verify --json").code, 0);
    }

    void saysWhenTheAuditIsAway()
    {
        writeConfig("postgresql://127.0.0.1:1/none");
        const Outcome grown = vigiactl("workers grow a@test 1 --json");
        QCOMPARE(grown.code, 0); // the order was given, and its effect measured
        QVERIFY(grown.err.contains("was not kept in the audit log"));
    }

private:
    void writeConfig(const QByteArray& database)
    {
        QFile config(m_folder.filePath(QStringLiteral("vigia.toml")));
        QVERIFY(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
        config.write("[site.test]\n[site.test.postgresql]\nurl = \"" + database
                     + "\"\n[site.test.redis]\nurl = \"" + m_celery.redis.url(0).toUtf8() + "\"\n");
    }

    QString rows() { return m_database->value("SELECT count(*) FROM vigia.audit_log"); }

    QString last(const QByteArray& column)
    {
        return m_database->value("SELECT " + column + " FROM vigia.audit_log ORDER BY id DESC LIMIT 1");
    }

    Outcome vigiactl(const QByteArray& line)
    {
        QStringList arguments {QStringLiteral("--config"), m_folder.filePath(QStringLiteral("vigia.toml")),
                               QStringLiteral("--lang"), QStringLiteral("en")};
        arguments += QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        std::FILE* out = std::tmpfile();
        std::FILE* err = std::tmpfile();
        Outcome outcome;
        outcome.code = ctl::runProgram(arguments, out, err);
        outcome.out = contentOf(out);
        outcome.err = contentOf(err);
        return outcome;
    }

    test::PgCluster m_cluster;
    std::unique_ptr<test::LoadBed> m_database;
    test::CeleryBed m_celery;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WorkerCommandsTest)
#include "tst_workercommands.moc"
