#pragma once

#include "ui/timeline/lanemarks.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace vigia::ui {

class Theme;

/// Draws one lane of a timeline. Holds what all lanes share; made for one paint event.
class LanePainter
{
public:
    LanePainter(QPainter& painter, const Theme& theme);

    /// The name at the left; an unknown lane has a dotted ring beside it.
    void paintName(const QRectF& box, const QString& name, bool isUnknown) const;
    /// The line on which the marks lie; hatched with the reason when nothing is known of it.
    void paintGround(const QRectF& row, const QString& trouble, bool isBare) const;
    /// What was left out at the old end.
    void paintLeftOut(const QRectF& row, qint64 count) const;
    void paintMark(const QRectF& row, const LaneMark& mark, const QString& label, double roomRight) const;
    void paintChosen(const QRectF& box, bool hasFocus) const;

    /// Where a mark is seen: never narrower than can be seen and hit.
    static QRectF markRect(const QRectF& row, const LaneMark& mark, const Theme& theme);

private:
    void paintBar(const QRectF& bar, const LaneMark& mark) const;
    void paintOpenEnd(const QRectF& bar) const;
    void paintText(const QRectF& box, const QString& text, const QColor& colour,
                   Qt::Alignment alignment) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const QFont m_font;
    const QFontMetricsF m_metrics;
};

} // namespace vigia::ui
