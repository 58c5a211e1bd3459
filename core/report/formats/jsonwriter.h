#pragma once

#include "core/report/formats/formatwriter.h"

class QJsonObject;

namespace vigia::report {

/// The model as JSON, {"format": "vigia.report", "version": 1}: ids are the same in each language, days are
/// "YYYY-MM-DD", instants UTC ("…Z"), a value that there is none of is null, durations are seconds, percents
/// 0..100. Rows of tables are arrays in the order of "columns".
class JsonWriter : public FormatWriter
{
public:
    QString format() const override { return QStringLiteral("json"); }

    Result<> write(const Report& report, const QString& path) const override;

    static QJsonObject object(const Report& report);
};

} // namespace vigia::report
