#include "app/console/recorded/recordedworkersfeed.h"

#include "core/capsule/capsuletables.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedWorkersFeed::RecordedWorkersFeed(RecordedAsker& asker, QObject* parent)
    : WorkersFeed(parent)
    , m_asker(asker)
{
}

QString RecordedWorkersFeed::trouble() const
{
    return m_asker.whyAbsent(capsule::table::Workers);
}

QFuture<Result<workers::WorkersInfo>> RecordedWorkersFeed::look()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.workers(); });
}

QFuture<Result<workers::WorkerDetails>> RecordedWorkersFeed::details(const QString& worker)
{
    return m_asker.ask([worker](const CapsuleReader& reader) { return reader.workerDetails(worker); });
}

QFuture<Result<QList<celery::QueuedMessage>>> RecordedWorkersFeed::peek(const QString&, int)
{
    return RecordedAsker::absent<QList<celery::QueuedMessage>>(
        tr("The capsule does not hold the messages that waited in queues."));
}

QFuture<Result<workers::OrderOutcome>> RecordedWorkersFeed::give(const workers::WorkerOrder&)
{
    return RecordedAsker::refused<workers::OrderOutcome>();
}

QFuture<Result<QList<workers::MetricCurve>>>
RecordedWorkersFeed::curves(workers::MetricChart, const QString&, const QDateTime&, const QDateTime&, int)
{
    return RecordedAsker::absent<QList<workers::MetricCurve>>(
        tr("The capsule does not hold the curves of workers."));
}

} // namespace vigia::console
