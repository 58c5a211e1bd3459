#include "core/units/apply/prover.h"

namespace vigia::units {

namespace {

constexpr std::chrono::milliseconds BetweenLooks {1000};

QString ok()
{
    return QStringLiteral("ok");
}

QString failed()
{
    return QStringLiteral("fail");
}

} // namespace

Prover::Prover(MoveBench& bench)
    : m_bench(bench)
    , m_config(bench.config)
    , m_deadline(bench.tools.clock.monotonic() + bench.config.verifyWait)
{
}

Result<> Prover::prove()
{
    m_bench.record.move.proofs.clear();
    const auto text = m_bench.planner.templateText();
    if (!text)
        return fail(text.error());
    m_names = m_bench.planner.nodeNames(*text);
    return proveActive()
        .and_then([this] { return proveNodes(); })
        .and_then([this] { return proveTarget(); })
        .and_then([this] { return proveMetrics(); })
        .and_then([this] { return proveSteady(); });
}

Result<> Prover::take(const MoveProof& proof)
{
    m_bench.record.move.proofs.append(proof);
    m_bench.tell();
    if (proof.result == failed())
        return fail(ErrorCode::Conflict, proof.evidence, {}, "VerificationFailed");
    return {};
}

void Prover::skip(const QString& check, const QString& subject, const QString& why)
{
    m_bench.record.move.proofs.append({check, subject, QStringLiteral("skipped"), why});
    m_bench.tell();
}

Result<> Prover::until(const QString& check, const QString& subject, const Look& look)
{
    while (true) {
        for (auto run = m_runs.constBegin(); run != m_runs.constEnd(); ++run) {
            QString unused;
            const auto proof = lookAtService(run.key(), unused);
            if (proof && proof->result == failed())
                return take(*proof);
        }
        QString notYet;
        if (const auto proof = look(notYet))
            return take(*proof);
        if (m_bench.tools.clock.monotonic() >= m_deadline)
            return take({check, subject, failed(), notYet});
        m_bench.pause(BetweenLooks);
    }
}

QString Prover::hopeless(const UnitInfo& unit) const
{
    if (unit.loadState != QStringLiteral("loaded"))
        return tr("systemd cannot load %1 (%2).").arg(unit.name, unit.loadState);
    if (unit.activeState == QStringLiteral("failed") || unit.subState == QStringLiteral("auto-restart"))
        return tr("%1 does not stay up: it ended with “%2”. See its journal.").arg(unit.name, unit.result);
    const auto run = m_runs.constFind(unit.name);
    if (run == m_runs.constEnd())
        return {};
    if (unit.invocation != run->invocation || unit.mainPid != run->pid || unit.restarts > run->restarts)
        return tr("%1 does not stay up: it began anew after it was started. See its journal.").arg(unit.name);
    if (unit.activeState != QStringLiteral("active"))
        return tr("%1 does not stay up: it is %2 now. See its journal.").arg(unit.name, unit.activeState);
    return {};
}

std::optional<MoveProof> Prover::lookAtService(const QString& unit, QString& notYet)
{
    const QString check = QStringLiteral("active");
    const auto info = m_bench.tools.units.read(unit);
    if (!info) {
        notYet = info.error().message;
        return std::nullopt;
    }
    if (const QString why = hopeless(*info); !why.isEmpty())
        return MoveProof {check, unit, failed(), why};
    if (info->activeState != QStringLiteral("active") || info->subState != QStringLiteral("running")) {
        notYet = tr("%1 is not up yet, but %2 (%3).").arg(unit, info->activeState, info->subState);
        return std::nullopt;
    }
    const auto now = m_bench.tools.clock.monotonic();
    if (!m_runs.contains(unit))
        m_runs.insert(unit, {info->invocation, info->mainPid, info->restarts, now});
    const auto up = now - m_runs[unit].since;
    if (up < m_config.settle) {
        notYet = tr("%1 is up for %2 only.").arg(unit, MoveBench::duration(up));
        return std::nullopt;
    }
    return MoveProof {
        check, unit, ok(),
        tr("Runs as process %1 for %2 without a restart.").arg(info->mainPid).arg(MoveBench::duration(up))};
}

Result<> Prover::proveActive()
{
    for (const QString& unit : m_config.instanceUnits()) {
        const auto look = [this, &unit](QString& notYet) { return lookAtService(unit, notYet); };
        if (auto done = until(QStringLiteral("active"), unit, look); !done)
            return done;
    }
    return {};
}

std::optional<MoveProof> Prover::lookAtNodes(QString& notYet)
{
    const QString check = QStringLiteral("nodes");
    const auto seen = m_bench.tools.verifier.nodes();
    if (!seen) {
        notYet = seen.error().message;
        return std::nullopt;
    }
    if (!seen->duplicates.isEmpty()) {
        // A worker that is on its way out may still answer: it has the time to go.
        notYet = tr("Several workers bear the name %1: end those that systemd did not start.")
                     .arg(seen->duplicates.join(QStringLiteral(", ")));
        return std::nullopt;
    }
    const QStringList units = m_config.instanceUnits();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString& name = m_names[i];
        const auto node = std::find_if(seen->nodes.cbegin(), seen->nodes.cend(),
                                       [&name](const NodeSeen& it) { return it.name == name; });
        if (node == seen->nodes.cend()) {
            notYet = tr("The worker %1 of %2 does not answer over the broker %3: look at its log and at "
                        "/etc/vigia/worker.env.")
                         .arg(name, units[i], m_bench.tools.verifier.broker());
            return std::nullopt;
        }
        const qint64 pid = m_runs.value(units[i]).pid;
        if (node->pid > 0 && node->pid != pid) {
            notYet = tr("Process %1 answers as %2, but %3 runs as process %4: end the other worker.")
                         .arg(node->pid)
                         .arg(name, units[i])
                         .arg(pid);
            return std::nullopt;
        }
    }
    return MoveProof {check, m_names.join(QStringLiteral(", ")), ok(),
                      tr("Answer a ping over %1, each from its own service's process.")
                          .arg(m_bench.tools.verifier.broker())};
}

