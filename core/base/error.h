#pragma once

#include <QByteArray>
#include <QString>

namespace vigia {

/// What kind of failure it is; callers branch on this, never on text.
enum class ErrorCode
{
    Cancelled,
    Timeout,
    Unreachable,
    PermissionDenied,
    NotFound,
    InvalidData,
    Conflict,
    Internal,
};

/// A failure as a value. `message` is translated, one sentence: what failed, why, what to do.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString detail; ///< SQLSTATE, HTTP status, parser position: for the log, never a secret
    QByteArray errorClass; ///< stable id kept in the run registry, e.g. "HtmlInsteadOfJson"; empty = name of
                           ///< the code
    bool temporary =
        false; ///< the same call may succeed later (design section 6: connection, time-out, 429, 5xx, HTML)

    /// errorClass, or the code's name when it has none.
    QByteArray className() const;
};

/// "Timeout", "NotFound"… : stable, untranslated.
QByteArray errorCodeName(ErrorCode code);

} // namespace vigia
