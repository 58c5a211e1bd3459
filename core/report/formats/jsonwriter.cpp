#include "core/report/formats/jsonwriter.h"

#include "core/report/formats/cellvalue.h"
#include "core/report/formats/wholefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::report {
namespace {

/// null rather than "" for what is not known.
QJsonValue known(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject provenanceObject(const Provenance& provenance)
{
    return {{QStringLiteral("source"), known(provenance.source)},
            {QStringLiteral("loaded"), known(isoUtc(provenance.loaded))},
            {QStringLiteral("run"), known(provenance.run)}};
}

QJsonObject figureObject(const Figure& figure)
{
    return {{QStringLiteral("id"), figure.id},
            {QStringLiteral("label"), figure.label},
            {QStringLiteral("value"), numberValue(figure.value)},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("decimals"), figure.decimals},
            {QStringLiteral("note"), known(figure.note)},
            {QStringLiteral("provenance"), provenanceObject(figure.provenance)}};
}

QJsonArray rowArray(const QVariantList& row, const QList<Column>& columns)
{
    QJsonArray cells;
    for (qsizetype c = 0; c < columns.size(); ++c)
        cells.append(cellValue(row.value(c), columns.at(c).type));
    return cells;
}

QJsonObject tableObject(const Table& table)
{
    QJsonArray columns;
    for (const Column& column : table.columns)
        columns.append(QJsonObject {{QStringLiteral("id"), column.id},
                                    {QStringLiteral("title"), column.title},
                                    {QStringLiteral("type"), typeName(column.type)},
                                    {QStringLiteral("unit"), column.unit},
                                    {QStringLiteral("decimals"), column.decimals}});
    QJsonArray rows;
    for (const QVariantList& row : table.rows)
        rows.append(rowArray(row, table.columns));
    return {{QStringLiteral("id"), table.id},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("totals"),
             table.totals.isEmpty() ? QJsonValue() : QJsonValue(rowArray(table.totals, table.columns))},
            {QStringLiteral("note"), known(table.note)},
            {QStringLiteral("provenance"), provenanceObject(table.provenance)}};
}

QJsonObject chartObject(const Chart& chart)
{
    QJsonArray times;
    for (const qint64 instant : chart.instants)
        times.append(isoStep(instant, chart.step));
    QJsonArray lines;
    for (const Chart::Line& line : chart.lines) {
        QJsonArray values;
        for (std::size_t i = 0; i < chart.instants.size(); ++i)
            values.append(i < line.values.size() ? numberValue(line.values[i]) : QJsonValue());
        lines.append(QJsonObject {{QStringLiteral("id"), line.id},
                                  {QStringLiteral("name"), line.name},
                                  {QStringLiteral("values"), values}});
    }
    return {{QStringLiteral("id"), chart.id},
            {QStringLiteral("title"), chart.title},
            {QStringLiteral("unit"), chart.unit},
            {QStringLiteral("kind"), kindName(chart.kind)},
            {QStringLiteral("step"), chart.step},
            {QStringLiteral("times"), times},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("provenance"), provenanceObject(chart.provenance)}};
}

template<typename List, typename Make>
QJsonArray arrayOf(const List& list, Make make)
{
    QJsonArray out;
    for (const auto& item : list)
        out.append(make(item));
    return out;
}

QJsonObject sectionObject(const Section& section)
{
    return {{QStringLiteral("id"), section.id},
            {QStringLiteral("title"), section.title},
            {QStringLiteral("summary"), section.summary},
            {QStringLiteral("missing"), QJsonArray::fromStringList(section.missing)},
            {QStringLiteral("figures"), arrayOf(section.figures, figureObject)},
            {QStringLiteral("charts"), arrayOf(section.charts, chartObject)},
            {QStringLiteral("tables"), arrayOf(section.tables, tableObject)}};
}

} // namespace

QJsonObject JsonWriter::object(const Report& report)
{
    return {{QStringLiteral("format"), QStringLiteral("vigia.report")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("title"), report.title},
            {QStringLiteral("site"), report.site},
            {QStringLiteral("simulated"), report.simulated},
            {QStringLiteral("recorded"), report.recorded},
            {QStringLiteral("capsule"), known(report.capsule)},
            {QStringLiteral("from"), known(report.days.from.toString(Qt::ISODate))},
            {QStringLiteral("to"), known(report.days.to.toString(Qt::ISODate))},
            {QStringLiteral("language"), report.language},
            {QStringLiteral("made"), known(isoUtc(report.made))},
            {QStringLiteral("madeBy"), report.madeBy},
            {QStringLiteral("program"), report.program},
            {QStringLiteral("localTime"), QStringLiteral("-05:00")},
            {QStringLiteral("sections"), arrayOf(report.sections, sectionObject)}};
}

Result<> JsonWriter::write(const Report& report, const QString& path) const
{
    return writeWhole(path, QJsonDocument(object(report)).toJson(QJsonDocument::Indented));
}

} // namespace vigia::report
