#pragma once

#include "core/celery/queuekeys.h"
#include "core/net/redisconfig.h"

namespace vigia::celery {

/// How to reach one Celery application: its broker, its result store, its names. A value.
struct ClientConfig
{
    net::RedisConfig broker;
    int resultDatabase = 1; ///< on the broker's server
    QueueKeys keys; ///< its database is the broker's, whatever it says
    QString resultPrefix; ///< result_backend_transport_options.global_keyprefix
};

} // namespace vigia::celery
