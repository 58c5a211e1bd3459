#include "ui/charts/chartview.h"

#include "ui/base/format.h"
#include "ui/base/theme.h"
#include "ui/charts/chartgestures.h"
#include "ui/charts/plotitem.h"
#include "ui/charts/readings.h"
#include "ui/charts/timeaxisitem.h"
#include "ui/charts/valueticks.h"

#include <QAccessible>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QGraphicsScene>

namespace vigia::ui {

namespace {

constexpr int TopMargin = 6;
constexpr int RightMargin = 3;
constexpr int LabelMargin = 10; // between value labels and the plot
constexpr int TickDistance = 34; // pixels at 100 % between two value ticks, at least
constexpr double ClickSlack = 3; // pixels around a narrow gap that still hit it

} // namespace

ChartView::ChartView(const QString& name, const Theme& theme, PlotWindow& window, QWidget* parent)
    : QChartView(new QChart, parent) // without one it makes its own, which setChart() would leave behind
    , m_theme(theme)
    , m_window(window)
    , m_chart(chart())
    , m_valueAxis(new QCategoryAxis(m_chart))
    , m_plot(new PlotItem(theme, m_chart))
    , m_timeAxis(new TimeAxisItem(theme, m_chart))
    , m_overlay(new OverlayItem(theme, m_chart))
    , m_gestures(new ChartGestures(*this))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::PreventContextMenu); // a right drag pans: the menu comes on release
    setOptimizationFlag(DontSavePainterState);
    setCacheMode(CacheNone);
    viewport()->setMouseTracking(true);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_valueAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_chart->addAxis(m_valueAxis, Qt::AlignLeft);
    const double above = 10; // Qt Charts' own items lie below
    m_plot->setZValue(above);
    m_timeAxis->setZValue(above);
    m_overlay->setZValue(above + 1);
    connect(&theme, &Theme::changed, this, &ChartView::applyTheme);
    connect(&window, &PlotWindow::viewChanged, this, &ChartView::arrange);
    connect(&window, &PlotWindow::labelWidthChanged, this, &ChartView::arrange);
    connect(&window, &PlotWindow::cursorChanged, this, [this] {
        m_overlay->setCursor(m_window.cursor());
        describe();
    });
    connect(&window, &PlotWindow::markChanged, this, [this] { m_overlay->setMark(m_window.mark()); });
    m_overlay->setCursor(window.cursor());
    m_overlay->setMark(window.mark());
    applyTheme();
}

ChartView::~ChartView() = default;

const PlotMap& ChartView::map() const
{
    return m_plot->map();
}

QRectF ChartView::gapRect(int gap) const
{
    if (gap < 0 || gap >= static_cast<int>(m_set.gaps().size()))
        return {};
    return m_plot->gapRect(m_set, m_set.gaps()[static_cast<std::size_t>(gap)]);
}

int ChartView::gapNear(const QPointF& position) const
{
    if (m_set.isEmpty() || !map().area.contains(position))
        return -1;
    const int direct = m_set.gapAt(m_set.times().indexAt(map().ms(position.x())));
    if (direct >= 0)
        return direct;
    for (const double shift : {-ClickSlack, ClickSlack}) {
        // Between the place and the slack's end may lie a gap that is narrower than a pixel.
        const int there = m_set.times().indexAt(map().ms(position.x() + shift));
        const int here = m_set.times().indexAt(map().ms(position.x()));
        const auto& gaps = m_set.gaps();
        const auto found = std::find_if(gaps.cbegin(), gaps.cend(), [&](const ChartGap& gap) {
            return gap.from <= std::max(here, there) && gap.to > std::min(here, there);
        });
        if (found != gaps.cend())
            return static_cast<int>(found - gaps.cbegin());
    }
    return -1;
}

int ChartView::readSample() const
{
    return ui::readSample(m_set, m_window.cursor());
}

std::pair<int, int> ChartView::samplesInView() const
{
    return ui::samplesIn(m_set, m_window.span());
}

QString ChartView::reading() const
{
    return readingText(m_set, readSample());
}

void ChartView::setContent(ChartContent content)
{
    const QSet<QString> hidden = m_set.hiddenCodes();
    const int chosen = m_chosenGap;
    const ChartGap before = chosen >= 0 ? m_set.gaps()[static_cast<std::size_t>(chosen)] : ChartGap {};
    const Grid grid = m_set.grid();
    m_set = ChartSet(std::move(content), hidden);
    m_plot->setData(&m_set);
    m_overlay->setData(&m_set);
    m_chosenGap = -1;
    if (chosen >= 0 && grid == m_set.grid()) {
        // The same hole is still there after a refresh: it stays chosen.
        const auto& gaps = m_set.gaps();
        const auto same = std::find(gaps.cbegin(), gaps.cend(), before);
        if (same != gaps.cend())
            m_chosenGap = static_cast<int>(same - gaps.cbegin());
    }
    m_overlay->setChosenGap(m_chosenGap);
    arrange();
    describe();
    emit contentChanged();
    if (chosen >= 0 && m_chosenGap < 0)
        emit gapChosen(-1);
}

void ChartView::setSeriesVisible(int series, bool visible)
{
    if (series < 0 || series >= m_set.count() || m_set.isVisible(series) == visible)
        return;
    m_set.setVisible(series, visible);
    m_plot->invalidate();
    arrange();
    describe();
    emit visibilityChanged();
}

void ChartView::setMarks(std::vector<ChartMark> marks)
{
    m_overlay->setMarks(std::move(marks));
}

void ChartView::setTimeLabelled(bool isLabelled)
{
    m_timeAxis->setLabelled(isLabelled);
    arrange();
}

