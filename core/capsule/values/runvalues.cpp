#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/jobs/jobinfo.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, etl::RowCounts& rows)
{
    archive("read", rows.read);
    archive("inserted", rows.inserted);
    archive("changed", rows.changed);
    archive("unchanged", rows.unchanged);
    archive("rejected", rows.rejected);
}

template<typename Archive>
void fields(Archive& archive, etl::RunError& error)
{
    archive("class", error.errorClass);
    archive("temporary", error.isTemporary);
    archive("message", error.message);
    archive("detail", error.detail);
}

template<typename Archive>
void state(Archive& archive, etl::RunState& value)
{
    archive.word("state", value,
                 {"PENDING", "RECEIVED", "STARTED", "RETRY", "SUCCESS", "FAILURE", "REVOKED", "REVERTED"});
}

template<typename Archive>
void fields(Archive& archive, etl::RunInfo& run)
{
    archive("id", run.id);
    archive("job", run.job);
    archive("metric", run.metric);
    archive("entity", run.entity);
    archive("from", run.from);
    archive("to", run.to);
    archive("engine", run.engine);
    archive("queue", run.queue);
    archive("worker", run.worker);
    archive("requested_by", run.requestedBy);
    archive("reason", run.reason);
    archive("parent", run.parent);
    archive("batch", run.batch);
    archive("reverts", run.reverts);
    archive("reverted_by", run.revertedBy);
    state(archive, run.state);
    archive("attempts", run.attempts);
    archive("retries", run.retries);
    archive("deliveries", run.deliveries);
    archive("created_at", run.createdAt);
    archive("started_at", run.startedAt);
    archive("finished_at", run.finishedAt);
    archive("next_try_at", run.nextTryAt);
    archive("landing", run.landing);
    archive("rows", run.rows);
    archive("api_calls", run.apiCalls);
    archive("error", run.error);
    archive("summary", run.summary);
}

template<typename Archive>
void fields(Archive& archive, etl::RunLogLine& line)
{
    archive("at", line.at);
    archive("level", line.level);
    archive("message", line.message);
}

template<typename Archive>
void fields(Archive& archive, etl::RunAttempt& attempt)
{
    archive("seq", attempt.seq);
    archive("is_run", attempt.isRun);
    archive("number", attempt.number);
    archive("request", attempt.request);
    archive("started_at", attempt.startedAt);
    archive("duration_ms", attempt.duration);
    archive("http_status", attempt.httpStatus);
    archive("error_class", attempt.errorClass);
    archive("temporary", attempt.isTemporary);
    archive("message", attempt.message);
    archive("wait_ms", attempt.wait);
    archive("document", attempt.document);
    archive("worker", attempt.worker);
}

template<typename Archive>
void fields(Archive& archive, etl::RunReject& reject)
{
    archive("day", reject.day);
    archive("code", reject.code);
    archive("hour", reject.hour);
    archive("raw", reject.raw);
    archive("reason", reject.reason);
}

template<typename Archive>
void fields(Archive& archive, etl::ChangedValue& change)
{
    archive("day", change.day);
    archive("code", change.code);
    archive("hour", change.hour);
    archive("old", change.oldValue);
    archive("new", change.newValue);
    archive("old_unit", change.oldUnit);
}

template<typename Archive>
void fields(Archive& archive, jobs::RunDetails& details)
{
    archive("run", details.run);
    archive("attempts", details.attempts);
    archive("log", details.log);
    archive("rejects", details.rejects);
    archive("parts", details.parts);
    archive("changes", details.changes);
    archive("changed_rows", details.changedRows);
}

template<typename Archive>
void fields(Archive& archive, jobs::PartCounts& parts)
{
    archive("total", parts.total);
    archive("done", parts.done);
    archive("failed", parts.failed);
    archive("open", parts.open);
}

template<typename Archive>
void fields(Archive& archive, BatchFacts& batch)
{
    archive("id", batch.id);
    archive("parts", batch.parts);
}

template<typename Archive>
void fields(Archive& archive, jobs::GridCell& cell)
{
    archive("run", cell.runId);
    state(archive, cell.state);
    archive("runs", cell.runs);
    archive("has_data", cell.hasData);
}

template<typename Archive>
void fields(Archive& archive, jobs::GridRow& row)
{
    archive("metric", row.metric);
    archive("entity", row.entity);
    archive("name", row.name);
    archive("cells", row.cells);
}

template<typename Archive>
void fields(Archive& archive, jobs::ScheduledStart& start)
{
    archive("job", start.job);
    archive("next", start.next);
    archive("last", start.last);
    archive("last_run", start.lastRun);
    archive("last_state", start.lastState);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::etl::RunInfo)
VIGIA_CAPSULE_VALUE(vigia::jobs::RunDetails)
VIGIA_CAPSULE_VALUE(vigia::capsule::BatchFacts)
VIGIA_CAPSULE_VALUE(vigia::jobs::GridRow)
VIGIA_CAPSULE_VALUE(vigia::jobs::ScheduledStart)
