#include "core/targets/targetsservice.h"

#include "core/async/deliver.h"

#include <algorithm>

namespace vigia::targets {

namespace {

constexpr std::chrono::milliseconds ChangedPause {1000};
constexpr int HistoryPoints = 1500;
constexpr qint64 HistoryStep = 15; // seconds; rules are seldom evaluated more often

template<typename T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template<typename T>
void settle(QPromise<Result<T>>& promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

/// What both servers said; the last answer lets it go on.
struct Views
{
    std::optional<Result<AlertList>> prometheus;
    std::optional<Result<AlertList>> alertmanager;

    bool isComplete() const { return prometheus && alertmanager; }
};

} // namespace

TargetsService::TargetsService(const Ports& ports, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_settings(settings)
    , m_prometheus(settings.prometheus)
    , m_alertmanager(settings.alertmanager)
{
    m_changedTimer.setSingleShot(true);
    connect(&m_changedTimer, &QTimer::timeout, this, &TargetsService::changed);
}

TargetsService::~TargetsService() = default;

QString TargetsService::trouble() const
{
    if (m_settings.prometheus.isConfigured())
        return {};
    return tr("Site “%1” has no Prometheus: name its address in the configuration, under prometheus.url.")
        .arg(m_settings.siteName);
}

QFuture<Result<TargetsInfo>> TargetsService::targets()
{
    const auto promise = begun<TargetsInfo>();
    deliver(m_prometheus.targets(), this, [this, promise](const Result<TargetsInfo>& info) {
        if (!info)
            return settle<TargetsInfo>(*promise, fail(info.error()));
        TargetsInfo stamped = *info;
        stamped.taken = m_ports.clock.nowUtc();
        settle<TargetsInfo>(*promise, stamped);
    });
    return promise->future();
}

QFuture<Result<RawMetrics>> TargetsService::raw(const QUrl& target)
{
    const auto promise = begun<RawMetrics>();
    deliver(m_prometheus.targets(), this, [this, promise, target](const Result<TargetsInfo>& info) {
        if (!info)
            return settle<RawMetrics>(*promise, fail(info.error()));
        // Whatever is typed: only what Prometheus scrapes is asked.
        const bool isKnown =
            std::any_of(info->active.begin(), info->active.end(),
                        [&target](const TargetInfo& each) { return each.scrapeUrl == target; });
        const bool isWeb = target.scheme() == u"http" || target.scheme() == u"https";
        if (!isKnown || !isWeb)
            return settle<RawMetrics>(
                *promise,
                fail(ErrorCode::NotFound,
                     tr("Prometheus has no target with this address: choose one of the list, which may have "
                        "changed.")));
        deliver(m_prometheus.raw(target), this,
                [promise](const Result<RawMetrics>& raw) { settle<RawMetrics>(*promise, raw); });
    });
    return promise->future();
}

QFuture<Result<RuleList>> TargetsService::rules()
{
    return m_prometheus.rules();
}

QFuture<Result<AlertsInfo>> TargetsService::alerts()
{
    const auto promise = begun<AlertsInfo>();
    const auto views = std::make_shared<Views>();
    const auto join = [this, promise, views] {
        if (!views->isComplete())
            return;
        AlertsInfo info;
        info.taken = m_ports.clock.nowUtc();
        if (!*views->prometheus)
            info.prometheusTrouble = views->prometheus->error().message;
        if (!*views->alertmanager)
            info.alertmanagerTrouble = views->alertmanager->error().message;
        info.alerts =
            joined(views->prometheus->value_or(AlertList()), views->alertmanager->value_or(AlertList()));
        QStringList fingerprints;
        for (const AlertInfo& alert : info.alerts)
            fingerprints.append(alert.fingerprint);
        deliver(m_ports.pool.run([fingerprints](db::Connection& connection) {
            return AlarmStore(connection).states(fingerprints);
        }),
                this, [promise, info](const Result<AlarmStates>& states) mutable {
                    if (states)
                        applyStates(info.alerts, *states, info.taken);
                    else
                        info.databaseTrouble = states.error().message;
                    settle<AlertsInfo>(*promise, info);
                });
    };
    deliver(m_prometheus.alerts(), this, [views, join](const Result<AlertList>& alerts) {
        views->prometheus = alerts;
        join();
    });
    deliver(m_alertmanager.alerts(), this, [views, join](const Result<AlertList>& alerts) {
        views->alertmanager = alerts;
        join();
    });
    return promise->future();
}

QFuture<Result<QList<AlertSpan>>> TargetsService::history(const QDateTime& from, const QDateTime& to)
{
    if (!from.isValid() || !to.isValid() || from > to) {
        const auto promise = begun<QList<AlertSpan>>();
        settle<QList<AlertSpan>>(*promise,
                                 fail(ErrorCode::InvalidData,
                                      tr("The history of alerts needs a beginning before its end."), {},
                                      "BadRange"));
        return promise->future();
    }
    return m_prometheus.alertHistory(queryGrid(from, to, HistoryPoints, HistoryStep));
}

QFuture<Result<SilenceList>> TargetsService::silences()
{
    const auto promise = begun<SilenceList>();
    deliver(m_alertmanager.silences(), this, [this, promise](const Result<SilenceList>& found) {
        if (!found)
            return settle<SilenceList>(*promise, fail(found.error()));
        deliver(
            m_alertmanager.alerts(), this, [promise, list = *found](const Result<AlertList>& alerts) mutable {
                if (!alerts)
                    return settle<SilenceList>(*promise, fail(alerts.error()));
                markStale(list, *alerts);
                std::stable_sort(list.begin(), list.end(), [](const SilenceInfo& a, const SilenceInfo& b) {
                    const auto isOver = [](const SilenceInfo& one) {
                        return one.state == SilenceInfo::State::Expired;
                    };
                    if (isOver(a) != isOver(b))
                        return isOver(b);
                    return isOver(a) ? a.to > b.to : a.to < b.to;
                });
                settle<SilenceList>(*promise, list);
            });
    });
    return promise->future();
}

void TargetsService::watch()
{
    if (m_listener)
        return;
    m_listener =
        std::make_unique<db::Listener>(m_ports.pool.config(), QStringList {QStringLiteral("vigia_alarm")});
    connect(m_listener.get(), &db::Listener::notified, this, &TargetsService::tell);
    connect(m_listener.get(), &db::Listener::connected, this, &TargetsService::tell);
}

void TargetsService::tell()
{
    if (!m_changedTimer.isActive())
        m_changedTimer.start(ChangedPause);
}

} // namespace vigia::targets
