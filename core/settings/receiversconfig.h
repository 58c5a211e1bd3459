#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QUrl>

namespace vigia::settings {

/// Whom an Alertmanager tells, as written in a receivers file (TOML). Holds no secret: those are in files of
/// their own, read with receiverSecret().
struct ReceiversConfig
{
    struct PagerDuty
    {
        QUrl url {QStringLiteral("https://events.pagerduty.com/v2/enqueue")};
        QString routingKeyFile; ///< absolute; empty = no PagerDuty
    };

    struct Slack
    {
        QString urlFile; ///< absolute, holds the webhook's address; empty = no Slack
        QString channel {QStringLiteral("#portal")};
    };

    struct Email
    {
        QString smartHost; ///< "HOST:PORT"; empty = no e-mail
        QString from;
        QString to;
        QString user; ///< empty = no login
        QString passwordFile; ///< absolute
        bool requireTls = true;
    };

    PagerDuty pagerDuty;
    Slack slack;
    Email email;

    bool isEmpty() const
    {
        return pagerDuty.routingKeyFile.isEmpty() && slack.urlFile.isEmpty() && email.smartHost.isEmpty();
    }
};

/// Reads and validates a receivers file; names of files in it are relative to it. Blocking, a small file; any
/// thread. Errors: NotFound, InvalidData (TOML error with line, unknown or missing key, an address that is
/// none).
class ReceiversReader
{
    Q_DECLARE_TR_FUNCTIONS(ReceiversReader)

public:
    [[nodiscard]] static Result<ReceiversConfig> read(const QString& path);
};

/// The same as a receivers file, with the names of its files as they are.
QByteArray toToml(const ReceiversConfig& receivers);

/// The first line of a receiver's secret file; `owner` is the receiver for people. Blocking, a small file;
/// any thread. Errors as redisPassword().
[[nodiscard]] Result<QByteArray> receiverSecret(const QString& path, const QString& owner);

} // namespace vigia::settings
