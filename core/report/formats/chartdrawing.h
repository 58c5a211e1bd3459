#pragma once

#include "core/report/formats/wording.h"

#include <QPointF>

namespace vigia::report {

/// A chart of a report as lengths on paper: html and pdf draw the same shapes. Lengths are points (1/72 in),
/// y grows downwards. A line is told from the others by tone and by pattern or dash, so that a grey print
/// says as much.
struct ChartDrawing
{
    enum class Anchor
    {
        Start,
        Middle,
        End,
    };

    struct Rule
    {
        QPointF from;
        QPointF to;
        bool isBase = false; ///< the value axis' zero, or its foot
    };

    struct Text
    {
        QPointF at; ///< of the base line
        QString text;
        Anchor anchor = Anchor::Start;
    };

    /// A filled outline.
    struct Area
    {
        QList<QPointF> outline;
        int key = 0; ///< into `keys`; Gap = there are no values
    };

    /// A stroked run of values; one alone is a dot.
    struct Stroke
    {
        QList<QPointF> points;
        int key = 0;
    };

    /// How a line looks, and its name.
    struct Key
    {
        QString name;
        int tone = 0; ///< 0 … Tones-1
        int pattern = 0; ///< 0 … Patterns-1: fills and dashes
    };

    static constexpr int Gap = -1;
    static constexpr int Tones = 7;
    static constexpr int Patterns = 7;
    static constexpr double FontSize = 8;

    double width = 0;
    double height = 0;
    bool isFilled = false; ///< keys are areas; else strokes
    bool isEmpty = true; ///< not one value
    QList<Rule> rules;
    QList<Text> texts;
    QList<Area> areas;
    QList<Stroke> strokes;
    QList<Key> keys;
    QString note; ///< what was summed up to fit the paper; "" = every value is drawn
};

/// Lays the chart out. Values that are more than the width can show are summed up in groups of equal size
/// (means of fills, lowest and highest of lines), and `note` says so.
ChartDrawing drawChart(const Chart& chart, const Wording& wording, double width, double height);

/// Where a time axis' ticks stand; texts that are `gap` apart at least.
struct AxisTick
{
    qint64 ms = 0;
    QString label;
};

/// Ticks of the Colombian calendar over [from, to) on `width` points.
QList<AxisTick> calendarTicks(qint64 from, qint64 to, double width, const Wording& wording);
/// Round values from at or below `low` to at or above `high`, at most seven.
QList<double> roundTicks(double low, double high);

} // namespace vigia::report