Result<> Prover::proveNodes()
{
    const QString check = QStringLiteral("nodes");
    const QString duplicates = QStringLiteral("duplicates");
    const QString subject = m_names.join(QStringLiteral(", "));
    if (const QString why = m_bench.tools.verifier.celerySkipped(); !why.isEmpty()) {
        skip(check, subject, why);
        skip(duplicates, subject, why);
        return {};
    }
    if (auto done = until(check, subject, [this](QString& notYet) { return lookAtNodes(notYet); }); !done)
        return done;
    return take({duplicates, subject, ok(), tr("Every node that answered has a name of its own.")});
}

Result<> Prover::proveTarget()
{
    const QString check = QStringLiteral("target");
    if (const QString why = m_bench.tools.verifier.targetSkipped(); !why.isEmpty()) {
        skip(check, {}, why);
        return {};
    }
    // A scrape of after the move: by Prometheus' own clock, later than the one it had at first.
    std::optional<QHash<QString, QDateTime>> first;
    return until(check, {}, [this, &check, &first](QString& notYet) -> std::optional<MoveProof> {
        const auto targets = m_bench.tools.verifier.targets();
        if (!targets || targets->isEmpty()) {
            notYet = targets ? tr("Prometheus has no target of the configured scrape job.")
                             : targets.error().message;
            return std::nullopt;
        }
        const bool isFirst = !first;
        if (isFirst)
            first.emplace();
        for (const TargetSeen& target : *targets) {
            if (isFirst)
                first->insert(target.instance, target.lastScrape);
            if (target.health != QStringLiteral("up"))
                notYet = tr("The target %1 is %2 in Prometheus: %3.")
                             .arg(target.instance, target.health, target.lastError);
            else if (target.lastScrape.isValid() && target.lastScrape <= first->value(target.instance))
                notYet = tr("Prometheus has not asked the target %1 again yet.").arg(target.instance);
        }
        if (!notYet.isEmpty())
            return std::nullopt;
        return MoveProof {check, targets->constFirst().instance, ok(),
                          tr("Up in Prometheus, asked again after the move.")};
    });
}

Result<> Prover::proveMetrics()
{
    const QString check = QStringLiteral("metrics");
    if (const QString why = m_bench.tools.verifier.metricsSkipped(); !why.isEmpty()) {
        skip(check, {}, why);
        return {};
    }
    return until(check, {}, [this, &check](QString& notYet) -> std::optional<MoveProof> {
        const auto seen = m_bench.tools.verifier.metrics();
        if (seen && seen->isExposition)
            return MoveProof {check, seen->url, ok(), seen->evidence};
        notYet = seen ? seen->evidence : seen.error().message;
        return std::nullopt;
    });
}

Result<> Prover::proveSteady()
{
    for (const QString& unit : m_config.instanceUnits()) {
        const auto info = m_bench.tools.units.read(unit);
        if (!info)
            return fail(info.error());
        if (const QString why = hopeless(*info); !why.isEmpty())
            return take({QStringLiteral("active"), unit, failed(), why});
    }
    const auto former = m_bench.tools.units.read(m_config.former);
    if (!former)
        return fail(former.error());
    const bool isUp = UnitState {m_config.former, former->activeState, {}, {}}.isUp();
    return take({QStringLiteral("active"), m_config.former, isUp ? failed() : ok(),
                 isUp ? tr("%1 runs again beside the new workers.").arg(m_config.former)
                      : tr("It does not run any more.")});
}

} // namespace vigia::units
