#include "core/workers/workerchanges.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::workers;
using celery::EventType;
using celery::WorkerState;
using Kind = WorkerChange::Kind;

namespace {

const QDateTime Now(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
const QString A = QStringLiteral("a@h");

celery::WatchedWorker heard(quint64 onlines, quint64 goodbyes)
{
    celery::WatchedWorker worker;
    worker.name = A;
    worker.counts.byType[static_cast<std::size_t>(EventType::WorkerOnline)] = onlines;
    worker.counts.byType[static_cast<std::size_t>(EventType::WorkerOffline)] = goodbyes;
    return worker;
}

WorkersInfo info(WorkerState state, const QDateTime& at, qint64 uptime = -1)
{
    WorkersInfo result;
    result.taken = at;
    WorkerRow row;
    row.worker.name = A;
    row.worker.state = state;
    row.uptimeSeconds = uptime;
    result.workers = {row};
    return result;
}

QList<Kind> kinds(const WorkerChanges& changes)
{
    QList<Kind> list;
    for (const WorkerChange& change : changes.between(Now.addDays(-1), Now.addDays(1)))
        list += change.kind;
    return list;
}

} // namespace

class TestWorkerChanges : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void tellsEachStartAndGoodbyeOnce()
    {
        WorkerChanges changes;
        changes.hear({heard(1, 0)}, Now);
        changes.hear({heard(1, 0)}, Now.addSecs(1));
        changes.take(info(WorkerState::Idle, Now.addSecs(3), 3)); // its uptime says the same
        changes.hear({heard(1, 1)}, Now.addSecs(30));
        changes.hear({heard(2, 1)}, Now.addSecs(60));
        QCOMPARE(kinds(changes), (QList<Kind> {Kind::Started, Kind::SaidGoodbye, Kind::Started}));
    }

    void knowsOfStartsBeforeItsTime()
    {
        WorkerChanges changes;
        changes.take(info(WorkerState::Idle, Now, 3600));
        changes.take(info(WorkerState::Idle, Now.addSecs(5), 3605));
        const QList<WorkerChange> found = changes.between(Now.addSecs(-7200), Now);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().at, Now.addSecs(-3600));
        QVERIFY(changes.between(Now.addSecs(-60), Now).isEmpty());
    }

    void tellsWhoIsLostAndWhoEnded()
    {
        WorkerChanges changes;
        changes.take(info(WorkerState::Working, Now));
        changes.take(info(WorkerState::Unreachable, Now.addSecs(10)));
        changes.take(info(WorkerState::Unreachable, Now.addSecs(15)));
        changes.take(info(WorkerState::Stopped, Now.addSecs(20)));
        QCOMPARE(kinds(changes), (QList<Kind> {Kind::Lost, Kind::Ended}));
    }

    void forgetsTheOldest()
    {
        WorkerChanges changes;
        for (int i = 0; i < 3000; ++i)
            changes.hear({heard(static_cast<quint64>(i) + 1, 0)}, Now.addSecs(i * 20));
        QCOMPARE(changes.between(Now, Now.addYears(1)).size(), WorkerChanges::Most);
    }
};

QTEST_GUILESS_MAIN(TestWorkerChanges)
#include "tst_workerchanges.moc"
