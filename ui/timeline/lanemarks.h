#pragma once

#include "core/timeline/timelineinfo.h"
#include "ui/charts/columns.h"

#include <vector>

namespace vigia::ui {

/// What is drawn of a lane at one place: one item, or all of one level that are too close to be told apart.
struct LaneMark
{
    double left = 0; ///< pixels from the plot's left edge
    double right = 0;
    std::vector<int> items; ///< of the lane, oldest first; never empty
    timeline::TimelineItem::Level level = timeline::TimelineItem::Level::Normal;
    bool isOpen = false; ///< an item of it has not ended
    bool isInstant = false; ///< nothing but moments

    int count() const { return static_cast<int>(items.size()); }

    friend bool operator==(const LaneMark&, const LaneMark&) = default;
};

/// The marks of a lane on `width` pixels of `span`, in the order in which they are painted: worse ones last,
/// so that nothing bad is covered. What is narrower than `column` pixels is merged with all others of its
/// level in the same column; longer ones only where they overlap. Items that have not ended reach to `now`.
/// O(items), never more marks than columns × levels plus long items. Pure.
std::vector<LaneMark> laneMarks(const timeline::LaneInfo& lane, const TimeSpan& span, double width,
                                double column, double now);

} // namespace vigia::ui
