#pragma once

#include "core/targets/targetsservice.h"
#include "tests/core/net/fakeserver.h"
#include "tests/support/childprocess.h"
#include "tests/support/pgcluster.h"
#include "tests/support/redisserver.h"

#include <QTest>

namespace vigia::test {

/// A real Prometheus with targets that misbehave in each known way, and the real Alertmanager that it tells
/// of its alerts; free loopback ports, gone with the test. A missing server is an error, never a skip.
class MonitorBed
{
public:
    struct Options
    {
        bool scrapes = true; ///< the targets; without them only rules
        bool guarded = false; ///< Prometheus with TLS and basic auth: "admin", "test"
    };

    MonitorBed();

    [[nodiscard]] Result<> start(const Options& options);

    [[nodiscard]] Result<> start() { return start(Options()); }

    /// Where everything that is scraped lives; answers on the test's own event loop.
    FakeServer& exporter() { return m_exporter; }

    void stopPrometheus() { m_prometheus.stop(); }

    void stopAlertmanager() { m_alertmanager.stop(); }

    settings::HttpServiceConfig prometheus() const { return m_prometheusConfig; }

    settings::HttpServiceConfig alertmanager() const { return m_alertmanagerConfig; }

    QString file(const QString& name) const { return m_directory.filePath(name); }

    /// A file that only its owner reads.
    QString secret(const QString& name, const QByteArray& content) const;

    /// Of the authority of the guarded server, and of another one.
    QString authority() const { return m_tls.file(QStringLiteral("ca.crt")); }

    QString otherAuthority() const { return m_tls.file(QStringLiteral("other.crt")); }

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("no answer in a minute");
        if (future.resultCount() == 0)
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        return future.result();
    }

private:
    [[nodiscard]] Result<> launch(ChildProcess& process, const QString& program, const QStringList& arguments,
                                  quint16 port);
    QByteArray configuration(const Options& options) const;
    void write(const QString& name, const QByteArray& content) const;

    QTemporaryDir m_directory;
    FakeServer m_exporter;
    RedisServer m_tls; ///< makes the certificates, and is a TLS server of an unknown authority
    ChildProcess m_prometheus;
    ChildProcess m_alertmanager;
    settings::HttpServiceConfig m_prometheusConfig;
    settings::HttpServiceConfig m_alertmanagerConfig;
};

} // namespace vigia::test
