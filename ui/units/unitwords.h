#pragma once

#include "core/units/applyinfo.h"
#include "core/units/unitinfo.h"
#include "ui/base/rowsmodel.h"

/// The words of units, moves and lines of the journal. Pure; texts from outside come back as they are: plain
/// text only.
namespace vigia::ui::unitwords {

/// "This machine", "ana@srv2".
QString host(const QString& host);
/// "Running", "Failed", "Starting (auto-restart)": systemd's own sub-state where the word does not say it.
QString state(const units::UnitInfo& unit);
RowMark mark(const units::UnitInfo& unit);
/// Of ActiveState alone.
QString activeState(const QString& state);
/// Whether it starts with the machine: "at boot", "not at boot"; none() without a unit file.
QString enabled(const QString& unitFileState);
/// How the last run ended, as a sentence; "" when it ended well or nothing is known.
QString trouble(const units::UnitInfo& unit);
QString memory(qint64 bytes);

/// "Apply", "Revert".
QString move(units::MoveKind kind);
/// The word of the bus and of the audit: "apply", "revert".
QString moveWord(units::MoveKind kind);
QString moveState(const QString& state);
RowMark moveMark(const QString& state);
QString step(const QString& id);
QString stepState(const QString& state);
RowMark stepMark(const QString& state);
QString proof(const QString& check);
QString proofResult(const QString& result);
RowMark proofMark(const QString& result);
/// Of FileChange::what.
QString fileChange(const QString& what);

/// "error", "warning": of a line's priority, 0 to 7.
QString priority(int priority);

} // namespace vigia::ui::unitwords
