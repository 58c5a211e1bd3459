#include "core/net/redisconfig.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

namespace vigia::net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisConfig)
};

constexpr int MaxDatabase = 99'999;

} // namespace

Result<RedisConfig> RedisConfig::fromUrl(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool isSocket = scheme == QStringLiteral("unix") || scheme == QStringLiteral("redis+socket");
    const bool isTcp = scheme == QStringLiteral("redis") || scheme == QStringLiteral("rediss");
    if (!url.isValid() || (!isSocket && !isTcp) || (isTcp && url.host().isEmpty())
        || (isSocket && url.path().isEmpty()))
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("The Redis address is not valid: write it as redis://host:6379/0, as rediss:// for "
                   "TLS, or as unix:///path/to/socket."));
    if (!url.password().isEmpty())
        return fail(ErrorCode::InvalidData,
                    Tr::tr("The Redis address holds a password: take it out and keep it in a password file "
                           "(0600) or in VIGIA_REDIS_PASSWORD."));
    RedisConfig config;
    config.user = url.userName(QUrl::FullyDecoded);
    QString database = url.path().mid(1);
    if (isSocket) {
        config.socketPath = url.path(QUrl::FullyDecoded);
        database = QUrlQuery(url).queryItemValue(QStringLiteral("db"));
        if (database.isEmpty())
            database = QUrlQuery(url).queryItemValue(QStringLiteral("virtual_host"));
    } else {
        config.host = url.host();
        config.port = static_cast<quint16>(url.port(config.port));
        config.tls = scheme == QStringLiteral("rediss");
    }
    bool isNumber = true;
    config.database = database.isEmpty() ? 0 : database.toInt(&isNumber);
    if (!isNumber || config.database < 0 || config.database > MaxDatabase)
        return fail(ErrorCode::InvalidData,
                    Tr::tr("“%1” is not a Redis database: write its number, as in redis://host:6379/0.")
                        .arg(database.left(40)));
    return config;
}

QString RedisConfig::where() const
{
    if (!socketPath.isEmpty())
        return socketPath;
    const QString name = host.contains(u':') ? u'[' % host % u']' : host;
    return name % u':' % QString::number(port);
}

} // namespace vigia::net
