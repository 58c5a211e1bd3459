#pragma once

#include "core/base/error.h"
#include "core/celery/taskmessage.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace vigia::celery {

/// How many messages wait in a queue.
struct QueueLength
{
    QString queue;
    qint64 total = 0;
    QMap<int, qint64> bySteps; ///< priority step → messages; the lowest step is served first

    friend bool operator==(const QueueLength&, const QueueLength&) = default;
};

/// A message that waits in a queue.
struct QueuedMessage
{
    QByteArray bytes; ///< as it lies there: removeMessage() takes exactly these
    int step = 0; ///< of its priority
    std::optional<TaskMessage> task; ///< none when it is no task of Celery's
    QString problem; ///< why not; translated
};

} // namespace vigia::celery
