#include "core/site/alertroutes.h"

#include <QFile>

#include <algorithm>

namespace vigia::site {

namespace {

QByteArray quoted(const QString& text)
{
    return "'" + text.toUtf8().replace('\'', "''") + "'";
}

/// A value that the template has and this site replaces.
struct Replacement
{
    QByteArray key; ///< up to the ':'
    QByteArray value;
};

QList<Replacement> replacements(const settings::ReceiversConfig& to)
{
    return {{"smtp_smarthost", quoted(to.email.smartHost)},
            {"smtp_from", quoted(to.email.from)},
            {"smtp_auth_username", quoted(to.email.user)},
            {"smtp_auth_password_file", AlertSecrets::SmtpPassword},
            {"smtp_require_tls", to.email.requireTls ? "true" : "false"},
            {"slack_api_url_file", AlertSecrets::SlackUrl},
            {"pagerduty_url", quoted(QString::fromLatin1(to.pagerDuty.url.toEncoded()))},
            {"- routing_key_file", AlertSecrets::PagerDutyKey},
            {"- channel", quoted(to.slack.channel)},
            {"- to", quoted(to.email.to)},
            // One who tries the routes does not wait half a minute.
            {"group_wait", "1s"},
            {"group_interval", "5s"}};
}

/// Keys of the template that make no sense without what the site was given.
QByteArrayList leftOut(const settings::ReceiversConfig& to)
{
    QByteArrayList keys;
    if (to.pagerDuty.routingKeyFile.isEmpty())
        keys += {"pagerduty_url", "pagerduty_configs"};
    if (to.slack.urlFile.isEmpty())
        keys += {"slack_api_url_file", "slack_configs"};
    if (to.email.smartHost.isEmpty())
        keys += {"smtp_smarthost", "smtp_from", "smtp_require_tls", "email_configs"};
    if (to.email.user.isEmpty())
        keys += {"smtp_auth_username", "smtp_auth_password_file"};
    return keys;
}

qsizetype indentOf(const QByteArray& line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    return indent;
}

} // namespace

QByteArray alertRoutes(const settings::ReceiversConfig& receivers)
{
    QFile file(QStringLiteral(":/alertmanager/alertmanager.yml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<Replacement> replaced = replacements(receivers);
    const QByteArrayList dropped = leftOut(receivers);
    QByteArray text;
    qsizetype droppedBelow = -1; // the indentation of a block that is left out
    for (const QByteArray& line : file.readAll().split('\n')) {
        const qsizetype indent = indentOf(line);
        if (line.startsWith('#')) // of the template itself
            continue;
        if (droppedBelow >= 0 && indent > droppedBelow)
            continue;
        const QByteArray key = line.left(line.indexOf(':')).trimmed();
        droppedBelow = dropped.contains(key) ? indent : -1;
        if (droppedBelow >= 0)
            continue;
        const auto found = std::ranges::find(replaced, key, &Replacement::key);
        text += found == replaced.end() ? line : line.left(line.indexOf(':')) + ": " + found->value;
        text += '\n';
    }
    return text.trimmed() + '\n';
}

} // namespace vigia::site
