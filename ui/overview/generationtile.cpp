#include "ui/overview/generationtile.h"

#include "core/base/clock.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/format.h"
#include "ui/base/role.h"
#include "ui/base/theme.h"
#include "ui/charts/chartview.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/sourcelegend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vigia::ui {

namespace {

using generation::ChartData;

constexpr std::chrono::minutes Interval {5};
constexpr int DaysAsked = 21; // a week, the week before, and a late publication
constexpr int DaysShown = 7;
constexpr int Hours = 24;
constexpr int ShortestChart = 112;

/// The sum of all sources in a sample of `data.grid`; NaN when none has a value.
double totalAt(const ChartData& data, int index)
{
    if (index < 0 || index >= data.grid.size)
        return NoValue;
    double sum = NoValue;
    for (const Series& series : data.series) {
        const auto at = static_cast<std::size_t>(index);
        if (at < series.values.size() && !std::isnan(series.values[at]))
            sum = (std::isnan(sum) ? 0 : sum) + series.values[at];
    }
    return sum;
}

/// Sum of a whole day; NaN when an hour is missing.
double dayTotal(const ChartData& data, QDate day)
{
    const int first = data.grid.indexOf(day, 1);
    if (first < 0)
        return NoValue;
    double sum = 0;
    for (int hour = 0; hour < Hours; ++hour)
        sum += totalAt(data, first + hour);
    const bool isMega = !data.series.empty() && data.series.front().unit == u"MWh";
    return isMega ? sum / 1000 : sum;
}

/// Newest day with any value; invalid = none.
QDate lastDay(const ChartData& data)
{
    for (int i = data.grid.size - 1; i >= 0; --i)
        if (!std::isnan(totalAt(data, i)))
            return data.grid.dayAt(i);
    return {};
}

} // namespace

ChartContent generationWeek(const ChartData& data)
{
    ChartContent content;
    const QDate last = lastDay(data);
    if (!last.isValid())
        return content;
    const DayRange days {std::max(last.addDays(1 - DaysShown), data.grid.dayAt(0)), last};
    content.grid = Grid::covering(days, Step::Hour);
    content.hasSourceColours = true;
    content.dataUntil = data.provenance.dataUntil;
    const int first = data.grid.indexOf(days.from, 1);
    for (const Series& series : data.series) {
        Series curve = series;
        curve.name = SourceLegend::sourceName(series.code);
        curve.values.assign(static_cast<std::size_t>(content.grid.size), NoValue);
        curve.hours.clear();
        for (int i = 0; i < content.grid.size; ++i) {
            const auto from = static_cast<std::size_t>(first + i);
            if (from < series.values.size())
                curve.values[static_cast<std::size_t>(i)] = series.values[from];
        }
        content.series.push_back(std::move(curve));
    }
    Series before;
    before.code = QStringLiteral("comparison");
    before.name = SourceLegend::comparisonName();
    before.unit = data.series.empty() ? QString() : data.series.front().unit;
    bool isKnown = false;
    for (int i = 0; i < content.grid.size; ++i) {
        before.values.push_back(totalAt(data, first + i - DaysShown * Hours));
        isKnown = isKnown || !std::isnan(before.values.back());
    }
    if (isKnown)
        content.comparison = std::move(before);
    return content;
}

DayFigure newestDay(const ChartData& data)
{
    DayFigure figure;
    const QDate last = lastDay(data);
    for (QDate day = last; last.isValid() && day > last.addDays(-DaysShown); day = day.addDays(-1)) {
        const double total = dayTotal(data, day);
        if (std::isnan(total))
            continue;
        figure.day = day;
        figure.total = total;
        const double before = dayTotal(data, day.addDays(-DaysShown));
        if (before > 0)
            figure.change = total / before - 1;
        break;
    }
    return figure;
}

