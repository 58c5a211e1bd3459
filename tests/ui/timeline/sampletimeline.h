#pragma once

#include "ui/timeline/timelinefeed.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <vector>

namespace vigia::test {

timeline::TimelineItem sampleItem(const QString& id, const QDateTime& from, int minutes,
                                  timeline::TimelineItem::Level level = {}, const QString& title = {});

/// 24 hours before `to` as a site in good times has them: some loads, a few orders.
timeline::TimelineInfo goodTimeline(const QDateTime& to);
/// The same with failures, a gap, a stuck worker, a target that is down, an alert, and a lane not known.
timeline::TimelineInfo badTimeline(const QDateTime& to);
/// `runs` runs, one in twenty failed.
timeline::TimelineInfo hugeTimeline(const QDateTime& to, int runs);

/// Answers at once or when the test wants.
class FakeTimelineFeed final : public ui::TimelineFeed
{
public:
    struct Asked
    {
        QDateTime from;
        QDateTime to;
        std::shared_ptr<QPromise<Result<timeline::TimelineInfo>>> promise;
    };

    timeline::TimelineInfo info; ///< its lanes are the answer to every question
    bool holds = false;
    std::optional<Error> failsWith;
    std::vector<Asked> asked;

    QFuture<Result<timeline::TimelineInfo>> timeline(const QDateTime& from, const QDateTime& to) override;
    void answer(std::size_t i);
};

} // namespace vigia::test
