#include "core/site/exporterservice.h"

#include "core/site/httpprobe.h"

namespace vigia::site {

ExporterService::ExporterService(const QString& stateDir, QString vigiactl)
    : WebService(QStringLiteral("exporter"), stateDir, QStringLiteral("/health"))
    , m_stateDir(stateDir)
    , m_vigiactl(std::move(vigiactl))
{
}

Result<QString> ExporterService::program() const
{
    return m_vigiactl;
}

QStringList ExporterService::arguments(const QString& listen) const
{
    return {QStringLiteral("--state"), m_stateDir, QStringLiteral("exporter"), QStringLiteral("--listen"),
            listen};
}

QList<WebService::File> ExporterService::configuration() const
{
    Result<settings::SiteConfig> site =
        settings::ConfigLoader::load({{}, QStringLiteral("embedded"), m_stateDir});
    if (!site)
        return {};
    site->prometheus = {};
    site->alertmanager = {};
    site->exporterUrl.clear();
    return {{QStringLiteral("site.toml"), settings::toToml(*site)}};
}

bool ExporterService::isUp() const
{
    // It says 503 by itself when a service of the site is lost: that is news of the site, not of the
    // exporter.
    const Result<QByteArray> answer = probe(QUrl(url().toString() % QStringLiteral("/health")));
    return answer || answer.error().message.contains(QStringLiteral("503"));
}

void ExporterService::describe(settings::SiteConfig& site) const
{
    site.exporterUrl = url();
}

} // namespace vigia::site
