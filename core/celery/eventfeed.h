#pragma once

#include "core/celery/clientconfig.h"
#include "core/celery/eventstate.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace vigia::net {
class RedisConnection;
struct RedisReply;
} // namespace vigia::net

namespace vigia::celery {

/// Reads the events' channels of a Celery application into an EventState, as fast as they come: Redis cuts
/// off a slow reader. Notes the times in which it was cut off, and then asks the result store about the tasks
/// whose end may have been missed. Lives on one thread, best on one of its own: see EventMonitor.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    EventFeed(const ClientConfig& config, const WatchLimits& limits, QObject* parent = nullptr);
    ~EventFeed() override;

    /// What changed since the last call; its rate is over the time between calls, a second at least.
    EventDigest takeDigest();

    const EventState& state() const { return m_state; }

private:
    void onSubscribed();
    void onLost(const Error& error);
    void reconcile();
    void onResults(const QStringList& ids, const Result<net::RedisReply>& reply);

    ClientConfig m_config;
    EventState m_state;
    std::unique_ptr<net::RedisConnection> m_events;
    std::unique_ptr<net::RedisConnection> m_results;
    bool m_isConnected = false;
    qint64 m_lastHeard = 0; ///< Unix milliseconds; 0 = never
    qint64 m_lostAt = 0;
    QString m_lostBecause;
    TaskStore::Row m_reconciled = 0; ///< how far; 0 = nothing to do
    QTimer m_reconcileAgain;
    QElapsedTimer m_rateClock;
    quint64 m_rateEvents = 0;
    double m_rate = 0;
};

} // namespace vigia::celery
