#include "core/etl/stage.h"

#include "core/base/energyday.h"
#include "core/etl/grain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace vigia::etl {

namespace {

constexpr size_t Hours = energyday::HoursPerDay;
/// A run keeps no more rejects than this; the rest is counted.
constexpr size_t MaxRejects = 200'000;
constexpr size_t MaxFindings = 100'000;

const QByteArray CopyColumns = " (fecha, recurso, hora, valor) FROM STDIN (FORMAT binary)";

template<typename T>
void moveSome(std::vector<T>& from, std::vector<T>& to, size_t limit)
{
    const size_t count = std::min(from.size(), limit - std::min(limit, to.size()));
    std::move(from.begin(), from.begin() + static_cast<ptrdiff_t>(count), std::back_inserter(to));
}

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

void writeRow(db::CopyWriter& writer, QDate day, const QByteArray& code, int hour, double value)
{
    writer.row(4);
    writer.date(day);
    writer.text(std::string_view(code.constData(), static_cast<size_t>(code.size())));
    writer.int4(hour);
    writer.float8(value);
}

/// The figures of one series on one day.
struct Figures
{
    std::array<double, Hours> hours {};
    double day = NoValue;

    Figures() { hours.fill(NoValue); }
};

using SeriesDay = std::pair<QByteArray, qint64>; ///< code, Julian day
using StagedFigures = QHash<SeriesDay, Figures>;

Result<StagedFigures> stagedFigures(db::Connection& connection, const QSet<qint64>& days)
{
    QByteArrayList literals;
    for (const qint64 day : days)
        literals += '\'' + QDate::fromJulianDay(day).toString(Qt::ISODate).toLatin1() + '\'';
    StagedFigures staged;
    for (const Grain grain : Grains) {
        const auto rows = connection.copyOut(
            sqlFor(grain,
                   "COPY (SELECT fecha, recurso, hora, valor FROM @stage WHERE fecha IN ("
                       + literals.join(',') + ")) TO STDOUT (FORMAT binary)"),
            [&](db::CopyRow& row) {
                const qint64 day = row.date().toJulianDay();
                const std::string_view code = row.text();
                const auto hour = static_cast<size_t>(row.int4());
                Figures& figures =
                    staged[{QByteArray(code.data(), static_cast<qsizetype>(code.size())), day}];
                (hour == 0 ? figures.day : figures.hours[hour - 1]) = row.float8();
            });
        if (!rows)
            return fail(rows.error());
    }
    return staged;
}

} // namespace

Stage::Stage(db::Connection& connection, Rule rule)
    : m_connection(connection)
    , m_rule(std::move(rule))
{
}

Stage::~Stage() = default;

Result<> Stage::create()
{
    // Left by a run that broke off; that there is none need not be said.
    QByteArray sql =
        "SET client_min_messages = warning; "
        "DROP TABLE IF EXISTS pg_temp.vigia_stage_h, pg_temp.vigia_stage_d; RESET client_min_messages";
    for (const char* name : {"vigia_stage_h", "vigia_stage_d"})
        sql += QByteArray("; CREATE TEMP TABLE ") + name
            + " (fecha date NOT NULL, recurso text NOT NULL, hora integer NOT NULL, valor double precision "
              "NOT NULL)";
    return m_connection.script(sql);
}

Result<> Stage::clear()
{
    return m_connection.script("DROP TABLE IF EXISTS pg_temp.vigia_stage_h, pg_temp.vigia_stage_d");
}

Result<> Stage::append(Batch batch)
{
    std::vector<bool> isSkipped(batch.days.size(), false);
    const bool overlaps = std::any_of(batch.days.begin(), batch.days.end(),
                                      [this](QDate day) { return m_days.contains(day.toJulianDay()); });
    if (overlaps)
        if (const Result<> resolved = resolveOverlap(batch, isSkipped); !resolved)
            return resolved;
    const Result<qint64> hours = batch.hours.empty() ? 0 : copyHours(batch, isSkipped);
    if (!hours)
        return fail(hours.error());
    const Result<qint64> days = copyDays(batch, isSkipped);
    if (!days)
        return fail(days.error());
    m_hourRows += *hours;
    m_dayRows += *days;
    for (const QDate day : batch.days)
        m_days.insert(day.toJulianDay());
    const size_t rejectedBefore = m_rejected.size();
    moveSome(batch.rejected, m_rejected, MaxRejects);
    m_rejectedMore += batch.rejectedMore
        + static_cast<qint64>(batch.rejected.size() - (m_rejected.size() - rejectedBefore));
    moveSome(batch.findings, m_findings, MaxFindings);
    return {};
}

