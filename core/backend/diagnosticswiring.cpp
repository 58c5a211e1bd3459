#include "core/backend/diagnosticswiring.h"

#include "core/async/chained.h"
#include "core/audit/auditlog.h"
#include "core/backend/backend.h"
#include "core/backend/celeryconfig.h"
#include "core/backend/diagnosticsports.h"
#include "core/jobs/jobcatalogue.h"
#include "core/jobs/schedulestarter.h"

#include <QCoreApplication>

namespace vigia::backend {

namespace {

constexpr qint64 HourSeconds = 3600;
constexpr qint64 DayHours = 24;

/// A question on a connection of the pool.
template<typename T>
std::function<QFuture<Result<T>>()> asks(db::Pool& pool, std::function<Result<T>(db::Connection&)> question)
{
    return [&pool, question = std::move(question)] { return pool.run(question); };
}

using Freshness = QList<diagnostics::FreshnessFigure>;

Freshness freshnessOf(const std::vector<generation::FreshnessInfo>& found,
                      const generation::MetricTable& metrics)
{
    Freshness figures;
    for (const generation::FreshnessInfo& info : found) {
        const auto metric = metrics.find(info.metric, info.entity);
        if (metric) // nothing is known of the others' lag
            figures.append({metric->id(), info.newestDay, metric->lagDays, metric->sparse});
    }
    return figures;
}

Result<QList<diagnostics::ScheduleFigure>> scheduleOf(db::Connection& connection, const jobs::JobList& jobs,
                                                      const QDateTime& now)
{
    const auto starts = jobs::scheduledStarts(connection, jobs, now);
    if (!starts)
        return fail(starts.error());
    QList<diagnostics::ScheduleFigure> figures;
    for (const jobs::ScheduledStart& start : *starts) {
        const auto job = std::find_if(jobs.cbegin(), jobs.cend(),
                                      [&start](const jobs::JobInfo& one) { return one.id == start.job; });
        if (job == jobs.cend())
            continue;
        const qint64 hours = job->schedule.isDaily() ? DayHours : job->schedule.everyHours;
        figures.append({start.job, start.last, hours * HourSeconds});
    }
    return figures;
}

} // namespace

diagnostics::Ports diagnosticsPorts(Backend& backend, db::Pool& pool)
{
    diagnostics::Ports ports {backend.clock(), pool};
    ports.celery = backend.celery();
    if (!backend.site().redisUrl.isEmpty())
        ports.redis = [site = backend.site()] {
            return celeryClientConfig(site).map(
                [](const celery::ClientConfig& config) { return config.broker; });
        };
    ports.login = [](const settings::HttpServiceConfig& service) -> Result<net::HeaderList> {
        const QString name = service.url.toString(QUrl::RemoveUserInfo);
        return settings::authorization(service, name).map([](const QByteArray& login) {
            net::HeaderList headers;
            if (!login.isEmpty())
                headers.append({QByteArrayLiteral("Authorization"), login});
            return headers;
        });
    };
    ports.freshness = [&backend] {
        // The application outlives every question.
        return chained(backend.generation().freshness(), QCoreApplication::instance(),
                       [&metrics = backend.generation().metrics()](const auto& found) {
                           return found.map(
                               [&metrics](const auto& list) { return freshnessOf(list, metrics); });
                       });
    };
    ports.faults = asks<diagnostics::PortalFaults>(
        pool, [metrics = backend.generation().metrics()](db::Connection& connection) {
            return portalFaults(connection, metrics);
        });
    ports.runs = asks<diagnostics::RunFigures>(pool, runFigures);
    const jobs::JobCatalogue catalogue(backend.rules(), backend.site().celery.fetchTask);
    ports.schedule = asks<QList<diagnostics::ScheduleFigure>>(
        pool, [jobs = catalogue.jobs(), &clock = backend.clock()](db::Connection& connection) {
            return scheduleOf(connection, jobs, clock.nowUtc());
        });
    ports.chain = asks<diagnostics::ChainFigure>(
        pool, [](db::Connection& connection) -> Result<diagnostics::ChainFigure> {
            return audit::AuditLog(connection).verify().map([](const audit::AuditProof& proof) {
                return diagnostics::ChainFigure {proof.entries, proof.firstBroken};
            });
        });
    ports.xm = asks<diagnostics::XmFigure>(pool, xmFigure);
    return ports;
}

} // namespace vigia::backend
