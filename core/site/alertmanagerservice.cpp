#include "core/site/alertmanagerservice.h"

#include <QFile>
#include <QStandardPaths>

namespace vigia::site {

namespace {

const QByteArray FirstLine =
    "# Written by vigiactl at every start. Take this line away to make the file your own.\n";

} // namespace

AlertmanagerService::AlertmanagerService(const QString& stateDir)
    : WebService(QStringLiteral("alertmanager"), stateDir, QStringLiteral("/-/ready"))
{
}

Result<QString> AlertmanagerService::program() const
{
    for (const QString& name : {QStringLiteral("prometheus-alertmanager"), QStringLiteral("alertmanager")})
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    return fail(ErrorCode::NotFound,
                tr("Alertmanager is not installed: install the package “prometheus-alertmanager” (apt-get "
                   "install prometheus-alertmanager)."),
                {}, "NotInstalled");
}

QStringList AlertmanagerService::arguments(const QString& listen) const
{
    return {QStringLiteral("--config.file=alertmanager.yml"),
            QStringLiteral("--storage.path=data"),
            QStringLiteral("--data.retention=72h"),
            QStringLiteral("--cluster.listen-address="), // alone: nobody to wait for
            QStringLiteral("--log.level=warn"),
            QStringLiteral("--web.listen-address=") % listen,
            QStringLiteral("--web.external-url=http://") % listen % u'/'};
}

QList<WebService::File> AlertmanagerService::configuration() const
{
    const QString name = QStringLiteral("alertmanager.yml");
    QFile present(file(name));
    if (present.open(QIODevice::ReadOnly)) {
        const QByteArray text = present.readAll();
        if (!text.isEmpty() && !text.startsWith(FirstLine))
            return {{name, text}};
    }
    return {{name, FirstLine + R"(route:
  receiver: console
  group_by: [alertname, site]
  group_wait: 1s
  group_interval: 5s
  repeat_interval: 4h
receivers:
  - name: console # reads the alerts itself
inhibit_rules:
  - source_matchers: ['alertname = VigiaTargetDown', 'job = portal_dashboard']
    target_matchers: ['needs = portal_dashboard']
)"}};
}

void AlertmanagerService::describe(settings::SiteConfig& site) const
{
    site.alertmanager.url = url();
}

} // namespace vigia::site
