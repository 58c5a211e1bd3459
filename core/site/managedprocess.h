#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QStringList>

#include <chrono>

namespace vigia::site {

/// A service process that outlives the program that started it: known by STATE/NAME/NAME.pid, which holds pid
/// and start time (so that a reused pid is never taken for ours, nor killed), output in STATE/NAME/NAME.log.
/// All functions block, shortly but for stop(); any one thread.
class ManagedProcess
{
    Q_DECLARE_TR_FUNCTIONS(ManagedProcess)

public:
    ManagedProcess(QString name, const QString& stateDir);

    const QString& name() const { return m_name; }

    QString directory() const { return m_directory; }

    QString logFile() const;
    /// 0 when it does not run.
    qint64 pid() const;

    bool isRunning() const { return pid() > 0; }

    /// Errors: NotFound (no such program), PermissionDenied (the directory), Internal.
    [[nodiscard]] Result<> start(const QString& program, const QStringList& arguments);
    /// SIGTERM, after `patience` SIGKILL; waits until it is gone. Nothing to stop is fine.
    [[nodiscard]] Result<> stop(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// The last lines of its log, to say why it failed.
    QString lastLogLines(int lines) const;

private:
    QString pidFile() const;

    QString m_name;
    QString m_directory;
};

} // namespace vigia::site
