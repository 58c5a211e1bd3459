#include "core/backend/consolemetrics.h"

#include "core/backend/backend.h"
#include "core/backend/sitemetrics.h"

namespace vigia::backend {

namespace {

std::shared_ptr<telemetry::Metrics> metricsOf(const Backend& backend, const QStringList& pages)
{
    telemetry::Metrics::Names names = SiteMetrics::names(backend);
    names.pages = pages;
    return std::make_shared<telemetry::Metrics>(names);
}

} // namespace

ConsoleMetrics::ConsoleMetrics(Backend& backend, const QStringList& pages, QObject* parent)
    : QObject(parent)
    , m_backend(backend)
    , m_metrics(metricsOf(backend, pages))
    , m_health(std::make_shared<ExporterHealth>())
{
    backend.observe(m_metrics);
}

ConsoleMetrics::~ConsoleMetrics() = default;

Result<QUrl> ConsoleMetrics::serve(const QString& listen)
{
    Result<std::unique_ptr<telemetry::Exposer>> exposer =
        telemetry::Exposer::start(listen,
                                  {[metrics = m_metrics] { return metrics->text(); },
                                   [health = m_health] { return health->answer(); }});
    if (!exposer)
        return fail(exposer.error());
    m_exposer = std::move(*exposer);
    connect(&m_backend.health(), &ServiceHealth::checked, this, [this](const ServiceList& services) {
        m_health->take(services, m_backend.clock().nowUtc());
        m_metrics->publish(QStringLiteral("services"), serviceFamilies(services));
    });
    return m_exposer->url();
}

void ConsoleMetrics::begin(const QString& page, const QString& method)
{
    m_metrics->countRequest(page, method);
    m_asked[page].start();
}

void ConsoleMetrics::pageOpened(const QString& page)
{
    begin(page, QStringLiteral("open"));
}

void ConsoleMetrics::pageRefreshed(const QString& page)
{
    begin(page, QStringLiteral("refresh"));
}

void ConsoleMetrics::pageAnswered(const QString& page)
{
    const auto asked = m_asked.constFind(page);
    if (asked == m_asked.constEnd())
        return;
    m_metrics->observeResponse(page, static_cast<double>(asked->nsecsElapsed()) / 1e9);
    m_asked.erase(asked);
}

} // namespace vigia::backend
