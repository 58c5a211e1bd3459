#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace vigia::telemetry {

enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error
};

/// "debug" "info" "warning" "error"
std::optional<LogLevel> logLevelFromName(const QString& name);

struct LogConfig
{
    LogLevel level = LogLevel::Info;
    QString file; ///< rotated at 10 MiB, 5 kept; empty = none
    bool console = true; ///< stderr
};

/// Owns the process' log: routes Qt's logging categories ("vigia.db"…) through spdlog, each line redacted,
/// with UTC times and the category. One in main, before anything else; the destructor flushes and restores
/// Qt's own handler. Log with Q_LOGGING_CATEGORY and qCInfo() etc.: no other interface. Thread-safe.
class Log
{
    Q_DECLARE_TR_FUNCTIONS(Log)

public:
    [[nodiscard]] static Result<std::unique_ptr<Log>> open(const LogConfig& config);
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

private:
    Log() = default;
};

} // namespace vigia::telemetry
