#include "core/capsule/capsulecharts.h"

#include "core/capsule/capsulereading.h"

#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace vigia::capsule {

namespace {

/// qFromLittleEndian for doubles, wherever the bytes lie.
double numberAt(const QByteArray& bytes, qsizetype index)
{
    const auto bits = qFromLittleEndian<quint64>(bytes.constData() + index * 8);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

constexpr qint64 MostDays = 366 * 150;

/// What one part says of all its curves.
void add(generation::ChartData& data, const ChartFacts& part)
{
    generation::Provenance& all = data.provenance;
    all.kind = part.provenance.kind;
    all.rows += part.provenance.rows;
    all.elapsedMs += part.provenance.elapsedMs;
    const auto later = [](auto& newest, const auto& other) {
        if (other.isValid() && (!newest.isValid() || newest < other))
            newest = other;
    };
    later(all.dataUntil, part.provenance.dataUntil);
    later(all.loadedAt, part.provenance.loadedAt);
    later(all.cachedAt, part.provenance.cachedAt);
    for (const generation::Finding& finding : part.findings) {
        const auto same = std::find_if(data.findings.begin(), data.findings.end(),
                                       [&finding](const generation::Finding& one) {
                                           return one.kind == finding.kind && one.text == finding.text;
                                       });
        if (same == data.findings.end())
            data.findings.push_back(finding);
        else
            same->rows += finding.rows;
    }
}

/// A finding for the days that no part holds.
template<typename IsHeld>
void tellMissing(generation::ChartData& data, const DayRange& days, IsHeld isHeld)
{
    qint64 missing = 0;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1))
        if (!isHeld(day))
            ++missing;
    if (missing > 0)
        data.findings.push_back(
            {QStringLiteral("not-in-capsule"),
             CapsuleCharts::tr(
                 "Days that the capsule does not hold at this step: %L1. They were left out when "
                 "it was saved.")
                 .arg(missing),
             missing});
}

/// The curve of one part into its place in the whole.
void lay(Series& series, std::size_t begin, const QByteArray& curve, const QByteArray& hours)
{
    const auto count = static_cast<std::size_t>(curve.size() / 8);
    for (std::size_t i = 0; i < count && begin + i < series.values.size(); ++i)
        series.values[begin + i] = numberAt(curve, static_cast<qsizetype>(i));
    if (hours.isEmpty())
        return;
    series.hours.resize(series.values.size());
    for (std::size_t i = 0; i < static_cast<std::size_t>(hours.size() / 2) && begin + i < series.hours.size();
         ++i)
        series.hours[begin + i] = qFromLittleEndian<quint16>(hours.constData() + i * 2);
}

} // namespace

QString CapsuleCharts::key(const QString& metric, const QString& entity, generation::Grouping grouping,
                           Step step)
{
    const char* word = grouping == generation::Grouping::Source ? "source"
        : grouping == generation::Grouping::Code                ? "code"
                                                                : "total";
    return metric % u'/' % entity % u' ' % QLatin1String(word) % u' ' % stepName(step);
}

Result<std::vector<ChartFacts>> CapsuleCharts::all() const
{
    return m_reader.values<ChartFacts, std::vector<ChartFacts>>(table::Charts);
}

struct CapsuleCharts::Part
{
    qint64 position = 0; ///< of its row
    ChartFacts facts;
    Grid grid;
};

Result<generation::ChartData> CapsuleCharts::read(const QString& key, const QStringList& codes,
                                                  const std::optional<DayRange>& days) const
{
    const Result<std::unique_ptr<CapsuleFile>> file = m_reader.file(table::Charts);
    if (!file)
        return fail(file.error());
    Result<std::vector<Part>> parts = this->parts(**file, key);
    if (!parts)
        return fail(parts.error());
    if (days)
        std::erase_if(*parts, [&days](const Part& part) {
            return part.facts.range.to < days->from || part.facts.range.from > days->to;
        });
    if (parts->empty())
        return fail(ErrorCode::NotFound, tr("The capsule does not hold the chart “%1”.").arg(key.left(100)),
                    {}, "NotInCapsule");
    const ChartFacts& first = parts->front().facts;
    generation::ChartData data;
    data.query.metric = first.metric;
    data.query.entity = first.entity;
    data.query.grouping = first.grouping;
    data.query.codes = codes;
    data.query.range = {first.range.from, parts->back().facts.range.to};
    data.query.step = first.step;
    data.grid = Grid::covering(data.query.range, first.step);
    for (const Part& part : *parts)
        add(data, part.facts);
    if (days)
        tellMissing(data, *days, [&parts](QDate day) {
            return std::any_of(parts->begin(), parts->end(),
                               [day](const Part& part) { return part.facts.range.contains(day); });
        });
    if (const Result<> joined = join(**file, *parts, codes, data); !joined)
        return fail(joined.error());
    return data;
}

