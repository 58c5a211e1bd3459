#include "core/base/ids.h"
#include "core/etl/runlog.h"
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
        RunFilter one;
        one.limit = one.offset = 1;
        QCOMPARE(list(one), QStringList {QStringLiteral("DemaCome")});
        RunFilter absurd;
        absurd.limit = absurd.offset = -5;
        QCOMPARE(list(absurd).size(), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("matching");
        QTest::newRow("state") << "state:FAILURE" << 1;
        QTest::newRow("states, any case") << "state:failure,success" << 3;
        QTest::newRow("not a state") << "-state:FAILURE" << 2;
        QTest::newRow("metric") << "metric:gene" << 2;
        QTest::newRow("metric and entity") << "metric:Gene/Sistema" << 2;
        QTest::newRow("other entity") << "metric:Gene entity:Recurso" << 0;
        QTest::newRow("who, a part") << "by:es" << 3;
        QTest::newRow("who, excluded") << "-by:test" << 0;
        QTest::newRow("no worker is not worker1") << "-worker:worker1" << 3;
        QTest::newRow("a covered day") << "day:2026-06-03" << 3;
        QTest::newRow("days next to it") << "day:2026-06-08..2026-06-30" << 0;
        QTest::newRow("text") << "dema" << 1;
        QTest::newRow("quoted text") << "\"no such words\"" << 0;
        QTest::newRow("wild cards are letters") << "%" << 0;
        QTest::newRow("injection") << "by:x'); DROP TABLE vigia.etl_run; --" << 0;
    }

    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(int, matching);
        for (const char* metric : {"Gene", "DemaCome", "Gene"}) {
            RunInfo run = newRun(QString::fromLatin1(metric));
            QVERIFY_RESULT(m_registry->begin(run));
            run.state = run.metric == u"Gene" ? RunState::Success : RunState::Failure;
            QVERIFY_RESULT(m_registry->finish(run));
        }
        const Result<RunFilter> parsed = RunFilter::parse(filter);
        QVERIFY_RESULT(parsed);
        QCOMPARE(list(*parsed).size(), matching);
        QCOMPARE(*m_registry->count(*parsed), matching);
    }

    void saysWhatOfAFilterIsWrong_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("key") << "colour:red";
        QTest::newRow("state") << "state:SLEEPING";
        QTest::newRow("no value") << "metric:";
        QTest::newRow("day") << "day:yesterday";
        QTest::newRow("reversed days") << "day:2026-06-08..2026-06-01";
        QTest::newRow("huge") << QString(5000, u'x');
        QTest::newRow("too many") << QStringLiteral("a ").repeated(100);
    }

    void saysWhatOfAFilterIsWrong()
    {
        QFETCH(QString, filter);
        const Result<RunFilter> parsed = RunFilter::parse(filter);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidData);
        QVERIFY(!parsed.error().message.isEmpty());
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
        QCOMPARE(m_registry->find(run.id)->deliveries, 2);
        QVERIFY(RunLog(**other).lines(run.id)->back().message.contains(QStringLiteral("delivered again")));
        // one that waits for its next try may be taken up again, with its count of attempts; a done one not
        run.state = RunState::Retry;
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

    void refusesASecondRunOfTheSameDays()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->enqueue(run, {}));
        QCOMPARE(run.state, RunState::Pending);
        RunInfo overlapping = newRun(QStringLiteral("Gene"));
        overlapping.from = overlapping.to = run.to;
        const auto refused = m_registry->enqueue(overlapping, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().className(), QByteArray("AlreadyUnderWay"));
        RunInfo next = newRun(QStringLiteral("Gene"));
        next.from = next.to = run.to.addDays(1);
        QVERIFY_RESULT(m_registry->enqueue(next, {}));
    }

    void aRegisteredRunKeepsWhoAskedForIt()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        run.requestedBy = QStringLiteral("ana");
        run.reason = QStringLiteral("gap");
        QVERIFY_RESULT(m_registry->enqueue(run, {}));
        RunInfo delivered = newRun(QStringLiteral("Gene"));
        delivered.id = run.id;
        delivered.requestedBy = QStringLiteral("worker");
        QVERIFY_RESULT(m_registry->begin(delivered));
        QCOMPARE(delivered.requestedBy, QStringLiteral("ana"));
        QCOMPARE(delivered.reason, QStringLiteral("gap"));
        QCOMPARE(delivered.deliveries, 1);
    }

    void cancelsWhatWaitsAndAsksWhatWorks()
    {
        RunInfo waiting = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->enqueue(waiting, {}));
        QCOMPARE(m_registry->requestCancel(waiting.id)->state, RunState::Revoked);
        const auto begun = m_registry->begin(waiting);
        QVERIFY(!begun);
        QCOMPARE(begun.error().className(), QByteArray("Revoked"));
        RunInfo working = newRun(QStringLiteral("DemaCome"));
        QVERIFY_RESULT(m_registry->begin(working));
        QVERIFY(!*m_registry->isCancelRequested(working.id));
        QCOMPARE(m_registry->requestCancel(working.id)->state, RunState::Started);
        QVERIFY(*m_registry->isCancelRequested(working.id));
        working.state = RunState::Success;
        QVERIFY_RESULT(m_registry->finish(working));
        QCOMPARE(m_registry->requestCancel(working.id).error().className(), QByteArray("NotOpen"));
    }

    void closesRunsInTheQueueOfAProgramThatIsGone()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->enqueue(run, QStringLiteral("engine-1")));
        auto engine = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(engine);
        QVERIFY_RESULT(
            (*engine)->query("SELECT pg_advisory_lock(hashtextextended('vigia.engine:engine-1', 0))"));
        QVERIFY(m_registry->closeLostRuns()->empty());
        QVERIFY_RESULT((*engine)->query("SELECT pg_advisory_unlock_all()"));
        const auto lost = m_registry->closeLostRuns();
        QVERIFY_RESULT(lost);
        QCOMPARE(lost->size(), size_t {1});
        QCOMPARE(lost->front().error->errorClass, QStringLiteral("RunLost"));
        // Celery's queues live on without us
        RunInfo queued = newRun(QStringLiteral("Gene"));
        queued.engine = QStringLiteral("celery");
        QVERIFY_RESULT(m_registry->enqueue(queued, {}));
        QVERIFY(m_registry->closeLostRuns()->empty());
    }

    void whatTheSessionHoldsItselfIsNotLost()
    {
        QVERIFY_RESULT(m_bed->connection().query(
            "SELECT pg_advisory_lock(hashtextextended('vigia.engine:engine-2', 0))"));
        RunInfo batch = newRun({});
        batch.job = QStringLiteral("incremental");
        QVERIFY_RESULT(m_registry->begin(batch));
        for (const char* metric : {"Gene", "DemaCome", "DemaReal"}) {
            RunInfo part = newRun(QString::fromLatin1(metric));
            QVERIFY_RESULT(m_registry->enqueue(part, QStringLiteral("engine-2")));
        }
        QVERIFY(m_registry->closeLostRuns()->empty());
        QCOMPARE(m_registry->find(batch.id)->state, RunState::Started);
        QVERIFY_RESULT(m_bed->connection().query("SELECT pg_advisory_unlock_all()"));
        QCOMPARE(m_registry->closeLostRuns()->size(), size_t {4});
    }

    void keepsTheLandingTime()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->begin(run));
        run.state = RunState::Success;
        QVERIFY_RESULT(m_registry->finish(run));
        const QDateTime end(QDate(2026, 6, 8), QTime(5, 0), Qt::UTC);
        QCOMPARE(*m_registry->find(run.id)->landing, end.secsTo(run.finishedAt));
    }

    void keepsTriesWithWhatCame()
    {
        RunInfo run = newRun(QStringLiteral("Gene"));
        QVERIFY_RESULT(m_registry->begin(run));
        RunLog log(m_bed->connection());
        RunAttempt attempt;
        attempt.startedAt = QDateTime(QDate(2026, 6, 8), QTime(5, 0), Qt::UTC);
        attempt.errorClass = QStringLiteral("HtmlInsteadOfJson");
        attempt.isTemporary = true;
        attempt.wait = std::chrono::milliseconds(700);
        attempt.document = QByteArray(100'000, '\0');
        QVERIFY_RESULT(log.addAttempt(run.id, attempt));
        attempt.number = 2;
        attempt.wait.reset();
        QVERIFY_RESULT(log.addAttempt(run.id, attempt));
        const auto kept = log.attempts(run.id);
        QVERIFY_RESULT(kept);
        QCOMPARE(kept->size(), size_t {2});
        QCOMPARE(kept->front().seq, 1);
        QCOMPARE(kept->front().wait->count(), 700);
        QCOMPARE(kept->front().document, QByteArray(RunLog::DocumentLength, '\0'));
        QVERIFY(kept->front().isTemporary);
        QVERIFY(!kept->back().wait);
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
        QVERIFY_RESULT(
            RunLog(m_bed->connection()).add(run.id, QStringLiteral("info"), QStringLiteral("one")));
        QVERIFY_RESULT(RunLog(m_bed->connection())
                           .add(run.id, QStringLiteral("error"), QStringLiteral("two") + QChar(0)));
        const auto lines = RunLog(m_bed->connection()).lines(run.id);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->size(), size_t {2});
        QCOMPARE(lines->back().message, QStringLiteral("two"));
        const QString hostile = QStringLiteral("a") + QChar(0) + QChar(0xd800) + QStringLiteral("\t\\N");
        QVERIFY_RESULT(RunLog(m_bed->connection())
                           .addRejects(run.id,
                                       {{QDate(2026, 6, 1), hostile, 3, QString(100'000, u'x'),
                                         QStringLiteral("bad-key")},
                                        {{}, {}, 0, {}, QStringLiteral("bad-date")}}));
        const auto rejects = RunLog(m_bed->connection()).rejects(run.id);
        QVERIFY_RESULT(rejects);
        QCOMPARE(rejects->size(), size_t {2});
        QCOMPARE(rejects->front().hour, 3);
        QCOMPARE(rejects->front().raw.size(), 2000);
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
