#include "ui/audit/serviceauditfeed.h"

#include "core/audit/auditservice.h"

namespace vigia::ui {

ServiceAuditFeed::ServiceAuditFeed(audit::AuditService& service, QObject* parent)
    : AuditFeed(parent)
    , m_service(service)
{
}

QFuture<Result<audit::AuditPage>> ServiceAuditFeed::page(const audit::AuditQuery& query)
{
    return m_service.page(query);
}

QFuture<Result<audit::AuditProof>> ServiceAuditFeed::verify()
{
    return m_service.verify();
}

} // namespace vigia::ui
