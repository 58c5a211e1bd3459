#include "core/celery/eventstate.h"
#include "tests/core/celery/fixtures.h"
#include "tests/support/failonwarnings.h"

#include <QJsonArray>

using namespace vigia;
using namespace vigia::celery;

namespace {

constexpr qint64 Now = 1'795'000'000'000;
const char* const Id = "8dabffa1-a66b-46be-861f-78859a2cbc37";

/// Feeds events as workers send them, and reads what became of the task.
class Story
{
public:
    explicit Story(const WatchLimits& limits = {})
        : state(limits)
    {
    }

    Story& tell(const char* type, double second, QJsonObject fields = {}, const char* worker = "worker1@h")
    {
        fields[QStringLiteral("type")] = QString::fromLatin1(type);
        fields[QStringLiteral("timestamp")] = 1'795'000'000.0 + second;
        fields[QStringLiteral("hostname")] = QString::fromLatin1(worker);
        if (!fields.contains(QStringLiteral("uuid")) && qstrncmp(type, "task", 4) == 0)
            fields[QStringLiteral("uuid")] = QString::fromLatin1(Id);
        const QJsonObject envelope {
            {QStringLiteral("body"),
             QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact))}};
        state.take(QJsonDocument(envelope).toJson(QJsonDocument::Compact),
                   Now + static_cast<qint64>(second * 1000));
        return *this;
    }

    WatchedTask task() const { return state.task(QString::fromLatin1(Id)).value_or(WatchedTask {}); }

    WatchedWorker worker(const char* name = "worker1@h") const
    {
        for (const WatchedWorker& worker : state.workers())
            if (worker.name == QString::fromLatin1(name))
                return worker;
        return {};
    }

    EventState state;
};

QJsonObject received(int retries = 0, const char* name = "tasks.t")
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("args"), QStringLiteral("('a',)")},
            {QStringLiteral("kwargs"), QStringLiteral("{}")},
            {QStringLiteral("retries"), retries}};
}

const QJsonObject Failed {{QStringLiteral("exception"), QStringLiteral("ValueError('x')")},
                          {QStringLiteral("traceback"), QStringLiteral("Traceback …")}};
const QJsonObject Done {{QStringLiteral("result"), QStringLiteral("42")}, {QStringLiteral("runtime"), 1.5}};

} // namespace

class TestEventState : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void countsEveryRecording();
    void followsATaskToItsEnd();
    void takesTheNameFromWhicheverEventHasIt();
    void keepsTheEndWhenOlderNewsComeLate();
    void isNotFooledByARetryReceivedBeforeItIsTold();
    void showsARetryThatWaits();
    void countsRetriesFromBeforeTheWatch();
    void seesASecondDelivery();
    void letsASuccessBeTheLastWord();
    void marksTasksUncertainAfterAGap();
    void keepsCountsWhenTasksAreEvicted();
    void boundsTexts();
    void followsWorkers();
    void keepsFiguresAcrossAnOrderedHeartbeat();
    void tellsTwoWorkersOfOneNameFromARestart();
    void doesNotTakePublishersForWorkers();
    void filtersAndPagesTasks();
    void listsOnlyWhatChanged();
    void cutsALongDigest();
    void countsWhatItCannotRead();
    void survivesNonsenseTimes();
};

void TestEventState::countsEveryRecording()
{
    EventState state({});
    quint64 expected = 0;
    for (const auto& [name, fixture] : test::celeryFixtures(QStringLiteral("event_"))) {
        state.take(test::rawOf(fixture), Now);
        expected += fixture[QStringLiteral("body")].isArray()
            ? static_cast<quint64>(fixture[QStringLiteral("body")].toArray().size())
            : 1;
    }
    const EventDigest digest = state.takeDigest();
    QCOMPARE(digest.counts.total(), expected);
    QCOMPARE(digest.undecodable, 0U);
    QVERIFY(digest.counts.of(EventType::TaskRevoked) >= 7);
    QVERIFY(digest.workers.size() >= 2);
}

void TestEventState::followsATaskToItsEnd()
{
    Story story;
    story.tell("task-sent", 0,
               {{QStringLiteral("name"), QStringLiteral("tasks.t")},
                {QStringLiteral("queue"), QStringLiteral("etl")}},
               "gen1@h");
    QCOMPARE(story.task().state, TaskState::Pending);
    story.tell("task-received", 1, received());
    QCOMPARE(story.task().state, TaskState::Received);
    story.tell("task-started", 2);
    QCOMPARE(story.task().state, TaskState::Started);
    story.tell("task-succeeded", 4, Done);
    const WatchedTask task = story.task();
    QCOMPARE(task.state, TaskState::Success);
    QCOMPARE(task.name, QStringLiteral("tasks.t"));
    QCOMPARE(task.queue, QStringLiteral("etl"));
    QCOMPARE(task.worker, QStringLiteral("worker1@h"));
    QCOMPARE(task.sent.msecsTo(task.received), 1000);
    QCOMPARE(task.started.msecsTo(task.finished), 2000);
    QCOMPARE(task.runtime, 1.5);
    QCOMPARE(task.args, QStringLiteral("('a',)"));
    QCOMPARE(task.result, QStringLiteral("42"));
    QCOMPARE(task.deliveries, 1);
    QVERIFY(!task.isUncertain);
}

