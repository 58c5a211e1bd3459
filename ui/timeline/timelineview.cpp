#include "ui/timeline/timelineview.h"

#include "ui/base/theme.h"
#include "ui/timeline/lanepainter.h"
#include "ui/timeline/timelinetexts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace vigia::ui {

namespace {

using timeline::LaneInfo;
using timeline::LaneKind;
using timeline::TimelineItem;

constexpr int RowHeight = 25;
constexpr int AxisHeight = 20;
constexpr int ColumnWidth = 16; // two digits of a count
constexpr int NameGap = 14;
constexpr int NarrowestPlot = 240;
constexpr double RevealMargin = 0.08; // of the span

} // namespace

TimelineView::TimelineView(const Theme& theme, PlotWindow& window, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_window(window)
{
    setObjectName(QStringLiteral("timelineView"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&window, &PlotWindow::viewChanged, this, &TimelineView::layOut);
    connect(&window, &PlotWindow::cursorChanged, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &TimelineView::rebuild);
    rebuild();
}

QList<LaneKind> TimelineView::shownLanes() const
{
    QList<LaneKind> kinds;
    for (const Row& row : m_rows)
        kinds.append(m_info.lanes[row.lane].kind);
    return kinds;
}

const TimelineItem* TimelineView::chosen() const
{
    return m_choice ? &m_info.lanes[m_choice->lane].items[m_choice->item] : nullptr;
}

LaneKind TimelineView::chosenLane() const
{
    return m_choice ? m_info.lanes[m_choice->lane].kind : LaneKind::Runs;
}

int TimelineView::chosenTogether() const
{
    if (!m_choice)
        return 0;
    const int row = rowOf(m_choice->lane);
    const int mark = row < 0 ? -1 : markOf(row, m_choice->item);
    return mark < 0 ? 1 : m_rows[static_cast<std::size_t>(row)].marks[static_cast<std::size_t>(mark)].count();
}

QString TimelineView::reading() const
{
    if (m_choice)
        return TimelineTexts::sentence(m_info.lanes[m_choice->lane], *chosen(), m_info.taken);
    QStringList parts;
    for (const Row& row : m_rows) {
        const LaneInfo& lane = m_info.lanes[row.lane];
        int count = 0;
        for (const LaneMark& mark : row.marks)
            count += mark.count();
        parts.append(
            lane.trouble.isEmpty()
                ? TimelineTexts::counted(lane.kind, count)
                : tr("%1 not known: %2", "a lane, why").arg(TimelineTexts::lane(lane.kind), lane.trouble));
    }
    return parts.join(QStringLiteral(" · "));
}

const std::vector<LaneMark>& TimelineView::marks(LaneKind kind) const
{
    static const std::vector<LaneMark> none;
    for (const Row& row : m_rows)
        if (m_info.lanes[row.lane].kind == kind)
            return row.marks;
    return none;
}

QRectF TimelineView::markRect(LaneKind kind, int mark) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_info.lanes[m_rows[row].lane].kind == kind)
            return LanePainter::markRect(rowRect(static_cast<int>(row)),
                                         m_rows[row].marks[static_cast<std::size_t>(mark)], m_theme);
    return {};
}

QSize TimelineView::sizeHint() const
{
    const auto rows = std::max<qsizetype>(static_cast<qsizetype>(m_rows.size()), 1);
    return {static_cast<int>(m_nameWidth) + 3 * m_theme.px(NarrowestPlot),
            static_cast<int>(rows) * m_theme.px(RowHeight) + m_theme.px(AxisHeight)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {static_cast<int>(m_nameWidth) + m_theme.px(NarrowestPlot), sizeHint().height()};
}

void TimelineView::setInfo(timeline::TimelineInfo info)
{
    const TimelineItem* const old = chosen();
    const QString id = old ? old->id : QString();
    const LaneKind kind = chosenLane();
    const bool had = old != nullptr;
    m_choice.reset();
    m_info = std::move(info);
    for (qsizetype lane = 0; had && lane < m_info.lanes.size(); ++lane) {
        if (m_info.lanes[lane].kind != kind)
            continue;
        const QList<TimelineItem>& items = m_info.lanes[lane].items;
        const auto found = std::find_if(items.cbegin(), items.cend(),
                                        [&](const TimelineItem& item) { return item.id == id; });
        if (found != items.cend())
            m_choice = Choice {static_cast<int>(lane), static_cast<int>(found - items.cbegin())};
    }
    rebuild();
    if (had)
        emit choiceChanged();
}

void TimelineView::setLaneShown(LaneKind kind, bool isShown)
{
    m_hidden.removeAll(kind);
    if (!isShown)
        m_hidden.append(kind);
    if (m_choice && !isShown && chosenLane() == kind)
        setChoice(std::nullopt, false);
    rebuild();
}

void TimelineView::setStill(bool isStill)
{
    m_isStill = isStill;
}

bool TimelineView::choose(LaneKind kind, const QString& id)
{
    for (const Row& row : m_rows) {
        const LaneInfo& lane = m_info.lanes[row.lane];
        for (qsizetype i = 0; lane.kind == kind && i < lane.items.size(); ++i)
            if (lane.items[i].id == id) {
                setChoice(Choice {row.lane, static_cast<int>(i)}, true);
                return true;
            }
    }
    return false;
}

void TimelineView::clearChoice()
{
    setChoice(std::nullopt, false);
}

QRectF TimelineView::plotRect() const
{
    return QRectF(m_nameWidth, 0, std::max(0.0, width() - m_nameWidth - 1),
                  static_cast<double>(m_rows.size()) * m_theme.px(RowHeight));
}

QRectF TimelineView::rowRect(int row) const
{
    const QRectF plot = plotRect();
    const int height = m_theme.px(RowHeight);
    return {plot.left(), static_cast<double>(row) * height, plot.width(), static_cast<double>(height)};
}

int TimelineView::rowOf(int lane) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].lane == lane)
            return static_cast<int>(row);
    return -1;
}

