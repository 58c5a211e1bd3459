#include "core/celery/queuekeys.h"

#include <QCoreApplication>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(QueueKeys)
};

const QByteArray Separator = QByteArrayLiteral("\x06\x16");
constexpr qsizetype MaxName = 255;

} // namespace

int QueueKeys::stepOf(int priority) const
{
    int step = 0;
    for (const int candidate : prioritySteps)
        if (candidate <= std::clamp(priority, 0, 9))
            step = std::max(step, candidate);
    return step;
}

QByteArray QueueKeys::queue(const QString& name, int priority) const
{
    const int step = stepOf(priority);
    const QByteArray key = (prefix + name).toUtf8();
    return step == 0 ? key : key + Separator + QByteArray::number(step);
}

QByteArrayList QueueKeys::queueSteps(const QString& name) const
{
    QByteArrayList keys;
    for (const int step : prioritySteps)
        keys += queue(name, step);
    return keys;
}

QByteArray QueueKeys::binding(const QString& exchange) const
{
    return (prefix + QStringLiteral("_kombu.binding.") + exchange).toUtf8();
}

QByteArray QueueKeys::bindingMember(const QString& routingKey, const QString& queue)
{
    return routingKey.toUtf8() + Separator + Separator + queue.toUtf8();
}

QString QueueKeys::queueOfBinding(const QByteArray& member)
{
    return QString::fromUtf8(member.mid(member.lastIndexOf(Separator) + Separator.size()));
}

QByteArray QueueKeys::unacked() const
{
    return (prefix + QStringLiteral("unacked")).toUtf8();
}

QByteArray QueueKeys::unackedIndex() const
{
    return (prefix + QStringLiteral("unacked_index")).toUtf8();
}

QString QueueKeys::pidbox() const
{
    return controlExchange + QStringLiteral(".pidbox");
}

QString QueueKeys::replyExchange() const
{
    return QStringLiteral("reply.") + pidbox();
}

QByteArray QueueKeys::controlChannel() const
{
    return (prefix + u'/' + QString::number(database) + u'.' + pidbox()).toUtf8();
}

QByteArray QueueKeys::eventPattern() const
{
    return eventChannel("*");
}

QByteArray QueueKeys::eventChannel(const QByteArray& topic) const
{
    return QString(prefix + u'/' + QString::number(database) + u'.' + eventExchange + u'/').toUtf8() + topic;
}

QByteArray QueueKeys::replyQueue(const QString& address) const
{
    return (prefix + address + u'.' + replyExchange()).toUtf8();
}

Result<> QueueKeys::checkQueueName(const QString& name)
{
    const bool hasControl = std::any_of(name.begin(), name.end(),
                                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    if (!name.isEmpty() && name.size() <= MaxName && !hasControl)
        return {};
    return fail(ErrorCode::InvalidData,
                Tr::tr("“%1” is no name for a queue: use up to 255 characters, none of them a control "
                       "character.")
                    .arg(name.left(40)));
}

} // namespace vigia::celery
