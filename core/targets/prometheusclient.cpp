#include "core/targets/prometheusclient.h"

#include "core/async/deliver.h"
#include "core/targets/alertjoin.h"
#include "core/targets/diagnose.h"

#include <QJsonObject>
#include <QUrlQuery>

namespace vigia::targets {

namespace {

constexpr std::chrono::seconds QueryDeadline {30};
constexpr std::chrono::seconds RawDeadline {10};
constexpr qint64 RawBytes = 1 << 20;
constexpr qsizetype LongQuery = 2000; // longer ones are posted: addresses have limits on the way

ApiCall get(const char* path)
{
    ApiCall call;
    call.path = QString::fromLatin1(path);
    return call;
}

ApiCall queryCall(const char* path, const QList<QPair<QString, QString>>& parameters)
{
    ApiCall call = get(path);
    call.deadline = QueryDeadline;
    QUrlQuery query;
    qsizetype length = 0;
    for (const auto& [name, value] : parameters) {
        // "+" would be read as a blank, "%" as an escape.
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        length += value.size();
    }
    if (length <= LongQuery) {
        call.query = query;
        return call;
    }
    call.method = QByteArrayLiteral("POST");
    call.isForm = true;
    call.body = query.toString(QUrl::FullyEncoded).toLatin1();
    return call;
}

QString seconds(const QDateTime& time)
{
    return QString::number(static_cast<double>(time.toMSecsSinceEpoch()) / 1000, 'f', 3);
}

template<typename T>
QFuture<Result<T>> refused(Error error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(std::move(error))));
    promise.finish();
    return promise.future();
}

} // namespace

PrometheusClient::PrometheusClient(const settings::HttpServiceConfig& config, QObject* parent)
    : QObject(parent)
    , m_link(config, QStringLiteral("Prometheus"))
{
}

QFuture<Result<TargetsInfo>> PrometheusClient::targets()
{
    return m_link.ask<TargetsInfo>(get("/api/v1/targets"), json::targets);
}

QFuture<Result<QStringList>> PrometheusClient::scrapePools()
{
    auto promise = std::make_shared<QPromise<Result<QStringList>>>();
    promise->start();
    const auto answer = [promise](Result<QStringList> pools) {
        promise->addResult(std::move(pools));
        promise->finish();
    };
    deliver(m_link.ask<QStringList>(get("/api/v1/scrape_pools"), json::scrapePools), this,
            [this, answer](const Result<QStringList>& pools) {
                if (pools || pools.error().code != ErrorCode::NotFound)
                    return answer(pools);
                deliver(targets(), this, [answer](const Result<TargetsInfo>& info) {
                    if (!info)
                        return answer(fail(info.error()));
                    QStringList names;
                    for (const TargetInfo& target : info->active)
                        names.append(target.pool);
                    names.removeDuplicates();
                    answer(names);
                });
            });
    return promise->future();
}

QFuture<Result<RuleList>> PrometheusClient::rules()
{
    return m_link.ask<RuleList>(get("/api/v1/rules"), json::rules);
}

QFuture<Result<AlertList>> PrometheusClient::alerts()
{
    return m_link.ask<AlertList>(get("/api/v1/alerts"), json::prometheusAlerts);
}

QFuture<Result<QueryAnswer>> PrometheusClient::query(const QString& expression, const QDateTime& at)
{
    QList<QPair<QString, QString>> parameters {{QStringLiteral("query"), expression}};
    if (at.isValid())
        parameters.append({QStringLiteral("time"), seconds(at)});
    return m_link.ask<QueryAnswer>(queryCall("/api/v1/query", parameters), json::queryAnswer);
}

