#include "core/capsule/capsulegeneration.h"

#include "core/capsule/capsulecharts.h"
#include "core/capsule/capsulereading.h"
#include "core/generation/chartquestion.h"
#include "core/generation/curves.h"
#include "core/series/calendarsum.h"

#include <algorithm>
#include <cmath>

namespace vigia::capsule {

namespace {

using generation::ChartData;
using generation::ChartQuestion;
using generation::Grouping;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// The part of a curve that lies on another grid of the same step; NoValue elsewhere.
Series cut(const Series& series, const Grid& grid, const Grid& target)
{
    Series part {series.code, series.name, series.unit, {}, {}};
    part.values.assign(at(target.size), NoValue);
    if (!series.hours.empty())
        part.hours.assign(at(target.size), 0);
    for (int i = 0; i < target.size; ++i) {
        const int from = grid.indexOf(target.dayAt(i), target.hourAt(i));
        if (from < 0 || from >= grid.size)
            continue;
        part.values[at(i)] = series.values[at(from)];
        if (!part.hours.empty())
            part.hours[at(i)] = series.hours[at(from)];
    }
    return part;
}

void sortByWeight(std::vector<Series>& all, bool additive)
{
    std::stable_sort(all.begin(), all.end(), [additive](const Series& a, const Series& b) {
        const double x = generation::weightOf(a, additive);
        const double y = generation::weightOf(b, additive);
        if (std::isnan(x) != std::isnan(y))
            return std::isnan(y);
        return !std::isnan(x) && x != y ? x > y : a.code < b.code;
    });
}

void keepLargest(ChartData& data, int top, bool additive, const QString& others)
{
    const auto count = static_cast<std::size_t>(top);
    if (top <= 0 || data.series.size() <= count)
        return;
    const std::vector<Series> rest(data.series.begin() + top, data.series.end());
    data.series.resize(count);
    if (!additive)
        return;
    data.series.push_back(generation::sumOf(rest, data.grid, generation::OthersCode));
    data.series.back().name = others;
    data.series.back().unit = rest.front().unit;
}

/// Codes summed by the source of their plant, in the order of SourceIds.
std::vector<Series> bySource(const std::vector<Series>& codes, const Grid& grid,
                             const std::vector<generation::PlantInfo>& plants)
{
    QHash<QString, QString> sources;
    for (const generation::PlantInfo& plant : plants)
        sources.insert(plant.code, plant.source);
    std::vector<Series> sums;
    for (const QString& id : generation::SourceIds) {
        std::vector<Series> members;
        for (const Series& series : codes)
            if (sources.value(series.code, QStringLiteral("unknown")) == id)
                members.push_back(series);
        if (members.empty())
            continue;
        sums.push_back(generation::sumOf(members, grid, id));
        sums.back().name = id;
        sums.back().unit = members.front().unit;
    }
    return sums;
}

void toMonths(ChartData& data, const ChartQuestion& question)
{
    const Grid days = data.grid;
    data.grid = Grid::covering(question.days, Step::Month);
    for (Series& series : data.series) {
        // A day that lacks hours is no day of this metric, and would make the month too small.
        if (question.metric.complete)
            for (std::size_t i = 0; i < series.hours.size(); ++i)
                if (series.hours[i] < energyday::HoursPerDay)
                    series.values[i] = NoValue;
        series = aggregate(days, series, Step::Month, question.metric.toMonth).second;
    }
}

} // namespace

CapsuleGenerationSource::CapsuleGenerationSource(CapsuleReader reader, generation::MetricTable metrics)
    : m_reader(std::move(reader))
    , m_metrics(std::move(metrics))
{
}

Result<ChartData> CapsuleGenerationSource::chart(const generation::ChartQuery& query)
{
    const Result<ChartQuestion> question = ChartQuestion::from(query, m_metrics);
    if (!question)
        return fail(question.error());
    const DayRange& held = m_reader.info().range;
    if (question->days.from > held.to || question->days.to < held.from)
        return fail(m_reader.outside());
    if (isWithoutData(query.metric, query.entity)) {
        ChartData none;
        none.query = query;
        none.grid = Grid::covering(question->days, query.step);
        return none;
    }
    // Months are made of days, but of what is published by month.
    const Step step =
        query.step == Step::Month && question->metric.finest != Step::Month ? Step::Day : query.step;
    const CapsuleCharts charts(m_reader);
    const DayRange asked {std::max(question->days.from, held.from), std::min(question->days.to, held.to)};
    const auto read = [&](Grouping grouping, const QStringList& codes) {
        return charts.read(CapsuleCharts::key(query.metric, query.entity, grouping, step), codes, asked);
    };
    const bool isSum = query.grouping != Grouping::Code && !question->isSistema();
    const bool isStored = isSum && question->codes.isEmpty();
    Result<ChartData> data = isStored ? read(query.grouping, {}) : read(Grouping::Code, question->codes);
    if (!data)
        return data;
    const Grid target = Grid::covering(question->days, step);
    for (Series& series : data->series)
        series = cut(series, data->grid, target);
    data->grid = target;
    data->query = query;
    if (isSum && !isStored && query.grouping == Grouping::Source) {
        const auto plants = m_reader.plants();
        if (!plants)
            return fail(plants.error());
        data->series = bySource(data->series, target, *plants);
    } else if (isSum && !isStored) {
        const QString unit = data->series.empty() ? QString() : data->series.front().unit;
        data->series = {generation::sumOf(data->series, target, QStringLiteral("total"))};
        data->series.front().name = tr("Total");
        data->series.front().unit = unit;
    } else if (!isSum) {
        sortByWeight(data->series, question->metric.additive);
        keepLargest(*data, query.top, question->metric.additive, tr("Others"));
    }
    if (query.step == Step::Month && step == Step::Day)
        toMonths(*data, *question);
    return data;
}

bool CapsuleGenerationSource::isWithoutData(const QString& metric, const QString& entity) const
{
    const auto known = m_reader.freshness();
    return known && !known->empty()
        && std::none_of(known->begin(), known->end(), [&](const generation::FreshnessInfo& one) {
               return one.metric == metric && one.entity == entity;
           });
}

Result<std::vector<generation::PlantInfo>> CapsuleGenerationSource::plants()
{
    return m_reader.plants();
}

Result<std::vector<generation::FreshnessInfo>> CapsuleGenerationSource::freshness()
{
    return m_reader.freshness();
}

Result<std::vector<DayRange>> CapsuleGenerationSource::gaps(const generation::GapQuery& query)
{
    const Result<std::vector<GapFacts>> facts = m_reader.gaps();
    if (!facts)
        return fail(facts.error());
    const auto found = std::find_if(facts->begin(), facts->end(), [&query](const GapFacts& gap) {
        return gap.metric == query.metric && gap.entity == query.entity;
    });
    if (found == facts->end() || !query.code.isEmpty())
        return fail(ErrorCode::NotFound, tr("The capsule does not hold the gaps of this series."), {},
                    "NotInCapsule");
    std::vector<DayRange> gaps;
    for (const DayRange& gap : found->gaps) {
        const DayRange part {std::max(gap.from, query.range.from), std::min(gap.to, query.range.to)};
        if (part.from <= part.to)
            gaps.push_back(part);
    }
    return gaps;
}

Result<generation::PointInfo> CapsuleGenerationSource::point(const generation::PointQuery& query)
{
    generation::ChartQuery chart;
    chart.metric = query.metric;
    chart.entity = query.entity;
    chart.grouping = query.grouping;
    chart.step = query.step;
    chart.range = {query.day, query.day};
    if (query.grouping == Grouping::Code)
        chart.codes = QStringList {query.code};
    const Result<ChartData> data = this->chart(chart);
    if (!data)
        return fail(data.error());
    generation::PointInfo point;
    for (const Series& series : data->series) {
        const int index = data->grid.indexOf(query.day, query.hour);
        if ((query.grouping != Grouping::Total && series.code != query.code) || index < 0)
            continue;
        point.value = series.values[at(index)];
        point.unit = series.unit;
        point.rows = std::isnan(point.value) ? 0 : 1;
    }
    return point;
}

} // namespace vigia::capsule
