#include "core/settings/receiversconfig.h"
#include "core/settings/siteconfig.h"

#include <QFile>

namespace vigia::settings {

namespace {

constexpr qint64 MaxSecretBytes = 4096;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConfigLoader)
};

/// The first line of a file that only its owner may read. `owner` is whose secret it is, for people.
Result<QByteArray> secretIn(const QString& path, const QString& owner)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::PermissionDenied : ErrorCode::NotFound,
                    Tr::tr("The password file of %1, %2, cannot be read: %3.")
                        .arg(owner, file.fileName(), file.errorString()));
    using QFileDevice::ReadGroup, QFileDevice::ReadOther;
    if (file.permissions() & (ReadGroup | ReadOther))
        return fail(ErrorCode::PermissionDenied,
                    Tr::tr("The password file of %1, %2, may be read by others: close it with chmod 600.")
                        .arg(owner, file.fileName()));
    const QByteArray content = file.read(MaxSecretBytes + 1);
    const QByteArray secret = content.left(content.indexOf('\n')).trimmed();
    if (secret.isEmpty() || content.size() > MaxSecretBytes)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The password file of %1, %2, holds no password on its first line.")
                        .arg(owner, file.fileName()));
    return secret;
}

} // namespace

Result<QString> redisPassword(const SiteConfig& site)
{
    if (const QString password = qEnvironmentVariable("VIGIA_REDIS_PASSWORD"); !password.isEmpty())
        return password;
    if (site.redis.passwordFile.isEmpty())
        return QString();
    return secretIn(site.redis.passwordFile, QStringLiteral("Redis")).map([](const QByteArray& secret) {
        return QString::fromUtf8(secret);
    });
}

Result<QByteArray> authorization(const HttpServiceConfig& config, const QString& service)
{
    if (!config.tokenFile.isEmpty())
        return secretIn(config.tokenFile, service).map([](const QByteArray& secret) {
            return QByteArray("Bearer " + secret);
        });
    if (config.passwordFile.isEmpty())
        return QByteArray();
    return secretIn(config.passwordFile, service).map([&config](const QByteArray& secret) {
        return QByteArray("Basic " + QByteArray(config.user.toUtf8() + ':' + secret).toBase64());
    });
}

Result<QByteArray> receiverSecret(const QString& path, const QString& owner)
{
    return secretIn(path, owner);
}

} // namespace vigia::settings
