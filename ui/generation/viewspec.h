#pragma once

#include "ui/base/page.h"
#include "ui/charts/chartcontent.h"
#include "ui/generation/panelloader.h"

#include <QCoreApplication>

namespace vigia::ui {

/// What is laid, dashed, over the main chart.
enum class Comparison
{
    None,
    PreviousDay,
    LastWeek,
    LastYear, ///< 364 days back, so that weekdays meet; by the month: twelve months
};

/// What a panel asks and how it draws the answers.
struct PanelSpec
{
    QString title;
    QString subject; ///< "PrecBolsNaci": for the caption
    CurveShape shape = CurveShape::Stacked;
    bool isPerStep = false; ///< values are sums over their interval: "GWh per hour"
    std::vector<generation::ChartQuery> queries; ///< the first is required
    QStringList names; ///< of curves from queries that answer with one series; empty: the answer's own names
    int wholes = -1; ///< query that answers what 100 % is; −1 = none
    int comparison = -1; ///< query of the comparison; −1 = none
    QString comparisonName;
};

/// What the user chose.
struct ViewChoice
{
    QString view; ///< id of a PageView
    DayRange range;
    Step step = Step::Hour;
    Comparison comparison = Comparison::None;
    QStringList plants; ///< only these; empty = the largest
};

/// The views of the Generation page: which questions each asks and how answers become curves. Pure; texts
/// translated.
class ViewSpec
{
    Q_DECLARE_TR_FUNCTIONS(ViewSpec)

public:
    static constexpr int TopPlants = 12;

    static QList<PageView> views();
    /// By the length of the range: up to 62 days hours, up to three years days, then months. Then a chart has
    /// between some dozens and some thousands of points, and a point is what people call it by: an hour, a
    /// day, a month.
    static Step stepFor(const DayRange& range);
    static bool canCompare(Comparison comparison, Step step);
    /// Inside a sentence ("last year"), and as the name of a curve ("Last year").
    static QString comparisonText(Comparison comparison);
    static QString comparisonName(Comparison comparison);
    static QString stepText(Step step);
    static QString sourceName(const QString& sourceId);

    static PanelSpec mainPanel(const ViewChoice& choice, const GenerationFeed& feed);
    static PanelSpec lowerPanel(const ViewChoice& choice, const GenerationFeed& feed);

    static ChartContent content(const PanelSpec& spec, const std::vector<PanelAnswer>& answers);
};

} // namespace vigia::ui
