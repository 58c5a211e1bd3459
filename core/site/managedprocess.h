#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <sys/types.h>

namespace vigia::site {

/// A service process that outlives the program that started it: known by STATE/NAME/NAME.pid, which holds pid
/// and start time (so that a reused pid is never taken for ours, nor killed) and session, output in
/// STATE/NAME/NAME.log.
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

    /// When start() was called last; invalid before.
    QDateTime startedAt() const;

    /// Errors: NotFound (no such program), PermissionDenied (the directory), Internal.
    [[nodiscard]] Result<>
    start(const QString& program, const QStringList& arguments,
          const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());
    /// SIGTERM; after `patience`, or when it ends before its children, SIGTERM to what is left of them and
    /// then SIGKILL; waits until all are gone. Nothing to stop is fine. Error: Timeout.
    [[nodiscard]] Result<> stop(std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// The last lines of its log, to say why it failed.
    QString lastLogLines(int lines) const;

private:
    QString pidFile() const;
    bool waitUntilGone(qint64 target, std::chrono::milliseconds patience) const;
    /// Its process and all that came of it, also when the first one is gone.
    QList<pid_t> family() const;
    bool endFamily(int signal, std::chrono::milliseconds patience) const;

    QString m_name;
    QString m_directory;
};

} // namespace vigia::site
