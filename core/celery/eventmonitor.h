#pragma once

#include "core/async/hosted.h"
#include "core/celery/eventfeed.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

namespace vigia::celery {

/// Watches the events of a Celery application on a thread of its own, and tells what changed in digests that
/// a GUI can follow, whatever the rate. On its caller's thread; nothing blocks but the destructor, for as
/// long as it takes to stop reading. Redis may be away: the digests say so.
class EventMonitor : public QObject
{
    Q_OBJECT

public:
    explicit EventMonitor(const ClientConfig& config, const WatchLimits& limits = {},
                          QObject* parent = nullptr);
    ~EventMonitor() override;

    // Errors: Internal only.
    [[nodiscard]] QFuture<Result<TaskPage>> tasks(const TaskQuery& query);
    [[nodiscard]] QFuture<Result<std::optional<WatchedTask>>> task(const QString& id);
    [[nodiscard]] QFuture<Result<QList<WatchedWorker>>> workers();
    [[nodiscard]] QFuture<Result<QList<NameCounts>>> names();

signals:
    /// About four times a second; also when nothing happened, for the rate and the connection.
    void digested(const vigia::celery::EventDigest& digest);

private:
    void tick();

    Hosted<EventFeed> m_feed;
    QTimer m_timer;
    bool m_isAsking = false;
};

} // namespace vigia::celery
