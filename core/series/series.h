#pragma once

#include "core/series/grid.h"

#include <QString>

#include <limits>
#include <vector>

namespace vigia {

inline constexpr double NoValue = std::numeric_limits<double>::quiet_NaN();

/// One curve on a Grid: values.size() == grid.size, NoValue (NaN) where nothing is known. Never interpolated.
struct Series
{
    QString code; ///< key: plant code, source id ("hydro"…), "Sistema"
    QString name; ///< for people
    QString unit; ///< stored unit: "MWh", "GWh", "COP/kWh"…
    std::vector<double> values;
    std::vector<quint16> hours; ///< hours present behind each value; empty when not asked for
};

} // namespace vigia
