#include "core/workers/queuewatch.h"

#include <limits>

namespace vigia::workers {

void QueueWatch::sample(const celery::QueueLength& length, const QDateTime& now)
{
    Entry& entry = m_entries[length.queue];
    entry.length = length;
    entry.samples += QPointF(static_cast<double>(now.toMSecsSinceEpoch()), static_cast<double>(length.total));
    if (entry.samples.size() > MostSamples)
        entry.samples.removeFirst();
}

void QueueWatch::see(const QString& queue, const QStringList& ids, const QDateTime& now)
{
    Entry& entry = m_entries[queue];
    QHash<QString, QDateTime> seen;
    for (const QString& id : ids)
        seen.insert(id, entry.seen.value(id, now));
    entry.seen = std::move(seen);
    entry.next = ids.value(0);
}

QString QueueWatch::next(const QString& queue) const
{
    return m_entries.value(queue).next;
}

/// The slope of the line that fits best, in messages a minute.
double QueueWatch::trendOf(const QList<QPointF>& samples)
{
    constexpr double Minute = 60'000;
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    const double last = samples.isEmpty() ? 0 : samples.last().x();
    for (const QPointF& point : samples) {
        const double x = (point.x() - last) / Minute;
        if (x * 60 < -static_cast<double>(TrendSpan.count()))
            continue;
        n += 1;
        sx += x;
        sy += point.y();
        sxx += x * x;
        sxy += x * point.y();
    }
    const double spread = n * sxx - sx * sx;
    return n < 3 || spread < 1e-9 ? std::numeric_limits<double>::quiet_NaN() : (n * sxy - sx * sy) / spread;
}

QueueRow QueueWatch::row(const QString& queue) const
{
    const Entry entry = m_entries.value(queue);
    QueueRow row;
    row.name = queue;
    row.length = entry.length.total;
    row.bySteps = entry.length.bySteps;
    row.oldest = entry.seen.value(entry.next);
    row.trend = trendOf(entry.samples);
    row.samples = entry.samples;
    return row;
}

} // namespace vigia::workers
