#pragma once

#include "ui/audit/auditfeed.h"

namespace vigia::audit {
class AuditService;
} // namespace vigia::audit

namespace vigia::ui {

/// The AuditFeed of a running site; whoever hears of new entries calls changed(). GUI thread.
class ServiceAuditFeed final : public AuditFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed.
    explicit ServiceAuditFeed(audit::AuditService& service, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<audit::AuditPage>> page(const audit::AuditQuery& query) override;
    [[nodiscard]] QFuture<Result<audit::AuditProof>> verify() override;

private:
    audit::AuditService& m_service;
};

} // namespace vigia::ui
