#pragma once

#include "core/base/result.h"
#include "core/report/reportinfo.h"

#include <memory>

namespace vigia::report {

/// Makes one file of a report: json, csv, html and xlsx here, pdf in ui/report/pdf.
///
/// Blocks; any thread (pdf: while a QGuiApplication lives). The file is written whole or not at all: it is
/// made beside its final name and renamed, so that neither a full disk nor a killed process leaves half a
/// file under that name, and a file that was there stays until then. What a killed process left of its work
/// goes with the next write into the same folder.
class FormatWriter
{
public:
    FormatWriter() = default;
    virtual ~FormatWriter() = default;
    FormatWriter(const FormatWriter&) = delete;
    FormatWriter& operator=(const FormatWriter&) = delete;

    /// What `--format` calls it and the usual ending of its files: "json" "csv" "html" "xlsx" "pdf".
    virtual QString format() const = 0;
    /// Errors: PermissionDenied (the folder), InvalidData (more than the format holds), Internal (temporary:
    /// a full disk).
    [[nodiscard]] virtual Result<> write(const Report& report, const QString& path) const = 0;
};

/// The writer of "json", "csv", "html" or "xlsx"; null for any other word.
std::unique_ptr<FormatWriter> makeFormatWriter(const QString& format);

} // namespace vigia::report
