#include "core/report/formats/chartdrawing.h"

#include <QLocale>
#include <QTimeZone>

namespace vigia::report {
namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr qint64 OffsetMs = qint64(energyday::UtcOffsetSeconds) * 1000;
constexpr double CharWidth = ChartDrawing::FontSize * 0.6;
constexpr double LabelGap = 12;
constexpr int MostTicks = 200;

enum class Unit
{
    Hour,
    Day,
    Month,
    Year,
};

struct Stride
{
    Unit unit;
    int count;
    qint64 ms; ///< about
};

constexpr Stride Strides[] = {
    {Unit::Hour, 1, HourMs},        {Unit::Hour, 3, 3 * HourMs},     {Unit::Hour, 6, 6 * HourMs},
    {Unit::Hour, 12, 12 * HourMs},  {Unit::Day, 1, DayMs},           {Unit::Day, 2, 2 * DayMs},
    {Unit::Day, 5, 5 * DayMs},      {Unit::Day, 10, 10 * DayMs},     {Unit::Month, 1, 30 * DayMs},
    {Unit::Month, 2, 61 * DayMs},   {Unit::Month, 3, 91 * DayMs},    {Unit::Month, 6, 182 * DayMs},
    {Unit::Year, 1, 365 * DayMs},   {Unit::Year, 2, 730 * DayMs},    {Unit::Year, 5, 1826 * DayMs},
    {Unit::Year, 10, 3652 * DayMs}, {Unit::Year, 50, 18262 * DayMs},
};

QString monthName(QDate day, const Wording& wording)
{
    const QLocale locale(wording.language() == QLatin1String("es") ? QLocale::Spanish : QLocale::English);
    return locale.standaloneMonthName(day.month(), QLocale::ShortFormat).remove(QLatin1Char('.'));
}

QString dayLabel(QDate day, const Wording& wording)
{
    const QString number = QString::number(day.day());
    const QString month = monthName(day, wording);
    return wording.language() == QLatin1String("es") ? number % QLatin1Char(' ') % month
                                                     : month % QLatin1Char(' ') % number;
}

/// First tick at or after the local time `from`.
QDateTime firstTick(const QDateTime& from, const Stride& stride)
{
    const QDate day = from.date();
    QDateTime tick(day, QTime(0, 0), Qt::UTC);
    if (stride.unit == Unit::Month)
        tick.setDate(QDate(day.year(), 1 + (day.month() - 1) / stride.count * stride.count, 1));
    else if (stride.unit == Unit::Year)
        tick.setDate(QDate(day.year() - day.year() % stride.count, 1, 1));
    return tick;
}

QDateTime nextTick(const QDateTime& tick, const Stride& stride)
{
    switch (stride.unit) {
    case Unit::Hour:
        return tick.addSecs(stride.count * 3600);
    case Unit::Day:
        return tick.addDays(stride.count);
    case Unit::Month:
        return tick.addMonths(stride.count);
    case Unit::Year:
        break;
    }
    return tick.addYears(stride.count);
}

QString labelOf(const QDateTime& tick, const Stride& stride, bool isFirst, const Wording& wording)
{
    const QDate day = tick.date();
    switch (stride.unit) {
    case Unit::Hour:
        return isFirst || tick.time().hour() == 0 ? dayLabel(day, wording)
                                                  : tick.time().toString(QStringLiteral("HH:mm"));
    case Unit::Day:
        return dayLabel(day, wording);
    case Unit::Month:
        return isFirst || day.month() == 1
            ? monthName(day, wording) % QLatin1Char(' ') % QString::number(day.year())
            : monthName(day, wording);
    case Unit::Year:
        break;
    }
    return QString::number(day.year());
}

QList<AxisTick> ticksOf(qint64 from, qint64 to, const Stride& stride, const Wording& wording)
{
    QList<AxisTick> ticks;
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(from + OffsetMs, Qt::UTC);
    QDateTime tick = firstTick(begin, stride);
    while (tick < begin)
        tick = nextTick(tick, stride);
    for (; tick.toMSecsSinceEpoch() - OffsetMs < to && ticks.size() < MostTicks;
         tick = nextTick(tick, stride))
        ticks.append({tick.toMSecsSinceEpoch() - OffsetMs, labelOf(tick, stride, ticks.isEmpty(), wording)});
    return ticks;
}

bool fits(const QList<AxisTick>& ticks, qint64 from, qint64 to, double width)
{
    if (ticks.size() >= MostTicks)
        return false;
    const double perMs = width / static_cast<double>(to - from);
    for (qsizetype i = 0; i + 1 < ticks.size(); ++i) {
        const double room = static_cast<double>(ticks[i + 1].ms - ticks[i].ms) * perMs;
        if (static_cast<double>(ticks[i].label.size()) * CharWidth + LabelGap > room)
            return false;
    }
    return true;
}

} // namespace

QList<AxisTick> calendarTicks(qint64 from, qint64 to, double width, const Wording& wording)
{
    if (to <= from)
        return {};
    for (const Stride& stride : Strides) {
        if ((to - from) / stride.ms > MostTicks)
            continue;
        QList<AxisTick> ticks = ticksOf(from, to, stride, wording);
        if (fits(ticks, from, to, width))
            return ticks;
    }
    return {};
}

QList<double> roundTicks(double low, double high)
{
    constexpr double MostSteps = 5;
    if (!std::isfinite(low) || !std::isfinite(high) || high - low <= 0)
        return {0, 1};
    const double rough = (high - low) / MostSteps;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 2.5, 5.0}) {
        if (nice * power >= rough) {
            step = nice * power;
            break;
        }
    }
    QList<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double i = first; i <= last && ticks.size() < 10; ++i)
        ticks.append(i * step);
    return ticks;
}

} // namespace vigia::report
