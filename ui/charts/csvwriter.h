#pragma once

#include "core/base/result.h"
#include "ui/charts/chartcontent.h"

#include <QByteArray>
#include <QCoreApplication>

namespace vigia::ui {

/// A chart's values as text, with the lines of `vigiactl query`: time,code,value,unit,hours. Times of hours
/// are local with offset, days and months the ISO day; stored units; where there is no value there is no
/// line.
class CsvWriter
{
    Q_DECLARE_TR_FUNCTIONS(CsvWriter)

public:
    /// Samples [from, to), oldest first.
    static QByteArray text(const ChartContent& content, int from, int to);
    /// Writes the same into a file, whole or not at all. Blocks; any thread. Errors: PermissionDenied.
    [[nodiscard]] static Result<> save(const QString& path, const QByteArray& bytes);
};

} // namespace vigia::ui
