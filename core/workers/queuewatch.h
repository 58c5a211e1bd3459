#pragma once

#include "core/workers/workersinfo.h"

#include <QHash>

namespace vigia::workers {

/// Remembers how long queues were, and since when messages were seen in them. Bounded. Not thread-safe; pure.
class QueueWatch
{
public:
    static constexpr qsizetype MostSamples = 720;
    static constexpr int Seen = 50; ///< of the messages that are served next, so many are remembered
    static constexpr std::chrono::seconds TrendSpan {300};

    void sample(const celery::QueueLength& length, const QDateTime& now);
    /// The ids of the messages that are served next, the next first.
    void see(const QString& queue, const QStringList& ids, const QDateTime& now);

    /// What is remembered of the queue; its consumers are left empty.
    QueueRow row(const QString& queue) const;
    /// Id of the message that is served next; empty = none waits.
    QString next(const QString& queue) const;

private:
    struct Entry
    {
        celery::QueueLength length;
        QList<QPointF> samples;
        QString next;
        QHash<QString, QDateTime> seen; ///< by id
    };

    static double trendOf(const QList<QPointF>& samples);

    QHash<QString, Entry> m_entries;
};

} // namespace vigia::workers
