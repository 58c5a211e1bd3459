#pragma once

#include "ui/charts/chartcontent.h"

namespace vigia::test {

/// Generation by source as it looks in Colombia: a daily curve with two plateaus, weekends lower, sun at
/// noon. MWh, deterministic. Day and month steps hold sums in GWh.
ui::ChartContent sourceChart(const DayRange& range, Step step = Step::Hour);
/// Pool price in COP/kWh: steps, a high block in the evening.
ui::ChartContent priceChart(const DayRange& range, Step step = Step::Hour);
/// Unknown from `fromHour` of `day` on, for so many hours, in all series.
void cutOut(ui::ChartContent& content, QDate day, int fromHour, int hours);

} // namespace vigia::test
