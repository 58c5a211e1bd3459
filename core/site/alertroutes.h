#pragma once

#include "core/settings/receiversconfig.h"

#include <QByteArray>
#include <QString>

namespace vigia::site {

/// Where the receivers' secrets are, relative to Alertmanager's configuration.
struct AlertSecrets
{
    static constexpr auto PagerDutyKey = "data/secret-pagerduty-key";
    static constexpr auto SlackUrl = "data/secret-slack-url";
    static constexpr auto SmtpPassword = "data/secret-smtp-password";
};

/// Alertmanager's configuration for a site: the routes and texts of installer/alertmanager with these
/// receivers and short waits. A route whose receiver is not given leads to nobody. Empty when the template is
/// missing.
QByteArray alertRoutes(const settings::ReceiversConfig& receivers);

} // namespace vigia::site
