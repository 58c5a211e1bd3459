#pragma once

#include "core/report/formats/formatwriter.h"

namespace vigia::ui {

/// A report on A4 pages, PDF/A-1b: text that can be selected, charts as vectors, contents with page numbers,
/// site, days and "page n of m" on each page, SIMULATED and RECORDED too; told apart without colour. Fonts
/// are the program's own. Needs a QGuiApplication (offscreen will do); any thread.
class PdfWriter : public report::FormatWriter
{
public:
    QString format() const override { return QStringLiteral("pdf"); }

    Result<> write(const report::Report& report, const QString& path) const override;

    static QByteArray bytes(const report::Report& report);
};

} // namespace vigia::ui
