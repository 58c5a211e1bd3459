// Why a move may not be done now.
#include "core/units/apply/moveplanner.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <sys/statvfs.h>

namespace vigia::units {

namespace {

/// For the record and the template, with much to spare.
constexpr quint64 NeededBytes = 2ULL * 1024 * 1024;

/// The folder itself, or the nearest one above that there is.
QString existing(QString folder)
{
    while (!folder.isEmpty() && !QFileInfo(folder).isDir())
        folder.truncate(qMax<qsizetype>(folder.lastIndexOf(u'/'), 0));
    return folder.isEmpty() ? QStringLiteral("/") : folder;
}

/// An instance's link as enabling makes it, or a template text that the record's move meant to install.
bool isMeant(const MoveRecord& record, const FileState& file, const QString& templatePath,
             const QString& path)
{
    if (path == templatePath)
        return file.kind == FileState::Kind::File && record.planned.contains(file.mark());
    return file.kind == FileState::Kind::Link && file.target == templatePath;
}

} // namespace

QString MovePlanner::refusal(MoveKind kind, const MachineState& now,
                             const std::optional<MoveRecord>& record) const
{
    if (kind == MoveKind::Revert)
        return revertRefusal(now, record);
    QString refusal = applyRefusal(now, record);
    if (refusal.isEmpty()) {
        if (const auto text = templateText(); !text)
            refusal = text.error().message;
    }
    return refusal;
}

QString MovePlanner::roomRefusal() const
{
    for (const QString& folder : {m_config.stateDirectory, m_config.unitDirectory}) {
        struct statvfs info = {};
        if (::statvfs(QFile::encodeName(existing(m_config.real(folder))).constData(), &info) != 0)
            continue;
        if (static_cast<quint64>(info.f_bavail) * info.f_frsize < NeededBytes)
            return tr("The disk of %1 is full: make room for at least %2 MiB.")
                .arg(folder)
                .arg(NeededBytes / 1024 / 1024);
    }
    return {};
}

QStringList MovePlanner::changedSince(const MoveRecord& record, const FileStates& now) const
{
    QList<const FileStates*> allowed {&record.written};
    const bool isOpen = record.isUnfinished();
    if (isOpen) {
        allowed.append(&record.before.files);
        if (record.former)
            allowed.append(&record.former->files);
    }
    QList<const FileStates*> all = allowed;
    all.append(&now);
    QSet<QString> paths;
    for (const FileStates* states : std::as_const(all)) {
        for (auto file = states->constBegin(); file != states->constEnd(); ++file) {
            if (file->kind != FileState::Kind::Folder)
                paths.insert(file.key());
        }
    }
    const QString templatePath = files().pathOf(m_config.unitTemplate);
    QStringList changed;
    for (const QString& path : std::as_const(paths)) {
        const auto present = now.constFind(path);
        const bool isThere = present != now.constEnd();
        const bool isKnown = std::any_of(allowed.cbegin(), allowed.cend(), [&](const FileStates* states) {
            const auto state = states->constFind(path);
            return isThere ? state != states->constEnd() && *state == *present : state == states->constEnd();
        });
        if (!isKnown && !(isOpen && isThere && isMeant(record, *present, templatePath, path)))
            changed.append(path);
    }
    changed.sort();
    return changed;
}

QString MovePlanner::changedRefusal(const MoveRecord& record, const FileStates& now) const
{
    const QStringList changed = changedSince(record, now);
    if (changed.isEmpty())
        return {};
    return tr("Someone changed %1 since the last move: undo that change first, or it would be lost.")
        .arg(changed.join(QStringLiteral(", ")));
}

QString MovePlanner::applyRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const
{
    if (m_config.instances.isEmpty())
        return tr("The helper's configuration names no instances: write them there.");
    const UnitState* former = now.find(m_config.former);
    const bool isRecorded = record && record->former;
    if (former && former->load == QStringLiteral("not-found") && !isRecorded)
        return tr("systemd does not know %1 on this machine, and no record tells of it: there is nothing to "
                  "replace.")
            .arg(m_config.former);
    for (const QString& unit : m_config.instanceUnits()) {
        const UnitState* state = now.find(unit);
        if (state && state->load == QStringLiteral("masked"))
            return tr("%1 is masked, so that nobody starts it: unmask it first.").arg(unit);
    }
    if (record && record->isUnfinished()) {
        if (QString changed = changedRefusal(*record, now.files); !changed.isEmpty())
            return changed;
    }
    return roomRefusal();
}

QString MovePlanner::revertRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const
{
    if (!record)
        return tr("There is nothing to revert: no apply was done on this machine.");
    if (!record->former) {
        if (record->move.kind == MoveKind::Revert)
            return tr("There is nothing to revert: the last apply was reverted already.");
        return tr("There is nothing to revert: the last apply was rolled back.");
    }
    if (QString changed = changedRefusal(*record, now.files); !changed.isEmpty())
        return changed;
    return roomRefusal();
}

} // namespace vigia::units
