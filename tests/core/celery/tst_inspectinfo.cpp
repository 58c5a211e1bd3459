#include "core/celery/controlreply.h"
#include "core/celery/inspectinfo.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>

using namespace vigia;
using namespace vigia::celery;

class TestInspectInfo : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsActiveTasks();
    void readsScheduledTasks();
    void readsStats();
    void readsQueues();
    void readsRegisteredTasks();
    void readsWhereTasksAre();
    void survivesAnything_data();
    void survivesAnything();

private:
    /// The values that the recorded workers answered.
    static QList<QJsonValue> replies(const char* name)
    {
        QList<QJsonValue> values;
        const QJsonObject fixture = test::celeryFixture(QString::fromLatin1(name));
        for (const QJsonValue& recorded : fixture[QStringLiteral("replies")].toArray()) {
            const auto message = decodeControlReply(test::rawOf(recorded.toObject()));
            for (const ControlReply& reply : message ? message->replies : QList<ControlReply> {})
                values += reply.value;
        }
        return values;
    }
};

void TestInspectInfo::readsActiveTasks()
{
    const auto values = replies("inspect_active");
    QVERIFY(!values.isEmpty());
    const QList<HeldTask> tasks = heldTasks(values.first());
    QCOMPARE(tasks.size(), 2);
    QCOMPARE(tasks[0].name, QStringLiteral("tasks.etl_tasks.slow_metric"));
    QCOMPARE(tasks[0].args.toArray(), (QJsonArray {QStringLiteral("R0"), 60}));
    QCOMPARE(tasks[0].queue, QStringLiteral("adhoc3"));
    QCOMPARE(tasks[0].started, QDateTime::fromMSecsSinceEpoch(1795491569576, Qt::UTC));
    QVERIFY(tasks[0].processId > 0);
    const auto safe = replies("inspect_active_safe");
    QVERIFY(heldTasks(safe.first()).first().args.isString());
    for (const QJsonValue& value : replies("inspect_reserved"))
        for (const HeldTask& task : heldTasks(value))
            QVERIFY(task.started.isNull() && !task.id.isEmpty());
}

void TestInspectInfo::readsScheduledTasks()
{
    const QList<HeldTask> tasks = heldTasks(replies("inspect_scheduled").first());
    QVERIFY(!tasks.isEmpty());
    QVERIFY(tasks[0].eta.isValid());
    QVERIFY(!tasks[0].id.isEmpty());
    const auto values = replies("inspect_scheduled_empty");
    QVERIFY(std::any_of(values.begin(), values.end(),
                        [](const QJsonValue& value) { return heldTasks(value).isEmpty(); }));
}

void TestInspectInfo::readsStats()
{
    const WorkerStats stats = workerStats(replies("inspect_stats").first());
    QCOMPARE(stats.processId, 26081);
    QCOMPARE(stats.poolProcesses, (QList<qint64> {26086, 26091}));
    QCOMPARE(stats.maxConcurrency, 2);
    QCOMPARE(stats.maxTasksPerChild, 1000);
    QCOMPARE(stats.clock, 384);
    QCOMPARE(stats.totals.value(QStringLiteral("tasks.etl_tasks.slow_metric")), 2);
    QCOMPARE(stats.broker, QStringLiteral("127.0.0.1:6399/0"));
    QVERIFY(stats.maxMemoryKiB > 0);
}

void TestInspectInfo::readsQueues()
{
    const QList<ConsumedQueue> queues = consumedQueues(replies("inspect_active_queues").first());
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues[0].name, QStringLiteral("adhoc3"));
    QCOMPARE(queues[0].routingKey, QStringLiteral("adhoc3"));
}

void TestInspectInfo::readsRegisteredTasks()
{
    const QList<RegisteredTask> plain = registeredTasks(replies("inspect_registered").first());
    QCOMPARE(plain.size(), 8);
    QVERIFY(plain[0].attributes.isEmpty());
    const QList<RegisteredTask> detailed = registeredTasks(replies("inspect_registered_attrs").first());
    QCOMPARE(detailed[0].name, QStringLiteral("tasks.etl_tasks.add"));
    QCOMPARE(detailed[0].attributes.value(QStringLiteral("max_retries")), QStringLiteral("3"));
}

void TestInspectInfo::readsWhereTasksAre()
{
    const QList<TaskWhereabouts> found = taskWhereabouts(replies("inspect_query_task").first());
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].where, QStringLiteral("active"));
    QCOMPARE(found[1].where, QStringLiteral("reserved"));
    QVERIFY(!found[1].task.id.isEmpty());
}

void TestInspectInfo::survivesAnything_data()
{
    QTest::addColumn<QJsonValue>("value");
    const QJsonObject odd {
        {QStringLiteral("pool"), 7},        {QStringLiteral("broker"), QStringLiteral("x")},
        {QStringLiteral("total"), false},   {QStringLiteral("id"), 7},
        {QStringLiteral("eta"), 5},         {QStringLiteral("request"), QJsonArray {}},
        {QStringLiteral("time_start"), -1}, {QStringLiteral("clock"), QJsonObject {}}};
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("number") << QJsonValue(7);
    QTest::newRow("text") << QJsonValue(QStringLiteral(" ["));
    QTest::newRow("object") << QJsonValue(odd);
    QTest::newRow("list of objects") << QJsonValue(
        QJsonArray {odd, 7, QJsonValue::Null, QStringLiteral(" [")});
    QTest::newRow("far future") << QJsonValue(QJsonArray {
        QJsonObject {{QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("time_start"), 1e300}}});
}

void TestInspectInfo::survivesAnything()
{
    QFETCH(QJsonValue, value);
    for (const HeldTask& task : heldTasks(value))
        QVERIFY(task.started.isNull());
    QCOMPARE(workerStats(value).processId, 0);
    QVERIFY(consumedQueues(value).isEmpty());
    QVERIFY(registeredTasks(value).size() <= 1);
    for (const TaskWhereabouts& found : taskWhereabouts(value))
        QVERIFY(!found.task.id.isEmpty());
}

QTEST_GUILESS_MAIN(TestInspectInfo)
#include "tst_inspectinfo.moc"
