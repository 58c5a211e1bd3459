#pragma once

#include "core/base/result.h"
#include "core/celery/signature.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

#include <optional>

namespace vigia::celery {

/// One call of a task, as it is sent and as it lies in a queue (protocol 2). A value.
struct TaskMessage
{
    QString id; ///< empty when sent: a fresh UUID
    QString task; ///< "tasks.etl_tasks.fetch_metric_data"
    QJsonArray args;
    QJsonObject kwargs;
    QString queue = QStringLiteral("celery");
    int priority = 0; ///< 0 is served first, 9 last
    QDateTime eta; ///< not before; with its zone
    QDateTime expires; ///< not after
    int retries = 0;
    std::optional<double> timeLimit; ///< seconds; the worker's process is killed then
    std::optional<double> softTimeLimit; ///< seconds; the task gets an exception then
    QString shadow; ///< a name to show instead of the task's
    QString rootId; ///< empty when sent: its own id
    QString parentId;
    QString group;
    std::optional<int> groupIndex;
    bool ignoreResult = false;
    QString origin; ///< "gen123@host"; empty when sent: this program
    QString replyTo;
    QList<Signature> callbacks; ///< called with the result
    QList<Signature> errbacks; ///< called after a failure
    QList<Signature> chain; ///< what comes after it, next first
    std::optional<Signature> chord; ///< called when the whole group is done
    QJsonObject headers; ///< further headers; the known ones are not replaced by them

    // Only of a message that was read:
    QString deliveryTag;
    bool redelivered = false; ///< given to a worker before, which did not finish it
    QString argsText; ///< as the sender shows them (Python)
    QString kwargsText;
};

/// A message as it lies in a queue. Errors: InvalidData (no task of protocol 2).
[[nodiscard]] Result<TaskMessage> decodeTaskMessage(QByteArrayView bytes);

} // namespace vigia::celery
