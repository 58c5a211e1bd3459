#include "core/site/alertmanagerservice.h"

#include "core/site/alertroutes.h"
#include "core/site/secretfile.h"
#include "core/site/unprivileged.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace vigia::site {

namespace {

const QByteArray FirstLine =
    "# Written by vigiactl at every start. Take this line away to make the file your own.\n";
const auto ReceiversFile = QStringLiteral("receivers.toml");

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
    // Its own copy is sound; where it is gone, nobody is told.
    const auto kept = settings::ReceiversReader::read(file(ReceiversFile));
    return {{name, FirstLine + alertRoutes(kept.value_or(settings::ReceiversConfig {}))}};
}

Result<> AlertmanagerService::keepSecret(QString& path, const char* name, const QString& owner) const
{
    const QString copy = file(QString::fromLatin1(name));
    QFile::remove(copy);
    if (path.isEmpty())
        return {};
    return settings::receiverSecret(path, owner).and_then([&](const QByteArray& secret) -> Result<> {
        if (!writeSecret(copy, secret + '\n') || !giveToOwnerOf(file(QStringLiteral("data")), copy))
            return fail(writeError());
        path = QString::fromLatin1(name);
        return {};
    });
}

Result<> AlertmanagerService::useReceivers(const QString& path)
{
    Result<settings::ReceiversConfig> given = settings::ReceiversReader::read(path);
    if (!given)
        return fail(given.error());
    return prepare()
        .and_then([&] {
            return keepSecret(given->pagerDuty.routingKeyFile, AlertSecrets::PagerDutyKey,
                              QStringLiteral("PagerDuty"));
        })
        .and_then(
            [&] { return keepSecret(given->slack.urlFile, AlertSecrets::SlackUrl, QStringLiteral("Slack")); })
        .and_then([&] {
            return keepSecret(given->email.passwordFile, AlertSecrets::SmtpPassword, QStringLiteral("SMTP"));
        })
        .and_then([&]() -> Result<> {
            QSaveFile copy(file(ReceiversFile));
            if (!copy.open(QIODevice::WriteOnly) || copy.write(settings::toToml(*given)) < 0
                || !copy.commit())
                return fail(writeError());
            return {};
        });
}

Result<> AlertmanagerService::forgetReceivers()
{
    for (const char* secret :
         {AlertSecrets::PagerDutyKey, AlertSecrets::SlackUrl, AlertSecrets::SmtpPassword})
        QFile::remove(file(QString::fromLatin1(secret)));
    const QString kept = file(ReceiversFile);
    if (QFile::exists(kept) && !QFile::remove(kept))
        return fail(writeError());
    return {};
}

void AlertmanagerService::describe(settings::SiteConfig& site) const
{
    site.alertmanager.url = url();
}

} // namespace vigia::site
