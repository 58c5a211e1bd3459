#include "core/site/standin/amount.h"

#include <algorithm>
#include <numeric>

namespace vigia::standin {

Amount sumOf(const Hours& hours)
{
    Amount sum = Missing;
    for (const Amount hour : hours) {
        if (hour != Missing)
            sum = orZero(sum) + hour;
    }
    return sum;
}

Amount maxOf(const Hours& hours)
{
    return *std::max_element(hours.begin(), hours.end());
}

Hours scaled(const Hours& hours, double factor, int decimals)
{
    Hours result = NoHours;
    for (std::size_t h = 0; h < hours.size(); ++h) {
        if (hours[h] != Missing)
            result[h] = amount(toDouble(hours[h]) * factor, decimals);
    }
    return result;
}

Hours plus(const Hours& a, const Hours& b)
{
    Hours result = NoHours;
    for (std::size_t h = 0; h < a.size(); ++h) {
        if (a[h] != Missing || b[h] != Missing)
            result[h] = orZero(a[h]) + orZero(b[h]);
    }
    return result;
}

Hours minus(const Hours& a, const Hours& b)
{
    Hours result = NoHours;
    for (std::size_t h = 0; h < a.size(); ++h) {
        if (a[h] != Missing || b[h] != Missing)
            result[h] = orZero(a[h]) - orZero(b[h]);
    }
    return result;
}

void cutAfter(Hours& hours, int hour)
{
    std::fill(hours.begin() + std::clamp(hour, 0, 24), hours.end(), Missing);
}

std::vector<Amount> split(Amount total, std::span<const double> weights, int decimals)
{
    std::vector<Amount> parts(weights.size(), Missing);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (total == Missing || weights.empty() || sum <= 0)
        return parts;
    const double unit = toDouble(total) / sum;
    Amount rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        parts[i] = amount(weights[i] * unit, decimals);
        rest -= parts[i];
    }
    const auto largest = std::max_element(weights.begin(), weights.end()) - weights.begin();
    parts[static_cast<std::size_t>(largest)] += rest;
    return parts;
}

} // namespace vigia::standin