template<typename T>
QFuture<Result<T>> PrometheusClient::range(const QString& expression, const QueryGrid& grid,
                                           std::function<Result<T>(const net::HttpResponse&)> parse)
{
    if (grid.step < 1 || grid.to < grid.from || grid.points() > MaxPoints)
        return refused<T>({ErrorCode::InvalidData,
                           tr("A query may have at most %1 points: ask for a shorter time or a longer step.")
                               .arg(MaxPoints),
                           {},
                           "BadRange",
                           false});
    return m_link.ask<T>(queryCall("/api/v1/query_range",
                                   {{QStringLiteral("query"), expression},
                                    {QStringLiteral("start"), QString::number(grid.from)},
                                    {QStringLiteral("end"), QString::number(grid.to)},
                                    {QStringLiteral("step"), QString::number(grid.step)}}),
                         std::move(parse));
}

QFuture<Result<QueryAnswer>> PrometheusClient::queryRange(const QString& expression, const QueryGrid& grid)
{
    return range<QueryAnswer>(expression, grid, json::queryAnswer);
}

QFuture<Result<QList<AlertSpan>>> PrometheusClient::alertHistory(const QueryGrid& grid)
{
    return range<QList<AlertSpan>>(
        QStringLiteral("ALERTS"), grid,
        [step = grid.step](const net::HttpResponse& response) -> Result<QList<AlertSpan>> {
            return json::queryAnswer(response).map(
                [step](const QueryAnswer& answer) { return alertSpans(answer, step); });
        });
}

QFuture<Result<QList<MetricMeaning>>> PrometheusClient::metadata()
{
    return m_link.ask<QList<MetricMeaning>>(get("/api/v1/metadata"), json::metadata);
}

QFuture<Result<ServerInfo>> PrometheusClient::serverInfo()
{
    using Data = QJsonValue;
    auto promise = std::make_shared<QPromise<Result<ServerInfo>>>();
    promise->start();
    auto info = std::make_shared<ServerInfo>();
    const auto finish = [promise](Result<ServerInfo> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    const auto heads = [this, info, finish] {
        deliver(m_link.ask<Data>(get("/api/v1/status/tsdb"), json::prometheusData), this,
                [info, finish](const Result<Data>& tsdb) {
                    // Some builds have none: then the number stays unknown.
                    if (tsdb)
                        info->series =
                            (*tsdb)[QLatin1String("headStats")][QLatin1String("numSeries")].toInteger(-1);
                    finish(*info);
                });
    };
    const auto runtime = [this, info, finish, heads] {
        deliver(m_link.ask<Data>(get("/api/v1/status/runtimeinfo"), json::prometheusData), this,
                [info, finish, heads](const Result<Data>& data) {
                    if (!data)
                        return finish(fail(data.error()));
                    info->started = json::timeOf((*data)[QLatin1String("startTime")]);
                    info->retention = (*data)[QLatin1String("storageRetention")].toString();
                    heads();
                });
    };
    deliver(m_link.ask<Data>(get("/api/v1/status/buildinfo"), json::prometheusData), this,
            [info, finish, runtime](const Result<Data>& data) {
                if (!data)
                    return finish(fail(data.error()));
                info->version = (*data)[QLatin1String("version")].toString();
                runtime();
            });
    return promise->future();
}

QFuture<Result<RawMetrics>> PrometheusClient::raw(const QUrl& url)
{
    auto promise = std::make_shared<QPromise<Result<RawMetrics>>>();
    promise->start();
    deliver(m_link.fetch(url, RawDeadline, RawBytes), this,
            [promise, url](const Result<net::HttpResponse>& answer) {
                RawMetrics raw;
                raw.url = url;
                if (answer) {
                    raw.status = answer->status;
                    raw.contentType = QString::fromLatin1(answer->header("Content-Type").left(200));
                    raw.body = answer->body;
                    raw.cut = answer->isCut;
                    raw.diagnosis = diagnoseAnswer(raw.status, raw.contentType, raw.body);
                } else {
                    raw.diagnosis = diagnoseFailure(answer.error());
                }
                promise->addResult(Result<RawMetrics>(raw));
                promise->finish();
            });
    return promise->future();
}

} // namespace vigia::targets
