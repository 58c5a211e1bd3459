#include "app/console/recorded/recordedtimelinefeed.h"

namespace vigia::console {

using capsule::CapsuleReader;

RecordedTimelineFeed::RecordedTimelineFeed(RecordedAsker& asker, QObject* parent)
    : TimelineFeed(parent)
    , m_asker(asker)
{
}

QFuture<Result<timeline::TimelineInfo>> RecordedTimelineFeed::timeline(const QDateTime& from,
                                                                       const QDateTime& to)
{
    const capsule::CapsuleInfo& info = m_asker.reader().info();
    if (to < info.from || from > info.to)
        return RecordedAsker::absent<timeline::TimelineInfo>(m_asker.reader().outside().message);
    return m_asker.ask([from, to](const CapsuleReader& reader) { return reader.timeline(from, to); });
}

} // namespace vigia::console
