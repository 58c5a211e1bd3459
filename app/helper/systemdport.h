#pragma once

#include "core/units/apply/unitport.h"

#include <QCoreApplication>

#include <chrono>
#include <memory>

struct sd_bus;
struct sd_bus_message;

namespace vigia::helper {

/// UnitPort over systemd's own bus library, which waits for a job on the calling thread: the bus is joined at
/// the first call and again after it was lost. One thread.
class SystemdPort final : public units::UnitPort
{
    Q_DECLARE_TR_FUNCTIONS(SystemdPort)

public:
    /// `job`: the longest that a job may take; longer than TimeoutStopSec of the units.
    explicit SystemdPort(std::chrono::seconds job = std::chrono::minutes(20));
    ~SystemdPort() override;

    [[nodiscard]] Result<units::UnitInfo> read(const QString& unit) override;
    [[nodiscard]] Result<> start(const QString& unit) override;
    [[nodiscard]] Result<> stop(const QString& unit) override;
    [[nodiscard]] Result<> restart(const QString& unit) override;
    [[nodiscard]] Result<> reload(const QString& unit);
    [[nodiscard]] Result<> enable(const QStringList& units) override;
    [[nodiscard]] Result<> disable(const QStringList& units) override;
    [[nodiscard]] Result<> resetFailed(const QString& unit) override;
    [[nodiscard]] Result<> daemonReload() override;

private:
    struct Job;

    struct BusEnd
    {
        void operator()(sd_bus* bus) const;
    };

    [[nodiscard]] Result<> join();
    [[nodiscard]] Result<> order(const char* method, const QString& unit);
    [[nodiscard]] Result<> waitFor(Job& job, const QString& unit);
    [[nodiscard]] Result<> files(const char* method, const QStringList& units, bool isEnabling);
    tl::unexpected<Error> failed(int code, const char* errorName, const char* message, const QString& unit);

    std::chrono::seconds m_patience;
    std::unique_ptr<sd_bus, BusEnd> m_bus;
};

} // namespace vigia::helper
