#pragma once

#include "core/db/connection.h"
#include "core/etl/runinfo.h"
#include "core/xm/document.h"

#include <QCoreApplication>

namespace vigia::etl {

/// What is told of a run beside its row: log lines, tries, rejected values. On one connection; blocks; errors
/// as Connection.
class RunLog
{
public:
    static constexpr qsizetype DocumentLength = 16 * 1024; ///< kept of what came, in bytes

    explicit RunLog(db::Connection& connection);

    [[nodiscard]] Result<> add(const QString& runId, const QString& level, const QString& message);
    [[nodiscard]] Result<> addAttempt(const QString& runId, const RunAttempt& attempt);
    [[nodiscard]] Result<> addRejects(const QString& runId, const std::vector<xm::RejectedValue>& rejected);

    /// The latest `limit`, oldest first.
    [[nodiscard]] Result<std::vector<RunLogLine>> lines(const QString& runId, int limit = 1000);
    [[nodiscard]] Result<std::vector<RunAttempt>> attempts(const QString& runId, int limit = 200);
    /// The first `limit`.
    [[nodiscard]] Result<std::vector<RunReject>> rejects(const QString& runId, int limit = 1000);

private:
    db::Connection& m_connection;
};

} // namespace vigia::etl
