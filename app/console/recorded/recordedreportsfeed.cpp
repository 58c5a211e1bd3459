#include "app/console/recorded/recordedreportsfeed.h"

namespace vigia::console {

RecordedReportsFeed::RecordedReportsFeed(const RecordedAsker& asker, const etl::RuleBook& rules,
                                         QObject* parent)
    : ReportsFeed(parent)
    , m_reports(asker.reader(), generation::MetricTable(rules.rules()))
    , m_feed(m_reports.service(), report::ReportDefinitions::usual())
{
}

QFuture<Result<QList<report::ReportDefinition>>> RecordedReportsFeed::definitions()
{
    return m_feed.definitions();
}

QFuture<Result<>> RecordedReportsFeed::saveDefinition(const report::ReportDefinition&)
{
    return RecordedAsker::refused();
}

QFuture<Result<>> RecordedReportsFeed::removeDefinition(const QString&)
{
    return RecordedAsker::refused();
}

QFuture<Result<report::Report>> RecordedReportsFeed::collect(const report::ReportRequest& request)
{
    if (const Result<> held = m_reports.holds(request.days); !held)
        return ready<Result<report::Report>>(fail(held.error()));
    return m_feed.collect(request);
}

QFuture<Result<>> RecordedReportsFeed::write(const report::Report& report, const QString& format,
                                             const QString& path)
{
    return m_feed.write(report, format, path);
}

} // namespace vigia::console
