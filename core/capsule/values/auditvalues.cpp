#include "core/audit/auditinfo.h"
#include "core/capsule/document.h"
#include "core/capsule/values/values.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, audit::AuditRecord& record)
{
    archive("who", record.who);
    archive("action", record.action);
    archive("object", record.object);
    archive("parameters", record.parameters);
    archive("reason", record.reason);
    archive("outcome", record.outcome);
    archive("proof", record.proof);
}

template<typename Archive>
void fields(Archive& archive, audit::AuditEntry& entry)
{
    archive("id", entry.id);
    archive("at", entry.at);
    archive("database_user", entry.databaseUser);
    archive("host", entry.host);
    archive("role", entry.role);
    archive("record", entry.record);
}

template<typename Archive>
void fields(Archive& archive, audit::AuditProof& proof)
{
    archive("entries", proof.entries);
    archive("first_broken", proof.firstBroken);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::audit::AuditEntry)
VIGIA_CAPSULE_VALUE(vigia::audit::AuditProof)
