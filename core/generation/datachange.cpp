#include "core/generation/datachange.h"

#include "core/base/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vigia::generation {

namespace {

constexpr qsizetype MaxPayload = 8000; // PostgreSQL's own limit
constexpr qsizetype MaxName = 100; // metrics.entidad

bool isName(const QString& text)
{
    return !text.isEmpty() && text.size() <= MaxName && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
}

} // namespace

bool DataChange::concerns(const ChartQuery& query) const
{
    // A catalogue moves plants between sources, whatever the days.
    if (query.grouping == Grouping::Source && metric == u"ListadoRecursos")
        return true;
    return metric == query.metric && entity == query.entity && range.from <= query.range.to
        && query.range.from <= range.to;
}

Result<DataChange> DataChange::parse(const QString& payload)
{
    const auto refuse = [](const QString& why) {
        return fail(
            ErrorCode::InvalidData,
            tr("A notification on vigia_data could not be read and was ignored: another program sends them."),
            why, "BadNotification");
    };
    if (payload.size() > MaxPayload)
        return refuse(QStringLiteral("too long"));
    const QJsonDocument document = QJsonDocument::fromJson(payload.toUtf8());
    if (!document.isObject())
        return refuse(QStringLiteral("no JSON object"));
    const QJsonObject object = document.object();
    DataChange change;
    change.metric = object.value(u"metric").toString();
    change.entity = object.value(u"entity").toString();
    if (!isName(change.metric) || !isName(change.entity))
        return refuse(QStringLiteral("metric or entity"));
    const Result<DayRange> range =
        DayRange::parse(object.value(u"from").toString(), object.value(u"to").toString());
    if (!range)
        return refuse(QStringLiteral("days"));
    change.range = *range;
    change.run = object.value(u"run").toString();
    if (!change.run.isEmpty() && !isRunId(change.run))
        return refuse(QStringLiteral("run"));
    return change;
}

} // namespace vigia::generation
