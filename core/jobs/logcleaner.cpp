#include "core/jobs/logcleaner.h"

#include "core/etl/runregistry.h"
#include "core/jobs/batchend.h"

namespace vigia::jobs {

namespace {

constexpr int RowsAtOnce = 5000;

Result<qint64> deleteOld(db::Connection& connection, const QByteArray& table, int days)
{
    qint64 all = 0;
    for (;;) {
        const auto gone = connection.execute(
            "DELETE FROM " + table + " WHERE ctid = ANY (ARRAY(SELECT l.ctid FROM " + table
                + " l JOIN vigia.etl_run r ON r.id = l.run_id"
                  " WHERE r.finished_at < clock_timestamp() - make_interval(days => $1) LIMIT $2))",
            {db::param(days), db::param(RowsAtOnce)});
        if (!gone)
            return fail(gone.error());
        all += *gone;
        if (*gone < RowsAtOnce)
            return all;
    }
}

} // namespace

Result<> cleanLogs(db::Connection& connection, etl::RunInfo& run, int days)
{
    etl::RunRegistry registry(connection);
    if (const Result<> begun = registry.begin(run); !begun)
        return begun;
    run.state = etl::RunState::Success;
    for (const QByteArray& table :
         {QByteArray("vigia.etl_log"), QByteArray("vigia.etl_attempt"), QByteArray("vigia.etl_reject")}) {
        const Result<qint64> gone = deleteOld(connection, table, days);
        if (!gone) {
            run.state = etl::RunState::Failure;
            run.error = etl::RunError::from(gone.error());
            break;
        }
        run.rows.changed += *gone;
        run.rows.read += *gone;
    }
    run.summary = {{QStringLiteral("days"), days}};
    return writeBatchEnd(connection, run);
}

} // namespace vigia::jobs
