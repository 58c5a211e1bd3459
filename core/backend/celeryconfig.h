#pragma once

#include "core/celery/clientconfig.h"
#include "core/settings/siteconfig.h"

namespace vigia::backend {

/// How to reach the site's Redis. Reads the password file: blocking, a small file. Errors: NotFound/NoRedis,
/// those of settings::redisPassword() and net::RedisConfig::fromUrl().
[[nodiscard]] Result<net::RedisConfig> redisConfig(const settings::SiteConfig& site);

/// How to reach the site's Celery application. Blocking and errors as redisConfig().
[[nodiscard]] Result<celery::ClientConfig> celeryClientConfig(const settings::SiteConfig& site);

} // namespace vigia::backend