void TestEventState::takesTheNameFromWhicheverEventHasIt()
{
    Story story;
    story.tell("task-started", 2);
    QVERIFY(story.task().name.isEmpty());
    story.tell("task-received", 1, received());
    QCOMPARE(story.task().name, QStringLiteral("tasks.t"));
    QCOMPARE(story.task().state, TaskState::Started);
}

void TestEventState::keepsTheEndWhenOlderNewsComeLate()
{
    Story story;
    story.tell("task-failed", 5, Failed).tell("task-received", 1, received()).tell("task-started", 2);
    QCOMPARE(story.task().state, TaskState::Failure);
    QCOMPARE(story.task().exception, QStringLiteral("ValueError('x')"));
    QCOMPARE(story.task().name, QStringLiteral("tasks.t"));
}

void TestEventState::isNotFooledByARetryReceivedBeforeItIsTold()
{
    Story story;
    story.tell("task-received", 1, received()).tell("task-started", 2);
    story.tell("task-received", 3, received(1), "worker2@h").tell("task-retried", 2.9, Failed);
    QCOMPARE(story.task().state, TaskState::Received);
    QCOMPARE(story.task().worker, QStringLiteral("worker2@h"));
    QCOMPARE(story.task().retries, 1);
    QCOMPARE(story.task().deliveries, 1);
    story.tell("task-started", 4, {}, "worker2@h").tell("task-retried", 5, Failed, "worker2@h");
    QCOMPARE(story.task().state, TaskState::Retry);
}

void TestEventState::showsARetryThatWaits()
{
    Story story;
    story.tell("task-received", 1, received()).tell("task-started", 2).tell("task-retried", 3, Failed);
    QCOMPARE(story.task().state, TaskState::Retry);
    story.tell("task-received", 3.1, received(1)).tell("task-started", 60).tell("task-succeeded", 61, Done);
    QCOMPARE(story.task().state, TaskState::Success);
    QCOMPARE(story.task().retries, 1);
}

void TestEventState::countsRetriesFromBeforeTheWatch()
{
    Story story;
    story.tell("task-received", 1, received(2)).tell("task-started", 2).tell("task-retried", 3, Failed);
    QCOMPARE(story.task().state, TaskState::Retry);
    QCOMPARE(story.task().retries, 2);
}

void TestEventState::seesASecondDelivery()
{
    Story story;
    story.tell("task-received", 1, received()).tell("task-started", 2);
    story.tell("task-received", 100, received(), "worker2@h").tell("task-started", 101, {}, "worker2@h");
    QCOMPARE(story.task().deliveries, 2);
    QCOMPARE(story.task().worker, QStringLiteral("worker2@h"));
    story.tell("task-succeeded", 102, Done, "worker2@h");
    QCOMPARE(story.task().state, TaskState::Success);
    // Delivered once more after its end: it runs again.
    story.tell("task-received", 200, received());
    QCOMPARE(story.task().state, TaskState::Received);
    QCOMPARE(story.task().deliveries, 3);
}

void TestEventState::letsASuccessBeTheLastWord()
{
    Story story;
    story.tell("task-succeeded", 4, Done).tell("task-failed", 5, Failed).tell("task-revoked", 6);
    QCOMPARE(story.task().state, TaskState::Success);
    QCOMPARE(story.task().finished, QDateTime::fromMSecsSinceEpoch(Now + 4000, Qt::UTC));
    Story other;
    other.tell("task-revoked", 4).tell("task-succeeded", 5, Done);
    QCOMPARE(other.task().state, TaskState::Success);
}

void TestEventState::marksTasksUncertainAfterAGap()
{
    Story story;
    story.tell("task-received", 1, received()).tell("task-started", 2);
    story.tell("task-succeeded", 2, {{QStringLiteral("uuid"), QStringLiteral("other")}});
    story.state.noteGap(Now + 10'000, Now + 20'000, QStringLiteral("cut"));
    QVERIFY(story.task().isUncertain);
    QVERIFY(!story.state.task(QStringLiteral("other"))->isUncertain);
    story.tell("task-succeeded", 30, Done);
    QVERIFY(!story.task().isUncertain);
    QCOMPARE(story.state.takeDigest().gaps.size(), 1);
    for (int i = 0; i < 500; ++i)
        story.state.noteGap(1, 2, {});
    QCOMPARE(story.state.takeDigest().gaps.size(), 100);
}