Result<qint64> Stage::copyHours(const Batch& batch, const std::vector<bool>& isSkipped)
{
    return m_connection.copyIn(
        sqlFor(Grain::Hour, "COPY @stage" + CopyColumns), [&](db::CopyWriter& writer) -> Result<> {
            for (size_t i = 0; i < batch.days.size(); ++i) {
                if (isSkipped[i])
                    continue;
                const QByteArray& code = batch.codes[static_cast<size_t>(batch.code[i])];
                for (size_t h = 0; h < Hours; ++h)
                    if (const double value = batch.hours[i * Hours + h]; !std::isnan(value))
                        writeRow(writer, batch.days[i], code, static_cast<int>(h) + 1, value);
            }
            return {};
        });
}

Result<qint64> Stage::copyDays(const Batch& batch, const std::vector<bool>& isSkipped)
{
    return m_connection.copyIn(
        sqlFor(Grain::Day, "COPY @stage" + CopyColumns), [&](db::CopyWriter& writer) -> Result<> {
            for (size_t i = 0; i < batch.days.size(); ++i)
                if (!isSkipped[i] && !std::isnan(batch.dayValues[i]))
                    writeRow(writer, batch.days[i], batch.codes[static_cast<size_t>(batch.code[i])], 0,
                             batch.dayValues[i]);
            return {};
        });
}

Result<> Stage::resolveOverlap(Batch& batch, std::vector<bool>& isSkipped)
{
    QSet<qint64> days;
    for (const QDate day : batch.days)
        if (m_days.contains(day.toJulianDay()))
            days.insert(day.toJulianDay());
    const Result<StagedFigures> staged = stagedFigures(m_connection, days);
    if (!staged)
        return fail(staged.error());
    QStringList replacedDays;
    QStringList replacedCodes;
    for (size_t i = 0; i < batch.days.size(); ++i) {
        const QByteArray& code = batch.codes[static_cast<size_t>(batch.code[i])];
        const auto earlier = staged->constFind({code, batch.days[i].toJulianDay()});
        if (earlier == staged->cend())
            continue;
        bool isEqual = isSame(earlier->day, batch.dayValues[i]);
        for (size_t h = 0; h < Hours && !batch.hours.empty(); ++h)
            isEqual = isEqual && isSame(earlier->hours[h], batch.hours[i * Hours + h]);
        isSkipped[i] = isEqual;
        if (isEqual)
            continue;
        replacedDays += batch.days[i].toString(Qt::ISODate);
        replacedCodes += QString::fromUtf8(code);
        batch.rejected.push_back(
            {batch.days[i], QString::fromUtf8(code), 0, {}, QString::fromLatin1(rejectreason::Duplicate)});
    }
    return replacedDays.isEmpty() ? Result<>() : removeStaged(replacedDays, replacedCodes);
}

Result<> Stage::removeStaged(const QStringList& days, const QStringList& codes)
{
    for (const Grain grain : Grains) {
        const auto gone = m_connection.execute(
            sqlFor(grain,
                   "DELETE FROM @stage s USING unnest($1::date[], $2::text[]) AS g (fecha, recurso)"
                   " WHERE s.fecha = g.fecha AND s.recurso = g.recurso"),
            {db::param(days), db::param(codes)});
        if (!gone)
            return fail(gone.error());
        (grain == Grain::Hour ? m_hourRows : m_dayRows) -= *gone;
    }
    return {};
}

std::vector<QDate> Stage::days() const
{
    std::vector<QDate> result;
    result.reserve(static_cast<size_t>(m_days.size()));
    for (const qint64 day : m_days)
        result.push_back(QDate::fromJulianDay(day));
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace vigia::etl
