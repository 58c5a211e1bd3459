#include "ui/base/format.h"

#include "core/base/energyday.h"

#include <QCoreApplication>

#include <cmath>

namespace vigia::ui::format {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr QChar NarrowSpace(0x202f);
constexpr QChar Minus(0x2212);
constexpr QChar NoBreakSpace(0x00a0);

/// "1234567" -> "1 234 567"
QString grouped(const QString& digits)
{
    QString out;
    out.reserve(digits.size() + digits.size() / 3);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            out += NarrowSpace;
        out += digits[i];
    }
    return out;
}

bool monthFirst()
{
    return QLocale().language() == QLocale::English;
}

/// Short month name without the full stop that some languages put.
QString month(QDate day)
{
    QString name = QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat);
    name.remove(QLatin1Char('.'));
    return name;
}

QDate localDay(const QDateTime& instant)
{
    return energyday::dayAt(instant.toMSecsSinceEpoch());
}

} // namespace

QString none()
{
    return QStringLiteral("–");
}

QString number(double value, int decimals)
{
    if (!std::isfinite(value))
        return none();
    QString text = QString::number(std::fabs(value), 'f', std::clamp(decimals, 0, 12));
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    QString out = grouped(point < 0 ? text : text.left(point));
    if (point >= 0)
        out += QLocale().decimalPoint() + text.mid(point + 1);
    const bool isZero =
        std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    if (value < 0 && !isZero)
        out.prepend(Minus);
    return out;
}

int decimalsFor(double value)
{
    const double size = std::fabs(value);
    if (!std::isfinite(value) || size >= 1000 || size == 0)
        return size == 0 ? 2 : 0;
    if (size >= 0.1)
        return 2;
    return size >= 0.01 ? 3 : 4;
}

QString figure(double value)
{
    return number(value, decimalsFor(value));
}

QString integer(qint64 value)
{
    const QString digits = QString::number(value);
    return value < 0 ? Minus + grouped(digits.mid(1)) : grouped(digits);
}

QString signedNumber(double value, int decimals)
{
    const QString text = number(value, decimals);
    return !std::isfinite(value) || text.startsWith(Minus) ? text : QLatin1Char('+') + text;
}

QString percent(double fraction, int decimals)
{
    return std::isfinite(fraction) ? number(fraction * 100, decimals) + NoBreakSpace + QLatin1Char('%')
                                   : none();
}

QString withUnit(double value, const QString& unit)
{
    return withUnit(value, unit, decimalsFor(value));
}

QString withUnit(double value, const QString& unit, int decimals)
{
    if (!std::isfinite(value) || unit.isEmpty())
        return number(value, decimals);
    return number(value, decimals) + NoBreakSpace + unit;
}

QString dayMonth(QDate day)
{
    if (!day.isValid())
        return none();
    const QString number = QString::number(day.day());
    return monthFirst() ? month(day) + NoBreakSpace + number : number + NoBreakSpace + month(day);
}

QString date(QDate day)
{
    if (!day.isValid())
        return none();
    const QString separator = monthFirst() ? QStringLiteral(", ") : QString(NoBreakSpace);
    return dayMonth(day) + separator + QString::number(day.year());
}

QString weekday(QDate day)
{
    if (!day.isValid())
        return none();
    QString name = QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
    name.remove(QLatin1Char('.'));
    return name + NoBreakSpace + QString::number(day.day());
}

QString monthYear(QDate day)
{
    return day.isValid() ? month(day) + NoBreakSpace + QString::number(day.year()) : none();
}

QString dayRange(QDate from, QDate to, QDate today)
{
    const QString dash = QStringLiteral(" – ");
    if (!from.isValid() || !to.isValid())
        return none();
    const bool thisYear = from.year() == today.year() && to.year() == today.year();
    if (from == to)
        return thisYear ? dayMonth(from) : date(from);
    if (from.year() != to.year())
        return date(from) + dash + date(to);
    const bool oneMonth = from.month() == to.month();
    const QString year = QString::number(to.year());
    if (monthFirst()) {
        const QString end = oneMonth ? QString::number(to.day()) : dayMonth(to);
        return dayMonth(from) + dash + end + (thisYear ? QString() : QStringLiteral(", ") + year);
    }
    const QString start = oneMonth ? QString::number(from.day()) : dayMonth(from);
    return start + dash + (thisYear ? dayMonth(to) : date(to));
}

QString dayHour(qint64 utcMs)
{
    return dayMonth(energyday::dayAt(utcMs)) + QStringLiteral(", ")
        + energyday::localTime(utcMs).toString(QStringLiteral("HH:mm"));
}

QString clockTime(const QDateTime& instant, bool seconds)
{
    if (!instant.isValid())
        return none();
    return energyday::localTime(instant.toMSecsSinceEpoch())
        .toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString since(const QDateTime& instant, const QDateTime& now)
{
    if (!instant.isValid())
        return none();
    if (localDay(instant) == localDay(now))
        return clockTime(instant, false);
    const QDate day = localDay(instant);
    const QString when = day.year() == localDay(now).year() ? dayMonth(day) : date(day);
    return when + QStringLiteral(", ") + clockTime(instant, false);
}

QString age(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto seconds = std::max<qint64>(0, duration_cast<std::chrono::seconds>(age).count());
    if (seconds < 60)
        return Tr::tr("%1 s", "seconds").arg(integer(seconds));
    if (seconds < 3600)
        return Tr::tr("%1 min", "minutes").arg(integer(seconds / 60));
    if (seconds < 48 * 3600)
        return Tr::tr("%1 h", "hours").arg(integer(seconds / 3600));
    return Tr::tr("%1 d", "days").arg(integer(seconds / 86400));
}

QString ago(std::chrono::milliseconds interval)
{
    return Tr::tr("%1 ago", "an age, as in 4 s ago").arg(age(interval));
}

QString duration(std::chrono::milliseconds duration)
{
    if (duration.count() < 1000)
        return Tr::tr("%1 ms", "milliseconds").arg(integer(std::max<qint64>(0, duration.count())));
    return age(duration);
}

} // namespace vigia::ui::format
