#pragma once

#include "core/backend/serviceinfo.h"
#include "core/telemetry/exposer.h"

#include <atomic>
#include <chrono>
#include <memory>

namespace vigia::backend {

/// What /health says: "unhealthy" while PostgreSQL is lost, "degraded" while another service is, "unknown"
/// before the first look and when nobody has looked for long. take() from one thread, answer() from any.
class ExporterHealth
{
public:
    /// A look older than this proves nothing.
    static constexpr std::chrono::seconds Valid {15};

    ExporterHealth();

    void take(const ServiceList& services, const QDateTime& now);
    telemetry::HealthAnswer answer() const;

private:
    struct Look
    {
        telemetry::HealthAnswer answer;
        std::chrono::steady_clock::time_point at;
    };

    std::atomic<std::shared_ptr<const Look>> m_look;
};

} // namespace vigia::backend
