#include "core/celery/eventmonitor.h"

#include "core/async/deliver.h"

namespace vigia::celery {

namespace {

using namespace std::chrono_literals;

constexpr auto DigestInterval = 250ms;

} // namespace

EventMonitor::EventMonitor(const ClientConfig& config, const WatchLimits& limits, QObject* parent)
    : QObject(parent)
    , m_feed(QStringLiteral("celery-events"),
             [config, limits] { return std::make_unique<EventFeed>(config, limits); })
{
    m_timer.setInterval(DigestInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
    m_timer.start();
}

EventMonitor::~EventMonitor() = default;

void EventMonitor::tick()
{
    if (std::exchange(m_isAsking, true))
        return;
    const auto digest = m_feed.call([](EventFeed& feed) -> Result<EventDigest> { return feed.takeDigest(); });
    deliver(digest, this, [this](const Result<EventDigest>& result) {
        m_isAsking = false;
        if (result)
            emit digested(*result);
    });
}

QFuture<Result<TaskPage>> EventMonitor::tasks(const TaskQuery& query)
{
    return m_feed.call([query](EventFeed& feed) -> Result<TaskPage> { return feed.state().tasks(query); });
}

QFuture<Result<std::optional<WatchedTask>>> EventMonitor::task(const QString& id)
{
    return m_feed.call(
        [id](EventFeed& feed) -> Result<std::optional<WatchedTask>> { return feed.state().task(id); });
}

QFuture<Result<QList<WatchedWorker>>> EventMonitor::workers()
{
    return m_feed.call(
        [](EventFeed& feed) -> Result<QList<WatchedWorker>> { return feed.state().workers(); });
}

QFuture<Result<QList<NameCounts>>> EventMonitor::names()
{
    return m_feed.call([](EventFeed& feed) -> Result<QList<NameCounts>> { return feed.state().names(); });
}

} // namespace vigia::celery
