#include "core/targets/queryinfo.h"

#include <algorithm>
#include <array>

namespace vigia::targets {

namespace {

constexpr std::array<qint64, 21> Steps {1,     2,     5,     10,    15,     30,     60,
                                        120,   300,   600,   900,   1800,   3600,   7200,
                                        10800, 21600, 43200, 86400, 172800, 604800, 2592000};

constexpr qint64 ceilDivided(qint64 number, qint64 by)
{
    return (number + by - 1) / by;
}

} // namespace

QueryGrid queryGrid(const QDateTime& from, const QDateTime& to, int width, qint64 shortest)
{
    const qint64 first = from.toSecsSinceEpoch();
    const qint64 last = std::max(first, to.toSecsSinceEpoch());
    const qint64 span = last - first;
    const qint64 points = std::clamp<qint64>(width, 2, MaxPoints - 2);
    const qint64 wanted = std::max({ceilDivided(span, points), shortest, qint64 {1}});
    const auto nice = std::lower_bound(Steps.begin(), Steps.end(), wanted);
    const qint64 step = nice == Steps.end() ? wanted : *nice;
    QueryGrid grid;
    grid.step = step;
    grid.from = first / step * step;
    grid.to = ceilDivided(last, step) * step;
    return grid;
}

} // namespace vigia::targets
