#pragma once

#include "core/celery/inspectinfo.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace vigia::celery {

/// What is proven of a worker. Silence proves nothing: it makes a worker unreachable or unknown, never
/// stopped.
enum class WorkerState
{
    Unknown, ///< nothing proves that it lives, nor that it does not
    Idle, ///< answers, and runs nothing
    Working,
    Draining, ///< ends what it runs and takes nothing new
    Stuck, ///< lives, but does not do its work
    Unreachable, ///< known, but no longer heard nor connected
    Stopped, ///< said goodbye
};

/// "working", for scripts.
QString workerStateName(WorkerState state);

/// One observation that counts for or against a state.
struct WorkerEvidence
{
    QString text; ///< translated
    QDateTime at; ///< UTC; when it was observed

    friend bool operator==(const WorkerEvidence&, const WorkerEvidence&) = default;
};

/// What somebody else knows of a worker: whoever keeps its process, or a monitoring server.
struct WorkerWitness
{
    enum class Kind
    {
        Keeper, ///< knows the process itself: what it says of its end is proof
        Scrape, ///< a monitoring server: evidence, never proof
    };
    enum class Says
    {
        Lives,
        Suspended, ///< its process exists and gets no time: SIGSTOP, a frozen control group
        Gone,
    };

    QString worker; ///< "worker1@host"
    Kind kind = Kind::Keeper;
    Says says = Says::Lives;
    QDateTime at; ///< UTC; when it was looked at
    QString text; ///< translated: "process 4711 runs"

    friend bool operator==(const WorkerWitness&, const WorkerWitness&) = default;
};

/// A worker, what is proven of it, and by what.
struct WorkerInfo
{
    QString name; ///< "worker1@host"
    WorkerState state = WorkerState::Unknown;
    QList<WorkerEvidence> evidence; ///< what decided first
    int bearers = 1; ///< processes that answer to this name: above 1 the name is duplicate
    int active = -1; ///< tasks that it runs; -1 = not known
    QList<HeldTask> tasks; ///< that it runs, when it said so
    int processes = -1; ///< of its pool; -1 = not known
    qint64 processed = -1; ///< tasks since its start; -1 = not known
    QStringList queues; ///< that it consumes, when it said so
    QString software; ///< "py-celery 5.2.6 Linux"; empty = not known

    bool isDuplicate() const { return bearers > 1; }

    /// Of the youngest evidence; null when there is none.
    QDateTime observed() const;

    friend bool operator==(const WorkerInfo&, const WorkerInfo&) = default;
};

/// All workers of an application at one moment.
struct WorkerSurveyInfo
{
    QDateTime taken; ///< UTC
    QList<WorkerInfo> workers; ///< by name
    qint64 receivers = 0; ///< worker processes that Redis gave the question to
    qint64 nameless = 0; ///< of these, those that neither answered nor are known by any name
};

} // namespace vigia::celery
