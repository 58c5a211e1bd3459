#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QUrl>

#include <functional>
#include <memory>

namespace vigia::telemetry {

/// What GET /health answers.
struct HealthAnswer
{
    bool isServing = false; ///< 200, else 503
    QByteArray json;
};

/// A small HTTP server on threads of its own for whoever watches this program: GET and HEAD of /metrics
/// (Prometheus' text format 0.0.4) and /health (JSON); everything else is 404. It reads nothing that a client
/// sends but the request's head, and one request a connection. Whoever makes it owns it.
class Exposer
{
    Q_DECLARE_TR_FUNCTIONS(Exposer)

public:
    /// Called on the server's threads, several at once: they must not block, and they outlive the server.
    struct Sources
    {
        std::function<QByteArray()> metrics;
        std::function<HealthAnswer()> health;
    };

    /// `listen`: "HOST:PORT", "[::1]:PORT"; port 0 = a free one. Waits until it serves. Errors: InvalidData
    /// (no address), Conflict (port in use), PermissionDenied, Internal.
    [[nodiscard]] static Result<std::unique_ptr<Exposer>> start(const QString& listen, Sources sources);
    /// Waits for requests under way, some seconds at most.
    ~Exposer();
    Exposer(const Exposer&) = delete;
    Exposer& operator=(const Exposer&) = delete;

    /// "http://127.0.0.1:8050"
    const QUrl& url() const { return m_url; }

private:
    struct Private;
    explicit Exposer(std::unique_ptr<Private> running);

    std::unique_ptr<Private> d;
    QUrl m_url;
};

} // namespace vigia::telemetry
