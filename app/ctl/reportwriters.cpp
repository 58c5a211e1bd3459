#include "app/ctl/reportwriters.h"

#include "ui/report/pdf/pdfwriter.h"

#include <QGuiApplication>

namespace vigia::ctl {

std::unique_ptr<report::FormatWriter> makeReportWriter(const QString& format)
{
    // Without fonts there is no page: see ReportCommand::needsFonts().
    if (format == u"pdf" && qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return std::make_unique<ui::PdfWriter>();
    return report::makeFormatWriter(format);
}

} // namespace vigia::ctl
