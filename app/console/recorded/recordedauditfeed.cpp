#include "app/console/recorded/recordedauditfeed.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedAuditFeed::RecordedAuditFeed(RecordedAsker& asker, QObject* parent)
    : AuditFeed(parent)
    , m_asker(asker)
{
}

QFuture<Result<audit::AuditPage>> RecordedAuditFeed::page(const audit::AuditQuery& query)
{
    return m_asker.ask([query](const CapsuleReader& reader) { return reader.audit(query); });
}

QFuture<Result<audit::AuditProof>> RecordedAuditFeed::verify()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.auditProof(); });
}

} // namespace vigia::console
