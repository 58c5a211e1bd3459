#include "core/celery/taskresult.h"

#include "core/celery/pythonrepr.h"
#include "core/celery/strictjson.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace vigia::celery {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TaskResult)
};

bool holdsException(const TaskResult& result, const QJsonObject& value)
{
    return value.contains(QStringLiteral("exc_type"))
        && (result.state == TaskState::Failure || result.state == TaskState::Retry
            || result.state == TaskState::Revoked || result.state == TaskState::Rejected);
}

/// A list of the exception's arguments; older senders write a text.
QString messageOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    QStringList parts;
    for (const QJsonValue& part : value.toArray())
        parts += part.isString() ? part.toString() : pythonRepr(part);
    return parts.join(QStringLiteral(", "));
}

/// UTC; written without a zone before Celery 5.4.
QDateTime doneAt(const QString& text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

/// [[["id", parent], …], …] in all nestings: the ids of the first level.
QStringList childIds(const QJsonValue& children)
{
    QStringList ids;
    for (const QJsonValue& child : children.toArray()) {
        QJsonValue node = child;
        while (node.isArray() && !node.toArray().isEmpty())
            node = node.toArray().first();
        if (node.isString())
            ids += node.toString();
    }
    return ids;
}

void readExtended(TaskResult& result, const QJsonObject& json)
{
    result.task = json[QStringLiteral("name")].toString();
    result.args = json[QStringLiteral("args")];
    result.kwargs = json[QStringLiteral("kwargs")];
    result.queue = json[QStringLiteral("queue")].toString();
    result.retries = json[QStringLiteral("retries")].toInt();
    if (result.worker.isEmpty())
        result.worker = json[QStringLiteral("worker")].toString();
}

} // namespace

Result<TaskResult> decodeTaskResult(QByteArrayView bytes)
{
    const Result<QJsonValue> parsed = parsePythonJson(bytes);
    if (!parsed)
        return fail(parsed.error());
    const QJsonObject json = parsed->toObject();
    const QString status = json[QStringLiteral("status")].toString();
    if (status.isEmpty())
        return fail(ErrorCode::InvalidData, Tr::tr("A stored result is none of Celery's: it has no status."),
                    {}, "NotAResult");
    TaskResult result;
    result.id = json[QStringLiteral("task_id")].toString();
    result.stateName = status;
    result.state = taskStateFromName(status.toLatin1());
    result.value = json[QStringLiteral("result")];
    const QJsonObject value = result.value.toObject();
    if (holdsException(result, value)) {
        result.exceptionType = value[QStringLiteral("exc_type")].toString();
        result.exceptionModule = value[QStringLiteral("exc_module")].toString();
        result.exceptionMessage = messageOf(value[QStringLiteral("exc_message")]);
    } else if (result.state == TaskState::Started) {
        result.worker = value[QStringLiteral("hostname")].toString();
        result.processId = value[QStringLiteral("pid")].toInteger();
    }
    result.traceback = json[QStringLiteral("traceback")].toString();
    result.done = doneAt(json[QStringLiteral("date_done")].toString());
    result.children = childIds(json[QStringLiteral("children")]);
    readExtended(result, json);
    return result;
}

TaskResult pendingResult(const QString& id)
{
    TaskResult result;
    result.id = id;
    return result;
}

} // namespace vigia::celery
