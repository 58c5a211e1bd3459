#include "core/units/apply/movebench.h"

#include <thread>

namespace vigia::units {

MoveBench::MoveBench(const MoveConfig& theConfig, Mover::Tools theTools)
    : config(theConfig)
    , tools(std::move(theTools))
    , planner(theConfig, tools.units, tools.verifier)
    , store(theConfig.recordFile())
{
}

void MoveBench::tell() const
{
    if (observer)
        observer(record.move);
}

void MoveBench::addSteps(const QStringList& ids)
{
    for (const QString& id : ids)
        record.move.steps.append({id, QStringLiteral("waiting"), {}, {}, {}});
}

Result<> MoveBench::runStep(const StepWork& step, MoveStep& entry, bool mustRecord)
{
    entry.state = QStringLiteral("running");
    entry.began = tools.clock.nowUtc();
    if (auto saved = save(); !saved && mustRecord) {
        entry.state = QStringLiteral("failed");
        entry.detail = saved.error().message;
        return saved;
    }
    tell();
    auto end = step.work();
    entry.ended = tools.clock.nowUtc();
    if (!end) {
        entry.state = QStringLiteral("failed");
        entry.detail = end.error().message;
    } else {
        entry.state = end->isSkipped ? QStringLiteral("skipped") : QStringLiteral("done");
        entry.detail = end->detail;
    }
    const auto saved = save();
    tell();
    if (!end)
        return fail(std::move(end.error()));
    return mustRecord ? saved : Result<>();
}

Result<> MoveBench::runSteps(const std::vector<StepWork>& steps, qsizetype first, bool mustRecord)
{
    Result<> result;
    for (const StepWork& step : steps) {
        MoveStep& entry = record.move.steps[first++];
        if (result)
            result = runStep(step, entry, mustRecord);
        else
            entry.state = QStringLiteral("skipped");
    }
    return result;
}

void MoveBench::pause(std::chrono::milliseconds time) const
{
    if (tools.pause)
        tools.pause(time);
    else
        std::this_thread::sleep_for(time);
}

QString MoveBench::duration(std::chrono::milliseconds time)
{
    const double seconds = static_cast<double>(time.count()) / 1000;
    return tr("%L1 s").arg(seconds, 0, 'f', seconds < 10 ? 1 : 0);
}

QString MoveBench::since(std::chrono::milliseconds begin) const
{
    return duration(tools.clock.monotonic() - begin);
}

} // namespace vigia::units
