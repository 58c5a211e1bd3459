#include "tests/ui/units/fakeunitsfeed.h"

#include "ui/units/unitordertexts.h"

namespace vigia::test {

namespace {

using units::UnitInfo;

template<typename T>
QFuture<Result<T>> answer(const std::optional<Error>& error, const T& value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(error ? Result<T>(vigia::fail(*error)) : Result<T>(value));
    promise.finish();
    return promise.future();
}

UnitInfo running(const QString& name, const QString& description, const QDateTime& now)
{
    UnitInfo unit;
    unit.name = name;
    unit.description = description;
    unit.loadState = QStringLiteral("loaded");
    unit.activeState = QStringLiteral("active");
    unit.subState = QStringLiteral("running");
    unit.unitFileState = QStringLiteral("enabled");
    unit.result = QStringLiteral("success");
    unit.type = QStringLiteral("simple");
    unit.restarts = 0;
    unit.memory = 180LL * 1024 * 1024;
    unit.mainPid = 4711;
    unit.invocation = QStringLiteral("9f1c2b3a4d5e6f708192a3b4c5d6e7f8");
    unit.since = now.addSecs(-7200);
    unit.unitFile = QStringLiteral("/etc/systemd/system/") + name;
    return unit;
}

units::MoveStep step(const QString& id, const QString& state, const QString& detail, const QDateTime& began,
                     int seconds)
{
    units::MoveStep step;
    step.id = id;
    step.state = state;
    step.detail = detail;
    if (state != u"waiting")
        step.began = began;
    if (state == u"done" || state == u"failed")
        step.ended = began.addSecs(seconds);
    return step;
}

} // namespace

FakeUnitsFeed::FakeUnitsFeed(const QDateTime& now)
{
    const QString worker = QStringLiteral("Celery worker %1 of the energy portal");
    UnitInfo w1 = running(QStringLiteral("celery-worker@1.service"), worker.arg(1), now);
    w1.dropIns = {QStringLiteral("/etc/systemd/system/celery-worker@.service.d/10-memory.conf")};
    w1.command = {QStringLiteral("/usr/bin/python3"), QStringLiteral("-m"), QStringLiteral("celery"),
                  QStringLiteral("--logfile=/var/log/vigia/worker1.log")};
    UnitInfo w2 = running(QStringLiteral("celery-worker@2.service"), worker.arg(2), now);
    w2.needsReload = true;
    w2.restarts = 3;
    UnitInfo w10 = running(QStringLiteral("celery-worker@10.service"), worker.arg(10), now);
    w10.activeState = QStringLiteral("activating");
    w10.subState = QStringLiteral("auto-restart");
    w10.result = QStringLiteral("exit-code");
    UnitInfo old =
        running(QStringLiteral("celery-worker.service"), QStringLiteral("Former Celery worker"), now);
    old.activeState = QStringLiteral("inactive");
    old.subState = QStringLiteral("dead");
    old.unitFileState = QStringLiteral("disabled");
    old.mainPid = 0;
    UnitInfo exporter =
        running(QStringLiteral("vigia-exporter.service"), QStringLiteral("Exporter of the portal"), now);
    exporter.activeState = exporter.subState = QStringLiteral("failed");
    exporter.result = QStringLiteral("exit-code");
    exporter.mainPid = 0;
    UnitInfo web =
        running(QStringLiteral("portal-web.service"), QStringLiteral("Web pages of the portal"), now);
    web.unitFileState = QStringLiteral("static");
    all = {exporter, w10, w2, w1, old, web};
    hits.nodes = {QStringLiteral("worker1@portal-etl")};
    hits.activeTasks = 2;
    hits.waitingTasks = 14;
    hits.series = {QStringLiteral("Gene/Recurso"), QStringLiteral("DemaReal/Sistema")};
    makePlans();
    lines = someLines(0, 40, now);
}

void FakeUnitsFeed::makePlans()
{
    units::FileChange file;
    file.path = QStringLiteral("/etc/systemd/system/celery-worker@.service");
    file.what = QStringLiteral("create");
    file.after = QString(64, u'a');
    file.text = QStringLiteral("[Unit]\nDescription=Celery worker %i of the energy portal\n\n[Service]\n"
                               "ExecStart=/usr/bin/celery worker -n worker%i@%H\n");
    applyPlan.files = {file};
    file.path = QStringLiteral("/etc/systemd/system/multi-user.target.wants/celery-worker@1.service");
    file.what = QStringLiteral("link");
    file.after = QStringLiteral("/etc/systemd/system/celery-worker@.service");
    file.text.clear();
    applyPlan.files += file;
    const QString active = QStringLiteral("active");
    const QString idle = QStringLiteral("inactive");
    const QString enabled = QStringLiteral("enabled");
    const QString disabled = QStringLiteral("disabled");
    applyPlan.units = {{QStringLiteral("celery-worker.service"), active, idle, enabled, disabled, false},
                       {QStringLiteral("celery-worker@1.service"), idle, active, disabled, enabled, false},
                       {QStringLiteral("celery-worker@2.service"), idle, active, disabled, enabled, false},
                       {QStringLiteral("vigia-exporter.service"), active, active, enabled, enabled, true}};
    applyPlan.radius = hits;
    applyPlan.radius.newNodes = {QStringLiteral("worker1@portal-etl"), QStringLiteral("worker2@portal-etl")};
    applyPlan.radius.queues = {QStringLiteral("celery"), QStringLiteral("etl")};
    applyPlan.steps = {QStringLiteral("record"), QStringLiteral("drain"),    QStringLiteral("install"),
                       QStringLiteral("reload"), QStringLiteral("stop-old"), QStringLiteral("start-new"),
                       QStringLiteral("verify"), QStringLiteral("report")};
    revertPlan.kind = units::MoveKind::Revert;
    revertPlan.refusal = QStringLiteral("There is nothing to revert: apply was never done here.");
}

UnitInfo& FakeUnitsFeed::unit(const QString& name)
{
    return *std::find_if(all.begin(), all.end(), [&](const UnitInfo& unit) { return unit.name == name; });
}

QFuture<Result<QList<UnitInfo>>> FakeUnitsFeed::list(const QString& host)
{
    questions += QStringLiteral("list %1").arg(host).trimmed();
    QList<UnitInfo> told = all;
    if (isShort)
        for (UnitInfo& unit : told) {
            const UnitInfo whole = unit;
            unit = {};
            unit.name = whole.name;
            unit.description = whole.description;
            unit.loadState = whole.loadState;
            unit.activeState = whole.activeState;
            unit.subState = whole.subState;
            unit.unitFileState = whole.unitFileState;
        }
    return answer(listFails, told);
}

QFuture<Result<UnitInfo>> FakeUnitsFeed::show(const QString&, const QString& name)
{
    questions += QStringLiteral("show ") + name;
    for (const UnitInfo& unit : std::as_const(all))
        if (unit.name == name)
            return answer(std::nullopt, unit);
    return answer<UnitInfo>(
        Error {ErrorCode::NotFound, QStringLiteral("There is no such unit."), {}, {}, false}, {});
}

QFuture<Result<units::BlastRadius>> FakeUnitsFeed::radius(const QString&, const QString&)
{
    return answer(radiusFails, hits);
}

QFuture<Result<units::UnitOutcome>> FakeUnitsFeed::give(const QString&, units::UnitOrder order,
                                                        const QString& name, const QString& reason)
{
    orders += QStringLiteral("%1 %2 %3").arg(ui::unitordertexts::id(order), name, reason).trimmed();
    units::UnitOutcome result {unit(name), unit(name), QStringLiteral("done")};
    const bool isStop = order == units::UnitOrder::Stop;
    if (isStop || order == units::UnitOrder::Start || order == units::UnitOrder::Restart) {
        result.after.activeState = isStop ? QStringLiteral("inactive") : QStringLiteral("active");
        result.after.subState = isStop ? QStringLiteral("dead") : QStringLiteral("running");
        result.after.mainPid = isStop ? 0 : 4800;
    }
    if (order == units::UnitOrder::Disable)
        result.after.unitFileState = QStringLiteral("disabled");
    m_outcome = outcome.value_or(result);
    if (!giveFails)
        unit(name) = m_outcome.after;
    if (!holdsOrders)
        return answer(giveFails, m_outcome);
    m_held = std::make_shared<QPromise<Result<units::UnitOutcome>>>();
    m_held->start();
    return m_held->future();
}

void FakeUnitsFeed::finishOrder()
{
    m_held->addResult(giveFails ? Result<units::UnitOutcome>(vigia::fail(*giveFails))
                                : Result<units::UnitOutcome>(m_outcome));
    m_held->finish();
}

QFuture<Result<units::MovePlan>> FakeUnitsFeed::plan(const QString&, units::MoveKind kind)
{
    return answer(planFails, kind == units::MoveKind::Apply ? applyPlan : revertPlan);
}

QFuture<Result<units::MoveInfo>> FakeUnitsFeed::move(const QString&, units::MoveKind kind,
                                                     const QString& reason)
{
    orders += QStringLiteral("%1 %2").arg(
        kind == units::MoveKind::Apply ? QStringLiteral("apply") : QStringLiteral("revert"), reason);
    return answer(moveFails, last);
}

QFuture<Result<units::MoveInfo>> FakeUnitsFeed::lastMove(const QString&)
{
    return answer(std::nullopt, last);
}

QFuture<Result<units::JournalBatch>> FakeUnitsFeed::journal(const QString&, const units::JournalQuery& query)
{
    asked = query;
    questions += QStringLiteral("journal ") + query.unit;
    return answer(journalFails, lines);
}

void FakeUnitsFeed::follow(const QString&, const units::JournalQuery& query)
{
    asked = query;
    isFollowed = true;
    questions += QStringLiteral("follow ") + query.unit;
}

void FakeUnitsFeed::stopFollowing()
{
    isFollowed = false;
    questions += QStringLiteral("unfollow");
}

units::MoveInfo runningMove(const QDateTime& now)
{
    units::MoveInfo move;
    move.id = QStringLiteral("5b20a1b2-0000-4000-8000-000000000001");
    move.state = QStringLiteral("running");
    move.who = QStringLiteral("ana (uid 1000)");
    move.began = now.addSecs(-60);
    const QString done = QStringLiteral("done");
    move.steps = {
        step(QStringLiteral("record"), done, QStringLiteral("6 files and 4 units recorded"), move.began, 1),
        step(QStringLiteral("drain"), done, QStringLiteral("2 tasks finished, none is under way"),
             move.began.addSecs(1), 31),
        step(QStringLiteral("install"), done, QStringLiteral("1 file written, its hash read back"),
             move.began.addSecs(32), 1),
        step(QStringLiteral("stop-old"), QStringLiteral("running"), QStringLiteral("celery-worker.service"),
             move.began.addSecs(33), 0),
        step(QStringLiteral("start-new"), QStringLiteral("waiting"), {}, {}, 0),
        step(QStringLiteral("verify"), QStringLiteral("waiting"), {}, {}, 0),
        step(QStringLiteral("report"), QStringLiteral("waiting"), {}, {}, 0)};
    return move;
}

units::MoveInfo rolledBackMove(const QDateTime& now)
{
    units::MoveInfo move = runningMove(now);
    move.state = QStringLiteral("rolled-back");
    move.cause = QStringLiteral("worker2@portal-etl did not answer within 30 s.");
    move.ended = now;
    move.steps.resize(3);
    const QString done = QStringLiteral("done");
    move.steps += step(QStringLiteral("start-new"), done, QStringLiteral("2 instances active"),
                       move.began.addSecs(33), 3);
    move.steps +=
        step(QStringLiteral("verify"), QStringLiteral("failed"), move.cause, move.began.addSecs(36), 20);
    move.steps += step(QStringLiteral("stop-new"), done, QStringLiteral("2 instances stopped"),
                       move.began.addSecs(56), 2);
    move.steps += step(QStringLiteral("restore-files"), done, QStringLiteral("1 file removed"),
                       move.began.addSecs(58), 1);
    move.steps +=
        step(QStringLiteral("compare"), done, QStringLiteral("all as recorded"), move.began.addSecs(59), 1);
    move.proofs = {{QStringLiteral("active"), QStringLiteral("celery-worker@1.service"), QStringLiteral("ok"),
                    QStringLiteral("active for 5 s, process 4800")},
                   {QStringLiteral("nodes"), QStringLiteral("worker1@portal-etl"), QStringLiteral("ok"),
                    QStringLiteral("pong after 12 ms")},
                   {QStringLiteral("nodes"), QStringLiteral("worker2@portal-etl"), QStringLiteral("fail"),
                    QStringLiteral("no pong within 30 s")},
                   {QStringLiteral("target"), QStringLiteral("vigia-worker"), QStringLiteral("skipped"),
                    QStringLiteral("the site names no Prometheus")}};
    return move;
}

units::JournalBatch someLines(int first, int count, const QDateTime& at)
{
    units::JournalBatch batch;
    batch.lines.reserve(count);
    for (int i = first; i < first + count; ++i) {
        units::JournalLine line;
        line.at = at.addMSecs(i);
        line.priority = i % 10 == 3 ? 3 : i % 10 == 5 ? 4 : 6;
        line.identifier = QStringLiteral("celery");
        line.pid = 4711;
        line.cursor = QString::number(i);
        line.text = QStringLiteral("line %1").arg(i);
        batch.lines += line;
    }
    return batch;
}

} // namespace vigia::test
