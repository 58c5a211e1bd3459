#include "core/site/standin/dayinfo.h"

#include <array>

namespace vigia::standin {

namespace {

constexpr double MovedHoliday = 0.905;

struct FixedHoliday
{
    int month;
    int day;
    double factor;
};

constexpr std::array FixedHolidays {FixedHoliday {1, 1, 0.80},  FixedHoliday {5, 1, 0.89},
                                    FixedHoliday {7, 20, 0.89}, FixedHoliday {8, 7, 0.89},
                                    FixedHoliday {12, 8, 0.91}, FixedHoliday {12, 25, 0.85}};
/// Celebrated on the following Monday (law 51 of 1983).
constexpr std::array<std::pair<int, int>, 7> MondayHolidays {
    {{1, 6}, {3, 19}, {6, 29}, {8, 15}, {10, 12}, {11, 1}, {11, 11}}};
/// Ascension, Corpus Christi, Sacred Heart: days after Easter, already Mondays.
constexpr std::array EasterMondays {43, 64, 71};

std::optional<double> movedHolidayFactor(QDate date, qint64 afterEaster)
{
    if (date.dayOfWeek() != Qt::Monday)
        return {};
    for (const auto& [month, day] : MondayHolidays) {
        const QDate named(date.year(), month, day);
        const qint64 delay = named.daysTo(date);
        if (delay >= 0 && delay < 7)
            return MovedHoliday;
    }
    for (const int days : EasterMondays) {
        if (afterEaster == days)
            return MovedHoliday;
    }
    return {};
}

} // namespace

QDate historyStart()
{
    return {2000, 1, 1};
}

DayInfo DayInfo::of(QDate date)
{
    return {date, historyStart().daysTo(date), date.dayOfYear(), date.dayOfWeek() - 1,
            date.year() + (date.dayOfYear() - 1) / 365.25};
}

DayInfo DayInfo::ofNumber(qint64 number)
{
    return of(historyStart().addDays(number));
}

QDate easterSunday(int year)
{
    // Gregorian computus of Meeus, Jones and Butcher.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::optional<double> holidayFactor(QDate date)
{
    const qint64 afterEaster = easterSunday(date.year()).daysTo(date);
    if (const auto moved = movedHolidayFactor(date, afterEaster))
        return moved; // a fixed holiday on the same day gives way
    if (afterEaster == -3)
        return 0.88;
    if (afterEaster == -2)
        return 0.84;
    for (const FixedHoliday& holiday : FixedHolidays) {
        if (date.month() == holiday.month && date.day() == holiday.day)
            return holiday.factor;
    }
    return {};
}

} // namespace vigia::standin
