#pragma once

#include "core/base/result.h"
#include "core/report/reportdefinition.h"

#include <QFuture>
#include <QObject>

namespace vigia::ui {

/// What the Reports page asks. GUI thread; answers come later; no error is thrown away.
class ReportsFeed : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<QList<report::ReportDefinition>>> definitions() = 0;
    /// One of the same name is replaced.
    [[nodiscard]] virtual QFuture<Result<>> saveDefinition(const report::ReportDefinition& definition) = 0;
    [[nodiscard]] virtual QFuture<Result<>> removeDefinition(const QString& name) = 0;
    /// Its progress counts questions, with a sentence. Cancelling the future cancels the questions.
    [[nodiscard]] virtual QFuture<Result<report::Report>> collect(const report::ReportRequest& request) = 0;
    /// Writes the file whole or not at all. `format`: "pdf" "html" "xlsx" "csv" "json".
    [[nodiscard]] virtual QFuture<Result<>> write(const report::Report& report, const QString& format,
                                                  const QString& path) = 0;
};

} // namespace vigia::ui