void ChartView::chooseGap(int gap)
{
    const auto& gaps = m_set.gaps();
    if (gap < 0 || gap >= static_cast<int>(gaps.size()))
        gap = -1;
    if (gap >= 0)
        m_window.reveal(m_set.times().at(gaps[static_cast<std::size_t>(gap)].from));
    m_chosenGap = gap;
    m_overlay->setChosenGap(gap);
    emit gapChosen(gap);
}

void ChartView::chooseNextGap(int direction)
{
    const auto& gaps = m_set.gaps();
    const int count = static_cast<int>(gaps.size());
    if (count == 0)
        return;
    if (m_chosenGap >= 0) {
        chooseGap((m_chosenGap + direction + count) % count);
        return;
    }
    const double from = m_window.cursor().value_or(m_window.span().from);
    const int sample = m_set.times().indexAt(from);
    const auto after =
        std::find_if(gaps.cbegin(), gaps.cend(), [&](const ChartGap& g) { return g.to > sample; });
    const int next = static_cast<int>(after - gaps.cbegin());
    chooseGap(direction > 0 ? next % count : (next - 1 + count) % count);
}

void ChartView::clearOne()
{
    if (m_chosenGap >= 0)
        chooseGap(-1);
    else if (m_window.mark())
        m_window.setMark(std::nullopt);
    else
        m_window.setCursor(std::nullopt);
}

void ChartView::setBand(std::optional<TimeSpan> band)
{
    m_overlay->setBand(band);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        m_valueLabels.clear(); // decimal signs
        m_timeAxis->invalidate();
        m_overlay->update();
        arrange();
        describe();
    }
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    // Who clicks sees where he is; who comes by keyboard needs the outline.
    const Qt::FocusReason reason = event->reason();
    m_overlay->setFocused(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                          || reason == Qt::ShortcutFocusReason);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    m_overlay->setFocused(false);
}

void ChartView::applyTheme()
{
    const Colours& colours = m_theme.colours();
    setBackgroundBrush(colours.panel);
    m_valueAxis->setLabelsFont(m_theme.captionFont());
    m_valueAxis->setLabelsBrush(colours.muted);
    m_valueAxis->setGridLinePen(QPen(colours.grid, 1));
    m_valueAxis->setLinePen(Qt::NoPen);
    m_valueLabels.clear();
    m_timeAxis->invalidate();
    m_plot->invalidate();
    m_overlay->update();
    arrange();
}

ValueSpan ChartView::wantedValues(double height)
{
    const int most = std::clamp(static_cast<int>(height / m_theme.px(TickDistance)) + 1, 2, 8);
    const double factor = m_set.display().factor;
    const std::optional<ValueSpan> fixed = m_window.values(objectName());
    const auto [from, to] = samplesInView();
    Extent extent = m_set.extent(from, to);
    if (fixed)
        extent = {fixed->low, fixed->high};
    const Extent shown {extent.min * factor, extent.max * factor};
    const ValueTicks ticks = valueTicks(shown, most, m_set.isStacked(), fixed.has_value());
    m_ticks = ticks.values;
    const QStringList labels = ticks.labels();
    if (labels != m_valueLabels) {
        m_valueLabels = labels;
        const auto old = m_valueAxis->categoriesLabels();
        for (const QString& label : old)
            m_valueAxis->remove(label);
        for (qsizetype i = 0; i < labels.size(); ++i)
            m_valueAxis->append(labels[i], m_ticks[static_cast<std::size_t>(i)]);
        const QFontMetrics metrics(m_theme.captionFont());
        int widest = 0;
        for (const QString& label : labels)
            widest = std::max(widest, metrics.horizontalAdvance(label));
        m_window.setLabelWidth(objectName(), widest);
    }
    m_valueAxis->setRange(ticks.span.low, ticks.span.high);
    return {ticks.span.low / factor, ticks.span.high / factor};
}

void ChartView::arrange()
{
    if (m_isArranging) // the label width of this chart may change that of all
        return;
    m_isArranging = true;
    // Half a label reaches beyond the plot; Qt Charts would hide one that is cut.
    const double half = QFontMetricsF(m_theme.captionFont()).height() / 2 + 1;
    const double above = std::max<double>(TopMargin, half);
    const double height = std::max(0.0, this->height() - above - std::max(m_timeAxis->height() + 1, half));
    // The names of gaps stand above the data.
    const bool isFixed = m_window.values(objectName()).has_value();
    const double gapLabels = isFixed || m_set.gaps().empty() ? 0 : std::ceil(m_overlay->gapLabelHeight());
    const double headroom = height > 4 * gapLabels ? gapLabels : 0;
    ValueSpan values = wantedValues(height - headroom);
    if (headroom > 0)
        values.high += values.length() * headroom / (std::floor(height) - headroom);
    const double left = m_window.labelWidth() + LabelMargin;
    const QRectF area(left, std::ceil(above), std::max(0.0, width() - left - RightMargin),
                      std::floor(height));
    const QRectF axisArea = area.adjusted(0, headroom, 0, 0);
    if (axisArea != m_axisArea) {
        m_axisArea = axisArea;
        m_chart->setPlotArea(axisArea);
        m_chart->layout()->invalidate(); // Qt Charts moves the axes only when its layout runs
        m_chart->layout()->activate();
    }
    const PlotMap map {area, m_window.span(), values};
    m_plot->setMap(map);
    m_timeAxis->setMap(map);
    m_overlay->setMap(map);
    m_isArranging = false;
}

void ChartView::describe()
{
    setAccessibleDescription(reading());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace vigia::ui
