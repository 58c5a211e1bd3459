#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::diagnostics {

/// One check of `vigiactl doctor` and the page Diagnostics.
struct CheckInfo
{
    enum class Outcome
    {
        Ok,
        Warn, ///< works, but will not for long, or not as it should
        Fail,
        Unknown, ///< could not be looked at: never shown as well
    };

    QString id; ///< stable: "postgresql" "schema" "metrics-endpoint" …
    QString group; ///< translated: "Data", "Workers" …
    QString title; ///< translated: what is checked
    Outcome outcome = Outcome::Unknown;
    QString evidence; ///< translated: what was seen
    QString remedy; ///< translated: what to do; empty when all is well
    QString page; ///< console page that shows more: "targets"; may be empty
    QDateTime at; ///< UTC
    qint64 tookMs = -1; ///< -1 = not measured

    friend bool operator==(const CheckInfo&, const CheckInfo&) = default;
};

using CheckList = QList<CheckInfo>;

/// "ok" "warn" "fail" "unknown", for scripts.
QString outcomeName(CheckInfo::Outcome outcome);

} // namespace vigia::diagnostics
