#pragma once

#include "core/base/result.h"
#include "core/diagnostics/checkinfo.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <vector>

namespace vigia::diagnostics {

/// What one look showed. Translated texts.
struct Verdict
{
    CheckInfo::Outcome outcome = CheckInfo::Outcome::Unknown;
    QString evidence;
    QString remedy; ///< empty when all is well

    static Verdict ok(const QString& evidence) { return {CheckInfo::Outcome::Ok, evidence, {}}; }

    static Verdict warn(const QString& evidence, const QString& remedy)
    {
        return {CheckInfo::Outcome::Warn, evidence, remedy};
    }

    static Verdict fail(const QString& evidence, const QString& remedy)
    {
        return {CheckInfo::Outcome::Fail, evidence, remedy};
    }

    static Verdict unknown(const QString& evidence, const QString& remedy)
    {
        return {CheckInfo::Outcome::Unknown, evidence, remedy};
    }
};

/// One line of the table of checks. `look` is called on the service's thread and must not block; what it
/// needs of it lives as long as `context`, which dies when nobody wants the answer any more.
struct Check
{
    using Look = std::function<QFuture<Result<Verdict>>(QObject* context)>;

    QString id;
    QString group; ///< translated
    QString title; ///< translated
    QString page; ///< console page that shows more; may be empty
    Look look;
    QString remedy; ///< when the look itself fails; translated
    /// Whether a look that fails is a proof: "does it answer?" has failed when nothing answers. Of anything
    /// else it only says that nobody knows.
    bool isProof = false;
    std::chrono::milliseconds deadline {8000};
};

using CheckTable = std::vector<Check>;

} // namespace vigia::diagnostics
