#include "core/units/apply/revertsteps.h"

namespace vigia::units {

namespace {

constexpr std::chrono::milliseconds BetweenLooks {500};
/// For a service that is on its way to the recorded state.
constexpr std::chrono::seconds Patience {30};

bool isUp(const UnitInfo& unit)
{
    return UnitState {unit.name, unit.activeState, {}, {}}.isUp();
}

} // namespace

RevertSteps::RevertSteps(MoveBench& bench, MachineState goal)
    : m_bench(bench)
    , m_config(bench.config)
    , m_units(bench.tools.units)
    , m_goal(std::move(goal))
{
}

std::vector<StepWork> RevertSteps::all()
{
    return {{QStringLiteral("stop-new"), [this] { return stopNew(); }},
            {QStringLiteral("restore-files"), [this] { return restoreFiles(); }},
            {QStringLiteral("reload"), [this] { return reload(); }},
            {QStringLiteral("restore-units"), [this] { return restoreUnits(); }},
            {QStringLiteral("compare"), [this] { return compare(); }}};
}

QStringList RevertSteps::instances() const
{
    QStringList units = m_config.instanceUnits();
    for (const UnitState& unit : m_goal.units) {
        if (unit.unit != m_config.former && !m_config.restart.contains(unit.unit)
            && !units.contains(unit.unit) && unit.unit.contains(u'@'))
            units.append(unit.unit);
    }
    return units;
}

Result<StepEnd> RevertSteps::stopNew()
{
    const UnitFiles files = m_bench.planner.files();
    auto now = files.read();
    if (!now)
        return fail(std::move(now.error()));
    const QString path = files.pathOf(m_config.unitTemplate);
    const bool isTemplateSame = now->value(path) == m_goal.files.value(path);
    const auto begin = m_bench.tools.clock.monotonic();
    QStringList stopped;
    for (const QString& unit : instances()) {
        const auto info = m_units.read(unit);
        if (!info)
            return fail(info.error());
        const bool runs = isUp(*info) || info->activeState == QStringLiteral("deactivating");
        if (!runs || (m_goal.isUp(unit) && isTemplateSame))
            continue;
        if (auto done = m_units.stop(unit); !done)
            return fail(std::move(done.error()));
        stopped.append(unit);
    }
    if (stopped.isEmpty())
        return StepEnd {tr("No new worker runs."), true};
    return StepEnd {tr("%1 stopped in %2.").arg(stopped.join(QStringLiteral(", ")), m_bench.since(begin))};
}

Result<StepEnd> RevertSteps::restoreFiles()
{
    const UnitFiles files = m_bench.planner.files();
    auto now = files.read();
    if (!now)
        return fail(std::move(now.error()));
    const auto count = MovePlanner::changes(*now, m_goal.files).size();
    if (auto done = files.restore(m_goal.files); !done)
        return fail(std::move(done.error()));
    return StepEnd {tr("%n file(s) and links brought back.", nullptr, static_cast<int>(count))};
}

Result<StepEnd> RevertSteps::reload()
{
    if (auto done = m_units.daemonReload(); !done)
        return fail(std::move(done.error()));
    for (const QString& unit : instances()) {
        if (m_goal.isUp(unit))
            continue;
        if (auto done = m_units.resetFailed(unit); !done)
            return fail(std::move(done.error()));
    }
    return StepEnd();
}

Result<bool> RevertSteps::restoreUnit(const UnitState& unit)
{
    const auto info = m_units.read(unit.unit);
    if (!info)
        return fail(info.error());
    const bool runs = isUp(*info);
    if (runs == unit.isUp())
        return false;
    // What apply does not start it does not stop either.
    if (runs && m_config.restart.contains(unit.unit))
        return false;
    if (runs)
        return m_units.stop(unit.unit).map([] { return true; });
    if (auto done = m_units.resetFailed(unit.unit); !done)
        return fail(std::move(done.error()));
    return m_units.start(unit.unit).map([] { return true; });
}

Result<StepEnd> RevertSteps::restoreUnits()
{
    QStringList changed;
    bool isFormerNew = false;
    for (const UnitState& unit : std::as_const(m_goal.units)) {
        const auto done = restoreUnit(unit);
        if (!done)
            return fail(done.error());
        if (*done)
            changed.append(unit.unit);
        isFormerNew = isFormerNew || (*done && unit.unit == m_config.former);
    }
    if (!isFormerNew && m_goal.isUp(m_config.former) && !m_bench.record.paused.isEmpty()) {
        if (auto done = resume(); !done)
            return fail(std::move(done.error()));
        changed.append(m_config.former);
    }
    m_bench.record.paused.clear();
    if (changed.isEmpty())
        return StepEnd {tr("Every unit is as it was."), true};
    return StepEnd {tr("As they were: %1.").arg(changed.join(QStringLiteral(", ")))};
}

Result<> RevertSteps::resume()
{
    for (const PausedNode& node : std::as_const(m_bench.record.paused)) {
        // One that no longer listens reads its queues again when it begins anew.
        if (!m_bench.tools.verifier.addConsumers(node.node, node.queues))
            return m_units.restart(m_config.former);
    }
    return {};
}

Result<QString> RevertSteps::difference()
{
    const auto now = m_bench.planner.look();
    if (!now)
        return fail(now.error());
    const auto files = MovePlanner::changes(now->files, m_goal.files);
    if (!files.isEmpty())
        return tr("%1 is not as it was.").arg(files.constFirst().path);
    for (const UnitState& then : std::as_const(m_goal.units)) {
        const UnitState* unit = now->find(then.unit);
        if (!unit || m_config.restart.contains(then.unit))
            continue;
        const bool isSteady = then.active != QStringLiteral("active") || unit->active == then.active;
        if (unit->isUp() != then.isUp() || !isSteady)
            return tr("%1 is %2 instead of %3.").arg(then.unit, unit->active, then.active);
        if (unit->enabled != then.enabled)
            return tr("%1 is %2 instead of %3.")
                .arg(then.unit, unit->enabled.isEmpty() ? tr("not installed") : unit->enabled,
                     then.enabled.isEmpty() ? tr("not installed") : then.enabled);
    }
    return QString();
}

Result<StepEnd> RevertSteps::compare()
{
    const auto clock = [this] { return m_bench.tools.clock.monotonic(); };
    const auto deadline = clock() + Patience + m_config.settle;
    bool isSame = false;
    auto sameSince = clock();
    while (true) {
        const auto different = difference();
        if (!different)
            return fail(different.error());
        if (different->isEmpty() && !isSame)
            sameSince = clock();
        isSame = different->isEmpty();
        if (isSame && clock() - sameSince >= m_config.settle)
            return StepEnd {tr("Files, links, enablement and activity are as recorded: %n file(s), ", nullptr,
                               static_cast<int>(m_goal.files.size()))
                            + tr("%n unit(s).", nullptr, static_cast<int>(m_goal.units.size()))};
        if (!isSame && clock() >= deadline)
            return fail(ErrorCode::Conflict, *different);
        m_bench.pause(BetweenLooks);
    }
}

} // namespace vigia::units
