#pragma once

#include "app/console/recorded/recordedasker.h"
#include "app/console/recorded/timelinewords.h"
#include "ui/timeline/timelinefeed.h"

namespace vigia::console {

/// The TimelineFeed of a capsule. GUI thread.
class RecordedTimelineFeed final : public ui::TimelineFeed
{
    Q_OBJECT

public:
    /// `asker` outlives the feed.
    RecordedTimelineFeed(RecordedAsker& asker, const generation::MetricTable& metrics,
                         QObject* parent = nullptr);

    /// Error besides: NotFound/NotInCapsule (a span that the capsule holds nothing of).
    [[nodiscard]] QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                   const QDateTime& to) override;

private:
    RecordedAsker& m_asker;
    const TimelineWords m_words;
};

} // namespace vigia::console
