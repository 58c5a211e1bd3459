#include "core/workers/ordermeasure.h"
#include "core/workers/workersinfo.h"
#include "tests/support/failonwarnings.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace vigia;
using namespace vigia::workers;
using celery::ControlAnswer;
using Kind = WorkerOrder::Kind;

namespace {

WorkerOrder order(Kind kind)
{
    WorkerOrder result;
    result.kind = kind;
    result.workers = {QStringLiteral("a@h")};
    result.task = QStringLiteral("t");
    result.rate = QStringLiteral("10/m");
    result.queue = QStringLiteral("etl");
    result.ids = {QStringLiteral("1")};
    return result;
}

ControlAnswer answer(const QList<QJsonValue>& values)
{
    ControlAnswer result;
    for (const QJsonValue& value : values)
        result.replies += celery::ControlReply {QStringLiteral("a@h"), value, {}};
    return result;
}

QJsonObject pool(int size)
{
    QJsonArray processes;
    for (int i = 0; i < size; ++i)
        processes += 100 + i;
    return {{QStringLiteral("pool"), QJsonObject {{QStringLiteral("processes"), processes}}}};
}

QJsonArray consumed(const QStringList& queues)
{
    QJsonArray list;
    for (const QString& queue : queues)
        list += QJsonObject {{QStringLiteral("name"), queue}};
    return list;
}

} // namespace

class TestWorkerOrder : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void asksMoreBeforeWhatCannotBeTakenBack()
    {
        QCOMPARE(order(Kind::Ping).tier(), WorkerOrder::Tier::None);
        QCOMPARE(order(Kind::Grow).tier(), WorkerOrder::Tier::Confirm);
        QCOMPARE(order(Kind::Revoke).tier(), WorkerOrder::Tier::Confirm);
        for (const Kind kind : {Kind::Shutdown, Kind::Terminate, Kind::Purge})
            QCOMPARE(order(kind).tier(), WorkerOrder::Tier::Typed);
    }

    void refusesWhatAWorkerWouldHalfObey()
    {
        WorkerOrder grow = order(Kind::Grow);
        for (const int wrong : {0, -1, 1001}) {
            grow.number = wrong;
            QVERIFY(!grow.request());
        }
        WorkerOrder rate = order(Kind::RateLimit);
        rate.rate = QStringLiteral("often");
        QCOMPARE(rate.request().error().code, ErrorCode::InvalidData);
        WorkerOrder end = order(Kind::Shutdown);
        end.workers.clear(); // nobody ends all workers by leaving a field empty
        QVERIFY(!end.request());
        WorkerOrder revoke = order(Kind::Revoke);
        revoke.ids.clear();
        QVERIFY(!revoke.request());
        QVERIFY(!order(Kind::Purge).request());
        QCOMPARE(order(Kind::Terminate).request()->arguments[QStringLiteral("terminate")], QJsonValue(true));
    }

    void namesActionsAsTheAuditDoes()
    {
        QCOMPARE(order(Kind::Grow).action(), QStringLiteral("worker.pool_grow"));
        QCOMPARE(order(Kind::Shutdown).action(), QStringLiteral("worker.shutdown"));
        QCOMPARE(order(Kind::Terminate).action(), QStringLiteral("task.revoke"));
        QCOMPARE(order(Kind::Purge).object(), QStringLiteral("etl"));
    }

    void measuresAPool()
    {
        const WorkerOrder grow = order(Kind::Grow);
        const QJsonObject before = measure::read(grow, answer({pool(2)}));
        QVERIFY(!measure::isReached(grow, before, before, {}));
        QVERIFY(measure::isReached(grow, before, measure::read(grow, answer({pool(3)})), {}));
        // Two workers of one name: both obey.
        const QJsonObject twins = measure::read(grow, answer({pool(2), pool(2)}));
        QCOMPARE(twins[QStringLiteral("a@h")].toInt(), 4);
        const QHash<QString, int> bearers {{QStringLiteral("a@h"), 2}};
        QVERIFY(measure::isReached(grow, twins, measure::read(grow, answer({pool(3), pool(3)})), bearers));
        QVERIFY(!measure::isReached(grow, twins, measure::read(grow, answer({pool(3), pool(2)})), bearers));
        // Nothing was measured before, or nobody answers now: nothing is proven.
        QVERIFY(!measure::isReached(grow, {}, measure::read(grow, answer({pool(3)})), {}));
        QVERIFY(!measure::isReached(grow, before, {}, {}));
    }

    void measuresConsumersAndRates()
    {
        const WorkerOrder add = order(Kind::AddConsumer);
        const WorkerOrder cancel = order(Kind::CancelConsumer);
        const ControlAnswer mixed = answer({consumed({QStringLiteral("etl")}), consumed({})});
        QVERIFY(!measure::isReached(add, {}, measure::read(add, mixed), {}));
        QVERIFY(!measure::isReached(cancel, {}, measure::read(cancel, mixed), {}));
        const ControlAnswer both = answer({consumed({QStringLiteral("etl")})});
        QVERIFY(measure::isReached(add, {}, measure::read(add, both), {}));
        const WorkerOrder rate = order(Kind::RateLimit);
        const auto rates = [](const char* text) { return answer({QJsonArray {QString::fromLatin1(text)}}); };
        QVERIFY(measure::isReached(rate, {}, measure::read(rate, rates("t [rate_limit=10/m]")), {}));
        QVERIFY(!measure::isReached(rate, {}, measure::read(rate, rates("t")), {}));
    }

    void takesNonsenseForNothing()
    {
        for (const Kind kind :
             {Kind::Grow, Kind::Autoscale, Kind::RateLimit, Kind::AddConsumer, Kind::Revoke}) {
            const WorkerOrder one = order(kind);
            const QJsonObject now = measure::read(one, answer({QJsonValue(), 7, QStringLiteral("x")}));
            QVERIFY(!measure::isReached(one, now, now, {}));
        }
    }

    void knowsWhichQueuesNobodyElseConsumes()
    {
        WorkersInfo info;
        info.queues.resize(3);
        info.queues[0].name = QStringLiteral("etl");
        info.queues[0].consumers = {QStringLiteral("a@h")};
        info.queues[1].consumers = {QStringLiteral("a@h"), QStringLiteral("b@h")};
        QCOMPARE(info.orphans({QStringLiteral("a@h")}), QStringList {QStringLiteral("etl")});
        QCOMPARE(info.orphans({QStringLiteral("a@h"), QStringLiteral("b@h")}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWorkerOrder)
#include "tst_workerorder.moc"
