#include "core/units/apply/applysteps.h"

#include "core/units/apply/durablefile.h"
#include "core/units/apply/prover.h"

#include <QSet>

namespace vigia::units {

namespace {

constexpr std::chrono::milliseconds BetweenLooks {1000};

bool isRunning(const UnitInfo& unit)
{
    return UnitState {unit.name, unit.activeState, {}, {}}.isUp()
        || unit.activeState == QStringLiteral("deactivating");
}

} // namespace

ApplySteps::ApplySteps(MoveBench& bench)
    : m_bench(bench)
    , m_config(bench.config)
    , m_units(bench.tools.units)
    , m_verifier(bench.tools.verifier)
{
}

std::vector<StepWork> ApplySteps::all()
{
    return {
        {QStringLiteral("record"), [this] { return readBack(); }},
        {QStringLiteral("drain"), [this] { return drain(); }},
        {QStringLiteral("install"), [this] { return install(); }},
        {QStringLiteral("reload"), [this] { return m_units.daemonReload().map([] { return StepEnd(); }); }},
        {QStringLiteral("stop-old"), [this] { return stopFormer(); }},
        {QStringLiteral("start-new"), [this] { return startInstances(); }},
        {QStringLiteral("restart-services"), [this] { return restartServices(); }},
        {QStringLiteral("verify"), [this] { return verify(); }},
        {QStringLiteral("report"), [this] { return report(); }}};
}

Result<StepEnd> ApplySteps::readBack()
{
    const auto kept = m_bench.store.load();
    if (!kept)
        return fail(kept.error());
    if (!*kept || (*kept)->move.id != m_bench.record.move.id)
        return fail(ErrorCode::Internal, tr("The record of this move is not on the disk."));
    const MachineState& before = (*kept)->before;
    return StepEnd {tr("%n file(s) and links recorded, ", nullptr, static_cast<int>(before.files.size()))
                    + tr("and the state of %n unit(s).", nullptr, static_cast<int>(before.units.size()))};
}

Result<StepEnd> ApplySteps::drain()
{
    const auto former = m_units.read(m_config.former);
    if (!former)
        return fail(former.error());
    if (!isRunning(*former) || former->mainPid <= 0)
        return StepEnd {tr("%1 does not run.").arg(m_config.former), true};
    if (const QString why = m_verifier.celerySkipped(); !why.isEmpty())
        return StepEnd {why, true};
    const auto seen = m_verifier.nodes();
    if (!seen)
        return fail(seen.error());
    QStringList nodes;
    for (const NodeSeen& node : seen->nodes) {
        if (node.pid != former->mainPid)
            continue;
        nodes.append(node.name);
        if (!node.queues.isEmpty())
            m_bench.record.paused.append({node.name, node.queues});
    }
    if (nodes.isEmpty())
        return StepEnd {tr("No Celery node of %1 answers: nothing to wait for.").arg(m_config.former), true};
    // Known before it is done: whoever goes back gives them again.
    if (auto saved = m_bench.save(); !saved)
        return fail(std::move(saved.error()));
    for (const NodeSeen& node : seen->nodes) {
        if (!nodes.contains(node.name) || node.queues.isEmpty())
            continue;
        if (auto done = m_verifier.cancelConsumers(node.name, node.queues); !done)
            return fail(std::move(done.error()));
    }
    return waitForTasks(nodes);
}

Result<StepEnd> ApplySteps::waitForTasks(const QStringList& nodes)
{
    const auto begin = m_bench.tools.clock.monotonic();
    const auto deadline = begin + m_config.drainWait;
    int most = 0;
    while (true) {
        const auto seen = m_verifier.nodes();
        if (!seen)
            return fail(seen.error());
        int held = 0;
        int answered = 0;
        for (const NodeSeen& node : seen->nodes) {
            if (nodes.contains(node.name)) {
                held += node.active + node.reserved;
                ++answered;
            }
        }
        most = qMax(most, held);
        if (answered == nodes.size() && held == 0)
            return StepEnd {most == 0
                                ? tr("It takes no new tasks, and none is under way.")
                                : tr("%n task(s) ended in %1.", nullptr, most).arg(m_bench.since(begin))};
        if (m_bench.tools.clock.monotonic() >= deadline)
            return fail(ErrorCode::Timeout,
                        answered < nodes.size()
                            ? tr("%1 no longer answers while it is drained.").arg(nodes.join(u' '))
                            : tr("%n task(s) are still under way after %1: apply when they have ended.",
                                 nullptr, held)
                                  .arg(m_bench.since(begin)));
        m_bench.pause(BetweenLooks);
    }
}

Result<StepEnd> ApplySteps::install()
{
    const auto text = m_bench.planner.templateText();
    if (!text)
        return fail(text.error());
    const QString mark = FileState {FileState::Kind::File, *text, {}, 0, 0, 0}.mark();
    if (!m_bench.record.planned.contains(mark)) {
        m_bench.record.planned.append(mark);
        if (auto saved = m_bench.save(); !saved)
            return fail(std::move(saved.error()));
    }
    const UnitFiles files = m_bench.planner.files();
    files.sweep();
    const QString path = files.pathOf(m_config.unitTemplate);
    auto now = files.read();
    if (!now)
        return fail(std::move(now.error()));
    if (now->value(path) == m_bench.planner.predicted(*now, *text).value(path))
        return StepEnd {tr("%1 is there already.").arg(path)};
    if (auto done = files.install(m_config.unitTemplate, *text); !done)
        return fail(std::move(done.error()));
    return StepEnd {tr("%1 written.").arg(path)};
}

Result<StepEnd> ApplySteps::stopFormer()
{
    const QString& unit = m_config.former;
    auto info = m_units.read(unit);
    if (!info)
        return fail(std::move(info.error()));
    const bool ran = isRunning(*info);
    const bool wasEnabled = info->unitFileState.startsWith(QStringLiteral("enabled"));
    const auto begin = m_bench.tools.clock.monotonic();
    if (ran) {
        if (auto done = m_units.stop(unit); !done)
            return fail(std::move(done.error()));
    }
    if (wasEnabled) {
        // systemd remembers a unit file's state until it is told to read again.
        if (auto done = m_units.disable({unit}).and_then([this] { return m_units.daemonReload(); }); !done)
            return fail(std::move(done.error()));
    }
    info = m_units.read(unit);
    if (!info)
        return fail(std::move(info.error()));
    if (isRunning(*info))
        return fail(ErrorCode::Conflict, tr("%1 runs again after it was stopped.").arg(unit));
    if (info->unitFileState.startsWith(QStringLiteral("enabled")))
        return fail(ErrorCode::Conflict, tr("%1 is still enabled after it was disabled.").arg(unit));
    m_bench.record.paused.clear();
    if (!ran)
        return StepEnd {tr("%1 did not run; it is not enabled.").arg(unit)};
    return StepEnd {tr("%1 stopped in %2; it is not enabled.").arg(unit, m_bench.since(begin))};
}

bool ApplySteps::isTemplateNew() const
{
    const QString path = m_bench.planner.files().pathOf(m_config.unitTemplate);
    const QStringList& planned = m_bench.record.planned;
    return planned.size() != 1 || m_bench.record.before.files.value(path).mark() != planned.constFirst();
}

Result<StepEnd> ApplySteps::startInstances()
{
    const QStringList units = m_config.instanceUnits();
    const auto begin = m_bench.tools.clock.monotonic();
    if (auto done = m_units.enable(units); !done)
        return fail(std::move(done.error()));
    if (auto done = m_units.daemonReload(); !done)
        return fail(std::move(done.error()));
    for (const QString& unit : units) {
        // A start limit of former tries must not count.
        if (auto done = m_units.resetFailed(unit); !done)
            return fail(std::move(done.error()));
        const bool isOld = m_bench.record.before.isUp(unit) && isTemplateNew();
        if (auto done = isOld ? m_units.restart(unit) : m_units.start(unit); !done)
            return fail(std::move(done.error()));
    }
    return StepEnd {
        tr("%1 enabled and started in %2.").arg(units.join(QStringLiteral(", ")), m_bench.since(begin))};
}

Result<StepEnd> ApplySteps::restartServices()
{
    QStringList restarted;
    for (const QString& unit : m_config.restart) {
        // Those that ran when the move began, even if a cut-off restart left them stopped.
        if (!m_bench.record.before.isUp(unit))
            continue;
        if (auto done = m_units.restart(unit); !done)
            return fail(std::move(done.error()));
        const auto info = m_units.read(unit);
        if (!info)
            return fail(info.error());
        if (!isRunning(*info))
            return fail(ErrorCode::Conflict,
                        tr("%1 does not run after its restart (%2).").arg(unit, info->result));
        restarted.append(unit);
    }
    if (restarted.isEmpty())
        return StepEnd {tr("No service has to be restarted."), true};
    return StepEnd {tr("Restarted: %1.").arg(restarted.join(QStringLiteral(", ")))};
}

Result<StepEnd> ApplySteps::verify()
{
    Prover prover(m_bench);
    if (auto done = prover.prove(); !done)
        return fail(std::move(done.error()));
    int proven = 0;
    int skipped = 0;
    for (const MoveProof& proof : std::as_const(m_bench.record.move.proofs)) {
        if (proof.result == QStringLiteral("ok"))
            ++proven;
        else if (proof.result == QStringLiteral("skipped"))
            ++skipped;
    }
    QString detail = tr("%n proof(s) hold.", nullptr, proven);
    if (skipped > 0)
        detail += u' ' + tr("%n could not be asked for: see the proofs.", nullptr, skipped);
    return StepEnd {detail};
}

Result<StepEnd> ApplySteps::report()
{
    auto now = m_bench.planner.look();
    if (!now)
        return fail(std::move(now.error()));
    if (!m_bench.planner.isInEffect(*now))
        return fail(ErrorCode::Conflict, tr("The units are no longer as they were verified."));
    MoveRecord& record = m_bench.record;
    const auto changed = MovePlanner::changes(record.before.files, now->files).size();
    record.written = now->files;
    record.planned.clear();
    return StepEnd {
        tr("%n file(s) and links are different from before.", nullptr, static_cast<int>(changed))};
}

} // namespace vigia::units
