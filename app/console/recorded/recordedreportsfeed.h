#pragma once

#include "app/console/recorded/recordedasker.h"
#include "ui/report/reportsfeed.h"

namespace vigia::console {

/// The ReportsFeed of a capsule: reports of what it holds. GUI thread.
class RecordedReportsFeed final : public ui::ReportsFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    explicit RecordedReportsFeed(RecordedAsker& asker, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<QList<report::ReportDefinition>>> definitions() override;
    [[nodiscard]] QFuture<Result<>> saveDefinition(const report::ReportDefinition& definition) override;
    [[nodiscard]] QFuture<Result<>> removeDefinition(const QString& name) override;
    [[nodiscard]] QFuture<Result<report::Report>> collect(const report::ReportRequest& request) override;
    [[nodiscard]] QFuture<Result<>> write(const report::Report& report, const QString& format,
                                          const QString& path) override;

private:
    RecordedAsker& m_asker;
};

} // namespace vigia::console
