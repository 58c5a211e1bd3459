#include "core/site/standin/figures.h"

namespace vigia::standin {

namespace {

/// Every plant that exists, also one that stands still all day.
void writeGeneration(MarketDay& day, ItemWriter& out)
{
    const std::vector<Plant>& plants = day.model().fleet.plants();
    const PlantDay& done = day.plants();
    for (std::size_t i = 0; i < plants.size(); ++i) {
        if (plants[i].exists(day.day()))
            out.hours(plants[i].code, done.generation[i]);
    }
}

void writeCapacity(MarketDay& day, ItemWriter& out)
{
    for (const Plant& plant : day.model().fleet.plants()) {
        if (plant.canRun(day.day()))
            out.value(plant.code, amount(day.model().fleet.capacity(plant, day.day()) * 1000, 0));
    }
}

} // namespace

void addGenerationFigures(Figures& figures)
{
    figures.addSystemHours("Gene", published::energy(), [](MarketDay& day) { return day.generation(); });
    Figure generation = published::energy();
    generation.write = writeGeneration;
    figures.add("Gene", "Recurso", generation);
    Figure capacity = published::hydrology();
    capacity.write = writeCapacity;
    figures.add("CapEfecNeta", "Recurso", capacity);
}

} // namespace vigia::standin
