#pragma once

#include "core/report/formats/formatwriter.h"

namespace vigia::report {

/// A workbook: what the report is, its figures, then one sheet a table and one a chart with its values and a
/// native chart. Cells are typed (numbers, days, times; times are Colombian wall time, durations [h]:mm:ss);
/// no formula is ever made, a text that looks like one stays text. Every sheet says SIMULATED or RECORDED,
/// and its header stays in view.
///
/// Errors, besides the interface's: InvalidData (more rows than a sheet holds).
class XlsxWriter : public FormatWriter
{
public:
    QString format() const override { return QStringLiteral("xlsx"); }

    Result<> write(const Report& report, const QString& path) const override;

    /// "3 Generation by plant": no character that a sheet's name may not have, at most 31 long; the number
    /// keeps it unique.
    static QString sheetName(int number, const QString& title);
};

} // namespace vigia::report
