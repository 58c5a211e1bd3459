#pragma once

#include "core/audit/auditinfo.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>

namespace vigia::ui {

/// Entries of the audit as a table for other programs: UTF-8, a line an entry, times in Colombia with their
/// offset, parameters and proof as JSON. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
class AuditCsv
{
    Q_DECLARE_TR_FUNCTIONS(AuditCsv)

public:
    static QByteArray text(const std::vector<audit::AuditEntry>& entries);
    /// Writes it whole or not at all. Blocks; any thread. Errors: PermissionDenied.
    [[nodiscard]] static Result<> save(const QString& path, const QByteArray& bytes);
};

} // namespace vigia::ui
