#pragma once

#include "ui/shell/connectioninfo.h"

#include <QColor>
#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace vigia::ui {

/// The site and who sits before it; said at the top of every window.
struct SiteInfo
{
    QString title;
    QColor colour; ///< the band at the very top; so that production and test can't be confused
    bool simulated = false; ///< the XM stand-in answers: said in words
    QString user;
    QString role; ///< translated
};

/// How new the newest data of one series is, against what is normal for it.
struct FreshnessInfo
{
    QString series; ///< "Gene"
    QDate newest; ///< newest Colombian day present; invalid = no data at all
    int normalLagDays = 3; ///< published this many whole days late at most

    /// Whole days since the end of the newest day.
    qint64 ageDays(QDate today) const { return newest.daysTo(today) - 1; }

    bool isTooOld(QDate today) const { return !newest.isValid() || ageDays(today) > normalLagDays; }

    friend bool operator==(const FreshnessInfo&, const FreshnessInfo&) = default;
};

using FreshnessList = QList<FreshnessInfo>;

/// A run that failed and that no later run of the same data has made good.
struct FailedRunInfo
{
    QString id;
    QString metric;
    QString entity;
    QString reason; ///< one translated sentence
    QDateTime finished; ///< UTC

    friend bool operator==(const FailedRunInfo&, const FailedRunInfo&) = default;
};

using FailedRunList = QList<FailedRunInfo>;

/// Something that requires a response: no answer to "what does the operator do now", no alarm.
struct AlarmInfo
{
    QString id; ///< stable while the cause is the same
    int priority = 3; ///< 1 highest … 3
    QString text; ///< what is wrong, one translated sentence
    QDateTime since; ///< UTC; invalid = not known
    QString page; ///< id of the page that shows it and what to do: "targets"; may be empty
    QString object; ///< what to show there: an alert's fingerprint, a filter
    bool acknowledgeable = false; ///< somebody can take it on, there
    QString covers; ///< id of the console's own alarm of the same cause, which is not shown beside it

    friend bool operator==(const AlarmInfo&, const AlarmInfo&) = default;
};

/// Highest priority first, then oldest first.
using AlarmList = QList<AlarmInfo>;

/// The word at the top: is what is on screen the truth of now?
struct BadgeInfo
{
    enum class State
    {
        Live,
        Paused,
        Stale,
        Recorded,
    };

    State state = State::Stale;
    QString reason; ///< translated; why it is not LIVE

    friend bool operator==(const BadgeInfo&, const BadgeInfo&) = default;
};

/// Everything that the badge and the alarms are made of.
struct StatusFacts
{
    ConnectionList connections;
    FreshnessList freshness;
    FailedRunList failedRuns;
    AlarmList reported; ///< by Prometheus, those that nobody has taken on or put aside
    QDateTime checked; ///< when the connections were last looked at, UTC
    std::optional<QDateTime> pausedSince;
    bool recorded = false; ///< shows a saved recording
    QString recording; ///< what it is, for people; translated
};

} // namespace vigia::ui
