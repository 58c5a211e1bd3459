#pragma once

#include "core/base/energyday.h"

#include <QDateTime>
#include <QJsonObject>

#include <chrono>
#include <optional>
#include <vector>

namespace vigia::etl {

/// Celery's words, and Reverted.
enum class RunState
{
    Pending,
    Received,
    Started,
    Retry,
    Success,
    Failure,
    Revoked,
    Reverted
};

/// "PENDING" … "REVERTED"
QString runStateName(RunState state);
std::optional<RunState> runStateFromName(const QString& name);

/// Values of a run: read = inserted + changed + unchanged + rejected.
struct RowCounts
{
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// Why a run failed, as it is kept.
struct RunError
{
    QString errorClass; ///< stable id, "HtmlInsteadOfJson"
    bool isTemporary = false;
    QString message; ///< one sentence, in the language of the program that ran it
    QString detail;
    ErrorCode code = ErrorCode::Internal; ///< of the program that ran it; not kept

    static RunError from(const Error& error);
    Error toError() const;
};

/// A row of vigia.etl_run.
struct RunInfo
{
    QString id; ///< empty for a dry run, which is not kept
    QString job; ///< "load" "import" "revert"
    QString metric;
    QString entity;
    QDate from; ///< null for lists
    QDate to;
    QString engine = QStringLiteral("embedded");
    QString queue = QStringLiteral("etl");
    QString worker; ///< "host:pid" of the program that ran it
    QString requestedBy;
    QString reason;
    QString parent; ///< the run that this one repeats
    QString batch; ///< the run that this one is a part of (an incremental run, a backfill)
    QString reverts; ///< the run that this one undoes
    QString revertedBy; ///< the run that undid this one
    RunState state = RunState::Pending;
    int attempts = 0; ///< most tries that one call took
    int retries = 0; ///< of the whole run, by its engine
    int deliveries = 0; ///< how often an engine brought it; above 1 + retries it came twice
    QDateTime createdAt; ///< UTC
    QDateTime startedAt;
    QDateTime finishedAt;
    QDateTime nextTryAt; ///< RETRY: when it is tried again
    std::optional<qint64> landing; ///< seconds from the end of the data's last day to the load; SUCCESS only
    RowCounts rows;
    int apiCalls = 0;
    std::optional<RunError> error;
    QJsonObject summary; ///< findings, incomplete days, missing rows

    bool isOpen() const; ///< may still change its state by itself
};

using RunList = std::vector<RunInfo>;

/// The form that scripts rely on (vigiactl etl … --json).
QJsonObject toJson(const RunInfo& run);

/// A line of a run's log.
struct RunLogLine
{
    QDateTime at; ///< UTC
    QString level; ///< "info" "warning" "error"
    QString message;
};

/// One failed try, of one call to XM or of the whole run; also kept is the last one that went well.
struct RunAttempt
{
    int seq = 0;
    bool isRun = false; ///< a try of the whole run; else of one call
    int number = 1; ///< 1 = the first try
    QString request; ///< "/hourly 2025-01-01 to 2025-01-07"; empty for a run
    QDateTime startedAt; ///< UTC
    std::chrono::milliseconds duration {0};
    int httpStatus = 0; ///< 0 = none came
    QString errorClass; ///< empty = it succeeded
    bool isTemporary = false;
    QString message;
    std::optional<std::chrono::milliseconds> wait; ///< before the next try; none = it was the last
    QByteArray document; ///< the first 16 KiB of what came, as it came; empty = nothing, or not kept
    QString worker;
};

/// A value that was not stored.
struct RunReject
{
    QDate day;
    QString code;
    int hour = 0;
    QString raw;
    QString reason;
};

} // namespace vigia::etl
