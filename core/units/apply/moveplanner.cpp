#include "core/units/apply/moveplanner.h"

#include "core/units/apply/durablefile.h"
#include "core/units/apply/unittext.h"

#include <QFileInfo>
#include <QSet>
#include <QSysInfo>

namespace vigia::units {

namespace {

constexpr quint32 WritableByOthers = 0022;
constexpr qsizetype LongestPreview = 64 * 1024;

bool isMask(const FileState& file)
{
    return file.kind == FileState::Kind::Link && file.target == QStringLiteral("/dev/null");
}

} // namespace

MovePlanner::MovePlanner(const MoveConfig& config, UnitPort& units, VerifierPort& verifier)
    : m_config(config)
    , m_units(units)
    , m_verifier(verifier)
{
}

UnitFiles MovePlanner::files() const
{
    return UnitFiles(m_config.root, m_config.unitDirectory, m_config.movedUnits());
}

Result<MachineState> MovePlanner::look()
{
    MachineState state;
    auto present = files().read();
    if (!present)
        return fail(std::move(present.error()));
    state.files = std::move(*present);
    const QStringList units = QStringList {m_config.former} + m_config.instanceUnits() + m_config.restart;
    for (const QString& unit : units) {
        auto info = m_units.read(unit);
        if (!info)
            return fail(std::move(info.error()));
        state.units.append({unit, info->activeState, info->unitFileState, info->loadState});
    }
    return state;
}

Result<QByteArray> MovePlanner::templateText() const
{
    const QString path = m_config.templateSource;
    auto file = DurableFile::read(m_config.real(path), UnitFiles::MaxFileBytes);
    if (!file)
        return fail(std::move(file.error()));
    if (!*file)
        return fail(ErrorCode::NotFound,
                    tr("The template %1 is missing: install the package vigia-worker again.").arg(path));
    const FileRights& rights = (*file)->rights;
    if ((rights.uid != 0 && rights.uid != DurableFile::ownRights(0).uid)
        || (rights.mode & WritableByOthers) != 0)
        return fail(ErrorCode::PermissionDenied,
                    tr("The template %1 may be written by others than root: it is not used.").arg(path));
    const UnitText text((*file)->bytes);
    const QString command = text.command();
    if (!command.startsWith(u'/'))
        return fail(ErrorCode::InvalidData,
                    tr("The template %1 starts no program with an absolute path.").arg(path));
    const QFileInfo program(m_config.real(command));
    if (!program.isFile() || !program.isExecutable())
        return fail(
            ErrorCode::NotFound,
            tr("%1, which the template starts, is missing or not executable: install it.").arg(command));
    return (*file)->bytes;
}

QStringList MovePlanner::nodeNames(const QByteArray& text) const
{
    const UnitText unit(text);
    const QString host = m_config.hostName.isEmpty() ? QSysInfo::machineHostName() : m_config.hostName;
    QStringList names;
    for (const QString& instance : m_config.instances)
        names.append(unit.nodeName(instance, host));
    return names;
}

FileStates MovePlanner::predicted(const FileStates& now, const QByteArray& text) const
{
    FileStates after = now;
    const UnitFiles unitFiles = files();
    // What disabling takes away: links named after the unit or leading to it, and its own file if that is a
    // link.
    for (auto file = now.constBegin(); file != now.constEnd(); ++file) {
        const QString name = file.key().section(u'/', -1);
        const bool leadsToIt = file->target.section(u'/', -1) == m_config.former && !isMask(*file);
        if (file->kind == FileState::Kind::Link && !isMask(*file) && (name == m_config.former || leadsToIt))
            after.remove(file.key());
    }
    const FileRights rights = DurableFile::ownRights(0644);
    const QString path = unitFiles.pathOf(m_config.unitTemplate);
    after.insert(path, {FileState::Kind::File, text, {}, rights.mode, rights.uid, rights.gid});
    for (const QString& folder : UnitText(text).enablingFolders()) {
        for (const QString& unit : m_config.instanceUnits())
            after.insert(unitFiles.pathOf(folder) + u'/' + unit,
                         {FileState::Kind::Link, {}, path, 0777, rights.uid, rights.gid});
    }
    return after;
}

QList<FileChange> MovePlanner::changes(const FileStates& before, const FileStates& after)
{
    QList<FileChange> changes;
    const auto isFolder = [](const FileState& file) { return file.kind == FileState::Kind::Folder; };
    for (auto file = before.constBegin(); file != before.constEnd(); ++file) {
        if (isFolder(*file) || after.contains(file.key()))
            continue;
        const bool isLink = file->kind == FileState::Kind::Link;
        changes.append(
            {file.key(), isLink ? QStringLiteral("unlink") : QStringLiteral("remove"), file->mark(), {}, {}});
    }
    for (auto file = after.constBegin(); file != after.constEnd(); ++file) {
        const auto old = before.constFind(file.key());
        if (isFolder(*file) || (old != before.constEnd() && *old == *file))
            continue;
        FileChange change {
            file.key(), {}, old == before.constEnd() ? QString() : old->mark(), file->mark(), {}};
        if (file->kind == FileState::Kind::Link)
            change.what = QStringLiteral("link");
        else
            change.what = old == before.constEnd() ? QStringLiteral("create") : QStringLiteral("replace");
        if (file->content.size() <= LongestPreview)
            change.text = QString::fromUtf8(file->content);
        changes.append(change);
    }
    return changes;
}

QStringList MovePlanner::stepsOf(MoveKind kind)
{
    if (kind == MoveKind::Revert)
        return {QStringLiteral("stop-new"), QStringLiteral("restore-files"), QStringLiteral("reload"),
                QStringLiteral("restore-units"), QStringLiteral("compare")};
    return {QStringLiteral("record"),           QStringLiteral("drain"),    QStringLiteral("install"),
            QStringLiteral("reload"),           QStringLiteral("stop-old"), QStringLiteral("start-new"),
            QStringLiteral("restart-services"), QStringLiteral("verify"),   QStringLiteral("report")};
}

bool MovePlanner::isInEffect(const MachineState& now) const
{
    const UnitState* former = now.find(m_config.former);
    if (!former || former->isUp() || former->isEnabled())
        return false;
    for (const QString& unit : m_config.instanceUnits()) {
        const UnitState* state = now.find(unit);
        if (!state || !(state->isUp() || state->isEnabled()))
            return false;
    }
    return true;
}

BlastRadius MovePlanner::radius(const QStringList& goingUnits, const QStringList& newNodes)
{
    BlastRadius radius;
    radius.newNodes = newNodes;
    if (!m_verifier.celerySkipped().isEmpty())
        return radius;
    const auto seen = m_verifier.nodes();
    if (!seen)
        return radius;
    QSet<qint64> going;
    for (const QString& unit : goingUnits) {
        if (const auto info = m_units.read(unit); info && info->mainPid > 0)
            going.insert(info->mainPid);
    }
    QStringList othersQueues;
    radius.activeTasks = 0;
    for (const NodeSeen& node : seen->nodes) {
        if (!going.contains(node.pid)) {
            othersQueues += node.queues;
            continue;
        }
        radius.nodes.append(node.name);
        radius.activeTasks += node.active;
        radius.queues += node.queues;
        radius.series += node.series;
    }
    radius.queues.removeDuplicates();
    radius.series.removeDuplicates();
    if (const auto count = m_verifier.waiting(radius.queues))
        radius.waitingTasks = *count;
    radius.queues.removeIf([&othersQueues](const QString& queue) { return othersQueues.contains(queue); });
    return radius;
}

Result<MovePlan> MovePlanner::plan(MoveKind kind, const std::optional<MoveRecord>& record)
{
    auto plan = kind == MoveKind::Apply ? planApply(record) : planRevert(record);
    if (plan && record && record->isUnfinished()) {
        for (const MoveStep& step : record->move.steps) {
            if (step.state == QStringLiteral("running") || step.state == QStringLiteral("failed"))
                plan->unfinished = step.id;
        }
    }
    return plan;
}

Result<MovePlan> MovePlanner::planApply(const std::optional<MoveRecord>& record)
{
    auto now = look();
    if (!now)
        return fail(std::move(now.error()));
    MovePlan plan;
    plan.kind = MoveKind::Apply;
    plan.steps = stepsOf(plan.kind);
    plan.refusal = refusal(plan.kind, *now, record);
    const auto text = templateText();
    if (!text)
        return plan;
    plan.files = changes(now->files, predicted(now->files, *text));
    plan.units = unitChanges(*now, nullptr);
    plan.radius = radius({m_config.former}, nodeNames(*text));
    return plan;
}

Result<MovePlan> MovePlanner::planRevert(const std::optional<MoveRecord>& record)
{
    auto now = look();
    if (!now)
        return fail(std::move(now.error()));
    MovePlan plan;
    plan.kind = MoveKind::Revert;
    plan.steps = stepsOf(plan.kind);
    plan.refusal = refusal(plan.kind, *now, record);
    if (!record || !record->former)
        return plan;
    const MachineState& goal = *record->former;
    plan.files = changes(now->files, goal.files);
    plan.units = unitChanges(*now, &goal);
    QStringList newNodes;
    const auto file = goal.files.constFind(files().pathOf(m_config.former));
    if (goal.isUp(m_config.former) && file != goal.files.constEnd())
        newNodes.append(
            UnitText(file->content)
                .nodeName({}, m_config.hostName.isEmpty() ? QSysInfo::machineHostName() : m_config.hostName));
    plan.radius = radius(m_config.instanceUnits(), newNodes);
    return plan;
}

QList<UnitChange> MovePlanner::unitChanges(const MachineState& now, const MachineState* goal) const
{
    const QString active = QStringLiteral("active");
    const QString inactive = QStringLiteral("inactive");
    QList<UnitChange> changes;
    for (const UnitState& unit : now.units) {
        UnitChange change {unit.unit, unit.active, unit.active, unit.enabled, unit.enabled, false};
        if (goal) {
            const UnitState* then = goal->find(unit.unit);
            if (m_config.restart.contains(unit.unit) || !then)
                continue;
            change.activeAfter = then->isUp() ? active : inactive;
            change.enabledAfter = then->enabled;
        } else if (unit.unit == m_config.former) {
            change.activeAfter = unit.isUp() ? inactive : unit.active;
            change.enabledAfter = unit.isEnabled() ? QStringLiteral("disabled") : unit.enabled;
        } else if (m_config.restart.contains(unit.unit)) {
            change.isRestarted = unit.isUp();
        } else {
            change.activeAfter = active;
            change.enabledAfter = QStringLiteral("enabled");
        }
        changes.append(change);
    }
    return changes;
}

} // namespace vigia::units
