#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, DayRange& range)
{
    archive("from", range.from);
    archive("to", range.to);
}

template<typename Archive>
void fields(Archive& archive, generation::PlantInfo& plant)
{
    archive("code", plant.code);
    archive("name", plant.name);
    archive("source", plant.source);
}

template<typename Archive>
void fields(Archive& archive, generation::FreshnessInfo& freshness)
{
    archive("metric", freshness.metric);
    archive("entity", freshness.entity);
    archive("newest_day", freshness.newestDay);
    archive("has_hours", freshness.hasHours);
}

template<typename Archive>
void fields(Archive& archive, generation::Provenance& provenance)
{
    archive.word("kind", provenance.kind, {"raw", "aggregated"});
    archive("rows", provenance.rows);
    archive("data_until", provenance.dataUntil);
    archive("loaded_at", provenance.loadedAt);
}

template<typename Archive>
void fields(Archive& archive, generation::Finding& finding)
{
    archive("kind", finding.kind);
    archive("text", finding.text);
    archive("rows", finding.rows);
}

template<typename Archive>
void fields(Archive& archive, ChartFacts& facts)
{
    archive("metric", facts.metric);
    archive("entity", facts.entity);
    archive.word("grouping", facts.grouping, {"source", "code", "total"});
    archive.word("step", facts.step, {"hour", "day", "month"});
    archive("range", facts.range);
    archive("provenance", facts.provenance);
    archive("findings", facts.findings);
}

template<typename Archive>
void fields(Archive& archive, GapFacts& facts)
{
    archive("metric", facts.metric);
    archive("entity", facts.entity);
    archive("gaps", facts.gaps);
}

template<typename Archive>
void fields(Archive& archive, AccountLine& line)
{
    archive("table", line.table);
    archive.word("state", line.state, {"kept", "partly", "left-out", "missing"});
    archive("kept", line.kept);
    archive("left_out", line.leftOut);
    archive("reason", line.reason);
}

template<typename Archive>
void fields(Archive& archive, CapsuleInfo& info)
{
    archive("id", info.id);
    archive("program", info.program);
    archive("site", info.siteName);
    archive("site_title", info.siteTitle);
    archive("site_colour", info.siteColour);
    archive("simulated", info.simulated);
    archive("made", info.made);
    archive("made_by", info.madeBy);
    archive("reason", info.reason);
    archive("language", info.language);
    archive("range", info.range);
    archive("from", info.from);
    archive("to", info.to);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::generation::PlantInfo)
VIGIA_CAPSULE_VALUE(vigia::generation::FreshnessInfo)
VIGIA_CAPSULE_VALUE(vigia::capsule::ChartFacts)
VIGIA_CAPSULE_VALUE(vigia::capsule::GapFacts)
VIGIA_CAPSULE_VALUE(vigia::capsule::AccountLine)
VIGIA_CAPSULE_VALUE(vigia::capsule::CapsuleInfo)
