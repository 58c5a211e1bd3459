#pragma once

#include "ui/timeline/timelinefeed.h"

namespace vigia::timeline {
class TimelineService;
} // namespace vigia::timeline

namespace vigia::ui {

/// The TimelineFeed of a running site; whoever hears of runs, orders and alerts calls changed(). GUI thread.
class ServiceTimelineFeed final : public TimelineFeed
{
    Q_OBJECT

public:
    /// `service` outlives the feed.
    explicit ServiceTimelineFeed(timeline::TimelineService& service, QObject* parent = nullptr);

    [[nodiscard]] QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from,
                                                                   const QDateTime& to) override;

private:
    timeline::TimelineService& m_service;
};

} // namespace vigia::ui