Result<std::vector<CapsuleCharts::Part>> CapsuleCharts::parts(CapsuleFile& file, const QString& key) const
{
    Result<QSqlQuery> row = file.select("SELECT position, json FROM charts WHERE key = ? AND length(json) <= "
                                            + QByteArray::number(table::MaxDocument),
                                        {key});
    if (!row)
        return fail(CapsuleFile::damaged(table::Charts, row.error().detail));
    std::vector<Part> parts;
    while (row->next()) {
        Result<ChartFacts> facts = valueIn<ChartFacts>(table::Charts, row->value(1).toByteArray());
        if (!facts)
            return fail(facts.error());
        if (!DayRange::parse(facts->range.from.toString(Qt::ISODate), facts->range.to.toString(Qt::ISODate)))
            return fail(CapsuleFile::damaged(table::Charts, QStringLiteral("range")));
        const Grid grid = Grid::covering(facts->range, facts->step);
        parts.push_back({row->value(0).toLongLong(), *std::move(facts), grid});
    }
    std::sort(parts.begin(), parts.end(),
              [](const Part& a, const Part& b) { return a.facts.range.from < b.facts.range.from; });
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (parts[i].facts.range.from <= parts[i - 1].facts.range.to
            || parts[i].facts.step != parts[0].facts.step)
            return fail(CapsuleFile::damaged(table::Charts, QStringLiteral("parts")));
    if (!parts.empty() && parts.front().facts.range.from.daysTo(parts.back().facts.range.to) > MostDays)
        return fail(CapsuleFile::damaged(table::Charts, QStringLiteral("range")));
    return parts;
}

Result<> CapsuleCharts::join(CapsuleFile& file, const std::vector<Part>& parts, const QStringList& codes,
                             generation::ChartData& data) const
{
    QHash<qint64, const Part*> byPosition;
    QByteArrayList positions;
    for (const Part& part : parts) {
        byPosition.insert(part.position, &part);
        positions += QByteArray::number(part.position);
    }
    Result<QSqlQuery> row = file.select(
        "SELECT chart, code, name, unit, curve, hours FROM series WHERE chart IN (" + positions.join(',')
        + ") AND length(curve) <= " + QByteArray::number(table::MaxCurve) + " ORDER BY position");
    if (!row)
        return fail(CapsuleFile::damaged(table::Series, row.error().detail));
    QHash<QString, std::size_t> places;
    while (row->next()) {
        const QString code = row->value(1).toString();
        const Part& part = *byPosition.value(row->value(0).toLongLong());
        const QByteArray curve = row->value(4).toByteArray();
        if ((!codes.isEmpty() && !codes.contains(code)) || curve.size() != qsizetype {8} * part.grid.size)
            continue;
        const auto place = places.constFind(code);
        const std::size_t index = place == places.constEnd() ? data.series.size() : *place;
        if (place == places.constEnd()) {
            // Short parts far from each other could ask for far more memory than the file has bytes.
            if (static_cast<qint64>(index + 1) * data.grid.size * 8 > MaxFileBytes)
                return fail(CapsuleFile::damaged(table::Series, QStringLiteral("parts")));
            places.insert(code, index);
            data.series.push_back({code, row->value(2).toString(), row->value(3).toString(), {}, {}});
            data.series.back().values.assign(static_cast<std::size_t>(data.grid.size), NoValue);
        }
        const int begin = data.grid.indexOf(part.grid.dayAt(0), part.grid.hourAt(0));
        lay(data.series[index], static_cast<std::size_t>(begin), curve, row->value(5).toByteArray());
    }
    if (row->lastError().isValid())
        return fail(CapsuleFile::damaged(table::Series, row->lastError().text()));
    return {};
}

} // namespace vigia::capsule
