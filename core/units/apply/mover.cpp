#include "core/units/apply/mover.h"

#include "core/base/ids.h"
#include "core/units/apply/applysteps.h"
#include "core/units/apply/movebench.h"
#include "core/units/apply/movelock.h"
#include "core/units/apply/revertsteps.h"

namespace vigia::units {

struct Mover::Private
{
    Private(const MoveConfig& theConfig, Tools tools)
        : config(theConfig)
        , bench(config, std::move(tools))
        , lock(config.lockFile())
    {
    }

    void prepareApply(MachineState now);
    void prepareRevert(MachineState now);
    void apply();
    void rollBack(const Error& error);
    void revert();
    void end(const QString& state, const QString& cause = {});

    const MoveConfig config;
    MoveBench bench;
    MoveLock lock;
};

Mover::Mover(const MoveConfig& config, Tools tools)
    : d(std::make_unique<Private>(config, std::move(tools)))
{
}

Mover::~Mover() = default;

Result<MovePlan> Mover::plan(MoveKind kind)
{
    const auto record = d->bench.store.load();
    auto plan = d->bench.planner.plan(kind, record ? *record : std::nullopt);
    if (!plan)
        return plan;
    if (!record)
        plan->refusal = record.error().message;
    else if (d->lock.isTaken() || d->lock.isOurs())
        plan->refusal = tr("Another apply or revert is under way on this machine: wait until it has ended.");
    return plan;
}

Result<MoveInfo> Mover::last() const
{
    auto record = d->bench.store.load();
    if (!record)
        return fail(std::move(record.error()));
    if (!*record)
        return MoveInfo();
    MoveInfo move = (*record)->move;
    if (move.state == QStringLiteral("running") && !d->lock.isTaken() && !d->lock.isOurs())
        move.state = QStringLiteral("interrupted");
    return move;
}

Result<MoveInfo> Mover::begin(MoveKind kind, const QString& who, const QString& reason)
{
    MoveBench& bench = d->bench;
    if (d->lock.isOurs())
        return fail(ErrorCode::Conflict,
                    tr("Another apply or revert is under way on this machine: wait until it has ended."));
    if (auto done = bench.store.prepare(); !done)
        return fail(std::move(done.error()));
    if (auto done = d->lock.take(); !done)
        return fail(std::move(done.error()));
    const auto refuse = [this](Error error) {
        d->lock.giveBack();
        return fail(std::move(error));
    };
    auto record = bench.store.load();
    if (!record)
        return refuse(record.error());
    auto now = bench.planner.look();
    if (!now)
        return refuse(now.error());
    const QString refusal = bench.planner.refusal(kind, *now, *record);
    if (!refusal.isEmpty())
        return refuse({ErrorCode::Conflict, refusal, {}, {}, false});

    bench.record = record->value_or(MoveRecord());
    if (kind == MoveKind::Apply)
        d->prepareApply(std::move(*now));
    else
        d->prepareRevert(std::move(*now));
    MoveInfo move;
    move.id = newRunId();
    move.kind = kind;
    move.state = QStringLiteral("running");
    move.who = who;
    move.began = bench.tools.clock.nowUtc();
    bench.record.move = move;
    bench.record.reason = reason;
    bench.addSteps(MovePlanner::stepsOf(kind));
    if (auto saved = bench.save(); !saved)
        return refuse(saved.error());
    return bench.record.move;
}

void Mover::Private::prepareApply(MachineState now)
{
    MoveRecord& record = bench.record;
    record.isBackward = false;
    if (record.isUnfinished())
        return; // goes on from where it began
    if (!record.former || !bench.planner.isInEffect(now)) {
        record.former = now;
        record.written.clear();
    }
    record.before = std::move(now);
    record.planned.clear();
    record.paused.clear();
}

void Mover::Private::prepareRevert(MachineState now)
{
    MoveRecord& record = bench.record;
    record.isBackward = true;
    if (!record.isUnfinished())
        record.before = std::move(now);
}

MoveInfo Mover::run(const Observer& observer)
{
    d->bench.observer = observer;
    d->bench.tell();
    if (d->bench.record.isBackward)
        d->revert();
    else
        d->apply();
    d->lock.giveBack();
    d->bench.tell();
    return d->bench.record.move;
}

void Mover::Private::end(const QString& state, const QString& cause)
{
    MoveInfo& move = bench.record.move;
    move.state = state;
    move.cause = cause;
    move.ended = bench.tools.clock.nowUtc();
}

void Mover::Private::apply()
{
    ApplySteps steps(bench);
    auto done = bench.runSteps(steps.all(), 0, true);
    if (done) {
        end(QStringLiteral("done"));
        done = bench.save();
    }
    if (!done)
        rollBack(done.error());
}

void Mover::Private::rollBack(const Error& error)
{
    MoveRecord& record = bench.record;
    record.move.state = QStringLiteral("running");
    record.move.cause = error.message;
    record.isBackward = true;
    const qsizetype first = record.move.steps.size();
    bench.addSteps(MovePlanner::stepsOf(MoveKind::Revert));
    RevertSteps steps(bench, record.before);
    const auto done = bench.runSteps(steps.all(), first, false);
    if (!done) {
        end(QStringLiteral("failed"),
            tr("%1 The roll-back failed, too: %2").arg(error.message, done.error().message));
    } else {
        if (!bench.planner.isInEffect(record.before))
            record.former.reset();
        record.planned.clear();
        end(QStringLiteral("rolled-back"), error.message);
    }
    if (auto saved = bench.save(); !saved)
        record.move.cause += u' ' + saved.error().message;
}

void Mover::Private::revert()
{
    MoveRecord& record = bench.record;
    RevertSteps steps(bench, *record.former);
    auto done = bench.runSteps(steps.all(), 0, true);
    if (done) {
        MoveRecord after = record;
        record.former.reset();
        record.written.clear();
        record.planned.clear();
        end(QStringLiteral("done"));
        done = bench.save();
        if (done)
            return;
        record.former = std::move(after.former);
    }
    end(QStringLiteral("failed"), done.error().message);
    if (auto saved = bench.save(); !saved)
        record.move.cause += u' ' + saved.error().message;
}

} // namespace vigia::units
