#include "core/async/chained.h"
#include "core/base/ids.h"
#include "core/workers/processwitness.h"
#include "core/workers/workersservice.h"
#include "tests/integration/celery/celerybed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <csignal>

using namespace vigia;
using namespace vigia::workers;
using celery::WorkerState;
using test::resultOf;
using Kind = WorkerOrder::Kind;

namespace {

const QString A = QStringLiteral("a@test");
const QString B = QStringLiteral("b@test");
constexpr int Patience = 60'000;

} // namespace

/// WorkersService over real workers that are frozen, killed, doubled, ended and given orders.
class TestWorkersService : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_bed.start());
        QVERIFY_RESULT(
            m_bed.startWorker(QStringLiteral("a"), {QStringLiteral("-Q"), QStringLiteral("weather,alpha")}));
        QVERIFY_RESULT(m_bed.startWorker(
            QStringLiteral("b"),
            {QStringLiteral("-Q"), QStringLiteral("weather,beta"), QStringLiteral("--autoscale=3,1")}));
        QVERIFY_RESULT(m_bed.waitForWorkers(2));
        m_client = std::make_unique<celery::CeleryClient>(m_bed.config());
        WorkersService::Settings settings;
        settings.queues = {QStringLiteral("weather"), QStringLiteral("nobody")};
        settings.actor = QStringLiteral("tester");
        m_service = std::make_unique<WorkersService>(
            *m_client,
            [this](const audit::AuditRecord& record) {
                m_audit += record;
                return ready<Result<>>({});
            },
            settings);
    }

    void init()
    {
        test::failOnWarnings();
        m_audit.clear();
    }

    void cleanupTestCase()
    {
        m_service.reset();
        m_client.reset();
    }

    void tellsAllOfTwoWorkers()
    {
        QTRY_VERIFY_WITH_TIMEOUT(row(A).lastHeartbeat.isValid() && row(B).lastHeartbeat.isValid(), Patience);
        const WorkerRow a = row(A);
        QCOMPARE(a.worker.state, WorkerState::Idle);
        QVERIFY(!a.worker.evidence.isEmpty());
        QCOMPARE(a.pool, 2);
        QVERIFY(a.processId > 0);
        QVERIFY(a.uptimeSeconds >= 0);
        QVERIFY(a.load[0] >= 0);
        QVERIFY(a.worker.queues.contains(QStringLiteral("alpha")));
        QCOMPARE(row(B).autoscaleMax, 3);
        const WorkersInfo info = m_service->latest();
        QVERIFY(info.hearsEvents);
        QCOMPARE(info.findQueue(QStringLiteral("weather"))->consumers, (QStringList {A, B}));
        QVERIFY(info.findQueue(QStringLiteral("nobody"))->consumers.isEmpty());
        const auto starts = m_service->starts(info.taken.addSecs(-600), info.taken.addSecs(1));
        QCOMPARE(starts.size(), 2);
        const auto details = resultOf(m_service->details(A));
        QVERIFY_RESULT(details);
        QVERIFY(!details->registered.isEmpty());
        QVERIFY(details->settings.contains(QStringLiteral("task_acks_late")));
        QVERIFY(!resultOf(m_service->details(QStringLiteral("none@test"))));
    }

    void growsAndShrinksMeasured()
    {
        WorkerOrder order = orderTo(A, Kind::Grow);
        order.number = 2;
        order.reason = QStringLiteral("rush");
        const auto grown = resultOf(m_service->give(order));
        QVERIFY_RESULT(grown);
        QVERIFY(grown->isDone(order));
        QCOMPARE(grown->before[A].toInt(), 2);
        QCOMPARE(grown->after[A].toInt(), 4);
        QCOMPARE(row(A).pool, 4);
        order.kind = Kind::Shrink;
        const auto shrunk = resultOf(m_service->give(order));
        QVERIFY_RESULT(shrunk);
        QVERIFY(shrunk->isDone(order));
        QCOMPARE(m_audit.size(), 2);
        QCOMPARE(m_audit.first().who, QStringLiteral("tester"));
        QCOMPARE(m_audit.first().action, QStringLiteral("worker.pool_grow"));
        QCOMPARE(m_audit.first().reason, QStringLiteral("rush"));
        QCOMPARE(m_audit.first().outcome, QStringLiteral("done"));
    }

    void keepsARefusalInTheAudit()
    {
        WorkerOrder order = orderTo(A, Kind::Autoscale); // A does not scale by itself
        order.most = 4;
        order.least = 1;
        const auto refused = resultOf(m_service->give(order));
        QVERIFY_RESULT(refused);
        QVERIFY(!refused->isObeyed);
        QVERIFY(!refused->isDone(order));
        QCOMPARE(m_audit.last().outcome, QStringLiteral("failed"));
        QVERIFY(m_audit.last().proof.contains(QStringLiteral("refused")));
        order.workers = {B};
        const auto scaled = resultOf(m_service->give(order));
        QVERIFY_RESULT(scaled);
        QVERIFY(scaled->isDone(order));
        order.workers = {QStringLiteral("none@test")};
        QCOMPARE(resultOf(m_service->give(order)).error().code, ErrorCode::Unreachable);
        QCOMPARE(m_audit.last().outcome, QStringLiteral("failed"));
        order.most = -1;
        QCOMPARE(resultOf(m_service->give(order)).error().code, ErrorCode::InvalidData);
        QCOMPARE(m_audit.size(), 3); // what makes no sense was never sent
    }

    void addsAndCancelsAConsumer()
    {
        WorkerOrder order = orderTo(A, Kind::AddConsumer);
        order.queue = QStringLiteral("extra");
        QVERIFY(resultOf(m_service->give(order)).value_or(OrderOutcome()).isDone(order));
        QVERIFY(row(A).worker.queues.contains(QStringLiteral("extra")));
        order.kind = Kind::CancelConsumer;
        QVERIFY(resultOf(m_service->give(order)).value_or(OrderOutcome()).isDone(order));
        order.kind = Kind::RateLimit;
        order.task = QStringLiteral("meteo.limited");
        order.rate = QStringLiteral("10/m");
        QVERIFY(resultOf(m_service->give(order)).value_or(OrderOutcome()).isDone(order));
    }

    void knowsHowLongAMessageWaits()
    {
        const QDateTime before = QDateTime::currentDateTimeUtc();
        publish(QStringLiteral("meteo.add"), {1, 2}, QStringLiteral("nobody"));
        QTRY_VERIFY_WITH_TIMEOUT(look().findQueue(QStringLiteral("nobody"))->isOldestExact, Patience);
        const QueueRow queue = *m_service->latest().findQueue(QStringLiteral("nobody"));
        QCOMPARE(queue.length, 1);
        QVERIFY(std::abs(queue.oldest.secsTo(before)) < 5);
        QCOMPARE(resultOf(m_service->peek(QStringLiteral("nobody"), 10))->size(), 1);
        WorkerOrder purge;
        purge.kind = Kind::Purge;
        purge.queue = QStringLiteral("nobody");
        QCOMPARE(resultOf(m_service->give(purge))->purged, 1);
        QCOMPARE(m_audit.last().action, QStringLiteral("queue.purge"));
        QVERIFY(!look().findQueue(QStringLiteral("nobody"))->oldest.isValid());
    }

    void terminatesARunningTask()
    {
        const QString id = publish(QStringLiteral("meteo.wait"), {300}, QStringLiteral("alpha"));
        QTRY_COMPARE_WITH_TIMEOUT(row(A).worker.state, WorkerState::Working, Patience);
        QVERIFY(row(A).oldestTask.isValid());
        QCOMPARE(m_service->latest().tasks.first().task.id, id);
        WorkerOrder order;
        order.kind = Kind::Terminate;
        order.ids = {id};
        const auto ended = resultOf(m_service->give(order));
        QVERIFY_RESULT(ended);
        QVERIFY(ended->isDone(order));
        QCOMPARE(row(A).worker.state, WorkerState::Idle);
    }

    void aFrozenWorkerIsNeverWellNorStopped()
    {
        const pid_t pid = static_cast<pid_t>(m_bed.worker(QStringLiteral("b")).pid());
        QVERIFY(::kill(pid, SIGSTOP) == 0);
        // Its last beat may be younger than the first question.
        const WorkerState first = row(B).worker.state;
        QVERIFY(first == WorkerState::Unknown || first == WorkerState::Idle);
        QSet<WorkerState> seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen.insert(row(B).worker.state), seen.contains(WorkerState::Unreachable)),
                                 Patience);
        seen.subtract({WorkerState::Unknown, WorkerState::Unreachable, WorkerState::Stuck});
        QVERIFY(seen.isEmpty());
        // Who keeps the process knows more.
        m_service->setWitnesses(
            [pid] { return QList {processWitness(B, pid, QDateTime::currentDateTimeUtc())}; });
        QCOMPARE(row(B).worker.state, WorkerState::Stuck);
        QVERIFY(row(B).worker.evidence.first().text.contains(QStringLiteral("suspended")));
        QVERIFY(::kill(pid, SIGCONT) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(row(B).worker.state, WorkerState::Idle, Patience);
        m_service->setWitnesses({});
    }

    void twinsAreSeen()
    {
        QVERIFY_RESULT(m_bed.startWorker(
            QStringLiteral("a"), {QStringLiteral("-Q"), QStringLiteral("weather")}, QStringLiteral("twin")));
        QTRY_COMPARE_WITH_TIMEOUT(row(A).worker.bearers, 2, Patience);
        QVERIFY(row(A).worker.evidence.first().text.contains(QStringLiteral("several workers")));
        WorkerOrder order = orderTo(A, Kind::Grow);
        const auto grown = resultOf(m_service->give(order));
        QVERIFY_RESULT(grown);
        QCOMPARE(grown->answer.replies.size(), 2);
        QVERIFY(grown->isDone(order)); // both grew
        QCOMPARE(grown->after[A].toInt() - grown->before[A].toInt(), 2);
        QVERIFY(::kill(static_cast<pid_t>(m_bed.worker(QStringLiteral("twin")).pid()), SIGKILL) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(row(A).worker.bearers, 1, Patience);
        QCOMPARE(row(A).worker.state, WorkerState::Idle);
    }

    void drainsUntilItIsGone()
    {
        const QString id = publish(QStringLiteral("meteo.wait"), {8}, QStringLiteral("beta"));
        QTRY_COMPARE_WITH_TIMEOUT(row(B).worker.state, WorkerState::Working, Patience);
        const WorkerOrder order = orderTo(B, Kind::Shutdown);
        const auto ordered = m_service->give(order, {std::chrono::seconds(5), std::chrono::seconds(60)});
        QSet<WorkerState> seen;
        QTRY_VERIFY_WITH_TIMEOUT((seen.insert(row(B).worker.state), seen.contains(WorkerState::Stopped)),
                                 Patience);
        QVERIFY(seen.contains(WorkerState::Draining));
        QVERIFY(!seen.contains(WorkerState::Unreachable));
        QVERIFY(!seen.contains(WorkerState::Unknown));
        const auto outcome = resultOf(ordered);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->gone, QStringList {B});
        QVERIFY(outcome->isDone(order));
        QCOMPARE(m_audit.last().outcome, QStringLiteral("done"));
        // It had ended its task before.
        QCOMPARE(resultOf(m_client->result(id))->state, celery::TaskState::Success);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto changes = m_service->starts(now.addSecs(-120), now.addSecs(1));
        QCOMPARE(std::count_if(changes.begin(), changes.end(),
                               [](const WorkerChange& change) {
                                   return change.worker == B
                                       && change.kind == WorkerChange::Kind::SaidGoodbye;
                               }),
                 1);
    }

    void aKilledWorkerIsUnreachableUntilItsEndIsProven()
    {
        const qint64 pid = m_bed.worker(QStringLiteral("a")).pid();
        QVERIFY(::kill(static_cast<pid_t>(pid), SIGKILL) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(row(A).worker.state, WorkerState::Unreachable, Patience);
        m_service->setWitnesses(
            [pid] { return QList {processWitness(A, pid, QDateTime::currentDateTimeUtc())}; });
        QTRY_COMPARE_WITH_TIMEOUT(row(A).worker.state, WorkerState::Stopped, Patience);
        QVERIFY(row(A).worker.evidence.first().text.contains(QStringLiteral("does not exist")));
    }

    void saysThatRedisIsAway()
    {
        m_bed.redis.stop();
        const auto lost = resultOf(m_service->snapshot());
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Unreachable);
    }

private:
    WorkersInfo look() { return resultOf(m_service->snapshot()).value_or(WorkersInfo()); }

    WorkerRow row(const QString& worker)
    {
        const WorkersInfo info = look();
        const WorkerRow* row = info.find(worker);
        return row ? *row : WorkerRow();
    }

    static WorkerOrder orderTo(const QString& worker, Kind kind)
    {
        WorkerOrder order;
        order.kind = kind;
        order.workers = {worker};
        return order;
    }

    QString publish(const QString& name, const QJsonArray& args, const QString& queue)
    {
        celery::TaskMessage message;
        message.task = name;
        message.args = args;
        message.queue = queue;
        return resultOf(m_client->publish(message)).value_or(QString());
    }

    test::CeleryBed m_bed;
    std::unique_ptr<celery::CeleryClient> m_client;
    std::unique_ptr<WorkersService> m_service;
    QList<audit::AuditRecord> m_audit;
};

QTEST_GUILESS_MAIN(TestWorkersService)
#include "tst_workersservice.moc"
