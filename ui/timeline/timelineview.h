#pragma once

#include "core/timeline/timelineinfo.h"
#include "ui/charts/plotwindow.h"
#include "ui/timeline/lanemarks.h"

#include <QWidget>

#include <optional>

namespace vigia::ui {

class LanePainter;
class Theme;

/// What happened, lane by lane on one time axis: rows of 25 px, marks that are too close merged with their
/// count, what is not over with an open right edge, lanes that could not be read hatched with the reason.
/// Shares span and cursor with whatever looks through the same PlotWindow. GUI thread only.
///
/// Mouse: click chooses, double click opens an item or looks closer at a merged mark; drag zooms, Ctrl or
/// right or middle drag pans, wheel zooms; click beside the marks puts the cursor. Keys: left/right the item
/// before or after, Ctrl the mark; up/down the lane; Enter opens; + − zoom; Shift left/right pan; Home all;
/// Esc drops the choice, then the cursor.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view. Whoever owns the window sets its limits.
    TimelineView(const Theme& theme, PlotWindow& window, QWidget* parent = nullptr);

    const timeline::TimelineInfo& info() const { return m_info; }

    PlotWindow& window() { return m_window; }

    QList<timeline::LaneKind> shownLanes() const;
    /// Null: none is chosen.
    const timeline::TimelineItem* chosen() const;
    /// Of the chosen item; Runs when none is.
    timeline::LaneKind chosenLane() const;
    /// Items drawn as one with the chosen one, itself included.
    int chosenTogether() const;
    /// What is chosen, or what there is, in one line: also the accessible description.
    QString reading() const;
    /// Marks of a lane as they are drawn; empty when it is hidden.
    const std::vector<LaneMark>& marks(timeline::LaneKind kind) const;
    /// Where a mark is seen, in widget pixels.
    QRectF markRect(timeline::LaneKind kind, int mark) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Keeps the choice when the item is still there.
    void setInfo(timeline::TimelineInfo info);
    void setLaneShown(timeline::LaneKind kind, bool isShown);
    /// Inside a page that scrolls: wheel and drags are not taken.
    void setStill(bool isStill);
    /// Chooses an item and brings it into view; false when it is not there.
    bool choose(timeline::LaneKind kind, const QString& id);
    void clearChoice();

signals:
    void choiceChanged();
    void opened(const vigia::timeline::TimelineItem& item);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row
    {
        int lane = 0; ///< of m_info
        std::vector<LaneMark> marks;
    };

    struct Choice
    {
        int lane = 0; ///< of m_info
        int item = 0;
    };

    struct Hit
    {
        int row = -1;
        int mark = -1;
    };

    enum class Drag
    {
        None,
        Zoom,
        Pan
    };

    QRectF plotRect() const;
    QRectF rowRect(int row) const;
    int rowOf(int lane) const; ///< −1: hidden
    double msAt(double x) const;
    double xAt(double ms) const;
    double now() const;
    Hit hitAt(const QPointF& position) const;
    int markOf(int row, int item) const;
    void rebuild();
    void layOut();
    void setChoice(std::optional<Choice> choice, bool reveal);
    void describe();
    void open();
    void stepItem(int by);
    void stepMark(int by);
    void stepLane(int by);
    void chooseFirst();
    bool choiceKey(QKeyEvent* event);
    bool viewKey(QKeyEvent* event);
    void paintRow(const LanePainter& painter, int row) const;
    void paintAxis(QPainter& painter) const;
    void paintLines(QPainter& painter) const;

    const Theme& m_theme;
    PlotWindow& m_window;
    timeline::TimelineInfo m_info;
    QList<timeline::LaneKind> m_hidden;
    std::vector<Row> m_rows;
    std::optional<Choice> m_choice;
    double m_nameWidth = 0;
    Drag m_drag = Drag::None;
    bool m_hasMoved = false;
    bool m_isStill = false;
    QPointF m_from;
    QPointF m_last;
};

} // namespace vigia::ui
