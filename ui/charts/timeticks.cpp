#include "ui/charts/timeticks.h"

#include "core/base/energyday.h"
#include "ui/base/format.h"

#include <QLocale>

#include <array>

namespace vigia::ui {

namespace {

constexpr double HourMs = 3'600'000;
constexpr double DayMs = 24 * HourMs;
constexpr double LabelGap = 14; // pixels between two labels
constexpr qint64 WeekdaySpan = 10; // up to so many days, days are named by weekday

enum class Unit
{
    Hour,
    Day,
    Week,
    Month
};

struct Pace
{
    Unit unit;
    int count;
    double ms; ///< shortest distance of two ticks
};

constexpr std::array Paces {
    Pace {Unit::Hour, 1, HourMs},          Pace {Unit::Hour, 2, 2 * HourMs},
    Pace {Unit::Hour, 3, 3 * HourMs},      Pace {Unit::Hour, 6, 6 * HourMs},
    Pace {Unit::Hour, 12, 12 * HourMs},    Pace {Unit::Day, 1, DayMs},
    Pace {Unit::Day, 2, 2 * DayMs},        Pace {Unit::Week, 1, 7 * DayMs},
    Pace {Unit::Week, 2, 14 * DayMs},      Pace {Unit::Month, 1, 28 * DayMs},
    Pace {Unit::Month, 2, 59 * DayMs},     Pace {Unit::Month, 3, 89 * DayMs},
    Pace {Unit::Month, 6, 181 * DayMs},    Pace {Unit::Month, 12, 365 * DayMs},
    Pace {Unit::Month, 24, 730 * DayMs},   Pace {Unit::Month, 60, 1825 * DayMs},
    Pace {Unit::Month, 120, 3650 * DayMs},
};

QDate firstDay(const TimeSpan& span)
{
    return energyday::dayAt(static_cast<qint64>(std::floor(span.from)));
}

TimeTick hourTick(QDate day, int hour)
{
    const auto ms = static_cast<double>(energyday::hourStartMs(day, hour));
    if (hour == 1)
        return {ms, format::dayMonth(day), true};
    return {ms, QStringLiteral("%1:00").arg(hour - 1, 2, 10, QLatin1Char('0')), false};
}

TimeTick dayTick(QDate day, bool byWeekday)
{
    return {static_cast<double>(energyday::hourStartMs(day, 1)),
            byWeekday ? format::weekday(day) : format::dayMonth(day), false};
}

/// "Nov", "nov"
QString shortMonth(QDate day)
{
    QString name = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    return name.remove(QLatin1Char('.'));
}

TimeTick monthTick(QDate day, int months)
{
    const auto ms = static_cast<double>(energyday::hourStartMs(day, 1));
    const bool isYear = day.month() == 1;
    if (isYear || months >= 12)
        return {ms, QString::number(day.year()), months < 12};
    return {ms, shortMonth(day), false};
}

/// The tick at or before the span's begin, from which the others are counted.
QDate startOf(const Pace& pace, QDate day)
{
    switch (pace.unit) {
    case Unit::Hour:
        return day;
    case Unit::Day:
        return day.addDays(-(day.toJulianDay() % pace.count));
    case Unit::Week:
        return day.addDays(1 - day.dayOfWeek())
            .addDays(-7 * ((day.addDays(1 - day.dayOfWeek()).toJulianDay() / 7) % pace.count));
    case Unit::Month:
        break;
    }
    const int month = day.year() * 12 + day.month() - 1;
    const int first = month - month % pace.count;
    return QDate(first / 12, first % 12 + 1, 1);
}

std::vector<TimeTick> ticksAt(const Pace& pace, const TimeSpan& span)
{
    std::vector<TimeTick> ticks;
    const auto add = [&](TimeTick tick) {
        if (tick.ms >= span.from && tick.ms <= span.to)
            ticks.push_back(std::move(tick));
    };
    const bool byWeekday = span.length() <= static_cast<double>(WeekdaySpan) * DayMs;
    const auto last = energyday::dayAt(static_cast<qint64>(std::ceil(span.to)));
    for (QDate day = startOf(pace, firstDay(span)); day <= last;) {
        switch (pace.unit) {
        case Unit::Hour:
            for (int hour = 1; hour <= energyday::HoursPerDay; hour += pace.count)
                add(hourTick(day, hour));
            day = day.addDays(1);
            break;
        case Unit::Day:
        case Unit::Week:
            add(dayTick(day, byWeekday));
            day = day.addDays(pace.unit == Unit::Week ? 7 * pace.count : pace.count);
            break;
        case Unit::Month:
            add(monthTick(day, pace.count));
            day = day.addMonths(pace.count);
            break;
        }
    }
    return ticks;
}

/// Hours or months alone do not say of which day or year: then the first tick says it.
void nameContext(const Pace& pace, std::vector<TimeTick>& ticks)
{
    if (ticks.empty()
        || std::any_of(ticks.cbegin(), ticks.cend(), [](const TimeTick& t) { return t.isMajor; }))
        return;
    const auto ms = static_cast<qint64>(ticks.front().ms);
    const QDate day = energyday::dayAt(ms);
    if (pace.unit == Unit::Hour)
        ticks.front() = {ticks.front().ms, format::dayHour(ms), true};
    else if (pace.unit == Unit::Month && pace.count < 12)
        ticks.front() = {ticks.front().ms, format::monthYear(day), true};
}

bool fits(const std::vector<TimeTick>& ticks, const TimeSpan& span, double pixels,
          const std::function<double(const QString&)>& labelWidth)
{
    const double perMs = pixels / span.length();
    for (std::size_t i = 0; i + 1 < ticks.size(); ++i)
        if (labelWidth(ticks[i].label) + LabelGap > (ticks[i + 1].ms - ticks[i].ms) * perMs)
            return false;
    return true;
}

} // namespace

std::vector<TimeTick> timeTicks(const TimeSpan& span, double pixels,
                                const std::function<double(const QString&)>& labelWidth)
{
    if (span.length() <= 0 || pixels <= 0)
        return {};
    const double narrowest = labelWidth(QStringLiteral("00:00"));
    for (const Pace& pace : Paces) {
        if (pace.ms / span.length() * pixels < narrowest) // far too many: not worth making the labels
            continue;
        std::vector<TimeTick> ticks = ticksAt(pace, span);
        nameContext(pace, ticks);
        if (fits(ticks, span, pixels, labelWidth))
            return ticks;
    }
    return {};
}

} // namespace vigia::ui
