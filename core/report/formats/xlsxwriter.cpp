#include "core/report/formats/xlsxwriter.h"

#include "core/report/formats/wholefile.h"
#include "core/report/formats/workfolder.h"
#include "core/report/formats/xlsxbook.h"
#include "core/report/formats/xlsxcheck.h"

#include <QCoreApplication>
#include <QFile>

namespace vigia::report {
namespace {

constexpr qsizetype MostName = 31;

void addAbout(XlsxBook& book, const Report& report)
{
    const Wording& words = book.wording();
    lxw_worksheet* sheet = book.addSheet(report.title, words.days(report.days), false);
    quint32 row = XlsxBook::HeaderRow;
    const auto fact = [&](const char* label, const QString& value) {
        book.text(sheet, row, 0, words.text(label), XlsxBook::Style::Muted);
        book.text(sheet, row++, 1, value, XlsxBook::Style::Plain);
    };
    for (const QString& note : words.originNotes(report))
        book.text(sheet, row++, 0, note, XlsxBook::Style::Plain);
    fact(QT_TRANSLATE_NOOP("Report", "Site"), report.site);
    fact(QT_TRANSLATE_NOOP("Report", "Days"), words.days(report.days));
    fact(QT_TRANSLATE_NOOP("Report", "Made"), words.instant(report.made));
    fact(QT_TRANSLATE_NOOP("Report", "By"), report.madeBy);
    fact(QT_TRANSLATE_NOOP("Report", "Program"), report.program);
    fact(QT_TRANSLATE_NOOP("Report", "Times"),
         words.text(QT_TRANSLATE_NOOP("Report", "Colombian time (UTC−5)")));
    for (const Section& section : report.sections) {
        ++row;
        book.text(sheet, row++, 0, section.title, XlsxBook::Style::Title);
        if (!section.summary.isEmpty())
            book.text(sheet, row++, 0, section.summary, XlsxBook::Style::Plain);
        for (const QString& missing : section.missing)
            book.text(sheet, row++, 0,
                      words.text(QT_TRANSLATE_NOOP("Report", "Missing:")) % QLatin1Char(' ') % missing,
                      XlsxBook::Style::Plain);
    }
}

void addFigures(XlsxBook& book, const Report& report)
{
    const Wording& words = book.wording();
    Table table;
    const auto column = [&](const char* title, Column::Type type = Column::Type::Text) {
        table.columns.append({{}, words.text(title), type, {}, 2});
    };
    column(QT_TRANSLATE_NOOP("Report", "Section"));
    column(QT_TRANSLATE_NOOP("Report", "Figure"));
    column(QT_TRANSLATE_NOOP("Report", "Value"), Column::Type::Number);
    column(QT_TRANSLATE_NOOP("Report", "Unit"));
    column(QT_TRANSLATE_NOOP("Report", "Source"));
    column(QT_TRANSLATE_NOOP("Report", "Loaded"), Column::Type::Instant);
    column(QT_TRANSLATE_NOOP("Report", "Run"));
    column(QT_TRANSLATE_NOOP("Report", "Note"));
    for (const Section& section : report.sections)
        for (const Figure& figure : section.figures)
            table.rows.append({section.title, figure.label, figure.value,
                               figure.unit == QLatin1String("1") ? QString() : figure.unit,
                               figure.provenance.source, figure.provenance.loaded, figure.provenance.run,
                               figure.note});
    if (table.rows.isEmpty())
        return;
    lxw_worksheet* sheet =
        book.addSheet(words.text(QT_TRANSLATE_NOOP("Report", "Figures")), words.days(report.days), true);
    book.table(sheet, table);
    quint32 row = XlsxBook::HeaderRow + 1;
    for (const Section& section : report.sections)
        for (const Figure& figure : section.figures)
            book.number(sheet, row++, 2, figure.value, figure.decimals, false);
}

QString below(const QString& note, const QString& provenance)
{
    const QString between = note.isEmpty() || provenance.isEmpty() ? QString() : QStringLiteral(" · ");
    return note % between % provenance;
}

void addSection(XlsxBook& book, const Section& section)
{
    const Wording& words = book.wording();
    for (const Table& table : section.tables)
        book.table(book.addSheet(table.title, below(table.note, words.provenance(table.provenance)), true),
                   table);
    for (const Chart& chart : section.charts) {
        Table values = valuesOf(chart, words);
        for (Column& column : values.columns)
            column.unit.clear(); // said by the axis
        const QString unit = chart.unit == QLatin1String("1") ? QString() : chart.unit;
        lxw_worksheet* sheet =
            book.addSheet(chart.title, below(unit, words.provenance(chart.provenance)), true);
        const QString name = book.lastSheetName();
        book.table(sheet, values);
        book.chart(sheet, chart, name);
    }
}

bool fits(const Report& report)
{
    for (const Section& section : report.sections) {
        for (const Table& table : section.tables)
            if (table.rows.size() > XlsxBook::MostRows)
                return false;
        for (const Chart& chart : section.charts)
            if (chart.instants.size() > XlsxBook::MostRows)
                return false;
    }
    return true;
}

} // namespace

QString XlsxWriter::sheetName(int number, const QString& title)
{
    QString name = QString::number(number) % QLatin1Char(' ');
    for (qsizetype i = 0; i < title.size() && name.size() < MostName; ++i) {
        const QChar c = title.at(i);
        name += c.isLetterOrNumber() || QStringLiteral(" -_.,()·").contains(c) ? c : QChar(u' ');
    }
    return name.simplified();
}

Result<> XlsxWriter::write(const Report& report, const QString& path) const
{
    if (!fits(report))
        return fail(
            ErrorCode::InvalidData,
            QCoreApplication::translate("Report",
                                        "A table of the report has more rows than a sheet holds. Choose "
                                        "a shorter range, or CSV."));
    // The library makes files of its own, and does not tell when they fail: beside the target, where the
    // room is that the report needs; checked before they count.
    const WorkFolder folder(path);
    if (!folder.isValid())
        return folderFailure(path, folder);
    const QString made = folder.filePath(QStringLiteral("report.xlsx"));
    {
        XlsxBook book(report, made, folder.path());
        addAbout(book, report);
        addFigures(book, report);
        for (const Section& section : report.sections)
            addSection(book, section);
        const QString problem = book.close();
        if (!problem.isEmpty())
            return fileFailure(path, problem, FileTrouble::NoRoom);
    }
    QFile file(made);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(path, file.errorString(), FileTrouble::NoRoom);
    const QByteArray bytes = file.readAll();
    if (!isWholeWorkbook(bytes))
        return fileFailure(path,
                           QCoreApplication::translate("Report", "there was no room for the whole workbook"),
                           FileTrouble::NoRoom);
    file.close();
    file.remove(); // room for the copy
    return writeWhole(path, bytes);
}

} // namespace vigia::report
