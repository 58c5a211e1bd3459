#pragma once

#include "core/base/result.h"
#include "core/units/apply/unitfiles.h"
#include "core/units/applyinfo.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace vigia::units {

/// A unit as it was: what revert brings back.
struct UnitState
{
    QString unit;
    QString active; ///< ActiveState
    QString enabled; ///< UnitFileState
    QString load; ///< LoadState; of the machine now, not kept

    /// It ran, or systemd was about to start it again.
    bool isUp() const;
    bool isEnabled() const;
};

/// The machine as far as a move touches it.
struct MachineState
{
    FileStates files; ///< of the former unit, the template and its instances
    QList<UnitState> units; ///< former, instances, services to restart

    /// nullptr: it is none of them.
    const UnitState* find(const QString& unit) const;
    bool isUp(const QString& unit) const;
};

/// Consumers that the drain took from a node of the former unit, and that it must get back if it stays.
struct PausedNode
{
    QString node;
    QStringList queues;
};

/// All that is known of moves, kept so that it survives a SIGKILL or a power cut at any moment. A value.
struct MoveRecord
{
    MoveInfo move; ///< under way or last
    QString reason; ///< the caller's
    bool isBackward = false; ///< it rolls back or reverts
    std::optional<MachineState> former; ///< before the first apply that holds; none = nothing to revert
    MachineState before; ///< when this move began: where a roll-back goes
    FileStates written; ///< what the last finished apply left
    QStringList planned; ///< SHA-256 of every template text that an unfinished apply may have installed
    QList<PausedNode> paused;

    /// Cut off or failed: the machine is in between.
    bool isUnfinished() const;
};

/// The record on disk: JSON, at most MaxBytes, written beside it, synced and renamed. Blocking.
class RecordStore
{
    Q_DECLARE_TR_FUNCTIONS(RecordStore)

public:
    static constexpr qint64 MaxBytes = 16LL * 1024 * 1024;

    explicit RecordStore(QString path);

    /// nullopt: there was no move yet. Errors: InvalidData (no regular file, too big, damaged, of a version
    /// that this program does not know), PermissionDenied (others may write it), Internal (unreadable).
    [[nodiscard]] Result<std::optional<MoveRecord>> load() const;
    /// Makes the directory (0700) when it is missing. Errors: Internal.
    [[nodiscard]] Result<> prepare() const;
    /// Errors: Internal (disk full, no rights…): what was there stays.
    [[nodiscard]] Result<> save(const MoveRecord& record) const;

private:
    QString m_path;
};

} // namespace vigia::units
