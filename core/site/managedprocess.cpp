#include "core/site/managedprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QThread>

#include <csignal>

namespace vigia::site {

namespace {

/// Field 22 of /proc/PID/stat: clock ticks from boot to the start of the process; empty when there is none or
/// it is a zombie.
QByteArray startTimeOf(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The command's name is in parentheses and may hold anything: the fields are counted from the last one.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const bool zombie = fields.value(0) == "Z" || fields.value(0) == "X";
    return zombie ? QByteArray() : fields.value(19);
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
    QFile file(pidFile());
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    const qint64 pid = words.value(0).toLongLong();
    if (pid <= 1 || words.size() != 2)
        return 0;
    return startTimeOf(pid) == words[1] ? pid : 0;
}

Result<> ManagedProcess::start(const QString& program, const QStringList& arguments)
{
    if (!QDir().mkpath(m_directory))
        return fail(ErrorCode::PermissionDenied,
                    tr("The directory %1 cannot be made: choose another with --state, or mend its rights.")
                        .arg(m_directory));
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setWorkingDirectory(m_directory);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile(), QIODevice::Append);
    process.setStandardErrorFile(logFile(), QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return fail(ErrorCode::NotFound, tr("%1 cannot be started: %2.").arg(program, process.errorString()));
    QSaveFile file(pidFile());
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::number(pid) + ' ' + startTimeOf(pid)) < 0
        || !file.commit()) {
        ::kill(static_cast<pid_t>(pid), SIGKILL);
        return fail(
            ErrorCode::PermissionDenied,
            tr("%1 cannot be written: %2. The service was not started.").arg(pidFile(), file.errorString()));
    }
    return {};
}

Result<> ManagedProcess::stop(std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    const qint64 target = pid();
    if (target > 0)
        ::kill(static_cast<pid_t>(target), SIGTERM);
    for (auto waited = 0ms; pid() == target && target > 0; waited += 20ms) {
        if (waited >= patience && waited < patience + 20ms)
            ::kill(static_cast<pid_t>(target), SIGKILL);
        if (waited > patience + 5s)
            return fail(ErrorCode::Timeout,
                        tr("%1 (process %2) does not end, not even when killed: it may hang in the kernel.")
                            .arg(m_name, QString::number(target)));
        QThread::msleep(20);
    }
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
