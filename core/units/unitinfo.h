#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace vigia::units {

/// A unit of systemd as the manager states it. What a list does not tell (everything from `result` on, but
/// for the unit file's state) is empty there.
struct UnitInfo
{
    QString name; ///< "celery-worker@1.service"
    QString description;
    QString loadState; ///< "loaded" "not-found" "masked"…; "" = there is a unit file only
    QString activeState; ///< "active" "inactive" "failed" "activating" "deactivating" "reloading"
    QString subState; ///< "running" "exited" "auto-restart"…
    QString unitFileState; ///< "enabled" "disabled" "static"…; "" = it has no unit file
    QString result; ///< of a service's last run: "success" "exit-code" "signal"…
    QString type; ///< of a service: "simple" "oneshot"…
    qint64 restarts = -1; ///< by systemd itself; -1 = unknown
    qint64 memory = -1; ///< bytes; -1 = unknown
    qint64 mainPid = 0; ///< 0 = none
    QString invocation; ///< of this run, as journalctl names it
    QDateTime started; ///< UTC; when this run's main process was started
    QStringList command; ///< a service's first, with its arguments, as systemd runs it
    QDateTime since; ///< UTC; the state's last change
    QString unitFile;
    QStringList dropIns;
    bool needsReload = false; ///< its files changed since systemd read them
    bool conditionsHold = true; ///< at its last start
};

enum class UnitOrder
{
    Start,
    Stop,
    Restart,
    Reload,
    ResetFailed,
    Enable,
    Disable,
};

/// What an order did: the unit before and after, and how the job ended ("" = the order makes no job).
struct UnitOutcome
{
    UnitInfo before;
    UnitInfo after;
    QString jobResult;
};

} // namespace vigia::units
