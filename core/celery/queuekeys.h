#pragma once

#include "core/base/result.h"

#include <QByteArrayList>
#include <QString>

namespace vigia::celery {

/// The names of the keys that Celery keeps in Redis, for one application's settings. A value.
struct QueueKeys
{
    QString prefix; ///< global_keyprefix, for every key and channel
    QList<int> prioritySteps {0, 3, 6, 9}; ///< ascending, the first is 0
    int database = 0; ///< of the broker: part of the channels' names
    QString controlExchange = QStringLiteral("celery");
    QString eventExchange = QStringLiteral("celeryev");

    /// The step that a priority belongs to: 5 → 3. Out of range is clamped.
    int stepOf(int priority) const;
    /// Where a message of that priority lies.
    QByteArray queue(const QString& name, int priority) const;
    /// The keys of all steps, served first to last.
    QByteArrayList queueSteps(const QString& name) const;
    QByteArray binding(const QString& exchange) const;
    /// A member of binding(): how the exchange reaches the queue.
    static QByteArray bindingMember(const QString& routingKey, const QString& queue);
    /// The queue that such a member leads to.
    static QString queueOfBinding(const QByteArray& member);
    QByteArray unacked() const;
    QByteArray unackedIndex() const;

    QString pidbox() const; ///< "celery.pidbox"
    QString replyExchange() const; ///< "reply.celery.pidbox"
    QByteArray controlChannel() const; ///< "/0.celery.pidbox"
    QByteArray eventPattern() const; ///< "/0.celeryev/*"
    QByteArray eventChannel(const QByteArray& topic) const; ///< "task.sent" → "/0.celeryev/task.sent"
    QByteArray replyQueue(const QString& address) const;

    /// Errors: InvalidData (empty, too long, control characters: the separators are such).
    [[nodiscard]] static Result<> checkQueueName(const QString& name);
};

} // namespace vigia::celery
