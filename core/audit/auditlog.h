#pragma once

#include "core/audit/auditinfo.h"
#include "core/db/connection.h"

#include <QCoreApplication>

namespace vigia::audit {

/// vigia.audit_log on one connection. Blocks; errors as Connection (NotFound: the database has no schema
/// vigia).
class AuditLog
{
    Q_DECLARE_TR_FUNCTIONS(AuditLog)

public:
    static constexpr int CountCap = 100'000;

    explicit AuditLog(db::Connection& connection);

    /// Host, database user and Vigía's roles of the session are added here. Inside a transaction the entry
    /// stands or falls with it.
    [[nodiscard]] Result<> record(const AuditRecord& record);
    /// Vigía's roles that the session has, by name: "vigia_operator". Needs no schema vigia.
    [[nodiscard]] Result<QStringList> ownRoles();
    [[nodiscard]] Result<AuditPage> page(const AuditQuery& query);
    /// Recomputes the chain of hashes from its beginning.
    [[nodiscard]] Result<AuditProof> verify();

private:
    db::Connection& m_connection;
};

} // namespace vigia::audit
