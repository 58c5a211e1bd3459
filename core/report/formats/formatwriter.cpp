#include "core/report/formats/formatwriter.h"

#include "core/report/formats/csvwriter.h"
#include "core/report/formats/htmlwriter.h"
#include "core/report/formats/jsonwriter.h"
#include "core/report/formats/xlsxwriter.h"

namespace vigia::report {

std::unique_ptr<FormatWriter> makeFormatWriter(const QString& format)
{
    if (format == QLatin1String("json"))
        return std::make_unique<JsonWriter>();
    if (format == QLatin1String("csv"))
        return std::make_unique<CsvWriter>();
    if (format == QLatin1String("html"))
        return std::make_unique<HtmlWriter>();
    if (format == QLatin1String("xlsx"))
        return std::make_unique<XlsxWriter>();
    return nullptr;
}

} // namespace vigia::report
