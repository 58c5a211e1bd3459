#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::timeline {

/// What a lane shows, in the order on screen.
enum class LaneKind
{
    Gaps, ///< days without data of a series
    Runs, ///< ETL runs
    Workers, ///< starts and stops
    Targets, ///< times in which a target was down
    Alerts, ///< pending and firing
    Actions, ///< what people ordered, from the audit
};

/// One span or instant in a lane.
struct TimelineItem
{
    enum class Level
    {
        Normal, ///< grey
        Notice, ///< outlined
        Abnormal, ///< amber, with a shape
        Critical, ///< red, with a shape
    };

    QString id; ///< of the run, audit entry …; opens it on `page`
    QString page; ///< console page that shows it: "jobs"
    QString title; ///< translated, short: "Gene by plant, FAILURE"
    QString detail; ///< translated, one sentence
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC; = from for an instant; invalid = not ended yet
    Level level = Level::Normal;

    friend bool operator==(const TimelineItem&, const TimelineItem&) = default;
};

/// One row of the timeline. A lane that could not be read says why and is never shown as empty.
struct LaneInfo
{
    LaneKind kind = LaneKind::Runs;
    QList<TimelineItem> items; ///< by `from`
    qint64 leftOut = 0; ///< items over the cap, oldest first left out
    QString trouble; ///< why it could not be read, one translated sentence; empty = it was

    friend bool operator==(const LaneInfo&, const LaneInfo&) = default;
};

/// All lanes between two moments.
struct TimelineInfo
{
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC
    QDateTime taken; ///< UTC
    QList<LaneInfo> lanes;
};

} // namespace vigia::timeline
