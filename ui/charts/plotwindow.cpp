#include "ui/charts/plotwindow.h"

namespace vigia::ui {

namespace {

constexpr double ShortestMs = 3 * 3'600'000.0; // three hours: closer there is nothing to see
constexpr std::size_t MostUndoSteps = 100;

} // namespace

std::optional<ValueSpan> PlotWindow::values(const QString& chart) const
{
    const auto found = m_view.values.constFind(chart);
    return found == m_view.values.cend() ? std::nullopt : std::optional(*found);
}

int PlotWindow::labelWidth() const
{
    int widest = 0;
    for (const int width : m_labelWidths)
        widest = std::max(widest, width);
    return widest;
}

void PlotWindow::setLimits(const TimeSpan& limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    m_view = {limits, {}};
    m_undo.clear();
    m_redo.clear();
    m_gesture.reset();
    const bool lostCursor = m_cursor && !limits.contains(*m_cursor);
    const bool lostMark = m_mark && !limits.contains(*m_mark);
    if (lostCursor)
        m_cursor.reset();
    if (lostMark)
        m_mark.reset();
    emit viewChanged();
    emit historyChanged();
    if (lostCursor)
        emit cursorChanged();
    if (lostMark)
        emit markChanged();
}

TimeSpan PlotWindow::bounded(TimeSpan span) const
{
    const double longest = m_limits.length();
    const double length = std::clamp(span.length(), std::min(ShortestMs, longest), longest);
    const double middle = (span.from + span.to) / 2;
    const double from = std::clamp(middle - length / 2, m_limits.from, m_limits.to - length);
    return {from, from + length};
}

void PlotWindow::change(View view, Gesture gesture)
{
    if (m_limits.length() <= 0)
        return;
    view.span = bounded(view.span);
    if (view == m_view)
        return;
    if (gesture == Gesture::Zoom || m_gesture != gesture) {
        if (m_undo.size() == MostUndoSteps)
            m_undo.erase(m_undo.begin());
        m_undo.push_back(m_view);
        m_redo.clear();
        emit historyChanged();
    }
    m_gesture = gesture;
    m_view = std::move(view);
    emit viewChanged();
}

void PlotWindow::zoomTo(const TimeSpan& span, Gesture gesture)
{
    View view = m_view;
    view.span = {std::min(span.from, span.to), std::max(span.from, span.to)};
    change(std::move(view), gesture);
}

void PlotWindow::zoomBy(double factor, double anchor, Gesture gesture)
{
    const TimeSpan now = span();
    if (now.length() <= 0 || factor <= 0)
        return;
    const double share = std::clamp((anchor - now.from) / now.length(), 0.0, 1.0);
    const double length =
        std::clamp(now.length() * factor, std::min(ShortestMs, m_limits.length()), m_limits.length());
    const double from = now.from + (now.length() - length) * share;
    zoomTo({from, from + length}, gesture);
}

void PlotWindow::panBy(double milliseconds, Gesture gesture)
{
    zoomTo({span().from + milliseconds, span().to + milliseconds}, gesture);
}

void PlotWindow::reveal(double ms)
{
    if (ms < span().from)
        panBy(ms - span().from, Gesture::Keys);
    else if (ms > span().to)
        panBy(ms - span().to, Gesture::Keys);
}

void PlotWindow::setValues(const QString& chart, std::optional<ValueSpan> values, Gesture gesture)
{
    View view = m_view;
    if (values && values->length() > 0)
        view.values.insert(chart, *values);
    else
        view.values.remove(chart);
    change(std::move(view), gesture);
}

void PlotWindow::showAll()
{
    change({m_limits, {}}, Gesture::Zoom);
}

void PlotWindow::restore(std::vector<View>& from, std::vector<View>& to)
{
    if (from.empty())
        return;
    to.push_back(m_view);
    m_view = std::move(from.back());
    from.pop_back();
    m_gesture.reset();
    emit viewChanged();
    emit historyChanged();
}

void PlotWindow::undo()
{
    restore(m_undo, m_redo);
}

void PlotWindow::redo()
{
    restore(m_redo, m_undo);
}

void PlotWindow::setCursor(std::optional<double> ms)
{
    if (ms)
        ms = std::clamp(*ms, m_limits.from, m_limits.to);
    if (ms == m_cursor)
        return;
    m_cursor = ms;
    emit cursorChanged();
}

void PlotWindow::setMark(std::optional<double> ms)
{
    if (ms == m_mark)
        return;
    m_mark = ms;
    emit markChanged();
}

void PlotWindow::setLabelWidth(const QString& chart, int width)
{
    const int before = labelWidth();
    m_labelWidths.insert(chart, width);
    if (labelWidth() != before)
        emit labelWidthChanged();
}

} // namespace vigia::ui
