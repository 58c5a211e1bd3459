#include "core/base/energyday.h"

namespace vigia {

namespace {

constexpr qint64 MsPerHour = 3'600'000;
constexpr qint64 OffsetMs = qint64 {energyday::UtcOffsetSeconds} * 1000;
constexpr qint64 MsPerDay = 24 * MsPerHour;
const QDate Epoch {1970, 1, 1};

qint64 floorDiv(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

} // namespace

qint64 energyday::hourStartMs(QDate day, int hour)
{
    return Epoch.daysTo(day) * MsPerDay + (hour - 1) * MsPerHour - OffsetMs;
}

QDate energyday::dayAt(qint64 utcMs)
{
    return Epoch.addDays(floorDiv(utcMs + OffsetMs, MsPerDay));
}

int energyday::hourAt(qint64 utcMs)
{
    const qint64 local = utcMs + OffsetMs;
    return static_cast<int>((local - floorDiv(local, MsPerDay) * MsPerDay) / MsPerHour) + 1;
}

QDateTime energyday::localTime(qint64 utcMs)
{
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::OffsetFromUTC, UtcOffsetSeconds);
}

QString energyday::isoHour(QDate day, int hour)
{
    return day.toString(Qt::ISODate)
        % QStringLiteral("T%1:00:00-05:00").arg(hour - 1, 2, 10, QLatin1Char('0'));
}

namespace {

/// Qt would also take a date with anything behind it.
QDate dayFrom(const QString& text)
{
    constexpr qsizetype IsoLength = 10;
    return text.size() == IsoLength ? QDate::fromString(text, Qt::ISODate) : QDate();
}

} // namespace

Result<DayRange> DayRange::parse(const QString& from, const QString& to)
{
    DayRange range;
    range.from = dayFrom(from);
    range.to = dayFrom(to);
    if (!range.from.isValid() || !range.to.isValid()) {
        const QString& wrong = range.from.isValid() ? to : from;
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is not a date: write it as YYYY-MM-DD.").arg(wrong.left(40)));
    }
    if (range.from > range.to)
        return fail(ErrorCode::InvalidData,
                    tr("The range ends (%1) before it starts (%2): swap the two dates.")
                        .arg(range.to.toString(Qt::ISODate), range.from.toString(Qt::ISODate)));
    if (range.from < QDate(1995, 1, 1) || range.to.year() > 2100)
        return fail(ErrorCode::InvalidData,
                    tr("The market has data from 1995 on and none after 2100: choose days inside that."));
    return range;
}

} // namespace vigia
