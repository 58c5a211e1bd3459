#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>

namespace vigia {

/// The Colombian energy day: America/Bogota, UTC-5, no daylight saving; hours 1..24,
/// HourNN of day D starts at D 05:00Z + (NN-1) h (xm-api.md section 5).
namespace energyday {

inline constexpr int UtcOffsetSeconds = -5 * 3600;
inline constexpr int HoursPerDay = 24;

/// UTC milliseconds of the start of `hour` (1..24) of `day`.
qint64 hourStartMs(QDate day, int hour);
/// The Colombian day that holds this instant.
QDate dayAt(qint64 utcMs);
/// 1..24
int hourAt(qint64 utcMs);
/// Local wall time with offset -05:00.
QDateTime localTime(qint64 utcMs);
/// "2026-06-01T00:00:00-05:00"
QString isoHour(QDate day, int hour);

} // namespace energyday

/// Inclusive range of Colombian days.
struct DayRange
{
    Q_DECLARE_TR_FUNCTIONS(DayRange)

public:
    QDate from;
    QDate to;

    qint64 days() const { return from.daysTo(to) + 1; }

    bool contains(QDate day) const { return from <= day && day <= to; }

    friend bool operator==(const DayRange&, const DayRange&) = default;

    /// From two ISO days as typed by a person. Errors: InvalidData (not a date, reversed, before 1995 (XM's
    /// market opened on 1995-07-20) or after 2100).
    [[nodiscard]] static Result<DayRange> parse(const QString& from, const QString& to);
};

} // namespace vigia
