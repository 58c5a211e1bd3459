#include "core/backend/serviceinfo.h"
#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/diagnostics/checkinfo.h"
#include "core/timeline/timelineinfo.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, backend::ServiceInfo& service)
{
    archive("id", service.id);
    archive.word("state", service.state, {"unknown", "ok", "lost"});
    archive("latency_ms", service.latencyMs);
    archive("last_ok", service.lastOk);
    archive("since", service.since);
    archive("reason", service.reason);
    archive("breaker", service.breaker);
}

template<typename Archive>
void fields(Archive& archive, timeline::TimelineItem& item)
{
    archive("id", item.id);
    archive("page", item.page);
    archive("title", item.title);
    archive("detail", item.detail);
    archive("from", item.from);
    archive("to", item.to);
    archive.word("level", item.level, {"normal", "notice", "abnormal", "critical"});
}

template<typename Archive>
void fields(Archive& archive, timeline::LaneInfo& lane)
{
    archive.word("kind", lane.kind, {"gaps", "runs", "workers", "targets", "alerts", "actions"});
    archive("items", lane.items);
    archive("left_out", lane.leftOut);
    archive("trouble", lane.trouble);
}

template<typename Archive>
void fields(Archive& archive, diagnostics::CheckInfo& check)
{
    archive("id", check.id);
    archive("group", check.group);
    archive("title", check.title);
    archive.word("outcome", check.outcome, {"ok", "warn", "fail", "unknown"});
    archive("evidence", check.evidence);
    archive("remedy", check.remedy);
    archive("page", check.page);
    archive("at", check.at);
    archive("took_ms", check.tookMs);
}

template<typename Archive>
void fields(Archive& archive, LayoutFacts& facts)
{
    archive("key", facts.key);
    archive("value", facts.value);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::backend::ServiceInfo)
VIGIA_CAPSULE_VALUE(vigia::timeline::LaneInfo)
VIGIA_CAPSULE_VALUE(vigia::diagnostics::CheckInfo)
VIGIA_CAPSULE_VALUE(vigia::capsule::LayoutFacts)
