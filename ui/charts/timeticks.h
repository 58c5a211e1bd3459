#pragma once

#include "ui/charts/columns.h"

#include <QString>

#include <functional>
#include <vector>

namespace vigia::ui {

struct TimeTick
{
    double ms = 0;
    QString label;
    bool isMajor = false; ///< a day among hours, a year among months: names the larger unit

    friend bool operator==(const TimeTick&, const TimeTick&) = default;
};

/// Ticks of the Colombian calendar (hours, days, Mondays, months, years), as close as their labels allow:
/// none runs into the next. `labelWidth` measures a text in pixels; labels start at their tick. Local time is
/// America/Bogota whatever the time zone of the machine.
std::vector<TimeTick> timeTicks(const TimeSpan& span, double pixels,
                                const std::function<double(const QString&)>& labelWidth);

} // namespace vigia::ui
