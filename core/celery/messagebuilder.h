#pragma once

#include "core/base/result.h"
#include "core/celery/controlrequest.h"
#include "core/celery/queuekeys.h"
#include "core/celery/taskmessage.h"

#include <QDateTime>

namespace vigia::celery {

/// The one place that makes messages for workers. A message that lacks a field can end or wedge every worker
/// of the site at once, so nothing else may write an envelope. A value; pure but for fresh ids.
class MessageBuilder
{
    Q_DECLARE_TR_FUNCTIONS(MessageBuilder)

public:
    /// A message and the id under which its result will be found.
    struct Built
    {
        QString id;
        QByteArray bytes;
    };

    /// `origin` says who sends: localOrigin() when empty.
    explicit MessageBuilder(QueueKeys keys = {}, const QString& origin = {});

    /// "gen<pid>@<host>", as Celery names a program that is no worker.
    static QString localOrigin();

    const QString& origin() const { return m_origin; }

    /// For LPUSH. Errors: InvalidData (no task, bad queue name, times that are none).
    [[nodiscard]] Result<Built> task(const TaskMessage& message) const;
    /// For PUBLISH on the control channel. `ticket` and `replyAddress` are only used when a reply is wanted.
    QByteArray control(const ControlRequest& request, const QString& ticket, const QString& replyAddress,
                       const QDateTime& expires) const;
    /// For PUBLISH on the events' channel "task.sent": other monitors then know of the task before a worker
    /// has it.
    QByteArray taskSentEvent(const TaskMessage& message, const QString& id, const QDateTime& now) const;

private:
    QJsonObject taskHeaders(const TaskMessage& message, const QString& id) const;
    static QByteArray envelope(const QJsonValue& body, const QJsonObject& headers, const QString& exchange,
                               const QString& routingKey, int deliveryMode, QJsonObject properties);

    QueueKeys m_keys;
    QString m_origin;
};

} // namespace vigia::celery
