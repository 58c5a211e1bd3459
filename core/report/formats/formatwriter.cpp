#include "core/report/formats/formatwriter.h"

#include "core/report/formats/csvwriter.h"
#include "core/report/formats/jsonwriter.h"

namespace vigia::report {

std::unique_ptr<FormatWriter> makeFormatWriter(const QString& format)
{
    if (format == QLatin1String("json"))
        return std::make_unique<JsonWriter>();
    if (format == QLatin1String("csv"))
        return std::make_unique<CsvWriter>();
    return nullptr;
}

} // namespace vigia::report
