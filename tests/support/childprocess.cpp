#include "tests/support/childprocess.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace vigia::test {

ChildProcess::~ChildProcess()
{
    kill();
}

QString ChildProcess::start(const QString& program, const QStringList& arguments, const QString& directory,
                            const QString& logFile, const QProcessEnvironment& environment)
{
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setWorkingDirectory(directory);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(logFile, QIODevice::Append);
    m_process.setStandardErrorFile(logFile, QIODevice::Append);
    m_process.setChildProcessModifier([] {
        setpgid(0, 0);
        // SIGQUIT, not SIGKILL: it lets a Celery worker end its children first.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
    m_process.start();
    if (!m_process.waitForStarted())
        return m_process.errorString();
    m_pid = m_process.processId();
    return {};
}

bool ChildProcess::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

qint64 ChildProcess::pid() const
{
    return isRunning() ? m_pid : 0;
}

void ChildProcess::signal(int number) const
{
    if (m_pid > 1)
        ::kill(static_cast<pid_t>(-m_pid), number);
}

void ChildProcess::signalLeader(int number) const
{
    if (isRunning())
        ::kill(static_cast<pid_t>(m_pid), number);
}

void ChildProcess::stop(int patienceMs)
{
    if (isRunning()) {
        signalLeader(SIGTERM);
        m_process.waitForFinished(patienceMs);
    }
    kill();
}

void ChildProcess::kill()
{
    // Children may have outlived it; a stopped process needs nothing but SIGKILL.
    signal(SIGKILL);
    if (isRunning())
        m_process.waitForFinished(10'000);
    m_pid = 0;
}

bool ChildProcess::waitForEnd(int milliseconds)
{
    return !isRunning() || m_process.waitForFinished(milliseconds);
}

} // namespace vigia::test
