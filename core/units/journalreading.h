#pragma once

#include "core/base/result.h"
#include "core/units/journalinfo.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace vigia::units {

/// journalctl's command line and its answer. Pure.
class JournalReading
{
    Q_DECLARE_TR_FUNCTIONS(JournalReading)

public:
    static constexpr int MostLines = 10'000;
    static constexpr qsizetype LongestText = 200;

    /// Program and arguments; no shell here, and every argument quoted for the shell of a host ("" = this
    /// machine, "ssh://USER@HOST"). Error: InvalidData (no unit, host, text or run that can be).
    [[nodiscard]] static Result<QStringList> command(const QString& host, const JournalQuery& query,
                                                     bool follows);
    /// Of one line of `journalctl -o json`; nullopt = it is none.
    [[nodiscard]] static std::optional<JournalLine> line(const QByteArray& json);
    static Error failure(const QString& host, const QByteArray& complaint);
};

} // namespace vigia::units
