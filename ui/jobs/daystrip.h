#pragma once

#include "core/jobs/runsinfo.h"

#include <QWidget>

namespace vigia::ui {

class Theme;

/// The days of a backfill, a box each, in lines: grey tones and hatching say what is known of a day, a bar
/// below that it will run. Left and Right name one day after the other. GUI thread only.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(const Theme& theme, QWidget* parent = nullptr);

    /// The named day in words: "Nov 3: no figure, will run"; empty for none.
    QString reading() const;
    /// Which day is at a place; −1 = none.
    int dayAt(const QPoint& position) const;

    int current() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setDays(std::vector<jobs::BackfillDay> days, QDate today);

    static QString stateText(jobs::BackfillDay::State state);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Shape
    {
        int columns = 1;
        int rows = 0;
        double cell = 0; ///< pixels from box to box
    };

    Shape shape(int width) const;
    QRectF box(const Shape& shape, int day) const;
    void paintDay(QPainter& painter, const QRectF& box, const jobs::BackfillDay& day) const;
    int paintLegend(QPainter* painter, int width, int top) const;
    QString textOf(const jobs::BackfillDay& day) const;
    void setCurrent(int day);

    const Theme& m_theme;
    std::vector<jobs::BackfillDay> m_days;
    QDate m_today;
    int m_current = -1;
};

} // namespace vigia::ui
