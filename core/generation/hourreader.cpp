#include "core/db/connection.h"
#include "core/generation/chartreader.h"
#include "core/generation/systemcurves.h"

#include <algorithm>

namespace vigia::generation {

namespace {

const QDate Epoch(2000, 1, 1);
constexpr qint64 RawDays = 366; // of all plants, one statement: about 6 s at 63.7 million rows

std::size_t at(qint64 index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

ChartReader::ChartReader(db::Connection& connection, const MetricInfo& metric, const DayRange& range,
                         const QStringList& codes, const PortalState& state, const QueryLimits& limits,
                         FaultLog& faults, ReadTotals& totals)
    : m_connection(connection)
    , m_metric(metric)
    , m_range(range)
    , m_codes(codes)
    , m_state(state)
    , m_sql(connection, metric, range, codes, state)
    , m_limits(limits)
    , m_faults(faults)
    , m_totals(totals)
{
}

Result<> ChartReader::copy(const QByteArray& select, const std::function<void(db::CopyRow&)>& read)
{
    bool failed = false;
    const Result<qint64> rows = m_connection.copyOut(
        "COPY (" + select + ") TO STDOUT (FORMAT binary)",
        [&](db::CopyRow& row) {
            read(row);
            failed = failed || row.failed();
        },
        m_limits.maxRows);
    if (!rows)
        return fail(rows.error());
    if (failed)
        return fail(
            ErrorCode::InvalidData,
            QCoreApplication::translate("ChartReader",
                                        "A column of the portal's tables has another type than it should: "
                                        "check them with “vigiactl db check”."),
            {}, "WrongColumnType");
    return {};
}

Result<SeriesTable> ChartReader::checked(SeriesTable table) const
{
    if (table.isOverCap())
        return fail(table.overCapError());
    return table;
}

bool ChartReader::isNumber(double value)
{
    if (std::isfinite(value))
        return true;
    m_faults.addNotANumber(1);
    return false;
}

Result<SeriesTable> ChartReader::hours()
{
    return m_metric.entity == u"Sistema" ? systemHours() : codeHours();
}

Result<std::vector<double>> ChartReader::systemHourValues()
{
    const Grid grid = Grid::covering(m_range, Step::Hour);
    SystemCurves curves(grid.first, static_cast<int>(m_range.days()), energyday::HoursPerDay);
    qint64 plain = 0;
    const Result<> read = copy(m_sql.hourRows(), [&](db::CopyRow& row) {
        const qint32 slot = row.int4();
        const bool isNull = row.skipNull();
        const std::string_view key = isNull ? std::string_view() : row.text();
        double value = row.float8();
        if (row.skipNull())
            ++plain;
        else
            value *= m_faults.hourFactor(row.text());
        const qint64 loadedUs = row.int8();
        m_totals.add(1, loadedUs);
        if (slot >= 0 && slot < grid.size && isNumber(value))
            curves.put(key, isNull, slot, value, loadedUs, m_faults);
    });
    if (!read)
        return fail(read.error());
    m_faults.addExpectedHours(plain);
    return curves.chosen(m_faults);
}

Result<SeriesTable> ChartReader::systemHours()
{
    Result<std::vector<double>> values = systemHourValues();
    if (!values)
        return fail(values.error());
    SeriesTable table(Grid::covering(m_range, Step::Hour), m_limits.maxValues, false);
    if (Series* series = table.curve("Sistema"))
        series->values = std::move(*values);
    if (m_metric.emptyIsZero)
        if (const Result<> filled = zeroIdleHours(table); !filled)
            return fail(filled.error());
    return checked(std::move(table));
}

Result<SeriesTable> ChartReader::codeHours()
{
    SeriesTable table(Grid::covering(m_range, Step::Hour), m_limits.maxValues, false);
    const int size = table.grid().size;
    const bool hasCode = m_sql.hasCodeColumn();
    const QByteArray onlyCode = hasCode ? QByteArray() : m_codes.first().toUtf8();
    qint64 plain = 0;
    qint64 rows = 0;
    qint64 newest = std::numeric_limits<qint64>::min();
    const Result<> read = copy(m_sql.hourRows(), [&](db::CopyRow& row) {
        const qint32 slot = row.int4();
        std::string_view code(onlyCode.constData(), at(onlyCode.size()));
        if (hasCode)
            code = row.skipNull() ? std::string_view() : row.text();
        double value = row.float8();
        if (row.skipNull())
            ++plain;
        else
            value *= m_faults.hourFactor(row.text());
        newest = std::max(newest, row.int8());
        ++rows;
        if (code.empty() || code == "Sistema" || code == "_SISTEMA_") {
            m_faults.addNoCode(1);
            return;
        }
        Series* series = table.curve(code);
        if (series && slot >= 0 && slot < size && isNumber(value))
            series->values[at(slot)] = value;
    });
    if (!read)
        return fail(read.error());
    m_totals.add(rows, newest);
    m_faults.addExpectedHours(plain);
    if (m_metric.emptyIsZero)
        if (const Result<> filled = zeroIdleHours(table); !filled)
            return fail(filled.error());
    return checked(std::move(table));
}

void ChartReader::zeroDay(std::vector<double>& values, qint64 day, const std::vector<bool>& published)
{
    const std::size_t begin = at(day * energyday::HoursPerDay);
    for (std::size_t i = begin; i < begin + energyday::HoursPerDay; ++i)
        if (std::isnan(values[i]) && published[i])
            values[i] = 0;
}

Result<> ChartReader::zeroIdleHours(SeriesTable& table)
{
    const auto hasGap = [](const Series& series) {
        return std::any_of(series.values.cbegin(), series.values.cend(),
                           [](double v) { return std::isnan(v); });
    };
    const bool sistema = m_metric.entity == u"Sistema";
    const bool allThere = sistema || m_codes.size() == static_cast<qsizetype>(table.all().size());
    if (allThere && std::none_of(table.all().cbegin(), table.all().cend(), hasGap))
        return {};
    const qint64 firstDay = Epoch.daysTo(m_range.from);
    const std::vector<bool> published = publishedHours(table);
    return copy(m_sql.dayPresence(), [&](db::CopyRow& row) {
        const qint64 day = row.int4() - firstDay;
        const std::string_view code = row.text();
        const bool noCode = code.empty() || code == "Sistema" || code == "_SISTEMA_";
        if (noCode != sistema || day < 0 || day >= m_range.days())
            return;
        Series* series = table.curve(sistema ? std::string_view("Sistema") : code);
        if (!series)
            return;
        zeroDay(series->values, day, published);
    });
}

Result<SeriesTable> ChartReader::hourSums(ChartSql::Key key)
{
    SeriesTable table(Grid::covering(m_range, Step::Hour), m_limits.maxValues, false);
    const qint64 firstDay = Epoch.daysTo(m_range.from);
    std::vector<std::pair<std::ptrdiff_t, qint64>> loadedDays; // curve and day
    const auto readRow = [&](db::CopyRow& row) {
        const qint64 day = row.int4() - firstDay;
        const std::string_view code = row.text();
        const std::string_view unit = row.text();
        const std::vector<double> values = row.float8Array();
        const qint64 rows = row.int8();
        const qint64 dayRows = row.int8();
        const qint64 loadedUs = row.skipNull() ? std::numeric_limits<qint64>::min() : row.int8();
        m_totals.rolled = row.int4() != 0 || m_totals.rolled;
        m_totals.add(rows, loadedUs);
        if (code.empty()) {
            if (rows > 0)
                m_faults.addNoCode(rows);
            return;
        }
        Series* series = table.curve(code);
        if (!series || day < 0 || day >= m_range.days())
            return;
        const double factor = rows > 0 ? m_faults.hourFactor(unit, rows) : 1;
        double* const sums = &series->values[at(day * energyday::HoursPerDay)];
        for (std::size_t hour = 0; hour < values.size() && hour < energyday::HoursPerDay; ++hour)
            if (!std::isnan(values[hour]) && isNumber(values[hour]))
                addTo(sums[hour], values[hour] * factor);
        if (m_metric.emptyIsZero && dayRows > 0)
            loadedDays.emplace_back(series - table.all().data(), day);
    };
    for (const DayRange& part : partsOf(key)) {
        const ChartSql sql(m_connection, m_metric, part, m_codes, m_state);
        if (const Result<> read = copy(sql.hourSums(key), readRow); !read)
            return fail(read.error());
    }
    const std::vector<bool> published = publishedHours(table);
    for (const auto& [curve, day] : loadedDays)
        zeroDay(table.all()[at(curve)].values, day, published);
    return checked(std::move(table));
}

QList<DayRange> ChartReader::partsOf(ChartSql::Key key) const
{
    if (m_sql.usesRollups(key))
        return {m_range};
    QList<DayRange> parts;
    for (QDate from = m_range.from; from <= m_range.to; from = from.addDays(RawDays))
        parts.append({from, std::min(from.addDays(RawDays - 1), m_range.to)});
    return parts;
}

std::vector<bool> ChartReader::publishedHours(SeriesTable& table) const
{
    // A link or a chosen plant may be idle alone; the whole fleet is not: an hour without any number is not
    // out yet.
    const bool wholeFleet = m_codes.isEmpty() && m_metric.entity == u"Recurso";
    std::vector<bool> published(at(table.grid().size), !wholeFleet);
    for (const Series& series : table.all())
        for (std::size_t i = 0; i < published.size(); ++i)
            if (!std::isnan(series.values[i]))
                published[i] = true;
    return published;
}

} // namespace vigia::generation
