#pragma once

#include "ui/charts/plotraster.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace vigia::ui {

/// What the linked charts of a page look at: one part of the time axis, one cursor, one mark, and the way
/// back through earlier views. Each chart may have a value range of its own. GUI thread only.
class PlotWindow : public QObject
{
    Q_OBJECT

public:
    /// What the user is doing: one undo takes back a whole gesture, not each of its steps.
    enum class Gesture
    {
        Zoom, ///< always a step of its own
        Wheel,
        Pan,
        Keys
    };

    using QObject::QObject;

    TimeSpan limits() const { return m_limits; }

    TimeSpan span() const { return m_view.span; }

    bool isAll() const { return m_view.span == m_limits; }

    bool canUndo() const { return !m_undo.empty(); }

    bool canRedo() const { return !m_redo.empty(); }

    /// Instant of the tracker, UTC ms.
    std::optional<double> cursor() const { return m_cursor; }

    /// Instant of mark A.
    std::optional<double> mark() const { return m_mark; }

    /// The range that the user gave to one chart's value axis; none: as the data asks.
    std::optional<ValueSpan> values(const QString& chart) const;
    /// Room for the labels of the value axes, so that the plots of all charts begin at one line.
    int labelWidth() const;

    /// The days on offer. Shows all of them, and forgets earlier views, when they are others than before.
    void setLimits(const TimeSpan& limits);
    void zoomTo(const TimeSpan& span, Gesture gesture = Gesture::Zoom);
    /// factor < 1 looks closer; `anchor` stays where it is.
    void zoomBy(double factor, double anchor, Gesture gesture);
    void panBy(double milliseconds, Gesture gesture);
    /// Moves the view just so far that the instant is in it.
    void reveal(double ms);
    void setValues(const QString& chart, std::optional<ValueSpan> values, Gesture gesture);
    /// All of the time axis, value axes as the data asks.
    void showAll();
    void undo();
    void redo();

    /// The next step of the same gesture is a new one: a button was released.
    void endGesture() { m_gesture.reset(); }

    void setCursor(std::optional<double> ms);
    void setMark(std::optional<double> ms);
    void setLabelWidth(const QString& chart, int width);

signals:
    void viewChanged();
    void historyChanged();
    void cursorChanged();
    void markChanged();
    void labelWidthChanged();

private:
    struct View
    {
        TimeSpan span;
        QHash<QString, ValueSpan> values;

        friend bool operator==(const View&, const View&) = default;
    };

    TimeSpan bounded(TimeSpan span) const;
    void change(View view, Gesture gesture);
    void restore(std::vector<View>& from, std::vector<View>& to);

    TimeSpan m_limits;
    View m_view;
    std::vector<View> m_undo;
    std::vector<View> m_redo;
    std::optional<Gesture> m_gesture;
    std::optional<double> m_cursor;
    std::optional<double> m_mark;
    QHash<QString, int> m_labelWidths;
};

} // namespace vigia::ui
