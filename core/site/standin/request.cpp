#include "core/site/standin/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::standin {

namespace {

constexpr qsizetype QuotedLength = 60;

tl::unexpected<Refusal> refuse(QByteArray text)
{
    return tl::unexpected<Refusal>({400, std::move(text)});
}

/// What the client sent, short and without line breaks, for a plain-text answer.
QByteArray quoted(const QByteArray& text)
{
    QByteArray shown = text.size() > QuotedLength ? text.left(QuotedLength) + "…" : text;
    for (char& c : shown) {
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    }
    return shown;
}

tl::expected<QDate, Refusal> readDate(const QJsonObject& body, QLatin1String key)
{
    const QJsonValue value = body.value(key);
    const QByteArray name(key.data(), key.size());
    if (!value.isString())
        return refuse("El campo " + name + " es obligatorio y debe ser un texto con formato AAAA-MM-DD.");
    const QString text = value.toString();
    QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (text.size() != 10 && !text.mid(10).startsWith(QLatin1Char('T')))
        date = {};
    if (!date.isValid())
        return refuse("El valor '" + quoted(text.toUtf8()) + "' de " + name + " no es una fecha.");
    return date;
}

} // namespace

tl::expected<Request, Refusal> readRequest(QByteArrayView body, Endpoint endpoint)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray(), &error);
    if (!document.isObject())
        return refuse("El cuerpo de la consulta no es un objeto JSON.");
    const QJsonObject object = document.object();
    const QJsonValue metric = object.value(QLatin1String("MetricId"));
    if (!metric.isString() || metric.toString().isEmpty())
        return refuse("El campo MetricId es obligatorio y debe ser un texto.");
    const QJsonValue entity = object.value(QLatin1String("Entity"));
    if (!entity.isUndefined() && !entity.isNull() && !entity.isString())
        return refuse("El campo Entity debe ser un texto.");
    Request request {.metric = metric.toString().toUtf8(),
                     .entity = entity.toString(QStringLiteral("Sistema")).toUtf8(),
                     .endpoint = endpoint,
                     .from = {},
                     .to = {},
                     .filter = {}};
    const QJsonValue filter = object.value(QLatin1String("Filter"));
    if (!filter.isUndefined() && !filter.isNull() && !filter.isArray())
        return refuse("El campo Filter debe ser una lista de textos.");
    const QJsonArray codes = filter.toArray();
    for (const auto& code : codes) {
        if (!code.isString())
            return refuse("El campo Filter debe ser una lista de textos.");
        request.filter.insert(code.toString().toUtf8());
    }
    if (endpoint == Endpoint::Lists)
        return request; // dates are ignored

    const auto from = readDate(object, QLatin1String("StartDate"));
    if (!from)
        return tl::unexpected<Refusal>(from.error());
    const auto to = readDate(object, QLatin1String("EndDate"));
    if (!to)
        return tl::unexpected<Refusal>(to.error());
    if (*to < *from)
        return refuse("La fecha inicial del rango es posterior a la fecha final.");
    request.from = *from;
    request.to = *to;
    return request;
}

namespace refusal {

Refusal rangeTooLong(int maxDays)
{
    return {400,
            "El rango de fechas de la consulta supera el máximo de " + QByteArray::number(maxDays)
                + " días permitido para la métrica."};
}

Refusal unknownMetric(const QByteArray& metric)
{
    return {400,
            "La métrica '" + quoted(metric) + "' no fue encontrada: no existe en el listado de métricas."};
}

Refusal wrongEntity(const QByteArray& metric, const QByteArray& entity)
{
    return {400,
            "La configuración de la métrica '" + quoted(metric) + "' para la entidad '" + quoted(entity)
                + "' no fue encontrada."};
}

} // namespace refusal

} // namespace vigia::standin
