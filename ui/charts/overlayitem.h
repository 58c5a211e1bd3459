#pragma once

#include "ui/charts/chartset.h"
#include "ui/charts/plotmap.h"

#include <QCoreApplication>
#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace vigia::ui {

/// An event on the time axis: "run 5b20 changed 48 rows".
struct ChartMark
{
    double ms = 0; ///< UTC
    QString label;

    friend bool operator==(const ChartMark&, const ChartMark&) = default;
};

/// What lies over the data: names of gaps, marks, tracker, the part being chosen, the outline of focus.
class OverlayItem : public QGraphicsItem
{
    Q_DECLARE_TR_FUNCTIONS(OverlayItem)

public:
    explicit OverlayItem(const Theme& theme, QGraphicsItem* parent = nullptr);

    const std::vector<ChartMark>& marks() const { return m_marks; }

    /// `set` must live until the next call.
    void setData(const ChartSet* set);
    void setMap(const PlotMap& map);
    void setMarks(std::vector<ChartMark> marks);
    void setCursor(std::optional<double> ms);
    void setMark(std::optional<double> ms);
    /// The part of the time axis that a drag covers now.
    void setBand(std::optional<TimeSpan> band);
    /// The gap that was chosen; -1 = none.
    void setChosenGap(int gap);
    void setFocused(bool isFocused);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// Room that the names of gaps take above the data.
    double gapLabelHeight() const;

    /// "no data · 13 h", "not published yet · 2 d"
    static QString gapLabel(const ChartSet& set, const ChartGap& gap);

private:
    void paintGapLabels(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void updateLine(std::optional<double> ms);

    const Theme& m_theme;
    const ChartSet* m_set = nullptr;
    PlotMap m_map;
    std::vector<ChartMark> m_marks;
    std::optional<double> m_cursor;
    std::optional<double> m_mark;
    std::optional<TimeSpan> m_band;
    int m_chosenGap = -1;
    bool m_isFocused = false;
};

} // namespace vigia::ui
