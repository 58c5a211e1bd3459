#include "app/ctl/queryoutput.h"

#include "app/ctl/output.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace vigia::ctl {

namespace {

constexpr double Decimals = 1e9;
constexpr double LargestRounded =
    1e6; // 15 digits are a double's: beyond it there are no nine decimals to round to
constexpr int SureDigits = 15;

QByteArray jsonText(const QString& text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

QByteArray timeText(const Grid& grid, int index)
{
    if (grid.step == Step::Hour)
        return energyday::isoHour(grid.dayAt(index), grid.hourAt(index)).toLatin1();
    return grid.dayAt(index).toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArray valueText(double value)
{
    char buffer[400];
    if (std::abs(value) < LargestRounded) {
        value = std::round(value * Decimals) / Decimals;
    } else {
        const auto digits = std::to_chars(buffer, buffer + sizeof buffer, value,
                                          std::chars_format::scientific, SureDigits - 1);
        std::from_chars(buffer, digits.ptr, value);
    }
    if (value == 0)
        return "0"; // also of -0
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
    return {buffer, end.ptr - buffer};
}

QByteArray csvField(const QString& text)
{
    QByteArray field = text.toUtf8();
    if (!field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r'))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

QueryOutput::QueryOutput(Format format, generation::ChartQuery query)
    : m_format(format)
    , m_query(std::move(query))
{
}

QByteArray QueryOutput::begin() const
{
    if (m_format == Format::Csv)
        return "time,code,value,unit,hours\n";
    return "{\n    \"metric\": " + jsonText(m_query.metric) + ",\n    \"entity\": " + jsonText(m_query.entity)
        + ",\n    \"step\": " + jsonText(stepName(m_query.step))
        + ",\n    \"from\": " + jsonText(m_query.range.from.toString(Qt::ISODate))
        + ",\n    \"to\": " + jsonText(m_query.range.to.toString(Qt::ISODate)) + ",\n    \"rows\": [";
}

QByteArray QueryOutput::row(const QByteArray& time, const Series& series, const QByteArray& code,
                            std::size_t i)
{
    const QByteArray hours = series.hours.empty() ? QByteArray("1") : QByteArray::number(series.hours[i]);
    const QByteArray value = valueText(series.values[i]);
    const bool first = m_rows++ == 0;
    if (m_format == Format::Csv)
        return time + ',' + code + ',' + value + ',' + csvField(series.unit) + ',' + hours + '\n';
    return QByteArray(first ? "\n" : ",\n") + "        {\"time\": \"" + time + "\", \"code\": " + code
        + ", \"value\": " + value + ", \"unit\": " + jsonText(series.unit) + ", \"hours\": " + hours + '}';
}

QByteArray QueryOutput::slice(const generation::ChartData& data)
{
    m_rowsBehind += data.provenance.rows;
    m_aggregated = m_aggregated || data.provenance.kind == generation::Provenance::Kind::Aggregated;
    m_dataUntil = data.provenance.dataUntil;
    if (data.provenance.loadedAt.isValid()
        && (!m_loadedAt.isValid() || m_loadedAt < data.provenance.loadedAt))
        m_loadedAt = data.provenance.loadedAt;
    for (const generation::Finding& finding : data.findings) {
        Found& found = m_found[finding.kind];
        if (found.slices++ == 0)
            found.first = finding;
        found.rows += finding.rows;
    }
    QByteArrayList codes;
    for (const Series& series : data.series)
        codes.append(m_format == Format::Csv ? csvField(series.code) : jsonText(series.code));
    QByteArray bytes;
    for (int index = 0; index < data.grid.size; ++index) {
        const QByteArray time = timeText(data.grid, index);
        for (std::size_t s = 0; s < data.series.size(); ++s)
            if (const auto i = static_cast<std::size_t>(index); !std::isnan(data.series[s].values[i]))
                bytes += row(time, data.series[s], codes.at(static_cast<qsizetype>(s)), i);
    }
    return bytes;
}

QByteArray QueryOutput::end(const Error* error) const
{
    if (m_format == Format::Csv)
        return {};
    QJsonArray findings;
    for (const auto& [kind, found] : m_found)
        findings.append(QJsonObject {{QStringLiteral("kind"), kind},
                                     {QStringLiteral("text"), found.first.text},
                                     {QStringLiteral("rows"), found.rows}});
    QJsonObject rest {{QStringLiteral("findings"), findings},
                      {QStringLiteral("provenance"),
                       QJsonObject {{QStringLiteral("kind"),
                                     m_aggregated ? QStringLiteral("aggregated") : QStringLiteral("raw")},
                                    {QStringLiteral("rows"), m_rowsBehind},
                                    {QStringLiteral("data_until"), m_dataUntil.toString(Qt::ISODate)},
                                    {QStringLiteral("loaded_at"), m_loadedAt.toString(Qt::ISODate)}}}};
    if (error)
        rest.insert(QStringLiteral("error"), Output::errorJson(*error));
    QByteArray text = QJsonDocument(rest).toJson(QJsonDocument::Indented);
    return (m_rows > 0 ? "\n    ]," : "],") + text.mid(1); // the object's own members go on
}

QStringList QueryOutput::notes() const
{
    QStringList notes;
    for (const auto& [kind, found] : m_found) {
        const auto more = static_cast<int>(
            std::min<qint64>(found.rows - found.first.rows, std::numeric_limits<int>::max()));
        notes.append(more <= 0 ? found.first.text
                               : tr("%1 The rest of the range has %n more of this kind.", nullptr, more)
                                     .arg(found.first.text));
    }
    return notes;
}

} // namespace vigia::ctl
