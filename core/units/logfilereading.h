#pragma once

#include "core/base/result.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"

#include <QByteArray>
#include <QCoreApplication>

namespace vigia::units {

/// Which file a worker of Celery writes to, and what its lines say. Pure.
class LogFileReading
{
    Q_DECLARE_TR_FUNCTIONS(LogFileReading)

public:
    /// The `--logfile` of the unit's own command, as its main process names it. Nobody else names a file: the
    /// command is root's. Errors: NotFound (it names none), InvalidData (one that cannot be known or is no
    /// plain path).
    [[nodiscard]] static Result<QString> pathOf(const UnitInfo& unit);
    /// The query as a file can answer it, which tells no runs: that of the unit's run is one of its time.
    /// Error: InvalidData (another run, or the text is too long).
    [[nodiscard]] static Result<JournalQuery> queryOf(const UnitInfo& unit, const JournalQuery& query);
    /// A line of Celery: "[2026-10-01 08:00:00,123: INFO/MainProcess] text", in the machine's own time. One
    /// of another form (a traceback) belongs to the line `before`.
    [[nodiscard]] static JournalLine line(const QByteArray& bytes, const JournalLine& before);
    [[nodiscard]] static bool lets(const JournalQuery& query, const JournalLine& line);
};

} // namespace vigia::units
