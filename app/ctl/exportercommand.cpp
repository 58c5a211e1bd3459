#include "app/ctl/exportercommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/backend/backend.h"
#include "core/backend/sitemetrics.h"
#include "core/telemetry/exposer.h"
#include "core/telemetry/metrics.h"

namespace vigia::ctl {

QString ExporterCommand::description() const
{
    return tr("Serves the site's metrics for Prometheus at /metrics and its health at /health, until Ctrl+C");
}

void ExporterCommand::declare(Options& options)
{
    options.add("--listen", m_listen, tr("Address to listen on, HOST:PORT; port 0 = a free one"))
        .showsDefault();
}

int ExporterCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto metrics = std::make_shared<telemetry::Metrics>(backend::SiteMetrics::names(**backend));
    (*backend)->observe(metrics);
    backend::SiteMetrics site(**backend, metrics, context.stateDirectory());
    const Result<std::unique_ptr<telemetry::Exposer>> exposer = telemetry::Exposer::start(
        fromOption(m_listen), {[metrics] { return metrics->text(); }, site.health()});
    if (!exposer)
        return output.fail(exposer.error());
    const QString url = (*exposer)->url().toString();
    output.document(QJsonObject {{QStringLiteral("address"), url}});
    output.line(
        tr("Serving the metrics of %1 at %2/metrics. Ctrl+C ends it.")
            .arg((*backend)->site().title.isEmpty() ? (*backend)->site().name : (*backend)->site().title,
                 url));
    context.waitForInterrupt();
    return Ok;
}

} // namespace vigia::ctl
