#include "core/db/connection.h"
#include "core/generation/chartreader.h"
#include "core/generation/systemcurves.h"

#include <algorithm>

namespace vigia::generation {

namespace {

const QDate Epoch(2000, 1, 1);
constexpr double DayDiffers = 0.01;

std::size_t at(qint64 index)
{
    return static_cast<std::size_t>(index);
}

struct Hours
{
    double sum = 0;
    int count = 0;
};

Hours hoursOfDay(const std::vector<double>& hours, int day)
{
    Hours result;
    if (hours.empty())
        return result;
    const auto begin = hours.cbegin() + std::ptrdiff_t {day} * energyday::HoursPerDay;
    for (auto value = begin; value != begin + energyday::HoursPerDay; ++value) {
        if (std::isnan(*value))
            continue;
        result.sum += *value;
        ++result.count;
    }
    return result;
}

} // namespace

double ChartReader::restOfDay(double sum, double mean) const
{
    if (m_metric.toDay == Aggregation::Sum)
        return sum * m_metric.dayPerHour;
    return (m_metric.emptyIsZero ? sum / energyday::HoursPerDay : mean) * m_metric.dayPerHour;
}

Result<SeriesTable> ChartReader::days()
{
    if (m_metric.entity == u"Sistema")
        return systemDays();
    return daySums(ChartSql::Key::Code);
}

Result<SeriesTable> ChartReader::systemDays()
{
    std::vector<double> hours;
    if (m_metric.finest == Step::Hour) {
        Result<std::vector<double>> values = systemHourValues();
        if (!values)
            return fail(values.error());
        hours = std::move(*values);
    }
    const qint64 firstDay = Epoch.daysTo(m_range.from);
    SystemCurves curves(m_range.from, static_cast<int>(m_range.days()), 1);
    const Result<> read = copy(m_sql.daySums(ChartSql::Key::Code), [&](db::CopyRow& row) {
        const qint64 day = row.int4() - firstDay;
        const bool isNull = row.skipNull();
        const std::string_view key = isNull ? std::string_view() : row.text();
        const double factor = m_faults.dayFactor(row.text());
        const double value = row.float8() * factor;
        row.int8(); // rows
        for (int skipped = 0; skipped < 2; ++skipped)
            row.float8(); // rest_sum, rest_mean
        row.int8(); // rest_rows
        row.int8(); // rest_hours
        const qint64 loadedUs = row.int8();
        m_totals.add(1, loadedUs);
        if (day >= 0 && day < m_range.days() && isNumber(value))
            curves.put(key, isNull, static_cast<int>(day), value, loadedUs, m_faults);
    });
    if (!read)
        return fail(read.error());
    SeriesTable table(Grid::covering(m_range, Step::Day), m_limits.maxValues, true);
    if (Series* series = table.curve("Sistema")) {
        series->values = curves.chosen(m_faults);
        combineSystemDays(*series, hours);
    }
    return checked(std::move(table));
}

void ChartReader::combineSystemDays(Series& series, const std::vector<double>& hours)
{
    for (int day = 0; day < static_cast<int>(m_range.days()); ++day) {
        const QDate date = m_range.from.addDays(day);
        const Hours present = hoursOfDay(hours, day);
        const double fromHours =
            present.count > 0 ? restOfDay(present.sum, present.sum / present.count) : NoValue;
        double& value = series.values[at(day)];
        const bool hasDayRow = !std::isnan(value);
        if (!hasDayRow && present.count == 0)
            continue;
        const bool whole = present.count == energyday::HoursPerDay
            || (hasDayRow && (present.count == 0 || m_metric.emptyIsZero));
        series.hours[at(day)] = static_cast<quint16>(whole ? energyday::HoursPerDay : present.count);
        if (!whole && (m_metric.complete || !hasDayRow))
            m_faults.addIncompleteDay(date);
        const bool comparable = present.count == energyday::HoursPerDay
            && !(m_metric.weighted && m_metric.toDay == Aggregation::Mean);
        if (hasDayRow && comparable && std::abs(value - fromHours) > DayDiffers * std::abs(fromHours) + 1e-9)
            m_faults.addDifferingDay(date);
        if (!hasDayRow)
            value = fromHours;
    }
}

Result<SeriesTable> ChartReader::daySums(ChartSql::Key key)
{
    SeriesTable table(Grid::covering(m_range, Step::Day), m_limits.maxValues, true);
    const bool sums = key != ChartSql::Key::Code;
    const Result<> read = copy(m_sql.daySums(key), [&](db::CopyRow& row) { readDayRow(row, table, sums); });
    if (!read)
        return fail(read.error());
    for (const Series& series : table.all())
        for (std::size_t day = 0; day < series.values.size(); ++day)
            if (!std::isnan(series.values[day]) && series.hours[day] < energyday::HoursPerDay)
                m_faults.addIncompleteDay(table.grid().dayAt(static_cast<int>(day)));
    return checked(std::move(table));
}

void ChartReader::readDayRow(db::CopyRow& row, SeriesTable& table, bool sums)
{
    const qint64 day = row.int4() - Epoch.daysTo(m_range.from);
    const std::string_view key = row.skipNull() ? std::string_view() : row.text();
    const std::string_view unit = row.text();
    const bool hasDayRows = !row.skipNull();
    const double value = hasDayRows ? row.float8() : 0;
    const qint64 rows = row.int8();
    const double restSum = row.float8();
    const double restMean = row.float8();
    const qint64 restRows = row.int8();
    const qint64 restHours = row.int8();
    const qint64 loadedUs = row.skipNull() ? std::numeric_limits<qint64>::min() : row.int8();
    m_totals.rolled = row.int4() != 0 || m_totals.rolled;
    m_totals.add(rows + restRows, loadedUs);
    if (key.empty()) {
        m_faults.addNoCode(rows + restRows);
        return;
    }
    Series* series = table.curve(key);
    if (!series || day < 0 || day >= m_range.days())
        return;
    double& sum = series->values[at(day)];
    quint16& hours = series->hours[at(day)];
    const bool first = std::isnan(sum);
    if (hasDayRows && isNumber(value)) {
        addTo(sum, value * m_faults.dayFactor(unit, rows));
        hours = first ? quint16 {energyday::HoursPerDay} : hours;
    }
    if (restRows > 0 && isNumber(restSum)) {
        addTo(sum, restOfDay(restSum, restMean) * m_faults.hourFactor(unit, restRows));
        const auto present = static_cast<quint16>(std::clamp<qint64>(restHours, 0, energyday::HoursPerDay));
        // Of a sum, the plant that lacks the most hours; of one code, the hours under all its labels.
        if (first && !hasDayRows)
            hours = present;
        else if (sums)
            hours = std::min(hours, present);
        else
            hours = static_cast<quint16>(std::min<int>(hours + present, energyday::HoursPerDay));
    }
}

Result<QStringList> ChartReader::largest(int top, bool& more)
{
    struct Rank
    {
        double sum = 0;
        qint64 count = 0;
    };

    QHash<QString, Rank> ranks;
    const auto text = [](std::string_view utf8) {
        return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    };
    const Result<> read = copy(m_sql.ranking(), [&](db::CopyRow& row) {
        const QString code = text(row.text());
        const QString label = text(row.text());
        const bool hours = row.int4() != 0;
        const double sum = row.float8();
        const qint64 count = row.int8();
        if (code.isEmpty() || code == u"Sistema" || code == u"_SISTEMA_" || !std::isfinite(sum))
            return;
        const UnitReading reading = hours ? readHourLabel(label, m_metric.hourUnit, m_metric.portalHourFactor)
                                          : readDayLabel(label, m_metric.unit);
        Rank& rank = ranks[code];
        rank.sum += sum * reading.factor * (hours ? m_metric.dayPerHour : 1);
        rank.count += count;
    });
    if (!read)
        return fail(read.error());
    const auto weight = [&](const QString& code) {
        const Rank rank = ranks.value(code);
        return m_metric.additive ? rank.sum : rank.sum / static_cast<double>(std::max<qint64>(rank.count, 1));
    };
    QStringList codes = ranks.keys();
    // Equal weights in code order, so that the same question has the same answer.
    std::sort(codes.begin(), codes.end(), [&](const QString& a, const QString& b) {
        const double x = weight(a);
        const double y = weight(b);
        return x != y ? x > y : a < b;
    });
    more = codes.size() > top;
    return codes.mid(0, top);
}

} // namespace vigia::generation
