#pragma once

#include "core/report/formats/formatwriter.h"

namespace vigia::report {

/// The whole report as one table in long form, a line a value, that a spreadsheet filters and a script reads:
///
///     kind,section,item,row,column,value,unit,source,loaded,run,origin
///
/// kind: report (site, from, to, made…), section, summary, missing, figure, note, cell, total, point.
/// item: id of the figure, table or chart. row: number of the table's row from 1, or the time of a point.
/// column: title of the column or name of the line. origin on every line: simulated, recorded, both or empty.
///
/// Form: RFC 4180, commas, decimal points and ISO times in every language (the titles are the report's);
/// UTF-8 with a byte-order mark, because spreadsheets take a file without one for Latin-1 (Python:
/// "utf-8-sig"). A text that a spreadsheet would take for a formula (it begins with = + - @ or a tab, also
/// after blanks or in full-width form) gets an apostrophe before it; numbers never do.
class CsvWriter : public FormatWriter
{
public:
    QString format() const override { return QStringLiteral("csv"); }

    Result<> write(const Report& report, const QString& path) const override;

    static QByteArray text(const Report& report);
};

} // namespace vigia::report
