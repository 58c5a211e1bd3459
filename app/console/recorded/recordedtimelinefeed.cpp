#include "app/console/recorded/recordedtimelinefeed.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedTimelineFeed::RecordedTimelineFeed(RecordedAsker& asker, const generation::MetricTable& metrics,
                                           QObject* parent)
    : TimelineFeed(parent)
    , m_asker(asker)
    , m_words(metrics)
{
}

QFuture<Result<timeline::TimelineInfo>> RecordedTimelineFeed::timeline(const QDateTime& from,
                                                                       const QDateTime& to)
{
    return m_asker.ask([from, to, words = m_words](const CapsuleReader& reader) {
        return reader.timeline(from, to).map(
            [&](const timeline::TimelineInfo& info) { return words.retold(reader, info); });
    });
}

} // namespace vigia::console
