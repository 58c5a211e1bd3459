#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigia::units {

// What is called a phrase here is shown by Phrase::text() (core/units/phrase.h): it is in no language yet.

/// What the helper does to the machine as a whole. Words of the D-Bus interface and of the audit: "apply"
/// "revert".
enum class MoveKind
{
    Apply, ///< from the old worker unit to uniquely named instances of the template
    Revert, ///< back to what the record of the last apply says
};

/// One file that a move writes or removes.
struct FileChange
{
    QString path; ///< "/etc/systemd/system/celery-worker@.service"
    QString what; ///< "create" "replace" "remove" "link" "unlink" "" = stays
    QString before; ///< SHA-256 in hex, or a link's target; "" = there is none
    QString after;
    QString text; ///< the new text of a small file, for the preview; "" when it goes
};

/// One unit before and after a move.
struct UnitChange
{
    QString unit;
    QString activeBefore; ///< as ActiveState: "active" "inactive" "failed"
    QString activeAfter;
    QString enabledBefore; ///< as UnitFileState: "enabled" "disabled"; "" = no unit file
    QString enabledAfter;
    bool isRestarted = false; ///< active before and after, with a pause between
};

/// What a move would hit.
struct BlastRadius
{
    QStringList nodes; ///< Celery nodes that go: "celery@host"
    QStringList newNodes; ///< "worker1@host" "worker2@host"
    QStringList queues; ///< that nobody reads meanwhile
    int activeTasks = -1; ///< under way now; -1 = unknown
    int waitingTasks = -1; ///< in the queues; -1 = unknown
    QStringList series; ///< "Gene/Recurso" that the active tasks load
};

/// Everything a move would change, and whether it may. Made without changing anything.
struct MovePlan
{
    MoveKind kind = MoveKind::Apply;
    QString refusal; ///< phrase: one sentence why it may not be done now; "" = it may
    QList<FileChange> files;
    QList<UnitChange> units;
    BlastRadius radius;
    QStringList steps; ///< ids, in their order: MoveStep::id
    QString unfinished; ///< id of the step at which a former move was cut off; "" = none
};

/// One step of a move. Ids: "record" "drain" "install" "reload" "stop-old" "start-new" "restart-services"
/// "verify" "report"; of a roll-back or revert: "stop-new" "restore-files" "reload" "restore-units"
/// "compare".
struct MoveStep
{
    QString id;
    QString state; ///< "waiting" "running" "done" "failed" "skipped"
    QString detail; ///< phrase: what was measured, or why it failed; one sentence
    QDateTime began; ///< UTC
    QDateTime ended;
};

/// One thing that was verified.
struct MoveProof
{
    QString check; ///< "active" "nodes" "duplicates" "target" "metrics"
    QString subject; ///< "celery-worker@1.service", "worker1@host", a URL
    QString result; ///< "ok" "fail" "skipped"
    QString evidence; ///< phrase: what was measured, one sentence
};

/// A move under way or ended.
struct MoveInfo
{
    QString id; ///< uuid; "" = there was none
    MoveKind kind = MoveKind::Apply;
    QString state; ///< "running" "done" "rolled-back" "failed" (the machine is in between: do it again)
                   ///< "interrupted"
    QString cause; ///< phrase: of a failure or roll-back, one sentence
    QString who; ///< the caller as the bus proved it: "ana (uid 1000)"
    QDateTime began; ///< UTC
    QDateTime ended;
    QList<MoveStep> steps;
    QList<MoveProof> proofs;
};

} // namespace vigia::units
