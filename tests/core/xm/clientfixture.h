#pragma once

#include "core/xm/client.h"
#include "tests/core/net/fakescheduler.h"
#include "tests/core/net/fakeserver.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QJsonObject>
#include <QTest>

namespace vigia::test {

/// A client of a fake server whose waits take no time: full jitter draws 0.5, so they are 500, 1000 and 2000
/// ms.
struct ClientFixture
{
    ClientFixture();

    FakeServer server;
    FakeClock clock;
    FakeScheduler scheduler {clock};
    net::MemoryBreakerStore breakers;
    xm::ClientConfig config;
    std::unique_ptr<xm::Client> client;

    std::vector<xm::FetchedDocument> documents; ///< what was delivered
    std::vector<xm::Attempt> attempts;
    std::vector<xm::FetchProgress> progress;

    /// After a change of config.
    void makeClient();
    xm::FetchHandlers handlers();
    QFuture<Result<xm::FetchReport>> startFetch(QDate from, QDate to, int daysPerCall = 31,
                                                xm::Endpoint endpoint = xm::Endpoint::Hourly);
    /// Waits for the end.
    Result<xm::FetchReport> fetch(QDate from, QDate to, int daysPerCall = 31,
                                  xm::Endpoint endpoint = xm::Endpoint::Hourly);

    /// "2025-01-01/2025-01-07" for each request so far.
    QStringList ranges() const;
    QStringList deliveredRanges() const;
    QStringList attemptClasses() const; ///< "" for a success

    static QJsonObject bodyOf(const FakeServer::Request& request);
    /// What XM answers to a request: one plant, one figure a day.
    static FakeServer::Reply goodAnswer(const FakeServer::Request& request);
};

/// Waits for the end in an event loop: qWaitFor() would sleep between the many small steps of a call.
template<typename T>
Result<T> finished(const QFuture<Result<T>>& future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        return fail(ErrorCode::Internal, QStringLiteral("no answer came"));
    return future.result();
}

} // namespace vigia::test
