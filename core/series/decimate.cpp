#include "core/series/decimate.h"

namespace vigia {

std::vector<Bucket> decimate(std::span<const double> values, int columns)
{
    const auto n = values.size();
    const auto width = std::min<std::size_t>(n, static_cast<std::size_t>(std::max(columns, 0)));
    std::vector<Bucket> buckets(width);
    for (std::size_t column = 0; column < width; ++column) {
        Bucket& bucket = buckets[column];
        const std::size_t begin = column * n / width;
        const std::size_t end = (column + 1) * n / width;
        for (std::size_t i = begin; i < end; ++i) {
            if (std::isnan(values[i]))
                continue;
            const auto value = static_cast<float>(values[i]);
            if (bucket.empty)
                bucket = {value, value, value, value, false};
            bucket.last = value;
            bucket.min = std::min(bucket.min, value);
            bucket.max = std::max(bucket.max, value);
        }
    }
    return buckets;
}

Summary summarise(std::span<const double> values)
{
    Summary summary;
    double sum = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        if (summary.count == 0)
            summary.min = summary.max = value;
        summary.min = std::min(summary.min, value);
        summary.max = std::max(summary.max, value);
        summary.last = value;
        sum += value;
        ++summary.count;
    }
    if (summary.count > 0)
        summary.mean = sum / summary.count;
    return summary;
}

} // namespace vigia
