#include "core/capsule/capsulecharts.h"

#include "core/capsule/capsulereading.h"

#include <QSqlError>
#include <QtEndian>

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

Result<generation::ChartData> CapsuleCharts::read(const QString& key, const QStringList& codes) const
{
    const Result<std::unique_ptr<CapsuleFile>> file = m_reader.file(table::Charts);
    if (!file)
        return fail(file.error());
    Result<QSqlQuery> row =
        (*file)->select("SELECT position, json FROM charts WHERE key = ? AND length(json) <= "
                            + QByteArray::number(table::MaxDocument),
                        {key});
    if (!row)
        return fail(CapsuleFile::damaged(table::Charts, row.error().detail));
    if (!row->next())
        return fail(ErrorCode::NotFound, tr("The capsule does not hold the chart “%1”.").arg(key.left(100)),
                    {}, "NotInCapsule");
    const Result<ChartFacts> facts = valueIn<ChartFacts>(table::Charts, row->value(1).toByteArray());
    if (!facts)
        return fail(facts.error());
    if (!DayRange::parse(facts->range.from.toString(Qt::ISODate), facts->range.to.toString(Qt::ISODate)))
        return fail(CapsuleFile::damaged(table::Charts, QStringLiteral("range")));
    generation::ChartData data;
    data.query.metric = facts->metric;
    data.query.entity = facts->entity;
    data.query.grouping = facts->grouping;
    data.query.codes = codes;
    data.query.range = facts->range;
    data.query.step = facts->step;
    data.grid = Grid::covering(facts->range, facts->step);
    data.provenance = facts->provenance;
    data.findings = facts->findings;
    Result<std::vector<Series>> found = series(**file, row->value(0).toLongLong(), data.grid.size, codes);
    if (!found)
        return fail(found.error());
    data.series = *std::move(found);
    return data;
}

Result<std::vector<Series>> CapsuleCharts::series(CapsuleFile& file, qint64 chart, int size,
                                                  const QStringList& codes) const
{
    Result<QSqlQuery> row =
        file.select("SELECT code, name, unit, curve, hours FROM series WHERE chart = ? AND "
                    "length(curve) = ? ORDER BY position",
                    {chart, qint64 {8} * size});
    if (!row)
        return fail(CapsuleFile::damaged(table::Series, row.error().detail));
    std::vector<Series> found;
    while (row->next()) {
        Series series {row->value(0).toString(), row->value(1).toString(), row->value(2).toString(), {}, {}};
        if (!codes.isEmpty() && !codes.contains(series.code))
            continue;
        const QByteArray curve = row->value(3).toByteArray();
        const QByteArray hours = row->value(4).toByteArray();
        for (qsizetype i = 0; i < size; ++i)
            series.values.push_back(numberAt(curve, i));
        for (qsizetype i = 0; i < hours.size() / 2; ++i)
            series.hours.push_back(qFromLittleEndian<quint16>(hours.constData() + i * 2));
        found.push_back(std::move(series));
    }
    if (row->lastError().isValid())
        return fail(CapsuleFile::damaged(table::Series, row->lastError().text()));
    return found;
}

} // namespace vigia::capsule
