#pragma once

#include "ui/audit/auditfeed.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace vigia::test {

/// An AuditFeed over a log in memory, which filters and pages as the database does. Answers come at once or
/// when the test wants.
class FakeAuditFeed final : public ui::AuditFeed
{
public:
    struct Asked
    {
        audit::AuditQuery query;
        std::shared_ptr<QPromise<Result<audit::AuditPage>>> promise;
    };

    std::vector<audit::AuditEntry> log; ///< newest first
    bool holds = false; ///< page() answers only by answer()
    std::optional<Error> failsWith;
    std::vector<Asked> asked;
    Result<audit::AuditProof> proof = audit::AuditProof {};
    std::vector<std::shared_ptr<QPromise<Result<audit::AuditProof>>>> proofs;

    QFuture<Result<audit::AuditPage>> page(const audit::AuditQuery& query) override;
    QFuture<Result<audit::AuditProof>> verify() override;

    /// Answers the i-th question with what the log holds now.
    void answer(std::size_t i);
    /// Writes entries, the last one newest, and tells so.
    void write(int count, const QDateTime& at);
    audit::AuditPage pageOf(const audit::AuditQuery& query) const;
};

/// An entry as the program writes them; kinds take turns.
audit::AuditEntry sampleEntry(qint64 id, const QDateTime& at);

} // namespace vigia::test