GenerationTile::GenerationTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : Tile(QStringLiteral("generationTile"), context, Interval, parent)
    , m_feed(feed)
    , m_figure(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_change(new ElidedLabel(this))
    , m_message(new QLabel(this))
    , m_chart(new ChartView(QStringLiteral("overviewChart"), context.theme, m_window, this))
    , m_legend(new SourceLegend(context.theme, this))
{
    m_figure->setObjectName(QStringLiteral("generationFigure"));
    m_change->setObjectName(QStringLiteral("generationChange"));
    m_message->setObjectName(QStringLiteral("generationMessage"));
    setRole(m_figure, "figure");
    setRole(m_unit, "muted");
    setRole(m_message, "muted");
    m_message->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(context.theme.px(8));
    line->addWidget(m_figure, 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 0, Qt::AlignBaseline);
    line->addSpacing(context.theme.px(12));
    line->addWidget(m_change, 1);
    m_chart->setMinimumHeight(context.theme.px(ShortestChart));
    m_chart->setTimeLabelled(true);
    body().addLayout(line);
    body().addWidget(m_message);
    body().addWidget(m_chart, 1);
    body().addWidget(m_legend);
    GenerationTile::retranslate();
}

void GenerationTile::ask()
{
    const QDate today = energyday::dayAt(clock().nowUtc().toMSecsSinceEpoch());
    const QDate end = m_end.isValid() ? m_end : today;
    generation::ChartQuery query;
    query.range = {end.addDays(1 - DaysAsked), end};
    m_question.ask(m_feed.generation(query), this, [this](const Result<ChartData>& result) { take(result); });
}

void GenerationTile::take(const Result<ChartData>& result)
{
    if (!result) {
        failed(result.error());
        return;
    }
    m_data = *result;
    took();
    present();
    // Nothing in these weeks, but something before: that is shown, with its date.
    const QDate until = m_data.provenance.dataUntil;
    if (!lastDay(m_data).isValid() && until.isValid() && until != m_end) {
        m_end = until;
        refresh();
    } else if (lastDay(m_data).isValid() && m_end.isValid()) {
        m_end = {}; // the next look is at today again
    }
}

void GenerationTile::retranslate()
{
    setTitle(tr("Generation by source"));
    present();
}

void GenerationTile::present()
{
    const ChartContent week = generationWeek(m_data);
    const DayFigure figure = newestDay(m_data);
    const bool isEmpty = week.series.empty();
    m_message->setText(!answeredAt().isValid() ? tr("Reads …")
                           : isEmpty           ? tr("There is no generation data yet: load Gene / Recurso.")
                                               : QString());
    m_message->setVisible(!m_message->text().isEmpty());
    m_chart->setVisible(!isEmpty);
    m_legend->setVisible(!isEmpty);
    m_figure->setText(figure.day.isValid() ? format::number(figure.total, 2)
                          : isEmpty        ? QString()
                                           : format::none());
    m_unit->setText(figure.day.isValid() ? tr("GWh · %1", "a day").arg(format::dayMonth(figure.day))
                        : isEmpty        ? QString()
                                         : tr("no complete day"));
    m_change->setFullText(
        std::isnan(figure.change)
            ? QString()
            : tr("%1 % on the week before").arg(format::signedNumber(figure.change * 100, 1)));
    m_change->setHint(tr("Against the same weekday, seven days earlier."));
    if (isEmpty)
        return;
    m_chart->setContent(week);
    m_window.setLimits(
        {static_cast<double>(week.grid.timeMs(0)), static_cast<double>(week.grid.timeMs(week.grid.size))});
    m_legend->setContent(week);
    m_chart->setAccessibleName(tr("Generation by source"));
    const bool isAggregated = m_data.provenance.kind == generation::Provenance::Kind::Aggregated;
    QStringList facts {tr("%1, %2/h", "aggregated or raw, a unit")
                           .arg(isAggregated ? tr("aggregated") : tr("raw"), m_chart->set().display().unit)};
    if (m_data.provenance.dataUntil.isValid())
        facts.append(tr("until %1", "a day").arg(format::dayMonth(m_data.provenance.dataUntil)));
    setFacts(facts.join(QStringLiteral(" · ")));
}

} // namespace vigia::ui
