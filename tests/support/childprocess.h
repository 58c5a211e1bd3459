#pragma once

#include <QProcess>

namespace vigia::test {

/// A service that a test starts: in a process group of its own, gone with the test even when that is killed,
/// output in a file.
class ChildProcess
{
public:
    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Empty when it started, else why not.
    [[nodiscard]] QString start(const QString& program, const QStringList& arguments,
                                const QString& directory, const QString& logFile,
                                const QProcessEnvironment& environment);
    bool isRunning() const;
    qint64 pid() const;
    /// To the whole group.
    void signal(int number) const;
    /// To the process alone.
    void signalLeader(int number) const;
    /// SIGTERM, and SIGKILL to its group when that does not help in time.
    void stop(int patienceMs = 15'000);
    void kill();
    /// True when it ended by itself.
    bool waitForEnd(int milliseconds);

private:
    QProcess m_process;
    qint64 m_pid = 0;
};

} // namespace vigia::test
