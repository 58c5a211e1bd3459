#pragma once

#include "ui/report/reportsfeed.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace vigia::test {

/// A ReportsFeed in memory; reports are answered by the test, the rest at once.
class FakeReportsFeed final : public ui::ReportsFeed
{
public:
    struct Asked
    {
        report::ReportRequest request;
        std::shared_ptr<QPromise<Result<report::Report>>> promise;
    };

    struct Written
    {
        report::Report report;
        QString format;
        QString path;
    };

    QList<report::ReportDefinition> saved;
    std::vector<Asked> asked;
    std::vector<Written> written;
    std::optional<Error> failsWith; ///< of everything but collect()

    QFuture<Result<QList<report::ReportDefinition>>> definitions() override;
    QFuture<Result<>> saveDefinition(const report::ReportDefinition& definition) override;
    QFuture<Result<>> removeDefinition(const QString& name) override;
    QFuture<Result<report::Report>> collect(const report::ReportRequest& request) override;
    QFuture<Result<>> write(const report::Report& report, const QString& format,
                            const QString& path) override;

    /// Answers the last question.
    void answer(const Result<report::Report>& result);
};

/// One with a figure, a chart, a table of `rows` rows and a missing part; texts are hostile.
report::Report sampleReport(int rows);

} // namespace vigia::test
