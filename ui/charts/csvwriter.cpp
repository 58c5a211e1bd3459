#include "ui/charts/csvwriter.h"

#include <QLocale>
#include <QSaveFile>

namespace vigia::ui {

namespace {

constexpr qsizetype LineLength = 60;

QByteArray timeOf(const Grid& grid, int index)
{
    const QDate day = grid.dayAt(index);
    return grid.step == Step::Hour ? energyday::isoHour(day, grid.hourAt(index)).toLatin1()
                                   : day.toString(Qt::ISODate).toLatin1();
}

/// A code may be a reservoir's name: quoted when it holds a comma or a quote.
QByteArray field(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace("\"", "\"\"") + '"';
}

/// Nine decimals are more than the market publishes, and hide what sums leave behind the last digit.
QByteArray numberOf(double value)
{
    const double rounded = std::round(value * 1e9) / 1e9;
    if (rounded == 0)
        return "0"; // also of −0
    return QByteArray::number(std::fabs(value) < 1e6 ? rounded : value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

QByteArray CsvWriter::text(const ChartContent& content, int from, int to)
{
    const int low = std::clamp(from, 0, content.grid.size);
    const int high = std::clamp(to, low, content.grid.size);
    QByteArray out = "time,code,value,unit,hours\n";
    out.reserve(out.size() + static_cast<qsizetype>(content.series.size()) * (high - low) * LineLength);
    QByteArrayList codes;
    for (const Series& series : content.series)
        codes.append(field(series.code));
    for (int i = low; i < high; ++i) {
        const QByteArray time = timeOf(content.grid, i);
        const auto at = static_cast<std::size_t>(i);
        for (std::size_t s = 0; s < content.series.size(); ++s) {
            const Series& series = content.series[s];
            if (at >= series.values.size() || std::isnan(series.values[at]))
                continue;
            out += time + ',' + codes.at(static_cast<qsizetype>(s)) + ',' + numberOf(series.values[at]) + ','
                + field(series.unit) + ',';
            out += (at < series.hours.size() ? QByteArray::number(series.hours[at]) : QByteArray("1")) + '\n';
        }
    }
    return out;
}

Result<> CsvWriter::save(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(
            ErrorCode::PermissionDenied,
            tr("The file %1 could not be written: %2. Choose another folder.").arg(path, file.errorString()));
    return {};
}

} // namespace vigia::ui
