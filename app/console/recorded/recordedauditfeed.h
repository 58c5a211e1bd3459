#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/audit/auditfeed.h"

namespace vigia::console {

/// The AuditFeed of a capsule: its entries, and what the log's chain was worth when it was saved. GUI thread.
class RecordedAuditFeed final : public ui::AuditFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    explicit RecordedAuditFeed(RecordedAsker& asker, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<audit::AuditPage>> page(const audit::AuditQuery& query) override;
    [[nodiscard]] QFuture<Result<audit::AuditProof>> verify() override;

private:
    RecordedAsker& m_asker;
};

} // namespace vigia::console
