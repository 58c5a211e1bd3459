#include "ui/charts/readings.h"

#include "ui/base/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigia::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Readings)
};

Reading readingOf(const ChartSet& set, const SeriesIndex& index, int sample)
{
    Reading reading;
    reading.sample = index.lastKnown(sample);
    if (sample < 0 || reading.sample < 0)
        return {};
    reading.value = index.values()[static_cast<std::size_t>(reading.sample)];
    reading.ageMs = set.times().at(sample) - set.times().at(reading.sample);
    return reading;
}

} // namespace

int readSample(const ChartSet& set, std::optional<double> cursor)
{
    if (!cursor)
        return set.newest();
    const int sample = set.times().indexAt(*cursor);
    return sample >= set.grid().size ? set.newest() : sample;
}

std::pair<int, int> samplesIn(const ChartSet& set, const TimeSpan& span)
{
    const int size = set.grid().size;
    const int from = std::clamp(set.times().indexAt(span.from), 0, size);
    const int last = set.times().indexAt(span.to);
    // An interval that only begins where the span ends is not in it.
    const bool ends = last >= 0 && last < size && set.times().at(last) >= span.to;
    return {from, std::clamp(ends ? last : last + 1, from, size)};
}

Reading readingAt(const ChartSet& set, int series, int sample)
{
    Reading reading = readingOf(set, set.index(series), sample);
    const double whole = set.whole(series, reading.sample);
    if (!std::isnan(whole) && whole != 0)
        reading.share = reading.value / whole;
    return reading;
}

Reading totalAt(const ChartSet& set, int sample)
{
    return readingOf(set, set.total(), sample);
}

Reading comparisonAt(const ChartSet& set, int sample)
{
    return readingOf(set, set.comparison(), sample);
}

QString intervalText(const ChartSet& set, int sample)
{
    const Grid& grid = set.grid();
    if (sample < 0 || sample >= grid.size)
        return format::none();
    const QDate day = grid.dayAt(sample);
    if (grid.step == Step::Month)
        return format::monthYear(day);
    const bool oneYear = grid.dayAt(0).year() == grid.dayAt(grid.size - 1).year();
    const QString date = oneYear ? format::dayMonth(day) : format::date(day);
    if (grid.step == Step::Day)
        return date;
    return Tr::tr("%1, %2:00", "a day and an hour")
        .arg(date)
        .arg(grid.hourAt(sample) - 1, 2, 10, QLatin1Char('0'));
}

QString readingText(const ChartSet& set, int sample)
{
    if (set.isEmpty() || sample < 0)
        return Tr::tr("No data");
    const DisplayUnit& display = set.display();
    const auto said = [&](const QString& name, const Reading& reading) {
        return Tr::tr("%1: %2", "a name and its value")
            .arg(name, format::withUnit(reading.value * display.factor, display.unit, display.decimals));
    };
    QStringList parts {intervalText(set, sample)};
    for (int i = 0; i < set.count(); ++i)
        if (set.isVisible(i))
            parts.append(said(set.series(i).name, readingAt(set, i, sample)));
    if (set.isStacked() && set.count() > 1)
        parts.append(said(Tr::tr("Total"), totalAt(set, sample)));
    return parts.join(QStringLiteral("; "));
}

} // namespace vigia::ui
