#include "ui/timeline/servicetimelinefeed.h"

#include "core/timeline/timelineservice.h"

namespace vigia::ui {

ServiceTimelineFeed::ServiceTimelineFeed(timeline::TimelineService& service, QObject* parent)
    : TimelineFeed(parent)
    , m_service(service)
{
}

QFuture<Result<timeline::TimelineInfo>> ServiceTimelineFeed::timeline(const QDateTime& from,
                                                                      const QDateTime& to)
{
    return m_service.read(from, to);
}

} // namespace vigia::ui
