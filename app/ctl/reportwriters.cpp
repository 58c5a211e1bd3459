#include "app/ctl/reportwriters.h"

namespace vigia::ctl {

std::unique_ptr<report::FormatWriter> makeReportWriter(const QString& format)
{
    return report::makeFormatWriter(format);
}

} // namespace vigia::ctl
