#pragma once

#include <QDate>

#include <optional>

namespace vigia::standin {

/// A Colombian day with what the formulas ask of it.
struct DayInfo
{
    QDate date;
    qint64 number = 0; ///< days since 2000-01-01
    int dayOfYear = 1; ///< 1..366
    int weekday = 0; ///< 0 = Monday
    double year = 2000; ///< 2000.5 = the middle of 2000

    static DayInfo of(QDate date);
    static DayInfo ofNumber(qint64 number);

    /// Index of an hour (0..23) for hourly noise.
    qint64 hourIndex(int hour) const { return number * 24 + hour; }

    bool isBetween(QDate from, QDate to) const { return from <= date && date <= to; }
};

/// The day the simulated history begins: 2000-01-01.
QDate historyStart();
QDate easterSunday(int year);
/// Demand of a Colombian public holiday as a fraction of a mean day; empty on other days. The Sunday of Holy
/// Week is none.
std::optional<double> holidayFactor(QDate date);

} // namespace vigia::standin
