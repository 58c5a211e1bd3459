#include "core/backend/celeryconfig.h"

#include <QCoreApplication>

namespace vigia::backend {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Backend)
};

} // namespace

Result<net::RedisConfig> redisConfig(const settings::SiteConfig& site)
{
    if (site.redisUrl.isEmpty())
        return fail(
            ErrorCode::NotFound,
            Tr::tr("The site “%1” has no Redis: name it in redis.url of its configuration.").arg(site.name),
            {}, "NoRedis");
    Result<net::RedisConfig> redis = net::RedisConfig::fromUrl(site.redisUrl);
    if (!redis)
        return fail(redis.error());
    const Result<QString> password = settings::redisPassword(site);
    if (!password)
        return fail(password.error());
    if (!site.redis.user.isEmpty())
        redis->user = site.redis.user;
    redis->password = *password;
    redis->caFile = site.redis.caFile;
    redis->certificateFile = site.redis.certificateFile;
    redis->keyFile = site.redis.keyFile;
    redis->clientName = QCoreApplication::applicationName();
    return redis;
}

Result<celery::ClientConfig> celeryClientConfig(const settings::SiteConfig& site)
{
    Result<net::RedisConfig> redis = redisConfig(site);
    if (!redis)
        return fail(redis.error());
    celery::ClientConfig config;
    config.broker = *std::move(redis);
    config.resultDatabase = site.celery.resultDatabase;
    return config;
}

} // namespace vigia::backend
