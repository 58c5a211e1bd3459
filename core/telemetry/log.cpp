#include "core/telemetry/log.h"

#include "core/telemetry/redact.h"

#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace vigia::telemetry {

namespace {

constexpr std::size_t FileBytes = 10 << 20;
constexpr std::size_t FilesKept = 5;

// Qt's message handler is a plain function: what it writes to has to be reachable from one.
std::shared_ptr<spdlog::logger> theLogger; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

spdlog::level::level_enum spdlogLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        break;
    }
    return spdlog::level::critical;
}

spdlog::level::level_enum spdlogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        break;
    }
    return spdlog::level::err;
}

void handle(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::shared_ptr<spdlog::logger> logger = theLogger;
    if (!logger)
        return;
    // A line of the log is one line: a hostile text must not be able to forge another.
    QString line = redact(message);
    line.replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\r"));
    logger->log(spdlogLevel(type), "{}: {}", context.category ? context.category : "default",
                line.toStdString());
}

} // namespace

std::optional<LogLevel> logLevelFromName(const QString& name)
{
    if (name == QStringLiteral("debug"))
        return LogLevel::Debug;
    if (name == QStringLiteral("info"))
        return LogLevel::Info;
    if (name == QStringLiteral("warning"))
        return LogLevel::Warning;
    if (name == QStringLiteral("error"))
        return LogLevel::Error;
    return std::nullopt;
}

Result<std::unique_ptr<Log>> Log::open(const LogConfig& config)
{
    std::vector<spdlog::sink_ptr> sinks;
    if (config.console)
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
    if (!config.file.isEmpty()) {
        try {
            QDir().mkpath(QFileInfo(config.file).absolutePath());
            sinks.push_back(std::make_shared<spdlog::sinks::rotating_file_sink_mt>(config.file.toStdString(),
                                                                                   FileBytes, FilesKept));
        } catch (const spdlog::spdlog_ex& e) {
            return fail(ErrorCode::PermissionDenied,
                        tr("The log file %1 cannot be written: choose another, or mend its folder's rights.")
                            .arg(config.file),
                        QString::fromUtf8(e.what()));
        }
    }
    auto logger = std::make_shared<spdlog::logger>("vigia", sinks.begin(), sinks.end());
    logger->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
    logger->set_level(spdlogLevel(config.level));
    logger->flush_on(spdlog::level::warn);
    theLogger = logger;
    qInstallMessageHandler(handle);
    return std::unique_ptr<Log>(new Log);
}

Log::~Log()
{
    qInstallMessageHandler(nullptr);
    theLogger->flush();
    theLogger.reset();
}

} // namespace vigia::telemetry
