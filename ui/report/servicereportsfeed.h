#pragma once

#include "core/async/serialexecutor.h"
#include "ui/report/reportsfeed.h"

namespace vigia::report {
class ReportService;
} // namespace vigia::report

namespace vigia::ui {

/// The ReportsFeed of a running site. Files are read and written on a thread of its own. GUI thread.
class ServiceReportsFeed final : public ReportsFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed.
    ServiceReportsFeed(report::ReportService& service, report::ReportDefinitions definitions,
                       QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<report::ReportDefinition>>> definitions() override;
    [[nodiscard]] QFuture<Result<>> saveDefinition(const report::ReportDefinition& definition) override;
    [[nodiscard]] QFuture<Result<>> removeDefinition(const QString& name) override;
    [[nodiscard]] QFuture<Result<report::Report>> collect(const report::ReportRequest& request) override;
    [[nodiscard]] QFuture<Result<>> write(const report::Report& report, const QString& format,
                                          const QString& path) override;

private:
    report::ReportService& m_service;
    const report::ReportDefinitions m_definitions;
    SerialExecutor m_files; ///< last member: joined first
};

} // namespace vigia::ui
