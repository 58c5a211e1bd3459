#include "core/celery/queuekeys.h"
#include "core/celery/taskmessage.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

using namespace vigia;
using namespace vigia::celery;

namespace {

QByteArray word(const QJsonValue& command, int index)
{
    return command.toObject()[QStringLiteral("argv")].toArray().at(index).toString().toUtf8();
}

/// The first command of a recorded conversation that begins so.
QJsonValue commandOf(const QJsonObject& fixture, const QByteArray& name)
{
    for (const QJsonValue& command : fixture[QStringLiteral("commands")].toArray())
        if (word(command, 0) == name)
            return command;
    return {};
}

} // namespace

class TestQueueKeys : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void putsRecordedTasksWhereCeleryDid_data() { test::addCeleryFixtureRows(QStringLiteral("task_")); }

    void putsRecordedTasksWhereCeleryDid();
    void bindsAsCeleryDoes();
    void asksWorkersWhereCeleryDoes();
    void purgesTheKeysThatCeleryPurges();
    void keepsUnackedWhereCeleryDoes();
    void clampsPriorities();
    void prefixesEveryKey();
    void checksQueueNames();
};

void TestQueueKeys::putsRecordedTasksWhereCeleryDid()
{
    QFETCH(QJsonObject, fixture);
    const Result<TaskMessage> message = decodeTaskMessage(test::rawOf(fixture));
    QVERIFY_RESULT(message);
    const QueueKeys keys;
    QCOMPARE(keys.queue(message->queue, message->priority), word(fixture, 1));
}

void TestQueueKeys::bindsAsCeleryDoes()
{
    const QJsonObject sets =
        test::celeryFixture(QStringLiteral("bindings"))[QStringLiteral("sets")].toObject();
    const QueueKeys keys;
    const QString etl = QString::fromUtf8(keys.binding(QStringLiteral("etl")));
    QVERIFY2(sets.contains(etl), qPrintable(etl));
    QCOMPARE(sets[etl].toString().toUtf8(),
             QueueKeys::bindingMember(QStringLiteral("etl"), QStringLiteral("etl")));
}

void TestQueueKeys::asksWorkersWhereCeleryDoes()
{
    const QJsonObject flow = test::celeryFixture(QStringLiteral("flow_inspect_ping"));
    const QueueKeys keys;
    const QByteArray list = word(commandOf(flow, "LPUSH"), 1);
    const QString address = QString::fromUtf8(list.left(list.indexOf('.')));
    QCOMPARE(keys.replyQueue(address), list);
    QCOMPARE(word(commandOf(flow, "PUBLISH"), 1), keys.controlChannel());
    const QJsonValue bound = commandOf(flow, "SADD");
    QCOMPARE(word(bound, 1), keys.binding(keys.replyExchange()));
    QCOMPARE(word(bound, 2), QueueKeys::bindingMember(address, QString::fromUtf8(list)));
}

void TestQueueKeys::purgesTheKeysThatCeleryPurges()
{
    const QJsonObject flow = test::celeryFixture(QStringLiteral("flow_purge"));
    QByteArrayList asked;
    for (const QJsonValue& command : flow[QStringLiteral("commands")].toArray())
        if (word(command, 0) == "LLEN" && !asked.contains(word(command, 1)))
            asked += word(command, 1);
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked, QueueKeys {}.queueSteps(QString::fromUtf8(asked.first())));
}

void TestQueueKeys::keepsUnackedWhereCeleryDoes()
{
    const QJsonObject ack = test::celeryFixture(QStringLiteral("delivery_ack"));
    const QueueKeys keys;
    QByteArrayList touched;
    for (const QJsonValue& command : ack[QStringLiteral("commands")].toArray())
        touched += command.isArray() ? command.toArray().at(1).toString().toUtf8() : word(command, 1);
    QVERIFY2(touched.contains(keys.unacked()), touched.join(' ').constData());
    QVERIFY2(touched.contains(keys.unackedIndex()), touched.join(' ').constData());
}

void TestQueueKeys::clampsPriorities()
{
    const QueueKeys keys;
    const QList<std::pair<int, int>> expected {{-1, 0}, {0, 0}, {2, 0}, {3, 3},  {5, 3},
                                               {6, 6},  {8, 6}, {9, 9}, {10, 9}, {1000, 9}};
    for (const auto& [priority, step] : expected)
        QCOMPARE(keys.stepOf(priority), step);
    QueueKeys coarse;
    coarse.prioritySteps = {0, 5};
    QCOMPARE(coarse.stepOf(9), 5);
    QCOMPARE(coarse.queueSteps(QStringLiteral("q")).size(), 2);
}

void TestQueueKeys::prefixesEveryKey()
{
    QueueKeys keys;
    keys.prefix = QStringLiteral("portal:");
    keys.database = 2;
    QVERIFY(keys.queue(QStringLiteral("etl"), 3).startsWith("portal:etl\x06\x16"));
    QCOMPARE(keys.unacked(), QByteArray("portal:unacked"));
    QCOMPARE(keys.controlChannel(), QByteArray("portal:/2.celery.pidbox"));
    QCOMPARE(keys.eventPattern(), QByteArray("portal:/2.celeryev/*"));
    QCOMPARE(keys.replyQueue(QStringLiteral("a")), QByteArray("portal:a.reply.celery.pidbox"));
}

void TestQueueKeys::checksQueueNames()
{
    QVERIFY_RESULT(QueueKeys::checkQueueName(QStringLiteral("etl")));
    QVERIFY_RESULT(QueueKeys::checkQueueName(QStringLiteral("colas/ñandú 1")));
    const QStringList refused {QString(), QStringLiteral("a\x06\x16") + QStringLiteral("3"),
                               QStringLiteral("a\n"), QString(256, u'x')};
    for (const QString& bad : refused)
        QVERIFY(!QueueKeys::checkQueueName(bad));
}

QTEST_GUILESS_MAIN(TestQueueKeys)
#include "tst_queuekeys.moc"
