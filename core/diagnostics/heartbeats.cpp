#include "core/diagnostics/heartbeats.h"

#include "core/async/chained.h"
#include "core/celery/eventdecoder.h"
#include "core/net/redisconnection.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimer>

#include <cmath>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryChecks)
};

constexpr double WarnSeconds = 2;
constexpr double FailSeconds = 30; ///< then times of tasks and limits are nonsense
constexpr int ListenPercent = 65; ///< of the deadline: more than two heartbeats
constexpr qsizetype MostWorkers = 1000;

/// Seconds that each worker's clock is ahead of ours, the smallest seen: a heartbeat's way counts in.
using Skews = QMap<QString, double>;

struct Hearing
{
    QPromise<Result<Verdict>> promise;
    celery::EventDecoder decoder;
    Skews skews;
    bool isOver = false;

    void finish(const Result<Verdict>& verdict)
    {
        if (std::exchange(isOver, true))
            return;
        promise.addResult(verdict);
        promise.finish();
    }
};

Verdict skewVerdict(const Skews& skews)
{
    if (skews.isEmpty())
        return Verdict::unknown(Tr::tr("No worker's heartbeat was heard."),
                                Tr::tr("See the check “Workers answer”; workers must run without "
                                       "--without-heartbeat, and with -E."));
    double worst = 0;
    QString name;
    for (auto it = skews.cbegin(); it != skews.cend(); ++it) {
        if (name.isEmpty() || std::abs(it.value()) > std::abs(worst)) {
            worst = it.value();
            name = it.key();
        }
    }
    const QString evidence = Tr::tr("%1 workers heard; the clock of %2 differs most, by %3 s.")
                                 .arg(skews.size())
                                 .arg(name, QString::number(worst, 'f', 1));
    const QString remedy = Tr::tr(
        "Set the clocks: timedatectl set-ntp true on that machine and on this one; then timedatectl status.");
    if (std::abs(worst) > FailSeconds)
        return Verdict::fail(evidence, remedy);
    return std::abs(worst) > WarnSeconds ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

void hear(Hearing& hearing, const QByteArray& message, const QDateTime& now)
{
    const double ours = static_cast<double>(now.toMSecsSinceEpoch()) / 1000;
    const Result<int> read = hearing.decoder.decode(message, [&](const celery::EventView& event) {
        if (event.type != celery::EventType::WorkerHeartbeat || event.timestamp <= 0
            || hearing.skews.size() >= MostWorkers)
            return;
        const QString name =
            QString::fromUtf8(event.hostname.data(), static_cast<qsizetype>(event.hostname.size())).left(100);
        const double skew = event.timestamp - ours;
        const auto known = hearing.skews.constFind(name);
        if (known == hearing.skews.cend() || std::abs(skew) < std::abs(*known))
            hearing.skews.insert(name, skew);
    });
    Q_UNUSED(read) // what is no event of Celery's is nothing to us
}

} // namespace

Check::Look listensToHeartbeats(std::function<Result<net::RedisConfig>()> access,
                                const celery::QueueKeys& keys, const Clock& clock,
                                std::chrono::milliseconds deadline)
{
    return [access = std::move(access), channel = keys.eventChannel("worker.heartbeat"), &clock,
            deadline](QObject* context) -> QFuture<Result<Verdict>> {
        const Result<net::RedisConfig> config = access();
        if (!config)
            return ready<Result<Verdict>>(fail(config.error()));
        const auto hearing = std::make_shared<Hearing>();
        hearing->promise.start();
        auto* redis = new net::RedisConnection(*config, context);
        QObject::connect(redis, &net::RedisConnection::messageReceived, context,
                         [hearing, &clock](const QByteArray&, const QByteArray& payload) {
                             hear(*hearing, payload, clock.nowUtc());
                         });
        QObject::connect(redis, &net::RedisConnection::disconnected, context,
                         [hearing](const Error& error) { hearing->finish(fail(error)); });
        QObject::connect(redis, &net::RedisConnection::refused, context,
                         [hearing](const Error& error) { hearing->finish(fail(error)); });
        QTimer::singleShot(deadline * ListenPercent / 100, context,
                           [hearing] { hearing->finish(skewVerdict(hearing->skews)); });
        redis->subscribe({channel});
        return hearing->promise.future();
    };
}

} // namespace vigia::diagnostics
