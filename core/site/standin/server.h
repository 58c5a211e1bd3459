#pragma once

#include "core/base/result.h"
#include "core/site/standin/options.h"

#include <QCoreApplication>

#include <memory>

namespace vigia::standin {

/// A loopback HTTP server with XM's API (POST /hourly /daily /monthly /annual /lists) that serves simulated
/// days or saved documents, and misbehaves when told to. Every answer carries the header "X-Vigia-Simulated:
/// true". Control: GET /standin/status, POST /standin/fault {"kind","rate","seed","metric"}, DELETE
/// /standin/fault.
///
/// It serves on threads of its own; all functions are for the thread that made it, but setFaults() and
/// counters() for any.
class Server
{
    Q_DECLARE_TR_FUNCTIONS(StandinServer)

public:
    explicit Server(Options options);
    ~Server(); ///< stops
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// "http://127.0.0.1:40123" while it runs, else empty.
    QString url() const;

    quint16 port() const { return m_port; }

    bool isRunning() const { return m_port != 0; }

    Faults::Counters counters() const;

    /// Returns when connections are accepted. Errors: InvalidData (address is none, or not loopback; "today"
    /// out of reach; folder holds no document), NotFound (no such folder), Conflict (address in use),
    /// PermissionDenied, Internal.
    [[nodiscard]] Result<> start();
    /// Breaks connections, also those that hang in a fault, and joins within a moment. Idempotent.
    void stop();
    void setFaults(std::vector<Fault> faults);

private:
    struct Running;

    Options m_options;
    std::unique_ptr<Running> m_running;
    QString m_host;
    quint16 m_port = 0;
};

/// HOST:PORT split and checked.
struct ListenAddress
{
    QString host;
    quint16 port = 0;
};

/// "127.0.0.1:0" "localhost:8080" "[::1]:0"; loopback only. Errors: InvalidData.
[[nodiscard]] Result<ListenAddress> parseListenAddress(const QString& text);

} // namespace vigia::standin
