#include "app/console/recorded/recordedoverviewfeed.h"

#include "app/console/servicemapping.h"
#include "core/capsule/capsuletables.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedOverviewFeed::RecordedOverviewFeed(RecordedAsker& asker, generation::GenerationService& generation,
                                           QObject* parent)
    : OverviewFeed(parent)
    , m_asker(asker)
    , m_generation(generation)
    , m_words(generation.metrics())
{
}

void RecordedOverviewFeed::setServices(const backend::ServiceList& services)
{
    m_services = services;
    emit changed(Part::Services);
}

QString RecordedOverviewFeed::absence(Part part) const
{
    namespace table = capsule::table;
    switch (part) {
    case Part::Generation:
        return m_asker.reader().absence(table::Charts);
    case Part::Freshness:
        return m_asker.reader().absence(table::Freshness);
    case Part::Runs:
        return m_asker.reader().absence(table::Runs);
    case Part::Workers:
        return m_asker.reader().absence(table::Workers);
    case Part::Targets:
        return m_asker.reader().absence(table::Targets);
    case Part::Alerts:
        return m_asker.reader().absence(table::Alerts);
    case Part::Services:
        return m_asker.reader().absence(table::Services);
    case Part::Timeline:
        return m_asker.reader().absence(table::Timeline);
    }
    return {};
}

QList<ui::MainSeries> RecordedOverviewFeed::mainSeries() const
{
    return overviewSeries(m_generation.metrics());
}

QFuture<Result<generation::ChartData>> RecordedOverviewFeed::generation(const generation::ChartQuery& query)
{
    // Days that the capsule does not hold are no days without data.
    const DayRange& held = m_asker.reader().info().range;
    generation::ChartQuery part = query;
    if (query.range.from <= held.to && query.range.to >= held.from)
        part.range = {std::max(query.range.from, held.from), std::min(query.range.to, held.to)};
    return m_generation.chart(part);
}

QFuture<Result<std::vector<generation::FreshnessInfo>>> RecordedOverviewFeed::freshness()
{
    return m_generation.freshness();
}

QFuture<Result<timeline::RunFiguresInfo>> RecordedOverviewFeed::runs()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.runFigures(); });
}

QFuture<Result<celery::WorkerSurveyInfo>> RecordedOverviewFeed::workers()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.workers().map(surveyFrom); });
}

QFuture<Result<targets::TargetsInfo>> RecordedOverviewFeed::targets()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.targets(); });
}

QFuture<Result<targets::AlertsInfo>> RecordedOverviewFeed::alerts()
{
    return m_asker.ask([](const CapsuleReader& reader) { return reader.alerts(); });
}

QFuture<Result<timeline::TimelineInfo>> RecordedOverviewFeed::timeline(const QDateTime& from,
                                                                       const QDateTime& to)
{
    return m_asker.ask([from, to, words = m_words](const CapsuleReader& reader) {
        return reader.timeline(from, to).map(
            [&](const timeline::TimelineInfo& info) { return words.retold(reader, info); });
    });
}

QString RecordedOverviewFeed::serviceName(const QString& id) const
{
    return console::serviceName(id, m_asker.reader().info().simulated);
}

} // namespace vigia::console
