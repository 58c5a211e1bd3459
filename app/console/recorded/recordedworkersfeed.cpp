#include "app/console/recorded/recordedworkersfeed.h"

#include "core/capsule/capsuletables.h"
#include "core/capsule/values/capsulevalues.h"

namespace vigia::console {

using capsule::CapsuleReader;

namespace {

/// As in a site whose Prometheus has none: said in the place of the chart.
tl::unexpected<Error> noCurves(const QString& why)
{
    return fail(ErrorCode::NotFound, why, {}, "NoMetrics");
}

} // namespace

RecordedWorkersFeed::RecordedWorkersFeed(RecordedAsker& asker, QObject* parent)
    : WorkersFeed(parent)
    , m_asker(asker)
{
}

QString RecordedWorkersFeed::trouble() const
{
    return m_asker.reader().absence(capsule::table::Workers);
}

QFuture<Result<workers::WorkersInfo>> RecordedWorkersFeed::look()
{
    using Answer = Result<workers::WorkersInfo>;
    return chained(m_asker.ask([](const CapsuleReader& reader) { return reader.workers(); }), this,
                   [this](const Answer& info) -> Answer {
                       if (info && !m_latest.taken.isValid()) {
                           m_latest = *info;
                           emit changed();
                       }
                       return info;
                   });
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

QFuture<Result<QList<workers::MetricCurve>>> RecordedWorkersFeed::curves(workers::MetricChart chart,
                                                                         const QString& worker,
                                                                         const QDateTime& from,
                                                                         const QDateTime& to, int)
{
    using Curves = Result<QList<workers::MetricCurve>>;
    // Queues are everybody's.
    const QString whose = chart == workers::MetricChart::QueueLength ? QString() : worker;
    return m_asker.ask(
        [word = capsule::CurveFacts::wordOf(chart), whose, from, to](const CapsuleReader& reader) -> Curves {
            Curves curves = reader.curves(word, whose, from, to);
            if (!curves && curves.error().className() == "NotInCapsule")
                return noCurves(curves.error().message);
            return curves;
        });
}

} // namespace vigia::console
