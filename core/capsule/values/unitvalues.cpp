#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, units::UnitInfo& unit)
{
    archive("name", unit.name);
    archive("description", unit.description);
    archive("load_state", unit.loadState);
    archive("active_state", unit.activeState);
    archive("sub_state", unit.subState);
    archive("unit_file_state", unit.unitFileState);
    archive("result", unit.result);
    archive("type", unit.type);
    archive("restarts", unit.restarts);
    archive("memory", unit.memory);
    archive("main_pid", unit.mainPid);
    archive("invocation", unit.invocation);
    archive("started", unit.started);
    archive("since", unit.since);
    archive("unit_file", unit.unitFile);
    archive("drop_ins", unit.dropIns);
    archive("needs_reload", unit.needsReload);
    archive("conditions_hold", unit.conditionsHold);
}

template<typename Archive>
void fields(Archive& archive, UnitFacts& facts)
{
    archive("host", facts.host);
    archive("unit", facts.unit);
}

template<typename Archive>
void fields(Archive& archive, units::JournalLine& line)
{
    archive("at", line.at);
    archive("priority", line.priority);
    archive("identifier", line.identifier);
    archive("pid", line.pid);
    archive("invocation", line.invocation);
    archive("text", line.text);
}

template<typename Archive>
void fields(Archive& archive, JournalFacts& facts)
{
    archive("host", facts.host);
    archive("unit", facts.unit);
    archive("lines", facts.batch.lines);
    archive("dropped", facts.batch.dropped);
    archive.word("source", facts.source, {"journal", "file"});
}

template<typename Archive>
void fields(Archive& archive, units::MoveStep& step)
{
    archive("id", step.id);
    archive("state", step.state);
    archive("detail", step.detail);
    archive("began", step.began);
    archive("ended", step.ended);
}

template<typename Archive>
void fields(Archive& archive, units::MoveProof& proof)
{
    archive("check", proof.check);
    archive("subject", proof.subject);
    archive("result", proof.result);
    archive("evidence", proof.evidence);
}

template<typename Archive>
void fields(Archive& archive, units::MoveInfo& move)
{
    archive("id", move.id);
    archive.word("kind", move.kind, {"apply", "revert"});
    archive("state", move.state);
    archive("cause", move.cause);
    archive("who", move.who);
    archive("began", move.began);
    archive("ended", move.ended);
    archive("steps", move.steps);
    archive("proofs", move.proofs);
}

template<typename Archive>
void fields(Archive& archive, MoveFacts& facts)
{
    archive("host", facts.host);
    archive("move", facts.move);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::capsule::UnitFacts)
VIGIA_CAPSULE_VALUE(vigia::capsule::JournalFacts)
VIGIA_CAPSULE_VALUE(vigia::capsule::MoveFacts)
