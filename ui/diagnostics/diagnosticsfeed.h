#pragma once

#include "core/base/result.h"
#include "core/diagnostics/checkinfo.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace vigia::ui {

/// What the console measures of itself.
struct ConsoleFigures
{
    qint64 longestBlockMs = -1; ///< of the GUI thread since the start; -1 = not measured
    int overruns = 0; ///< events that took longer than the console promises
    qint64 memoryBytes = -1; ///< -1 = not known
};

/// What the page “Diagnostics” asks. GUI thread; answers come later.
class DiagnosticsFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// All checks in order, not looked at yet, in the language of now.
    virtual diagnostics::CheckList checks() = 0;
    /// What the site does not have: a translated sentence each.
    virtual QStringList absent() const = 0;

    /// Why nothing is checked again here, in one translated sentence that says when it was; empty = it can
    /// be.
    virtual QString runBlocked() const { return {}; }

    /// Runs all, or those that are named; each is told by checked() as soon as it is known.
    [[nodiscard]] virtual QFuture<Result<diagnostics::CheckList>> run(const QStringList& ids) = 0;
    virtual ConsoleFigures console() const = 0;

signals:
    void checked(const vigia::diagnostics::CheckInfo& check);
};

} // namespace vigia::ui
