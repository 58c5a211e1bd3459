#include "core/site/standin/figures.h"

namespace vigia::standin {

void addPriceFigures(Figures& figures)
{
    figures.addSystemHours("PrecBolsNaci", published::market(), [](MarketDay& day) { return day.prices(); });
}

} // namespace vigia::standin