double TimelineView::msAt(double x) const
{
    const QRectF plot = plotRect();
    const TimeSpan span = m_window.span();
    return span.from + (x - plot.left()) / std::max(plot.width(), 1.0) * span.length();
}

double TimelineView::xAt(double ms) const
{
    const QRectF plot = plotRect();
    const TimeSpan span = m_window.span();
    return plot.left() + (ms - span.from) / std::max(span.length(), 1.0) * plot.width();
}

double TimelineView::now() const
{
    return m_info.taken.isValid() ? static_cast<double>(m_info.taken.toMSecsSinceEpoch())
                                  : m_window.limits().to;
}

TimelineView::Hit TimelineView::hitAt(const QPointF& position) const
{
    const int row = static_cast<int>(std::floor(position.y() / m_theme.px(RowHeight)));
    if (row < 0 || row >= static_cast<int>(m_rows.size()) || position.x() < plotRect().left())
        return {};
    const std::vector<LaneMark>& marks = m_rows[static_cast<std::size_t>(row)].marks;
    for (int mark = static_cast<int>(marks.size()) - 1; mark >= 0; --mark) // the one on top first
        if (LanePainter::markRect(rowRect(row), marks[static_cast<std::size_t>(mark)], m_theme)
                .adjusted(-2, -4, 2, 4)
                .contains(position))
            return {row, mark};
    return {row, -1};
}

int TimelineView::markOf(int row, int item) const
{
    const std::vector<LaneMark>& marks = m_rows[static_cast<std::size_t>(row)].marks;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (std::binary_search(marks[i].items.cbegin(), marks[i].items.cend(), item))
            return static_cast<int>(i);
    return -1;
}

void TimelineView::rebuild()
{
    m_rows.clear();
    const QFontMetricsF metrics(m_theme.captionFont());
    m_nameWidth = m_theme.px(60);
    for (qsizetype i = 0; i < m_info.lanes.size(); ++i) {
        const LaneKind kind = m_info.lanes[i].kind;
        const double mark = m_info.lanes[i].trouble.isEmpty() ? 0 : m_theme.px(15);
        m_nameWidth = std::max(m_nameWidth,
                               std::ceil(metrics.horizontalAdvance(TimelineTexts::lane(kind))) + mark
                                   + m_theme.px(NameGap));
        if (!m_hidden.contains(kind))
            m_rows.push_back({static_cast<int>(i), {}});
    }
    updateGeometry();
    layOut();
}

void TimelineView::layOut()
{
    const double width = plotRect().width();
    for (Row& row : m_rows)
        row.marks = laneMarks(m_info.lanes[row.lane], m_window.span(), width, m_theme.px(ColumnWidth), now());
    describe();
    update();
}

void TimelineView::setChoice(std::optional<Choice> choice, bool reveal)
{
    m_choice = choice;
    if (const TimelineItem* const item = chosen(); item && reveal) {
        const double margin = m_window.span().length() * RevealMargin;
        const auto from = static_cast<double>(item->from.toMSecsSinceEpoch());
        const double to = item->to.isValid() ? static_cast<double>(item->to.toMSecsSinceEpoch()) : now();
        if (to < m_window.span().from)
            m_window.panBy(to - margin - m_window.span().from, PlotWindow::Gesture::Keys);
        else if (from > m_window.span().to)
            m_window.panBy(from + margin - m_window.span().to, PlotWindow::Gesture::Keys);
    }
    describe();
    update();
    emit choiceChanged();
}

void TimelineView::describe()
{
    setAccessibleName(tr("Timeline"));
    const QString text = reading();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Hit hit = hitAt(help->pos());
    QString text;
    if (hit.row >= 0) {
        const Row& row = m_rows[static_cast<std::size_t>(hit.row)];
        const LaneInfo& lane = m_info.lanes[row.lane];
        text = hit.mark >= 0
            ? TimelineTexts::tip(lane, row.marks[static_cast<std::size_t>(hit.mark)], m_info.taken)
            : lane.trouble;
        if (text.isEmpty() && lane.leftOut > 0)
            text = tr("%n older item(s) are not shown: choose fewer days.", nullptr,
                      static_cast<int>(std::min<qint64>(lane.leftOut, 1'000'000'000)));
    }
    // Rich text only to wrap: what comes from outside is escaped.
    QToolTip::showText(help->globalPos(),
                       text.isEmpty()
                           ? QString()
                           : QString(u"<p style='white-space:pre-wrap'>" % text.toHtmlEscaped() % u"</p>"),
                       this);
    return true;
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace vigia::ui
