#include "core/backend/exporterhealth.h"

#include "core/telemetry/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::backend {

namespace {

using State = ServiceInfo::State;

QString nameOf(State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Lost:
        return QStringLiteral("lost");
    case State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonValue isoOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject toJson(const ServiceInfo& service)
{
    QJsonObject json {{QStringLiteral("service"), service.id},
                      {QStringLiteral("state"), nameOf(service.state)},
                      {QStringLiteral("since"), isoOrNull(service.since)},
                      {QStringLiteral("last_ok"), isoOrNull(service.lastOk)}};
    if (service.latencyMs >= 0)
        json.insert(QStringLiteral("latency_ms"), service.latencyMs);
    if (!service.reason.isEmpty())
        json.insert(QStringLiteral("reason"), telemetry::redact(service.reason));
    return json;
}

} // namespace

ExporterHealth::ExporterHealth() = default;

void ExporterHealth::take(const ServiceList& services, const QDateTime& now)
{
    State postgres = State::Unknown;
    bool isDegraded = false;
    QJsonArray list;
    for (const ServiceInfo& service : services) {
        list += toJson(service);
        if (service.id == u"postgresql")
            postgres = service.state;
        else
            isDegraded = isDegraded || service.state == State::Lost;
    }
    const char* status = postgres == State::Unknown ? "unknown"
        : postgres == State::Lost                   ? "unhealthy"
        : isDegraded                                ? "degraded"
                                                    : "healthy";
    const QJsonObject json {{QStringLiteral("status"), QString::fromLatin1(status)},
                            {QStringLiteral("checked"), now.toString(Qt::ISODateWithMs)},
                            {QStringLiteral("services"), list}};
    const Look look {{postgres == State::Ok, QJsonDocument(json).toJson(QJsonDocument::Compact)},
                     std::chrono::steady_clock::now()};
    m_look.store(std::make_shared<const Look>(look));
}

telemetry::HealthAnswer ExporterHealth::answer() const
{
    const std::shared_ptr<const Look> look = m_look.load();
    if (!look || std::chrono::steady_clock::now() - look->at > Valid)
        return {false, QByteArrayLiteral(R"({"status":"unknown","services":[]})")};
    return look->answer;
}

} // namespace vigia::backend
