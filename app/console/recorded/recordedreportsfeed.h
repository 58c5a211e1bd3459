#pragma once

#include "app/console/recorded/recordedasker.h"
#include "core/backend/capsulereports.h"
#include "core/etl/rulebook.h"
#include "ui/report/servicereportsfeed.h"

namespace vigia::console {

/// The ReportsFeed of a capsule: reports of what it holds, with the definitions of whoever looks, which are
/// not changed. GUI thread.
class RecordedReportsFeed final : public ui::ReportsFeed
{
    Q_OBJECT

public:
    RecordedReportsFeed(const RecordedAsker& asker, const etl::RuleBook& rules, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<report::ReportDefinition>>> definitions() override;
    [[nodiscard]] QFuture<Result<>> saveDefinition(const report::ReportDefinition& definition) override;
    [[nodiscard]] QFuture<Result<>> removeDefinition(const QString& name) override;
    /// Error besides: InvalidData (days that the capsule does not hold).
    [[nodiscard]] QFuture<Result<report::Report>> collect(const report::ReportRequest& request) override;
    [[nodiscard]] QFuture<Result<>> write(const report::Report& report, const QString& format,
                                          const QString& path) override;

private:
    backend::CapsuleReports m_reports;
    ui::ServiceReportsFeed m_feed;
};

} // namespace vigia::console
