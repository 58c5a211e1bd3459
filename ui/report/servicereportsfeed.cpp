#include "ui/report/servicereportsfeed.h"

#include "core/report/formats/formatwriter.h"
#include "core/report/reportservice.h"
#include "ui/report/pdf/pdfwriter.h"

namespace vigia::ui {

namespace {

std::unique_ptr<report::FormatWriter> makeWriter(const QString& format)
{
    if (format == u"pdf")
        return std::make_unique<PdfWriter>();
    return report::makeFormatWriter(format);
}

} // namespace

ServiceReportsFeed::ServiceReportsFeed(report::ReportService& service, report::ReportDefinitions definitions,
                                       QObject* parent)
    : ReportsFeed(parent)
    , m_service(service)
    , m_definitions(std::move(definitions))
    , m_files(QStringLiteral("report-files"))
{
}

QFuture<Result<QList<report::ReportDefinition>>> ServiceReportsFeed::definitions()
{
    return m_files.run(
        [all = m_definitions]() -> Result<QList<report::ReportDefinition>> { return all.all(); });
}

QFuture<Result<>> ServiceReportsFeed::saveDefinition(const report::ReportDefinition& definition)
{
    return m_files.run([all = m_definitions, definition] { return all.save(definition); });
}

QFuture<Result<>> ServiceReportsFeed::removeDefinition(const QString& name)
{
    return m_files.run([all = m_definitions, name] { return all.remove(name); });
}

QFuture<Result<report::Report>> ServiceReportsFeed::collect(const report::ReportRequest& request)
{
    return m_service.make(request);
}

QFuture<Result<>> ServiceReportsFeed::write(const report::Report& report, const QString& format,
                                            const QString& path)
{
    return m_files.run([report, format, path]() -> Result<> {
        const auto writer = makeWriter(format);
        if (!writer)
            return fail(ErrorCode::InvalidData,
                        tr("The format %1 is not known: choose another one.").arg(format));
        return writer->write(report, path);
    });
}

} // namespace vigia::ui
