#pragma once

#include "core/base/energyday.h"
#include "core/timeline/timelineinfo.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace vigia::timeline {

/// "Gene/Recurso" → "Generación", as XM writes it.
using SeriesNames = QHash<QString, QString>;

/// A series whose days without data are looked for.
struct GapSeries
{
    QString metric;
    QString entity;
    int lagDays = 3; ///< normal publication lag
};

/// What the lane of runs needs of a row of vigia.etl_run.
struct RunRow
{
    QString id;
    QString job;
    QString metric; ///< empty: a job without one
    QString entity;
    QString state; ///< Celery's word
    QString by;
    QDateTime created; ///< UTC
    QDateTime started; ///< invalid: not yet
    QDateTime finished; ///< invalid: not yet
    int retries = 0;
    QString error; ///< text of the last one
};

/// What the lane of actions needs of a row of vigia.audit_log.
struct ActionRow
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString who;
    QString action; ///< "etl.revert"
    QString object;
    QString reason;
    QString outcome; ///< "done" "failed" "refused"
};

/// Rows of the registry and the audit as items of a lane. Pure; texts are translated, and one line of bounded
/// length whatever a row holds.
class LaneItems
{
    Q_DECLARE_TR_FUNCTIONS(LaneItems)

public:
    static constexpr qsizetype MostItems = 10'000; ///< of a lane

    static TimelineItem of(const RunRow& run, const SeriesNames& names = {});
    static TimelineItem of(const ActionRow& action);
    /// Gaps that touch [from, to]. One that ends with the last day that should be there is not over: it has
    /// no end. `today` is Colombian.
    static QList<TimelineItem> of(const GapSeries& series, const std::vector<DayRange>& gaps, QDate today,
                                  const QDateTime& from, const QDateTime& to, const SeriesNames& names = {});

    /// Sorts by start, and leaves the oldest out that are over `most`.
    static void settle(LaneInfo& lane, qsizetype most = MostItems);
};

} // namespace vigia::timeline
