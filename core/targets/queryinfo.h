#pragma once

#include "core/targets/targetinfo.h"

#include <QStringList>

namespace vigia::targets {

/// One value of a series; NaN and infinities are values too.
struct QuerySample
{
    QDateTime at; ///< UTC
    double value = 0;

    friend bool operator==(const QuerySample&, const QuerySample&) = default;
};

/// A series of an answer, in the order of time.
struct QuerySeries
{
    Labels labels;
    QList<QuerySample> samples;
};

/// What a PromQL expression came to: a vector or scalar has one sample a series, a matrix many.
struct QueryAnswer
{
    QString type; ///< "vector" "matrix" "scalar"
    QList<QuerySeries> series;
    QStringList warnings; ///< the server's
};

/// Points of a range query: multiples of the step, so that the same window asked again has the same points.
struct QueryGrid
{
    qint64 from = 0; ///< Unix time, seconds
    qint64 to = 0;
    qint64 step = 1; ///< seconds

    qint64 points() const { return (to - from) / step + 1; }

    friend bool operator==(const QueryGrid&, const QueryGrid&) = default;
};

/// The server's own limit of points a series.
inline constexpr qint64 MaxPoints = 11'000;

/// For a plot of `width` pixels: about one point a pixel, never over MaxPoints, never under `shortest`
/// seconds. Any thread.
QueryGrid queryGrid(const QDateTime& from, const QDateTime& to, int width, qint64 shortest = 1);

/// What a metric is.
struct MetricMeaning
{
    QString name;
    QString type; ///< "counter" "gauge" "histogram" …
    QString help;
    QString unit;
};

} // namespace vigia::targets
