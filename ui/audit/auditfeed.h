#pragma once

#include "core/audit/auditinfo.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the Audit page asks. GUI thread; answers come later.
class AuditFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<audit::AuditPage>> page(const audit::AuditQuery& query) = 0;
    /// Recomputes the chain of the whole log.
    [[nodiscard]] virtual QFuture<Result<audit::AuditProof>> verify() = 0;

signals:
    /// An entry was written; at most once a second.
    void changed();
};

} // namespace vigia::ui
