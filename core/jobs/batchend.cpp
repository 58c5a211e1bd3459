#include "core/jobs/batchend.h"

#include "core/audit/auditlog.h"
#include "core/etl/runregistry.h"
#include "core/jobs/jobcatalogue.h"

namespace vigia::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BatchRun)
};

} // namespace

void endBatch(etl::RunInfo& batch, const BatchCounts& counts, bool isCancelled)
{
    batch.summary = {{QStringLiteral("parts"), counts.parts},
                     {QStringLiteral("failed"), counts.failed},
                     {QStringLiteral("revoked"), counts.revoked},
                     {QStringLiteral("left_out"), counts.leftOut}};
    batch.state = etl::RunState::Success;
    if (isCancelled)
        batch.state = etl::RunState::Revoked;
    else if (batch.error || counts.failed > 0)
        batch.state = etl::RunState::Failure;
    if (!batch.error && counts.failed > 0)
        batch.error =
            etl::RunError {QStringLiteral("PartsFailed"),
                           false,
                           Tr::tr("%n of %1 run(s) failed: the others are loaded; retry those that failed.",
                                  nullptr, counts.failed)
                               .arg(counts.parts),
                           {},
                           ErrorCode::Internal};
}

Result<> writeBatchEnd(db::Connection& connection, etl::RunInfo& batch)
{
    etl::RunRegistry registry(connection);
    const Result<> written = connection.transaction([&]() -> Result<> {
        if (const Result<> finished = registry.finish(batch); !finished)
            return finished;
        audit::AuditRecord record;
        record.who = batch.requestedBy;
        record.action = u"etl." % batch.job;
        record.object = batch.metric.isEmpty() ? JobCatalogue::jobOfRun(batch.job)
                                               : QString(batch.metric % u'/' % batch.entity);
        record.reason = batch.reason;
        record.outcome =
            batch.state == etl::RunState::Success ? QStringLiteral("done") : QStringLiteral("failed");
        record.proof = batch.summary;
        record.proof.insert(QStringLiteral("run"), batch.id);
        record.proof.insert(QStringLiteral("state"), etl::runStateName(batch.state));
        return audit::AuditLog(connection).record(record);
    });
    if (!written)
        return written;
    return registry.release(batch.id);
}

} // namespace vigia::jobs
