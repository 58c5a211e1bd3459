#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QStringList>

namespace vigia::celery {

/// What one worker answered.
struct ControlReply
{
    QString node; ///< "worker1@host"
    QJsonValue value; ///< of a question: the data; of an order: {"ok": …}
    QString error; ///< the worker's own words, when it refused; not to be parsed

    bool isOk() const { return error.isEmpty(); }
};

/// One message of the reply list: the replies in it and the ticket of their request.
struct ControlReplyMessage
{
    QString ticket;
    QList<ControlReply> replies;
};

/// Errors: InvalidData.
[[nodiscard]] Result<ControlReplyMessage> decodeControlReply(QByteArrayView bytes);

/// Everything that came for one request within its time.
struct ControlAnswer
{
    qint64 receivers = 0; ///< worker processes that Redis gave the request to
    QList<ControlReply> replies; ///< in order of arrival; a node twice when its name is
    QStringList silent; ///< asked by name, no reply: their state is unknown, not down
    bool timedOut = false; ///< fewer replies than receivers or names

    /// Node names that answered more than once: several workers bear them.
    QStringList duplicates() const;
    /// Names that answered, each once, sorted.
    QStringList nodes() const;
    /// Of the first reply of that node; null when there is none.
    const ControlReply* of(const QString& node) const;
};

} // namespace vigia::celery
