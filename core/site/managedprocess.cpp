#include "core/site/managedprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QThread>

#include <csignal>

namespace vigia::site {

namespace {

using namespace std::chrono_literals;

/// How long what is left of a service may take to end by itself.
constexpr auto LeftoversTime = 3s;
constexpr auto KillTime = 5s;

/// What /proc/PID/stat says from the third field on; empty when there is no such process or it is a zombie.
QList<QByteArray> statOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The command's name is in parentheses and may hold anything: the fields are counted from the last one.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool zombie = fields.value(0) == "Z" || fields.value(0) == "X";
    return zombie ? QList<QByteArray>() : fields;
}

/// Clock ticks from boot to its start.
QByteArray startTimeOf(qint64 pid)
{
    return statOf(pid).value(19);
}

QByteArray sessionOf(qint64 pid)
{
    return statOf(pid).value(3);
}

/// pid, start time, session
QList<QByteArray> readPidFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QList<QByteArray>();
}

} // namespace

ManagedProcess::ManagedProcess(QString name, const QString& stateDir)
    : m_name(std::move(name))
    , m_directory(stateDir % u'/' % m_name)
{
}

QString ManagedProcess::pidFile() const
{
    return m_directory % u'/' % m_name % QStringLiteral(".pid");
}

QString ManagedProcess::logFile() const
{
    return m_directory % u'/' % m_name % QStringLiteral(".log");
}

qint64 ManagedProcess::pid() const
{
    const QList<QByteArray> words = readPidFile(pidFile());
    const qint64 pid = words.value(0).toLongLong();
    if (pid <= 1 || words.size() < 2)
        return 0;
    return startTimeOf(pid) == words[1] ? pid : 0;
}

QDateTime ManagedProcess::startedAt() const
{
    return QFileInfo(pidFile()).lastModified();
}

QList<pid_t> ManagedProcess::family() const
{
    const QByteArray session = readPidFile(pidFile()).value(2);
    if (session.isEmpty())
        return {};
    const QString directory = QFileInfo(m_directory).canonicalFilePath();
    QList<pid_t> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const pid_t pid = entry.toInt();
        // The number of a session may be another's by now; nobody else's works in this directory too.
        if (pid > 1 && sessionOf(pid) == session
            && QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(pid)) == directory)
            found += pid;
    }
    return found;
}

Result<> ManagedProcess::start(const QString& program, const QStringList& arguments,
                               const QProcessEnvironment& environment)
{
    if (!QDir().mkpath(m_directory))
        return fail(ErrorCode::PermissionDenied,
                    tr("The directory %1 cannot be made: choose another with --state, or mend its rights.")
                        .arg(m_directory));
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_directory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile(), QIODevice::Append);
    process.setStandardErrorFile(logFile(), QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return fail(ErrorCode::NotFound, tr("%1 cannot be started: %2.").arg(program, process.errorString()));
    QSaveFile file(pidFile());
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::number(pid) + ' ' + startTimeOf(pid) + ' ' + sessionOf(pid)) < 0
        || !file.commit()) {
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        return fail(
            ErrorCode::PermissionDenied,
            tr("%1 cannot be written: %2. The service was not started.").arg(pidFile(), file.errorString()));
    }
    return {};
}

bool ManagedProcess::waitUntilGone(qint64 target, std::chrono::milliseconds patience) const
{
    for (auto waited = 0ms; target > 0 && pid() == target; waited += 20ms) {
        if (waited >= patience)
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool ManagedProcess::endFamily(int signal, std::chrono::milliseconds patience) const
{
    QList<pid_t> left = family();
    for (const pid_t member : std::as_const(left))
        ::kill(member, signal);
    for (auto waited = 0ms; !left.isEmpty(); waited += 20ms) {
        if (waited >= patience)
            return false;
        QThread::msleep(20);
        left = family();
    }
    return true;
}

Result<> ManagedProcess::stop(std::chrono::milliseconds patience)
{
    const qint64 target = pid();
    if (target > 0)
        ::kill(static_cast<pid_t>(target), SIGTERM);
    waitUntilGone(target, patience);
    bool gone = endFamily(SIGTERM, LeftoversTime) || endFamily(SIGKILL, KillTime);
    // A service of an older version left no session to know its family by.
    if (pid() == target && target > 0) {
        ::kill(static_cast<pid_t>(target), SIGKILL);
        gone = waitUntilGone(target, KillTime);
    }
    if (!gone)
        return fail(
            ErrorCode::Timeout,
            tr("%1 (process %2) does not end, not even when killed: it may hang in the kernel.")
                .arg(m_name, QString::number(target > 0 ? target : static_cast<qint64>(family().value(0)))));
    QFile::remove(pidFile());
    return {};
}

QString ManagedProcess::lastLogLines(int lines) const
{
    QFile file(logFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - 4096));
    const QList<QByteArray> all = file.readAll().trimmed().split('\n');
    return QString::fromUtf8(all.mid(std::max<qsizetype>(0, all.size() - lines)).join('\n'));
}

} // namespace vigia::site
