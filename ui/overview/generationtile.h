#pragma once

#include "core/generation/generationinfo.h"
#include "ui/base/question.h"
#include "ui/charts/plotwindow.h"
#include "ui/overview/tile.h"

class QLabel;

namespace vigia::ui {

class ChartView;
class ElidedLabel;
class OverviewFeed;
class SourceLegend;
struct ChartContent;

/// What the newest complete day of an answer was, in GWh.
struct DayFigure
{
    QDate day; ///< invalid: no day is complete
    double total = NoValue; ///< GWh
    double change = NoValue; ///< against the same day a week before: 0.014 = 1.4 % more; NaN = not known
};

/// The curves of the last seven days that have data, by source, over the total of the week before. Pure.
ChartContent generationWeek(const generation::ChartData& data);
/// Pure.
DayFigure newestDay(const generation::ChartData& data);

/// Generation by source of the newest seven days, and the one number of the newest complete day.
class GenerationTile final : public Tile
{
    Q_OBJECT

public:
    GenerationTile(OverviewFeed& feed, const Context& context, QWidget* parent);

    const ChartView& chart() const { return *m_chart; }

protected:
    void ask() override;
    void retranslate() override;

private:
    void take(const Result<generation::ChartData>& result);
    void present();

    OverviewFeed& m_feed;
    PlotWindow m_window;
    QLabel* m_figure;
    QLabel* m_unit;
    ElidedLabel* m_change;
    QLabel* m_message;
    ChartView* m_chart;
    SourceLegend* m_legend;
    Question<generation::ChartData> m_question;
    generation::ChartData m_data;
    QDate m_end; ///< last day asked; invalid: today
};

} // namespace vigia::ui
