#pragma once

#include "core/base/result.h"
#include "core/celery/taskstate.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QStringList>

namespace vigia::celery {

/// What the result store holds of one task.
struct TaskResult
{
    QString id;
    TaskState state = TaskState::Pending; ///< Pending also when nothing is stored, or no longer
    QString stateName = QStringLiteral("PENDING"); ///< the application's own when state is Custom
    QJsonValue value; ///< the task's return value, or what a custom state carries
    QString exceptionType; ///< "ValueError", "WorkerLostError"; of FAILURE, RETRY and REVOKED
    QString exceptionModule;
    QString exceptionMessage;
    QString traceback; ///< Python's; empty when the worker killed the task or did not know it
    QString worker; ///< node, while STARTED and with extended results
    qint64 processId = 0; ///< of the pool's process, while STARTED
    QDateTime done; ///< UTC; of final states
    QStringList children; ///< ids of the tasks that it called

    // Only with Celery's extended results:
    QString task;
    QJsonValue args;
    QJsonValue kwargs;
    QString queue;
    int retries = 0;

    bool isFinal() const { return celery::isFinal(state); }
};

/// The JSON that a worker stores and publishes. Errors: InvalidData.
[[nodiscard]] Result<TaskResult> decodeTaskResult(QByteArrayView bytes);
/// What an absent key means: PENDING, unknown, expired or not kept.
TaskResult pendingResult(const QString& id);

} // namespace vigia::celery
