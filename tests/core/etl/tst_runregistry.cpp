#include "core/base/ids.h"
#include "core/etl/runregistry.h"
#include "tests/core/etl/loadbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace vigia;
using namespace vigia::etl;

class RunRegistryTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<test::LoadBed>(m_cluster);
        m_registry = std::make_unique<RunRegistry>(m_bed->connection());
    }

    void cleanup()
    {
        m_registry.reset();
        m_bed.reset();
    }

    void keepsARun()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        run.reason = QStringLiteral("Revisión “TX2”; 'x'");
        QVERIFY_RESULT(m_registry->begin(run));
        QVERIFY(run.startedAt.isValid() && run.state == RunState::Started);
        run.state = RunState::Failure;
        run.rows = {10, 1, 2, 3, 4};
        run.attempts = 4;
        run.apiCalls = 7;
        run.error = RunError {QStringLiteral("Timeout"), true, QStringLiteral("XM no respondió."),
                              QStringLiteral("HTTP"), ErrorCode::Timeout};
        run.summary = {{QStringLiteral("missing"), 3}};
        QVERIFY_RESULT(m_registry->finish(run));
        const auto found = m_registry->find(run.id.left(8));
        QVERIFY_RESULT(found);
        QCOMPARE(toJson(*found), toJson(run));
        QCOMPARE(found->reason, run.reason);
        QCOMPARE(toJson(*found)[QStringLiteral("error")][QStringLiteral("kind")].toString(),
                 QStringLiteral("temporary"));
    }

    void listsNewestFirst()
    {
        for (const char* metric : {"Gene", "DemaCome", "Gene"}) {
            RunInfo run = newRun(QString::fromLatin1(metric));
            QVERIFY_RESULT(m_registry->begin(run));
            run.state = run.metric == u"Gene" ? RunState::Success : RunState::Failure;
            QVERIFY_RESULT(m_registry->finish(run));
        }
        QCOMPARE(list({}).size(), 3);
        QCOMPARE(list({{RunState::Failure}, {}, {}}), QStringList {QStringLiteral("DemaCome")});
        QCOMPARE(list({{}, QStringLiteral("Gene"), {}}).size(), 2);
        QCOMPARE(list({{}, QStringLiteral("Gene"), QStringLiteral("Recurso")}).size(), 0);
        QCOMPARE(list({{}, {}, {}, 1, 1}), QStringList {QStringLiteral("DemaCome")});
        QCOMPARE(list({{}, {}, {}, -5, -5}).size(), 1);
    }

    void refusesAnIdThatIsNone_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("short") << QStringLiteral("ab") << ErrorCode::InvalidData;
        QTest::newRow("wild card") << QStringLiteral("%%%%") << ErrorCode::InvalidData;
        QTest::newRow("injection") << QStringLiteral("'; DROP TABLE metrics") << ErrorCode::InvalidData;
        QTest::newRow("unknown") << QStringLiteral("0000") << ErrorCode::NotFound;
    }

    void refusesAnIdThatIsNone()
    {
        QFETCH(QString, id);
        QFETCH(ErrorCode, code);
        const auto found = m_registry->find(id);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
    }

    void aSecondDeliveryIsRefusedWhileTheFirstWorks()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->begin(run));
        auto other = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(other);
        RunRegistry second(**other);
        RunInfo again = run;
        const auto refused = second.begin(again);
        QVERIFY(!refused);
        QCOMPARE(refused.error().className(), QByteArray("DoubleDelivery"));
        // a failed one may be taken up again, with its count of attempts; a done one not
        run.state = RunState::Failure;
        run.attempts = 2;
        QVERIFY_RESULT(m_registry->finish(run));
        QVERIFY_RESULT(m_registry->release(run.id));
        QVERIFY_RESULT(second.begin(again));
        QCOMPARE(again.attempts, 2);
        again.state = RunState::Success;
        QVERIFY_RESULT(second.finish(again));
        QVERIFY_RESULT(second.release(again.id));
        QVERIFY(!m_registry->begin(run));
    }

    void closesRunsWhoseProgramIsGone()
    {
        auto other = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(other);
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(RunRegistry(**other).begin(run));
        QVERIFY_RESULT(m_registry->closeLostRuns());
        QVERIFY(m_registry->find(run.id)->isOpen());
        other->reset();
        Result<RunList> lost = RunList();
        QVERIFY(QTest::qWaitFor([&] { return !(lost = m_registry->closeLostRuns()) || !lost->empty(); }));
        QVERIFY_RESULT(lost);
        QCOMPARE(lost->front().id, run.id);
        QCOMPARE(lost->front().state, RunState::Failure);
        QVERIFY(lost->front().error->message.contains(QStringLiteral("program")));
        QVERIFY(lost->front().error->isTemporary);
        QVERIFY(m_registry->closeLostRuns()->empty());
    }

    void saysThatPostgreSqlWasRestarted()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->begin(run));
        m_cluster.server().kill();
        QVERIFY_RESULT(m_cluster.start());
        auto connection = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(connection);
        const auto lost = RunRegistry(**connection).closeLostRuns();
        QVERIFY_RESULT(lost);
        QCOMPARE(lost->size(), size_t {1});
        QVERIFY(lost->front().error->message.contains(QStringLiteral("PostgreSQL")));
    }

    void keepsLogAndRejects()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->begin(run));
        QVERIFY_RESULT(m_registry->log(run.id, QStringLiteral("info"), QStringLiteral("one")));
        QVERIFY_RESULT(m_registry->log(run.id, QStringLiteral("error"), QStringLiteral("two") + QChar(0)));
        const auto lines = m_registry->logLines(run.id);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), size_t {2});
        QCOMPARE(lines->back().message, QStringLiteral("two"));
        const QString hostile = QStringLiteral("a") + QChar(0) + QChar(0xd800) + QStringLiteral("\t\\N");
        QVERIFY_RESULT(m_registry->addRejects(
            run.id,
            {{QDate(2026, 6, 1), hostile, 3, QString(100'000, u'x'), QStringLiteral("bad-key")},
             {{}, {}, 0, {}, QStringLiteral("bad-date")}}));
        const auto rejects = m_registry->rejects(run.id);
        QVERIFY_RESULT(rejects);
        QCOMPARE(rejects->size(), size_t {2});
        QCOMPARE(rejects->front().hour, 3);
        QCOMPARE(rejects->front().raw.size(), 2000);
    }

    void auditsWhoDidWhat()
    {
        QVERIFY_RESULT(m_registry->audit({QStringLiteral("ana"),
                                          QStringLiteral("etl.load"),
                                          QStringLiteral("Gene/Sistema"),
                                          {{QStringLiteral("from"), QStringLiteral("2026-06-01")}},
                                          {},
                                          QStringLiteral("refused"),
                                          {}}));
        QCOMPARE(
            m_bed->value("SELECT who || action || object || outcome || (host <> '') || coalesce(reason, '-')"
                         " || (parameters ->> 'from') FROM vigia.audit_log"),
            QStringLiteral("anaetl.loadGene/Sistemarefusedtrue-2026-06-01"));
    }

    void aDatabaseWithoutTheSchemaIsOneSentence()
    {
        auto bare = m_cluster.freshConnection(true, false);
        QVERIFY_RESULT(bare);
        const auto runs = RunRegistry(**bare).list({});
        QVERIFY(!runs);
        QCOMPARE(runs.error().code, ErrorCode::NotFound);
    }

private:
    static RunInfo newRun(const QString& metric)
    {
        RunInfo run;
        run.id = newRunId();
        run.job = QStringLiteral("load");
        run.metric = metric;
        run.entity = QStringLiteral("Sistema");
        run.from = QDate(2026, 6, 1);
        run.to = QDate(2026, 6, 7);
        run.requestedBy = QStringLiteral("test");
        return run;
    }

    QStringList list(const RunFilter& filter)
    {
        const auto runs = m_registry->list(filter);
        QStringList metrics;
        if (runs)
            for (const RunInfo& run : *runs)
                metrics += run.metric;
        return metrics;
    }

    test::PgCluster m_cluster;
    std::unique_ptr<test::LoadBed> m_bed;
    std::unique_ptr<RunRegistry> m_registry;
};

QTEST_GUILESS_MAIN(RunRegistryTest)
#include "tst_runregistry.moc"
