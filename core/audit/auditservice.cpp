#include "core/audit/auditservice.h"

#include "core/audit/auditlog.h"

namespace vigia::audit {

AuditService::AuditService(db::Pool& pool)
    : m_pool(pool)
{
}

QFuture<Result<>> AuditService::record(const AuditRecord& record)
{
    return m_pool.run([record](db::Connection& connection) { return AuditLog(connection).record(record); });
}

QFuture<Result<QStringList>> AuditService::ownRoles()
{
    return m_pool.run([](db::Connection& connection) { return AuditLog(connection).ownRoles(); });
}

QFuture<Result<AuditPage>> AuditService::page(const AuditQuery& query)
{
    return m_pool.run([query](db::Connection& connection) { return AuditLog(connection).page(query); });
}

QFuture<Result<AuditProof>> AuditService::verify()
{
    return m_pool.run([](db::Connection& connection) { return AuditLog(connection).verify(); });
}

} // namespace vigia::audit
