#pragma once

#include "core/base/energyday.h"

namespace vigia {

enum class Step
{
    Hour,
    Day,
    Month
};

/// A regular time axis of Colombian days: `size` points from the first hour of `first` on. Value i of a
/// series stands for the interval [timeMs(i), timeMs(i + 1)). For Step::Month `first` is the first of a
/// month.
struct Grid
{
    QDate first;
    Step step = Step::Hour;
    int size = 0;

    /// The grid that covers the days of `range` (months: every month touched).
    static Grid covering(const DayRange& range, Step step);

    qint64
    timeMs(int index) const; ///< UTC ms of the start of the interval; index == size gives the end of the axis
    int indexAt(qint64 utcMs) const; ///< interval that holds the instant; -1 before, size after the axis
    QDate dayAt(int index) const;
    int hourAt(int index) const; ///< 1..24; 1 for Day and Month
    int indexOf(QDate day, int hour = 1) const; ///< -1 outside

    friend bool operator==(const Grid&, const Grid&) = default;
};

/// "hour" "day" "month": as typed in vigiactl and kept in settings.
QString stepName(Step step);
std::optional<Step> stepFromName(const QString& name);

} // namespace vigia
