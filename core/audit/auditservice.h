#pragma once

#include "core/audit/auditinfo.h"
#include "core/db/pool.h"

#include <QFuture>

namespace vigia::audit {

/// AuditLog on the site's pool: answers as futures. Any thread.
class AuditService
{
public:
    /// `pool` outlives the service.
    explicit AuditService(db::Pool& pool);

    [[nodiscard]] QFuture<Result<>> record(const AuditRecord& record);
    [[nodiscard]] QFuture<Result<QStringList>> ownRoles();
    [[nodiscard]] QFuture<Result<AuditPage>> page(const AuditQuery& query);
    [[nodiscard]] QFuture<Result<AuditProof>> verify();

private:
    db::Pool& m_pool;
};

} // namespace vigia::audit
