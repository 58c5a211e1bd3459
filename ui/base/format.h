#pragma once

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace vigia::ui::format {

/// Numbers, dates, ages and units as they are shown to people: one place for all pages. All of it follows
/// QLocale() (set with the language), whose decimal sign is used; thousands are parted by a narrow no-break
/// space (U+202F) in every language, also in numbers of four digits. A value that is NaN or infinite is "–".
/// Any thread may call; nothing fails.

/// What stands for "no value".
QString none();

/// Fixed number of decimals: 1204.1 with 2 is "1 204.10", in Spanish "1 204,10". Negative zero is zero; minus
/// is U+2212.
QString number(double value, int decimals);
/// As many decimals as the size of the value deserves: 12 345, 1 204, 252.98, 9.80, 0.018.
QString figure(double value);
/// Decimals that figure() would take for a value of this size; for columns and axes that line up.
int decimalsFor(double value);
QString integer(qint64 value);
/// With "+" or "−" before it, also for zero: "+0.41".
QString signedNumber(double value, int decimals);
/// Of a share: 0.787 is "78.7 %".
QString percent(double fraction, int decimals = 1);
/// "252.98 GWh": value, no-break space, unit; the unit as the data has it.
QString withUnit(double value, const QString& unit);
QString withUnit(double value, const QString& unit, int decimals);

/// "Nov 12", "12 nov".
QString dayMonth(QDate day);
/// "Nov 12, 2025", "12 nov 2025".
QString date(QDate day);
/// "Wed 12", "mié 12": an axis of a few days.
QString weekday(QDate day);
/// "Nov 2025", "nov 2025".
QString monthYear(QDate day);
/// "Oct 26 – Nov 24", "18 – 24 nov"; with years when the range is not all in the year of `today`.
QString dayRange(QDate from, QDate to, QDate today);
/// Hour of the Colombian day of a UTC instant: "Nov 12, 19:00", "12 nov, 19:00".
QString dayHour(qint64 utcMs);
/// Wall time in Colombia: "08:42:17"; without seconds "08:42".
QString clockTime(const QDateTime& instant, bool seconds = true);
/// Wall time in Colombia, with the day when it is not `now`'s: "08:31", "Nov 23, 08:31".
QString since(const QDateTime& instant, const QDateTime& now);

/// One unit, the largest that gives at least 1: "4 s", "12 min", "5 h", "2 d". Negative ages (clocks apart)
/// are "0 s".
QString age(std::chrono::milliseconds age);
/// "4 s ago", "hace 4 s".
QString ago(std::chrono::milliseconds age);
/// As age(), but milliseconds below a second: "31 ms".
QString duration(std::chrono::milliseconds duration);

} // namespace vigia::ui::format
