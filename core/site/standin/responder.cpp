#include "core/site/standin/responder.h"

#include "core/site/standin/faultreply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace vigia::standin {

namespace {

Reply jsonReply(const QJsonObject& object, int status = 200)
{
    return {.status = status,
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString(),
            .headers = {}};
}

Reply notAllowed(const char* allowed)
{
    Reply reply = refusalReply({405, QByteArray("Método no permitido; use ") + allowed + "."});
    reply.headers.emplace_back("Allow", allowed);
    return reply;
}

Reply badOrder(const QByteArray& why)
{
    return jsonReply({{QStringLiteral("error"), QString::fromUtf8(why)}}, 400);
}

QJsonObject toJson(const Fault& fault)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(faultName(fault.kind))},
            {QStringLiteral("rate"), fault.rate},
            {QStringLiteral("seed"), static_cast<double>(fault.seed)},
            {QStringLiteral("metric"), QString::fromUtf8(fault.metric)}};
}

QJsonObject toJson(const std::map<QByteArray, quint64>& counts)
{
    QJsonObject object;
    for (const auto& [name, count] : counts)
        object.insert(QString::fromUtf8(name), static_cast<double>(count));
    return object;
}

/// An order as JSON: {"kind", "rate" 0..1, "seed", "metric"}; all but kind may lack.
tl::expected<Fault, QByteArray> readFault(QByteArrayView body)
{
    const QJsonObject object = QJsonDocument::fromJson(body.toByteArray()).object();
    const auto kind = faultOfName(object.value(QLatin1String("kind")).toString().toUtf8());
    if (!kind)
        return tl::unexpected<QByteArray>("unknown kind; one of: " + faultNames().join(' '));
    Fault fault {.kind = *kind, .metric = object.value(QLatin1String("metric")).toString().toUtf8()};
    const QJsonValue rate = object.value(QLatin1String("rate"));
    fault.rate = rate.toDouble(1);
    if ((!rate.isUndefined() && !rate.isDouble()) || !(fault.rate >= 0 && fault.rate <= 1))
        return tl::unexpected<QByteArray>("rate must be a number from 0 to 1");
    const QJsonValue seed = object.value(QLatin1String("seed"));
    const double number = seed.toDouble(1);
    if ((!seed.isUndefined() && !seed.isDouble()) || !(number >= 0 && number <= 9e15)
        || number != std::floor(number))
        return tl::unexpected<QByteArray>("seed must be a whole number, 0 or more");
    fault.seed = static_cast<quint64>(number);
    return fault;
}

} // namespace

Responder::Responder(Options options, std::unique_ptr<AnswerSource> source)
    : m_options(std::move(options))
    , m_source(std::move(source))
{
    m_faults.set(m_options.faults);
}

Reply Responder::respond(std::string_view method, std::string_view path, QByteArrayView body)
{
    const QByteArray lower = QByteArray(path.data(), static_cast<qsizetype>(path.size())).toLower();
    if (lower.startsWith("/standin/"))
        return control(method, {lower.constData() + 9, static_cast<std::size_t>(lower.size() - 9)}, body);
    if (method != "POST")
        return notAllowed("POST");
    if (const auto endpoint = endpointOfPath(lower.mid(1)))
        return data(*endpoint, body);
    return {.body = "{}", .headers = {}}; // XM's answer to a path that it does not have
}

Reply Responder::data(Endpoint endpoint, QByteArrayView body)
{
    const auto request = readRequest(body, endpoint);
    const QByteArray metric = request ? request->metric : QByteArray();
    const QByteArray entity = request ? request->entity : QByteArray();
    const auto fault = m_faults.next(metric, entity, body);
    Reply reply;
    if (!request) {
        reply = refusalReply(request.error());
    } else if (auto answer = m_source->answer(*request)) {
        reply.body = std::move(*answer);
    } else {
        reply = refusalReply(answer.error());
    }
    return fault ? spoiled(std::move(reply), *fault, m_options.timing, metric, entity) : reply;
}

Reply Responder::control(std::string_view method, std::string_view path, QByteArrayView body)
{
    if (path == "status")
        return method == "GET" ? status() : notAllowed("GET");
    if (path != "fault")
        return jsonReply({{QStringLiteral("error"), QStringLiteral("no such path")}}, 404);
    if (method == "POST")
        return setFault(body);
    if (method != "DELETE")
        return notAllowed("POST, DELETE");
    m_faults.set({});
    return status();
}

Reply Responder::setFault(QByteArrayView body)
{
    const auto fault = readFault(body);
    if (!fault)
        return badOrder(fault.error());
    m_faults.set({*fault});
    return status();
}

Reply Responder::status() const
{
    const Faults::Counters counters = m_faults.counters();
    QJsonArray faults;
    for (const Fault& fault : m_faults.current())
        faults.append(toJson(fault));
    return jsonReply({{QStringLiteral("name"), QStringLiteral("vigia-xm-standin")},
                      {QStringLiteral("simulated"), true},
                      {QStringLiteral("today"), m_source->today().toString(Qt::ISODate)},
                      {QStringLiteral("seed"), QString::fromUtf8(m_options.seed)},
                      {QStringLiteral("revisions"), m_options.revisions},
                      {QStringLiteral("documents"), m_options.documentsDir},
                      {QStringLiteral("faults"), faults},
                      {QStringLiteral("calls"), static_cast<double>(counters.calls)},
                      {QStringLiteral("callsByMetric"), toJson(counters.byMetric)},
                      {QStringLiteral("faulted"), toJson(counters.byFault)}});
}

} // namespace vigia::standin
