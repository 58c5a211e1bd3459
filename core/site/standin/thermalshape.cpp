#include "core/site/standin/thermalshape.h"

namespace vigia::standin {

namespace {

void setHours(std::array<double, 24>& shape, int first, int last, double level)
{
    for (int hour = first; hour <= last; ++hour)
        shape.at(static_cast<std::size_t>(hour - 1)) = level;
}

} // namespace

std::array<double, 24> thermalShape(const Plant& plant, const DayInfo& day, double utilisation)
{
    std::array<double, 24> shape {};
    if (mustRunFraction(plant) > 0) { // never leaves the grid
        shape.fill(utilisation > .5 ? .85 : .62);
        setHours(shape, 11, 16, .85);
        setHours(shape, 17, 22, 1);
    } else if (utilisation < .30) { // called for the evening only
        setHours(shape, 18, 22, 1);
        if (utilisation > .15)
            setHours(shape, 12, 17, .6);
    } else if (plant.technology == Technology::Coal) {
        shape.fill(1);
        if (day.year >= 2024) { // the sun of the north pushes coal down at midday
            setHours(shape, 9, 12, .75);
            setHours(shape, 10, 11, .54);
        }
    } else if (plant.code == "TCDT" && utilisation < .75) {
        shape.fill(.33);
        setHours(shape, 1, 6, .6);
        setHours(shape, 18, 24, .85);
    } else {
        shape.fill(.85);
        setHours(shape, 15, 23, 1);
        if (utilisation < .6)
            setHours(shape, 2, 8, .62);
    }
    return shape;
}

double mustRunFraction(const Plant& plant)
{
    // Voltage support of the Caribbean coast.
    return plant.code == "TBST" ? .27 : 0;
}

} // namespace vigia::standin
