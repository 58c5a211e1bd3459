#include "app/console/recorded/recordedreportsfeed.h"

namespace vigia::console {

namespace {

QString noReports()
{
    return RecordedReportsFeed::tr("No report is made of a capsule here: make it on the live site.");
}

} // namespace

RecordedReportsFeed::RecordedReportsFeed(RecordedAsker& asker, QObject* parent)
    : ReportsFeed(parent)
    , m_asker(asker)
{
}

QFuture<Result<QList<report::ReportDefinition>>> RecordedReportsFeed::definitions()
{
    return ready<Result<QList<report::ReportDefinition>>>(QList<report::ReportDefinition>());
}

QFuture<Result<>> RecordedReportsFeed::saveDefinition(const report::ReportDefinition&)
{
    return RecordedAsker::refused();
}

QFuture<Result<>> RecordedReportsFeed::removeDefinition(const QString&)
{
    return RecordedAsker::refused();
}

QFuture<Result<report::Report>> RecordedReportsFeed::collect(const report::ReportRequest&)
{
    return RecordedAsker::absent<report::Report>(noReports());
}

QFuture<Result<>> RecordedReportsFeed::write(const report::Report&, const QString&, const QString&)
{
    return RecordedAsker::absent<void>(noReports());
}

} // namespace vigia::console
