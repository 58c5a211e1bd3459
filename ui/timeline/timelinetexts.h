#pragma once

#include "core/timeline/timelineinfo.h"
#include "ui/timeline/lanemarks.h"

#include <QCoreApplication>

namespace vigia::ui {

/// The words of the timeline. Pure; translated; all that comes from items is plain text.
class TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineTexts)

public:
    static QString lane(timeline::LaneKind kind);
    /// What one of its items is called, counted: "3 runs".
    static QString counted(timeline::LaneKind kind, int count);
    static QString level(timeline::TimelineItem::Level level); ///< empty for what is normal
    /// "06:01 – 06:03 (2 min)", "since 06:01 (2 h)", "06:01"
    static QString when(const timeline::TimelineItem& item, const QDateTime& now);
    /// Title, when and detail in one line, as it is read out.
    static QString sentence(const timeline::LaneInfo& lane, const timeline::TimelineItem& item,
                            const QDateTime& now);
    /// Of a mark: one item in full, or how many there are with the first titles.
    static QString tip(const timeline::LaneInfo& lane, const LaneMark& mark, const QDateTime& now);
    /// All items as a table: lane, level, from, to, title, detail, page, id. RFC 4180; a field that a
    /// spreadsheet would take for a formula is kept text.
    static QString csv(const timeline::TimelineInfo& info, const QList<timeline::LaneKind>& lanes);
};

} // namespace vigia::ui
