#pragma once

#include "core/db/listener.h"
#include "core/etl/etlservice.h"
#include "core/jobs/celeryengine.h"
#include "core/jobs/embeddedengine.h"
#include "core/jobs/joborder.h"
#include "core/jobs/runsinfo.h"

#include <QTimer>

namespace vigia::jobs {

class ScheduleStarter;

/// Jobs and runs as people and scripts see them: what can be run, what ran, and every order, checked before
/// anything is queued and audited whether it is done, failed or refused. Main thread; answers as futures.
class JobsService : public QObject
{
    Q_OBJECT

public:
    /// What the service borrows; all must outlive it.
    struct Ports
    {
        db::Pool& pool;
        etl::EtlService& etl;
        const Clock& clock;
        net::Scheduler& scheduler;
        celery::CeleryClient* celery = nullptr; ///< null: the site has no Celery application
    };

    struct Settings
    {
        QString defaultEngine = QStringLiteral("embedded");
        QString fetchTask;
        QStringList queues;
        QString actor; ///< who orders, for people
        EmbeddedEngine::Limits limits;
    };

    JobsService(const Ports& ports, const Settings& settings, QObject* parent = nullptr);
    ~JobsService() override;

    const JobCatalogue& catalogue() const { return m_catalogue; }

    EngineList engines() const;

    EmbeddedEngine& embedded() { return *m_embedded; }

    /// Null when the site has no Celery application.
    CeleryEngine* celery() { return m_celery.get(); }

    /// As an order would be checked; pure.
    [[nodiscard]] Result<JobRequest> check(const JobRequest& request) const;

    // Questions
    [[nodiscard]] QFuture<Result<RunPage>> runs(const RunQuery& query);
    [[nodiscard]] QFuture<Result<RunGrid>> grid(const DayRange& days);
    [[nodiscard]] QFuture<Result<RunDetails>> details(const QString& id);
    [[nodiscard]] QFuture<Result<etl::DiffInfo>> dryRun(const JobRequest& request);
    [[nodiscard]] QFuture<Result<RevertPreview>> previewRevert(const QString& id);
    [[nodiscard]] QFuture<Result<BackfillPlan>> planBackfill(const QString& metric, const QString& entity,
                                                             const DayRange& days, BackfillOnly only);
    /// Empty = this user may start runs.
    [[nodiscard]] QFuture<Result<QString>> whyNotAllowed();
    /// When each scheduled job starts next, and how it went last.
    [[nodiscard]] QFuture<Result<QList<ScheduledStart>>> schedule();

    // Orders
    [[nodiscard]] QFuture<Result<etl::RunInfo>> submit(const JobRequest& request);
    /// Runs each of them once more, as it was. Errors: Conflict/NotRetryable when one is under way or was no
    /// load.
    [[nodiscard]] QFuture<Result<etl::RunList>> retry(const QStringList& ids, const QString& reason,
                                                      const QString& engine = {});
    [[nodiscard]] QFuture<Result<etl::RunInfo>> cancel(const QString& id, const QString& reason);
    [[nodiscard]] QFuture<Result<etl::RunList>> backfill(const BackfillPlan& plan, const QString& engine,
                                                         const QString& reason);
    [[nodiscard]] QFuture<Result<etl::RunInfo>> revert(const QString& id, bool force, const QString& reason);
    /// Answers the runs when all of them have ended. A cancelled future stops the wait, not the runs.
    [[nodiscard]] QFuture<Result<etl::RunList>> waitForEnd(const QStringList& ids);
    /// Audits an order that was refused before it came here (a word that is no day).
    [[nodiscard]] QFuture<Result<>> auditRefusal(const QString& action, const QString& object,
                                                 const QString& reason, const Error& error);

    /// For programs that stay: hears of changes of runs, closes lost ones, and watches Celery.
    void watch();
    /// With watch(): starts scheduled jobs that are due, on the embedded engine; one program of all does.
    /// Nothing on a site of the Celery engine, whose beat does it.
    void serveSchedule();

signals:
    /// Some run changed; at most four times a second. After watch().
    void runsChanged();
    /// An audit entry was written; at most once a second. After watch().
    void auditChanged();
    void enginesChanged();
    void progressed(const QString& runId, double share, const QString& text);

private:
    Engine* engineFor(const QString& id);
    QDate today() const;
    [[nodiscard]] Result<std::vector<PlannedRun>> plan(const std::vector<JobRequest>& requests,
                                                       const QString& actor) const;
    [[nodiscard]] QFuture<Result<etl::RunList>>
    order(const QString& action, const std::vector<JobRequest>& requests, const QString& actor);
    void closeLost();

    const Ports m_ports;
    const Settings m_settings;
    const JobCatalogue m_catalogue;
    std::unique_ptr<EmbeddedEngine> m_embedded;
    std::unique_ptr<CeleryEngine> m_celery;
    std::unique_ptr<ScheduleStarter> m_schedule;
    std::unique_ptr<db::Listener> m_listener;
    QTimer m_runsTimer;
    QTimer m_auditTimer;
    Poller m_lostPoller;
};

} // namespace vigia::jobs
