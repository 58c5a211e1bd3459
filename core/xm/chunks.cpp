#include "core/xm/chunks.h"

namespace vigia::xm {

namespace {

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

std::vector<DayRange> dayChunks(const DayRange& range, int daysPerCall)
{
    std::vector<DayRange> chunks;
    for (QDate from = range.from; from <= range.to;) {
        const QDate to = std::min({range.to, lastOfMonth(from), from.addDays(std::max(1, daysPerCall) - 1)});
        chunks.push_back({from, to});
        from = to.addDays(1);
    }
    return chunks;
}

std::vector<DayRange> monthChunks(const DayRange& range, int daysPerCall)
{
    std::vector<DayRange> chunks;
    for (QDate from = firstOfMonth(range.from); from <= range.to;) {
        QDate to = lastOfMonth(from);
        for (QDate next = lastOfMonth(to.addDays(1));
             firstOfMonth(next) <= range.to && from.daysTo(next) < daysPerCall;
             next = lastOfMonth(to.addDays(1)))
            to = next;
        chunks.push_back({from, to});
        from = to.addDays(1);
    }
    return chunks;
}

std::vector<DayRange> yearChunks(const DayRange& range)
{
    std::vector<DayRange> chunks;
    for (int year = range.from.year(); year <= range.to.year(); ++year)
        chunks.push_back({QDate(year, 1, 1), QDate(year, 12, 31)});
    return chunks;
}

} // namespace

std::vector<DayRange> chunksOf(Endpoint endpoint, const DayRange& range, int daysPerCall)
{
    switch (endpoint) {
    case Endpoint::Hourly:
    case Endpoint::Daily:
        return dayChunks(range, daysPerCall);
    case Endpoint::Monthly:
        return monthChunks(range, daysPerCall);
    case Endpoint::Annual:
        return yearChunks(range);
    case Endpoint::Lists:
        break;
    }
    return {range};
}

std::optional<std::pair<DayRange, DayRange>> halvesOf(Endpoint endpoint, const DayRange& range)
{
    QDate end;
    if (endpoint == Endpoint::Hourly || endpoint == Endpoint::Daily) {
        end = range.from.addDays((range.days() / 2) - 1);
    } else if (endpoint == Endpoint::Monthly) {
        const int months =
            (range.to.year() - range.from.year()) * 12 + range.to.month() - range.from.month() + 1;
        end = firstOfMonth(range.from).addMonths(months / 2).addDays(-1);
    }
    if (!end.isValid() || end < range.from)
        return std::nullopt;
    return std::pair {DayRange {range.from, end}, DayRange {end.addDays(1), range.to}};
}

} // namespace vigia::xm
