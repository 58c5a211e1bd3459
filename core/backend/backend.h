#pragma once

#include "core/base/result.h"
#include "core/db/pool.h"
#include "core/settings/siteconfig.h"

#include <memory>

namespace vigia::backend {

/// The composition root: makes the pools and services of one site for both executables. Nothing is connected
/// until it is used. Main thread; the services it hands out live as long as it does.
class Backend
{
public:
    /// Errors: InvalidData (rule table or configuration that can't be right).
    [[nodiscard]] static Result<std::unique_ptr<Backend>> create(const settings::SiteConfig& site);
    ~Backend();

    const settings::SiteConfig& site() const { return m_site; }

    /// Connections that may write.
    db::Pool& pool() { return *m_pool; }

    /// Read-only connections with a short statement time-out, for charts.
    db::Pool& chartPool() { return *m_chartPool; }

private:
    explicit Backend(settings::SiteConfig site);

    settings::SiteConfig m_site;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<db::Pool> m_chartPool;
};

} // namespace vigia::backend
