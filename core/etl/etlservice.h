#pragma once

#include "core/base/clock.h"
#include "core/db/pool.h"
#include "core/etl/rulebook.h"
#include "core/etl/runoutcome.h"
#include "core/etl/runregistry.h"
#include "core/xm/client.h"

#include <QObject>

namespace vigia::etl {

class RunJob;

/// A run with all that is kept of it.
struct RunDetails
{
    RunInfo run;
    std::vector<RunLogLine> log;
    std::vector<RunReject> rejects; ///< the first 1,000
};

/// Runs, imports and reverts: everything that writes market data. Lives on one thread, which needs an event
/// loop; answers as futures; each run works on a connection and an executor of its own. A future that is
/// cancelled ends the run as REVOKED, and the service ends all its runs when it is destroyed.
///
/// A run that fails is an answer, not an error: RunOutcome::run has state and error. Errors are what keeps a
/// run from existing: unknown metric or range (nothing is recorded), no database, no right (audited as
/// refused), an id that runs already.
class EtlService : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the service.
    EtlService(db::Pool& pool, xm::Client& client, const RuleBook& book, const Clock& clock,
               QObject* parent = nullptr);
    ~EtlService() override;

    const RuleBook& book() const { return m_book; }

    /// Fetches and loads a range of a metric, or today's list when `metric` is one (entity and range are
    /// ignored then). An empty entity means the metric's main one.
    [[nodiscard]] QFuture<Result<RunOutcome>> run(const QString& metric, const QString& entity,
                                                  const DayRange& range, const RunOptions& options);
    /// Loads saved documents; see Importer.
    [[nodiscard]] QFuture<Result<RunOutcomes>> importFiles(const QStringList& paths,
                                                           const RunOptions& options);
    /// Undoes a run (by id or its first characters); see Reverter.
    [[nodiscard]] QFuture<Result<RevertOutcome>> revert(const QString& id, bool force,
                                                        const RunOptions& options);

    [[nodiscard]] QFuture<Result<RunList>> runs(const RunFilter& filter);
    [[nodiscard]] QFuture<Result<RunDetails>> details(const QString& id);
    /// See RunRegistry::closeLostRuns().
    [[nodiscard]] QFuture<Result<RunList>> closeLostRuns();

signals:
    void progressed(const vigia::etl::RunProgress& progress);
    void runEnded(const vigia::etl::RunInfo& run);

private:
    RunJob* newJob(const RunInfo& run, const RunOptions& options);
    QDate today() const;
    [[nodiscard]] Result<> checkRange(const Rule& rule, const DayRange& range) const;

    db::Pool& m_pool;
    xm::Client& m_client;
    const RuleBook& m_book;
    const Clock& m_clock;
    SerialExecutor m_files; ///< imports and reverts, one after the other; last: joined first
};

} // namespace vigia::etl
