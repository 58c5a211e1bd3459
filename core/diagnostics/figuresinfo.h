#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::diagnostics {

// Figures that belong to other domains, as the checks judge them.

/// How new the data of one metric is, beside what is normal for it.
struct FreshnessFigure
{
    QString series; ///< "Gene/Recurso"
    QDate newestDay; ///< invalid: it has no data
    int lagDays = 0; ///< normal publication lag
    bool isSparse = false; ///< days without data are normal
};

/// The portal's known faults in its newest days.
struct PortalFaults
{
    QDate from; ///< days that were looked at
    QDate to;
    qint64 rows = 0; ///< looked at
    qint64 nullNames = 0; ///< rows whose recurso is NULL
    qint64 aliases = 0; ///< rows under _SISTEMA_
    qint64 scaledPrices = 0; ///< hour prices stored divided by 1000

    qint64 total() const { return nullNames + aliases + scaledPrices; }
};

/// The runs of the last 24 hours, and those that hang.
struct RunFigures
{
    qint64 ended = 0; ///< SUCCESS and FAILURE
    qint64 failed = 0;
    QString commonError; ///< class of most failures
    qint64 lostDay = 0; ///< closed as lost in these 24 hours
    qint64 lost = 0; ///< STARTED, and no program holds them
    qint64 stuck = 0; ///< STARTED for longer than a run may take
    qint64 overdue = 0; ///< wait for much longer than they should
    QString example; ///< id of one of lost, stuck or overdue
    QDateTime oldestQueued; ///< of those that wait in Celery's queues; UTC, null = none
};

/// One scheduled job and when it last began.
struct ScheduleFigure
{
    QString job;
    QDateTime last; ///< UTC; null = never
    qint64 everySeconds = 0;
};

/// The audit log's chain.
struct ChainFigure
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< id; 0 = none
};

/// What is known of XM without calling it.
struct XmFigure
{
    QString phase; ///< "closed" "open" "half-open"; empty: nobody has called yet
    int failures = 0; ///< in a row
    QString lastError; ///< its class
    QDateTime retryAt; ///< UTC; of an open breaker
    QDateTime lastLoad; ///< UTC; the last run that got data from it
};

} // namespace vigia::diagnostics
