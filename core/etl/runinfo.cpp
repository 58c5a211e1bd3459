#include "core/etl/runinfo.h"

#include <array>

namespace vigia::etl {

namespace {

constexpr std::array StateNames {"PENDING", "RECEIVED", "STARTED", "RETRY",
                                 "SUCCESS", "FAILURE",  "REVOKED", "REVERTED"};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return textOrNull(day.toString(Qt::ISODate));
}

QJsonValue timeOrNull(const QDateTime& instant)
{
    return instant.isValid() ? QJsonValue(instant.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

} // namespace

QString runStateName(RunState state)
{
    return QString::fromLatin1(StateNames[static_cast<size_t>(state)]);
}

std::optional<RunState> runStateFromName(const QString& name)
{
    for (size_t i = 0; i < StateNames.size(); ++i)
        if (name.compare(QLatin1String(StateNames[i]), Qt::CaseInsensitive) == 0)
            return static_cast<RunState>(i);
    return std::nullopt;
}

RunError RunError::from(const Error& error)
{
    return {QString::fromLatin1(error.className()), error.temporary, error.message, error.detail, error.code};
}

Error RunError::toError() const
{
    return {code, message, detail, errorClass.toLatin1(), isTemporary};
}

bool RunInfo::isOpen() const
{
    return state == RunState::Pending || state == RunState::Received || state == RunState::Started
        || state == RunState::Retry;
}

QJsonObject toJson(const RunInfo& run)
{
    QJsonValue error;
    if (run.error)
        error = QJsonObject {
            {QStringLiteral("class"), run.error->errorClass},
            {QStringLiteral("kind"),
             run.error->isTemporary ? QStringLiteral("temporary") : QStringLiteral("permanent")},
            {QStringLiteral("message"), run.error->message},
        };
    return {
        {QStringLiteral("id"), textOrNull(run.id)},
        {QStringLiteral("job"), run.job},
        {QStringLiteral("metric"), run.metric},
        {QStringLiteral("entity"), run.entity},
        {QStringLiteral("from"), dayOrNull(run.from)},
        {QStringLiteral("to"), dayOrNull(run.to)},
        {QStringLiteral("engine"), run.engine},
        {QStringLiteral("queue"), run.queue},
        {QStringLiteral("worker"), textOrNull(run.worker)},
        {QStringLiteral("requested_by"), run.requestedBy},
        {QStringLiteral("reason"), textOrNull(run.reason)},
        {QStringLiteral("state"), runStateName(run.state)},
        {QStringLiteral("attempts"), run.attempts},
        {QStringLiteral("retries"), run.retries},
        {QStringLiteral("deliveries"), run.deliveries},
        {QStringLiteral("parent"), textOrNull(run.parent)},
        {QStringLiteral("batch"), textOrNull(run.batch)},
        {QStringLiteral("reverts"), textOrNull(run.reverts)},
        {QStringLiteral("reverted_by"), textOrNull(run.revertedBy)},
        {QStringLiteral("created"), timeOrNull(run.createdAt)},
        {QStringLiteral("started"), timeOrNull(run.startedAt)},
        {QStringLiteral("finished"), timeOrNull(run.finishedAt)},
        {QStringLiteral("next_try"), timeOrNull(run.nextTryAt)},
        {QStringLiteral("landing_s"), run.landing ? QJsonValue(*run.landing) : QJsonValue()},
        {QStringLiteral("api_calls"), run.apiCalls},
        {QStringLiteral("rows"),
         QJsonObject {
             {QStringLiteral("read"), run.rows.read},
             {QStringLiteral("inserted"), run.rows.inserted},
             {QStringLiteral("changed"), run.rows.changed},
             {QStringLiteral("unchanged"), run.rows.unchanged},
             {QStringLiteral("rejected"), run.rows.rejected},
         }},
        {QStringLiteral("summary"), run.summary},
        {QStringLiteral("error"), error},
    };
}

} // namespace vigia::etl
