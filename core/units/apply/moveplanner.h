#pragma once

#include "core/base/result.h"
#include "core/units/apply/moveconfig.h"
#include "core/units/apply/moverecord.h"
#include "core/units/apply/unitport.h"
#include "core/units/apply/verifierport.h"
#include "core/units/applyinfo.h"

#include <QCoreApplication>

namespace vigia::units {

/// Says what a move would change and whether it may be done; changes nothing. Blocking, seconds.
class MovePlanner
{
    Q_DECLARE_TR_FUNCTIONS(MovePlanner)

public:
    /// All outlive it.
    MovePlanner(const MoveConfig& config, UnitPort& units, VerifierPort& verifier);

    /// A refusal is no error: MovePlan::refusal. `record` is that of the last move. Errors: those of
    /// UnitPort, when systemd cannot be asked; Internal, when the units' files cannot be read.
    [[nodiscard]] Result<MovePlan> plan(MoveKind kind, const std::optional<MoveRecord>& record);

    /// Why the move may not be done with the machine as it is; "" = it may.
    QString refusal(MoveKind kind, const MachineState& now, const std::optional<MoveRecord>& record) const;

    /// The machine now.
    [[nodiscard]] Result<MachineState> look();
    /// The template as the package brings it, checked: a regular file of root's, written by root alone, its
    /// command there. Errors: NotFound, PermissionDenied, InvalidData.
    [[nodiscard]] Result<QByteArray> templateText() const;
    /// The files as an apply of this text leaves them.
    FileStates predicted(const FileStates& now, const QByteArray& text) const;
    UnitFiles files() const;
    /// As the instances of this text call themselves.
    QStringList nodeNames(const QByteArray& text) const;

    /// The instances do the old worker's work already.
    bool isInEffect(const MachineState& now) const;
    /// Files that are neither as they were nor as the record's move left or meant to leave them.
    QStringList changedSince(const MoveRecord& record, const FileStates& now) const;

    static QStringList stepsOf(MoveKind kind);
    /// "create" "replace" "remove" "link" "unlink": what is different. Folders are left out.
    static QList<FileChange> changes(const FileStates& before, const FileStates& after);

private:
    [[nodiscard]] Result<MovePlan> planApply(const std::optional<MoveRecord>& record);
    [[nodiscard]] Result<MovePlan> planRevert(const std::optional<MoveRecord>& record);
    QString applyRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const;
    QString revertRefusal(const MachineState& now, const std::optional<MoveRecord>& record) const;
    QString roomRefusal() const;
    QString changedRefusal(const MoveRecord& record, const FileStates& now) const;
    QList<UnitChange> unitChanges(const MachineState& now, const MachineState* goal) const;
    BlastRadius radius(const QStringList& goingUnits, const QStringList& newNodes);

    const MoveConfig& m_config;
    UnitPort& m_units;
    VerifierPort& m_verifier;
};

} // namespace vigia::units
