#include "core/celery/eventfeed.h"

#include "core/async/deliver.h"
#include "core/celery/taskresult.h"
#include "core/net/redisconnection.h"

namespace vigia::celery {

namespace {

using namespace std::chrono_literals;

constexpr qint64 RateWindow = 1'000; // milliseconds
constexpr qsizetype ReconcileAtOnce = 500;
constexpr auto ReconcileRetry = 2s;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QByteArray resultKey(const ClientConfig& config, const QString& id)
{
    return QString(config.resultPrefix + QStringLiteral("celery-task-meta-") + id).toUtf8();
}

net::RedisConfig resultStore(net::RedisConfig config, int database)
{
    config.database = database;
    return config;
}

} // namespace

EventFeed::EventFeed(const ClientConfig& config, const WatchLimits& limits, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_state(limits)
    , m_events(std::make_unique<net::RedisConnection>(config.broker))
    , m_results(std::make_unique<net::RedisConnection>(resultStore(config.broker, config.resultDatabase)))
    , m_lostBecause(tr("The watch had not begun yet."))
{
    m_config.keys.database = config.broker.database;
    m_reconcileAgain.setSingleShot(true);
    connect(&m_reconcileAgain, &QTimer::timeout, this, [this] { reconcile(); });
    connect(m_events.get(), &net::RedisConnection::messageReceived, this,
            [this](const QByteArray&, const QByteArray& payload) {
                m_lastHeard = now();
                m_state.take(payload, m_lastHeard);
            });
    connect(m_events.get(), &net::RedisConnection::subscribed, this, [this] { onSubscribed(); });
    connect(m_events.get(), &net::RedisConnection::disconnected, this,
            [this](const Error& error) { onLost(error); });
    connect(m_events.get(), &net::RedisConnection::refused, this,
            [this](const Error& error) { onLost(error); });
    m_events->subscribePatterns({m_config.keys.eventPattern()});
    m_rateClock.start();
}

EventFeed::~EventFeed() = default;

void EventFeed::onSubscribed()
{
    m_isConnected = true;
    m_state.noteGap(m_lostAt, now(), m_lostBecause);
    m_lostAt = 0;
    m_reconciled = 1;
    reconcile();
}

void EventFeed::onLost(const Error& error)
{
    // From the last sign of life on, for nobody knows when it really broke.
    if (std::exchange(m_isConnected, false))
        m_lostAt = m_lastHeard > 0 ? m_lastHeard : now();
    m_lostBecause = error.message;
}

void EventFeed::reconcile()
{
    if (m_reconciled == 0 || !m_isConnected)
        return;
    const QStringList ids = m_state.uncertainTasks(m_reconciled, ReconcileAtOnce);
    if (ids.isEmpty()) {
        m_reconciled = 0;
        return;
    }
    QByteArrayList words {"MGET"};
    for (const QString& id : ids)
        words += resultKey(m_config, id);
    deliver(m_results->command(words), this,
            [this, ids](const Result<net::RedisReply>& reply) { onResults(ids, reply); });
}

void EventFeed::onResults(const QStringList& ids, const Result<net::RedisReply>& reply)
{
    if (!reply) {
        // From the start: what was asked in vain is uncertain still.
        m_reconciled = 1;
        m_reconcileAgain.start(ReconcileRetry);
        return;
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const net::RedisReply& stored = reply->items.value(i);
        if (stored.isNil())
            continue;
        if (Result<TaskResult> result = decodeTaskResult(stored.text)) {
            result->id = ids[i];
            m_state.applyResult(*result);
        }
    }
    reconcile();
}

EventDigest EventFeed::takeDigest()
{
    EventDigest digest = m_state.takeDigest();
    digest.isConnected = m_isConnected;
    if (!m_isConnected) {
        EventGap gap {{}, {}, m_lostBecause};
        if (m_lostAt > 0)
            gap.from = QDateTime::fromMSecsSinceEpoch(m_lostAt, Qt::UTC);
        digest.gaps += gap;
    }
    if (const qint64 elapsed = m_rateClock.elapsed(); elapsed >= RateWindow) {
        m_rate = static_cast<double>(m_state.events() - m_rateEvents) * 1000 / static_cast<double>(elapsed);
        m_rateEvents = m_state.events();
        m_rateClock.start();
    }
    digest.perSecond = m_rate;
    return digest;
}

} // namespace vigia::celery