void TestEventState::keepsCountsWhenTasksAreEvicted()
{
    WatchLimits limits;
    limits.tasks = 10;
    Story story(limits);
    for (int i = 0; i < 300; ++i) {
        const QJsonObject id {{QStringLiteral("uuid"), QString::number(i)}};
        QJsonObject first = received();
        first[QStringLiteral("uuid")] = id[QStringLiteral("uuid")];
        story.tell("task-received", i, first).tell(i % 100 == 0 ? "task-failed" : "task-succeeded", i, id);
    }
    const EventDigest digest = story.state.takeDigest();
    QCOMPARE(digest.watched, 10);
    QCOMPARE(digest.evicted, 290U);
    QCOMPARE(digest.counts.of(EventType::TaskSucceeded), 297U);
    const QList<NameCounts> names = story.state.names();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names[0].counts.of(EventType::TaskFailed), 3U);
    QCOMPARE(story.worker().counts.of(EventType::TaskReceived), 300U);
    for (const int failed : {0, 100, 200})
        QVERIFY(story.state.task(QString::number(failed)).has_value());
}

void TestEventState::boundsTexts()
{
    Story story;
    QJsonObject longOnes = received();
    longOnes[QStringLiteral("args")] = QString(100'000, u'ñ');
    story.tell("task-received", 1, longOnes);
    QVERIFY(story.task().args.size() <= 400);
    QVERIFY(story.task().args.endsWith(u'ñ'));
    story.tell(
        "task-failed", 2,
        {{QStringLiteral("traceback"), QString(QString(100'000, u'é') + QStringLiteral("ValueError"))}});
    QVERIFY(story.task().traceback.endsWith(QStringLiteral("ValueError")));
    QVERIFY(story.task().traceback.size() <= 6000);
}

void TestEventState::followsWorkers()
{
    Story story;
    const QJsonObject beat {{QStringLiteral("pid"), 11},
                            {QStringLiteral("freq"), 2.0},
                            {QStringLiteral("active"), 1},
                            {QStringLiteral("processed"), 7},
                            {QStringLiteral("loadavg"), QJsonArray {0.5, 1, 2}},
                            {QStringLiteral("sw_ident"), QStringLiteral("py-celery")},
                            {QStringLiteral("sw_ver"), QStringLiteral("5.2.6")},
                            {QStringLiteral("sw_sys"), QStringLiteral("Linux")}};
    story.tell("worker-online", 0, beat).tell("worker-heartbeat", 2, beat);
    WatchedWorker worker = story.worker();
    QCOMPARE(worker.processes, QList<qint64> {11});
    QCOMPARE(worker.active, 1);
    QCOMPARE(worker.processed, 7);
    QCOMPARE(worker.load[2], 2.0);
    QCOMPARE(worker.software, QStringLiteral("py-celery 5.2.6 Linux"));
    QCOMPARE(worker.lastHeartbeat, QDateTime::fromMSecsSinceEpoch(Now + 2000, Qt::UTC));
    QVERIFY(!worker.saidGoodbye);
    story.tell("worker-offline", 3, beat);
    QVERIFY(story.worker().saidGoodbye);
    // A warm shutdown says goodbye first and finishes its tasks then.
    story.tell("task-succeeded", 9, Done);
    QVERIFY(story.worker().saidGoodbye);
    QCOMPARE(story.worker().lastHeard, QDateTime::fromMSecsSinceEpoch(Now + 9000, Qt::UTC));
    story.tell("worker-online", 20, beat);
    QVERIFY(!story.worker().saidGoodbye);
}

void TestEventState::keepsFiguresAcrossAnOrderedHeartbeat()
{
    Story story;
    story.tell("worker-heartbeat", 0,
               {{QStringLiteral("pid"), 11}, {QStringLiteral("freq"), 2.0}, {QStringLiteral("active"), 3}});
    story.tell("worker-heartbeat", 1, {{QStringLiteral("pid"), 11}, {QStringLiteral("freq"), 5}});
    QCOMPARE(story.worker().active, 3);
}

void TestEventState::tellsTwoWorkersOfOneNameFromARestart()
{
    const auto beat = [](int pid) {
        return QJsonObject {{QStringLiteral("pid"), pid}, {QStringLiteral("freq"), 2.0}};
    };
    Story duplicate;
    for (int second = 0; second < 20; second += 2)
        duplicate.tell("worker-heartbeat", second, beat(11)).tell("worker-heartbeat", second + 1, beat(22));
    QVERIFY(duplicate.worker().isDuplicate());
    // One of them stops: the other goes on.
    duplicate.tell("worker-offline", 21, beat(11));
    QVERIFY(!duplicate.worker().saidGoodbye);
    QVERIFY(!duplicate.worker().isDuplicate());
    Story restart;
    restart.tell("worker-heartbeat", 0, beat(11))
        .tell("worker-offline", 1, beat(11))
        .tell("worker-online", 2, beat(22));
    QVERIFY(!restart.worker().isDuplicate());
    Story killed;
    killed.tell("worker-heartbeat", 0, beat(11)).tell("worker-heartbeat", 60, beat(22));
    QVERIFY(!killed.worker().isDuplicate());
}

void TestEventState::doesNotTakePublishersForWorkers()
{
    Story story;
    story.tell("task-sent", 0, received(), "gen1@h");
    QVERIFY(story.state.workers().isEmpty());
    QVERIFY(story.task().worker.isEmpty());
}

void TestEventState::filtersAndPagesTasks()
{
    Story story;
    for (int i = 0; i < 250; ++i) {
        QJsonObject first = received(0, i % 2 ? "tasks.etl.Odd" : "tasks.etl.even");
        first[QStringLiteral("uuid")] = QString::number(i);
        story.tell("task-received", i, first, i % 5 ? "worker1@h" : "worker2@h");
        if (i % 10 == 0)
            story.tell("task-failed", i, {{QStringLiteral("uuid"), QString::number(i)}}, "worker2@h");
    }
    TaskQuery query;
    TaskPage page = story.state.tasks(query);
    QCOMPARE(page.matching, 250);
    QCOMPARE(page.tasks.size(), 100);
    QCOMPARE(page.tasks[0].id, QStringLiteral("249"));
    query.offset = 240;
    page = story.state.tasks(query);
    QCOMPARE(page.tasks.size(), 10);
    QCOMPARE(page.tasks.last().id, QStringLiteral("0"));
    query = {};
    query.states = {TaskState::Failure};
    QCOMPARE(story.state.tasks(query).matching, 25);
    query.name = QStringLiteral("odd");
    QCOMPARE(story.state.tasks(query).matching, 0);
    query.states = {};
    QCOMPARE(story.state.tasks(query).matching, 125);
    query.name.clear();
    query.withoutName = QStringLiteral("ODD");
    query.worker = QStringLiteral("worker1@h");
    QCOMPARE(story.state.tasks(query).matching, 100);
    query.worker = QStringLiteral("nobody@h");
    QCOMPARE(story.state.tasks(query).matching, 0);
    query = {};
    query.offset = -5;
    query.limit = 1'000'000;
    QCOMPARE(story.state.tasks(query).tasks.size(), 250);
    query.offset = 1'000'000;
    QCOMPARE(story.state.tasks(query).tasks.size(), 0);
}

void TestEventState::listsOnlyWhatChanged()
{
    Story story;
    story.tell("task-received", 1, received()).tell("task-started", 2);
    EventDigest digest = story.state.takeDigest();
    QCOMPARE(digest.tasks.size(), 1);
    QCOMPARE(digest.tasks[0].state, TaskState::Started);
    QCOMPARE(digest.workers.size(), 1);
    digest = story.state.takeDigest();
    QVERIFY(digest.tasks.isEmpty() && digest.workers.isEmpty());
    QCOMPARE(digest.counts.total(), 2U);
    story.tell("task-succeeded", 3, Done);
    digest = story.state.takeDigest();
    QCOMPARE(digest.tasks.size(), 1);
    QCOMPARE(digest.tasksChanged, 1);
}

void TestEventState::cutsALongDigest()
{
    Story story;
    for (int i = 0; i < 2000; ++i)
        story.tell("task-started", i, {{QStringLiteral("uuid"), QString::number(i)}});
    const EventDigest digest = story.state.takeDigest();
    QCOMPARE(digest.tasks.size(), 500);
    QCOMPARE(digest.tasksChanged, 2000);
    QCOMPARE(digest.tasks[0].id, QStringLiteral("1999"));
    QVERIFY(story.state.takeDigest().tasks.isEmpty());
}

void TestEventState::countsWhatItCannotRead()
{
    EventState state({});
    state.take("nonsense", Now);
    state.take("", Now);
    QCOMPARE(state.takeDigest().undecodable, 2U);
    Story story;
    story.tell("task-exploded", 1).tell("worker-exploded", 2);
    QCOMPARE(story.state.takeDigest().counts.of(EventType::Unknown), 2U);
    QVERIFY(!story.state.task(QString::fromLatin1(Id)));
}

void TestEventState::survivesNonsenseTimes()
{
    Story story;
    for (const double second : {-1e300, 1e300, -2e9, 0.0, 1e9})
        story.tell("task-received", second, received())
            .tell("task-started", second)
            .tell("task-succeeded", second, Done);
    QCOMPARE(story.task().state, TaskState::Success);
    std::ignore = story.state.takeDigest();
}

QTEST_GUILESS_MAIN(TestEventState)
#include "tst_eventstate.moc"
