#include "core/generation/curves.h"

#include <algorithm>

namespace vigia::generation {

namespace {

constexpr double Noise = 1e-9; // of a sum of doubles, relative

/// Between XM's unit and the stored one; 0 where a jump proves nothing.
double conversionOf(const MetricInfo& metric)
{
    if (metric.toMonth != Aggregation::Mean)
        return 0; // flows stop and start
    if (metric.unit == u"%")
        return 100;
    if (metric.unit == u"MW")
        return 1e3;
    return metric.unit == u"hm3" || metric.unit == u"GWh" ? 1e6 : 0;
}

} // namespace

Series sumOf(const std::vector<Series>& curves, const Grid& grid, const QString& code)
{
    Series sum;
    sum.code = code;
    sum.values.assign(static_cast<std::size_t>(grid.size), NoValue);
    const bool withHours = !curves.empty() && !curves.front().hours.empty();
    if (withHours)
        sum.hours.assign(sum.values.size(), 0);
    for (const Series& curve : curves) {
        for (std::size_t i = 0; i < curve.values.size(); ++i) {
            if (std::isnan(curve.values[i]))
                continue;
            if (withHours)
                sum.hours[i] =
                    std::isnan(sum.values[i]) ? curve.hours[i] : std::min(sum.hours[i], curve.hours[i]);
            addTo(sum.values[i], curve.values[i]);
        }
    }
    return sum;
}

Series restOf(Series total, const std::vector<Series>& parts)
{
    const std::vector<double> whole = total.values;
    for (const Series& part : parts)
        for (std::size_t i = 0; i < total.values.size(); ++i)
            if (!std::isnan(part.values[i]))
                total.values[i] -= part.values[i];
    for (std::size_t i = 0; i < whole.size(); ++i)
        if (std::abs(total.values[i]) <= Noise * std::abs(whole[i]))
            total.values[i] = 0;
    return total;
}

double weightOf(const Series& curve, bool additive)
{
    double sum = 0;
    qint64 count = 0;
    for (const double value : curve.values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++count;
    }
    if (count == 0)
        return -std::numeric_limits<double>::infinity();
    return additive ? sum : sum / static_cast<double>(count);
}

void checkRange(const std::vector<Series>& curves, Step step, const MetricInfo& metric, FaultLog& faults)
{
    if (metric.rangeMin == 0 && metric.rangeMax == 0)
        return;
    const bool partOfDay = step == Step::Hour && metric.toDay == Aggregation::Sum;
    const double factor = step == Step::Hour ? metric.dayPerHour : 1;
    const double low = partOfDay && metric.rangeMin > 0 ? 0 : metric.rangeMin;
    for (const Series& curve : curves) {
        if (curve.code == OthersCode)
            continue;
        for (const double value : curve.values)
            if (!std::isnan(value) && (value * factor > metric.rangeMax || value * factor < low))
                faults.addOutOfRange(value);
    }
}

void checkJumps(const std::vector<Series>& curves, const Grid& grid, const MetricInfo& metric,
                FaultLog& faults)
{
    const double conversion = conversionOf(metric);
    if (conversion == 0 || grid.step == Step::Hour)
        return;
    for (const Series& curve : curves) {
        if (curve.code == OthersCode)
            continue;
        double last = NoValue;
        for (std::size_t i = 0; i < curve.values.size(); ++i) {
            const double value = curve.values[i];
            if (std::isnan(value) || value <= 0)
                continue;
            const double ratio = std::max(value / last, last / value) / conversion;
            if (ratio > 0.6 && ratio < 1.7)
                faults.addScaleJump(curve.code, grid.dayAt(static_cast<int>(i)), conversion);
            last = value;
        }
    }
}

} // namespace vigia::generation
