#pragma once

#include <QByteArray>

namespace vigia::etl {

/// The two tables of figures: metrics_hourly and metrics. Both are loaded by the same statements; a day
/// counts as hora 0.
enum class Grain
{
    Hour,
    Day
};

inline constexpr Grain Grains[] {Grain::Hour, Grain::Day};

/// An SQL text for one of them. It may say @table, @value (column of the value), @stage and @diff (temporary
/// tables), @grain
/// ('h' or 'd'), @hora (the hour of a row m: "m.hora" or "0") and, in column lists, @hora_column and
/// @hora_value
/// ("hora, " and "d.hora, ", or nothing).
QByteArray sqlFor(Grain grain, QByteArray sql);

} // namespace vigia::etl
