#pragma once

#include <QByteArrayView>

#include <array>

namespace vigia::standin {

/// How a reservoir plant likes to run: fractions of its capacity by hour.
struct HydroShape
{
    std::array<double, 24> level {};
    double flexibility = 1; ///< how readily it gives way: 0.2 flat base load … 1.6 evening peaker
};

/// Shape of a plant; an average one for plants without a known habit.
const HydroShape& hydroShape(QByteArrayView code);

} // namespace vigia::standin
