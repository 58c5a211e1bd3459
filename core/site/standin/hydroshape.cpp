#include "core/site/standin/hydroshape.h"

#include "core/site/standin/noise.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace vigia::standin {

namespace {

/// Hours first..last (1..24) at a level of their own.
struct Window
{
    int first = 0;
    int last = -1;
    double level = 0;
};

struct Habit
{
    std::string_view code; ///< empty: any other plant
    double base = 0;
    Window early;
    Window late;
    double flexibility = 1;
};

/// Fractions of capacity on a wet working day of June 2026.
constexpr std::array Habits {
    Habit {"CHVR", .88, {18, 18, .73}, {19, 22, .63}, .3},
    Habit {"GVIO", .96, {3, 5, .80}, {8, 11, .75}, .6},
    Habit {"GTRG", .84, {}, {}, .25},
    Habit {"PES1", .86, {}, {}, .35},
    Habit {"SOG1", .70, {15, 17, .77}, {18, 21, 1.0}, .8},
    Habit {"CHBG", .61, {}, {}, .5},
    Habit {"MOY1", .96, {}, {}, .15},
    Habit {"DVS1", .92, {14, 16, .65}, {}, .25},
    Habit {"ALBG", .66, {17, 18, .5}, {22, 22, .4}, .5},
    Habit {"CUC1", .60, {18, 24, .51}, {}, .2},
    Habit {"ESMR", .70, {}, {}, .2},
    Habit {"HMIN", .19, {}, {}, .3},
    Habit {"JAGS", .50, {1, 17, .55}, {18, 22, 1.0}, .7},
    Habit {"LTSJ", 0, {14, 17, .45}, {18, 22, 1.0}, 1.4},
    Habit {"GTPE", 0, {16, 17, .12}, {18, 21, .6}, 1.6},
    Habit {"PLYS", 0, {16, 16, .25}, {17, 21, .77}, 1.4},
    Habit {"HMLG", .08, {17, 17, .2}, {18, 22, .45}, 1.2},
    Habit {"SNCR", .09, {16, 18, .5}, {19, 22, .75}, 1.4},
    Habit {"CLMG", 0, {14, 22, .74}, {}, 1.5},
    Habit {"SNFR", 0, {8, 10, .66}, {19, 22, .66}, 1.5},
    Habit {"PGUG", .25, {2, 3, 0}, {16, 24, 1.0}, 1.2},
    Habit {"PRC3", .70, {9, 17, .75}, {18, 22, .97}, .9},
    Habit {"PRC2", .64, {}, {18, 22, .90}, .9},
    Habit {"QUI1", .66, {}, {18, 22, .8}, .8},
    Habit {"URA1", .80, {}, {18, 21, .9}, .5},
    Habit {"SLVJ", .58, {10, 16, .66}, {18, 22, .85}, .9},
    Habit {"", .68, {}, {18, 22, .78}, .6},
};

HydroShape shapeOf(const Habit& habit)
{
    HydroShape shape;
    shape.level.fill(habit.base);
    shape.flexibility = habit.flexibility;
    for (const Window& window : {habit.early, habit.late}) {
        for (int hour = window.first; hour <= window.last; ++hour)
            shape.level.at(static_cast<std::size_t>(hour - 1)) = window.level;
    }
    return shape;
}

std::vector<HydroShape> allShapes()
{
    std::vector<HydroShape> shapes;
    std::transform(Habits.begin(), Habits.end(), std::back_inserter(shapes), shapeOf);
    return shapes;
}

} // namespace

const HydroShape& hydroShape(QByteArrayView code)
{
    static const std::vector<HydroShape> shapes = allShapes();
    const std::string_view wanted = viewOf(code);
    const auto it = std::find_if(Habits.begin(), Habits.end() - 1,
                                 [wanted](const Habit& habit) { return habit.code == wanted; });
    return shapes[static_cast<std::size_t>(it - Habits.begin())];
}

} // namespace vigia::standin
