#include "app/ctl/unitsmoveoutput.h"

#include "core/units/phrase.h"

namespace vigia::ctl {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)
};

/// "active → inactive", or one word when it stays.
QString change(const QString& before, const QString& after)
{
    const auto word = [](const QString& state) { return state.isEmpty() ? QStringLiteral("–") : state; };
    return before == after ? word(before) : word(before) % QStringLiteral(" → ") % word(after);
}

QString counted(int count)
{
    return count < 0 ? Tr::tr("unknown") : QString::number(count);
}

QString moveState(const QString& state)
{
    if (state == QStringLiteral("done"))
        return Tr::tr("The move is done and verified.");
    if (state == QStringLiteral("rolled-back"))
        return Tr::tr("The move failed and was rolled back: the machine is as it was.");
    if (state == QStringLiteral("interrupted"))
        return Tr::tr("The move was cut off.");
    return Tr::tr("The move failed, and the machine is in between.");
}

} // namespace

void writePlan(Output& output, const units::MovePlan& plan)
{
    QList<QStringList> files;
    for (const units::FileChange& file : plan.files)
        files += QStringList {file.path, file.what.isEmpty() ? Tr::tr("stays") : file.what,
                              file.before.left(12), file.after.left(12)};
    output.table({Tr::tr("file"), Tr::tr("change"), Tr::tr("before"), Tr::tr("after")}, files);
    output.line({});
    QList<QStringList> units;
    for (const units::UnitChange& unit : plan.units)
        units += QStringList {unit.unit, change(unit.activeBefore, unit.activeAfter),
                              change(unit.enabledBefore, unit.enabledAfter),
                              unit.isRestarted ? Tr::tr("restarted") : QString()};
    output.table({Tr::tr("unit"), Tr::tr("activity"), Tr::tr("enablement"), Tr::tr("note")}, units);
    output.line({});
    const units::BlastRadius& radius = plan.radius;
    const auto line = [&output](const QString& title, const QStringList& words) {
        if (!words.isEmpty())
            output.line(title.arg(words.join(QStringLiteral(", "))));
    };
    line(Tr::tr("Nodes that go: %1"), radius.nodes);
    line(Tr::tr("Nodes that come: %1"), radius.newNodes);
    line(Tr::tr("Queues that wait meanwhile: %1"), radius.queues);
    output.line(Tr::tr("Tasks under way: %1; waiting: %2")
                    .arg(counted(radius.activeTasks), counted(radius.waitingTasks)));
    line(Tr::tr("Series that they load: %1"), radius.series);
    line(Tr::tr("Steps: %1"), plan.steps);
    if (!plan.unfinished.isEmpty())
        output.line(
            Tr::tr("A former move was cut off at the step %1; this one completes it.").arg(plan.unfinished));
}

void writeReport(Output& output, const units::MoveInfo& move)
{
    QList<QStringList> proofs;
    for (const units::MoveProof& proof : move.proofs)
        proofs += QStringList {proof.check, proof.subject, proof.result, units::Phrase::text(proof.evidence)};
    if (!proofs.isEmpty())
        output.table({Tr::tr("check"), Tr::tr("subject"), Tr::tr("result"), Tr::tr("evidence")}, proofs);
    output.line(moveState(move.state));
}

void MoveSteps::write(const units::MoveInfo& move)
{
    for (qsizetype i = 0; i < move.steps.size(); ++i) {
        const units::MoveStep& step = move.steps[i];
        if (step.state == QStringLiteral("waiting") || m_said.value(i) == step.id % step.state)
            continue;
        m_said.insert(i, step.id % step.state);
        QString line = step.id % QStringLiteral(": ") % step.state;
        if (!step.detail.isEmpty())
            line += QStringLiteral(", ") % units::Phrase::text(step.detail);
        m_output.note(line);
    }
}

} // namespace vigia::ctl
