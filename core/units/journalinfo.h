#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::units {

/// A line of the journal, or of a log file.
struct JournalLine
{
    QDateTime at; ///< UTC; invalid = the line tells no time
    int priority = 6; ///< 0 emergency … 3 error, 4 warning, 6 information, 7 debug; as syslog
    QString identifier; ///< "celery"
    qint64 pid = 0;
    QString invocation; ///< of the unit's run, as systemd names it
    QString cursor; ///< of the journal
    QString text; ///< at most JournalLine::Longest characters; the rest is cut, marked by "…"

    static constexpr qsizetype Longest = 4096;
};

/// Where lines are read: both are of the unit, and a worker of Celery writes most of its own to its file.
enum class LogSource
{
    Journal,
    File,
};

/// Which lines. Empty fields let everything pass.
struct JournalQuery
{
    LogSource source = LogSource::Journal;
    QString unit;
    int priority = 7; ///< this and graver
    QString text; ///< a part of the line, whatever its case
    QString invocation;
    QDateTime from; ///< UTC
    QDateTime to;
    int lines = 1000; ///< the newest that many; a follower goes on from them
};

/// Lines in the order in which they were written, and what was left out between them and the batch before.
struct JournalBatch
{
    QList<JournalLine> lines;
    qint64 dropped = 0; ///< lines that came faster than they were taken
};

} // namespace vigia::units
