#include "core/report/formats/csvwriter.h"

#include "core/report/formats/cellvalue.h"
#include "core/report/formats/wholefile.h"
#include "core/report/formats/wording.h"

namespace vigia::report {
namespace {

/// A text of other people: no formula, no broken line.
QByteArray field(const QString& text)
{
    static const QString Signs = QStringLiteral("=+-@\t＝＋－＠");
    QString clean = cleaned(text);
    const auto first = std::find_if(clean.cbegin(), clean.cend(),
                                    [](QChar c) { return c == u'\t' || (!c.isSpace() && c.isPrint()); });
    if (first != clean.cend() && Signs.contains(*first))
        clean.prepend(QLatin1Char('\''));
    QByteArray bytes = clean.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

/// Lines of the file; what every line of an item has in common is said once.
class Lines
{
public:
    explicit Lines(const Report& report)
    {
        if (report.simulated && report.recorded)
            m_origin = "simulated recorded";
        else if (report.simulated)
            m_origin = "simulated";
        else if (report.recorded)
            m_origin = "recorded";
        m_out = "\xEF\xBB\xBFkind,section,item,row,column,value,unit,source,loaded,run,origin\r\n";
    }

    void begin(const QString& section, const QString& item, const Provenance& provenance)
    {
        m_begin = ',' + field(section) + ',' + field(item) + ',';
        m_end = ',' + field(provenance.source) + ',' + isoUtc(provenance.loaded).toLatin1() + ','
            + field(provenance.run) + ',' + m_origin + "\r\n";
    }

    /// `row`, `column`, `value` and `unit` are ready fields.
    void add(const char* kind, const QByteArray& row, const QByteArray& column, const QByteArray& value,
             const QByteArray& unit = {})
    {
        m_out += kind + m_begin + row + ',' + column + ',' + value + ',' + unit + m_end;
    }

    void addText(const char* kind, const QString& text)
    {
        if (!text.isEmpty())
            add(kind, {}, {}, field(text));
    }

    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
    QByteArray m_origin;
    QByteArray m_begin;
    QByteArray m_end;
};

QByteArray cellField(const QVariant& value, Column::Type type)
{
    const QJsonValue cell = cellValue(value, type);
    if (cell.isString())
        return type == Column::Type::Text ? field(cell.toString()) : cell.toString().toLatin1();
    if (type == Column::Type::Integer || type == Column::Type::Duration)
        return cell.isNull() ? QByteArray() : QByteArray::number(cell.toInteger());
    return cell.isNull() ? QByteArray() : plainNumber(cell.toDouble()).toLatin1();
}

void addHead(Lines& lines, const Report& report)
{
    lines.begin({}, {}, {});
    const std::pair<const char*, QString> facts[] = {{"title", report.title},
                                                     {"site", report.site},
                                                     {"from", report.days.from.toString(Qt::ISODate)},
                                                     {"to", report.days.to.toString(Qt::ISODate)},
                                                     {"language", report.language},
                                                     {"made", isoUtc(report.made)},
                                                     {"madeBy", report.madeBy},
                                                     {"program", report.program}};
    for (const auto& [name, value] : facts)
        lines.add("report", {}, name, field(value));
    if (!report.capsule.isEmpty())
        lines.add("report", {}, "capsule", field(report.capsule));
}

void addTable(Lines& lines, const QString& section, const Table& table)
{
    lines.begin(section, table.id, table.provenance);
    lines.addText("note", table.note);
    QByteArrayList titles;
    QByteArrayList units;
    for (const Column& column : table.columns) {
        titles << field(column.title);
        units << (column.type == Column::Type::Duration                               ? QByteArray("s")
                      : column.unit.isEmpty() && column.type == Column::Type::Percent ? QByteArray("%")
                                                                                      : field(column.unit));
    }
    const auto addRow = [&](const char* kind, const QByteArray& number, const QVariantList& row) {
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            lines.add(kind, number, titles.at(c), cellField(row.value(c), table.columns.at(c).type),
                      units.at(c));
    };
    for (qsizetype r = 0; r < table.rows.size(); ++r)
        addRow("cell", QByteArray::number(r + 1), table.rows.at(r));
    if (!table.totals.isEmpty())
        addRow("total", {}, table.totals);
}

void addChart(Lines& lines, const QString& section, const Chart& chart)
{
    lines.begin(section, chart.id, chart.provenance);
    const QByteArray unit = field(chart.unit);
    for (const Chart::Line& line : chart.lines) {
        const QByteArray name = field(line.name);
        for (std::size_t i = 0; i < chart.instants.size(); ++i)
            lines.add("point", isoStep(chart.instants[i], chart.step).toLatin1(), name,
                      i < line.values.size() ? plainNumber(line.values[i]).toLatin1() : QByteArray(), unit);
    }
}

void addSection(Lines& lines, const Section& section)
{
    lines.begin(section.id, {}, {});
    lines.addText("section", section.title);
    lines.addText("summary", section.summary);
    for (const QString& missing : section.missing)
        lines.addText("missing", missing);
    for (const Figure& figure : section.figures) {
        lines.begin(section.id, figure.id, figure.provenance);
        lines.add("figure", {}, field(figure.label), plainNumber(figure.value).toLatin1(),
                  field(figure.unit));
        lines.addText("note", figure.note);
    }
    for (const Table& table : section.tables)
        addTable(lines, section.id, table);
    for (const Chart& chart : section.charts)
        addChart(lines, section.id, chart);
}

} // namespace

QByteArray CsvWriter::text(const Report& report)
{
    Lines lines(report);
    addHead(lines, report);
    for (const Section& section : report.sections)
        addSection(lines, section);
    return lines.take();
}

Result<> CsvWriter::write(const Report& report, const QString& path) const
{
    return writeWhole(path, text(report));
}

} // namespace vigia::report
