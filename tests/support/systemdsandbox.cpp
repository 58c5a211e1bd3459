#include "tests/support/systemdsandbox.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>
#include <unistd.h>

namespace vigia::test {

namespace {

Error failure(const QString& what, const QString& why)
{
    return {ErrorCode::Internal, QStringLiteral("%1: %2").arg(what, why), {}, {}, false};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SystemdSandbox::~SystemdSandbox()
{
    kill();
}

QString SystemdSandbox::obstacle()
{
    return geteuid() == 0 ? QString() : QStringLiteral("a systemd of its own needs root");
}

Result<> SystemdSandbox::start()
{
    const QString log = file(QStringLiteral("log"));
    const QString error = m_process.start(QStringLiteral(VIGIA_SANDBOX_SCRIPT), {m_directory.path()},
                                          m_directory.path(), log, QProcessEnvironment::systemEnvironment());
    if (!error.isEmpty())
        return fail(failure(QStringLiteral("systemd-sandbox.sh"), error));
    QDeadlineTimer deadline(60'000);
    while (pid() == 0 || !QFile::exists(busPath())
           || !run({QStringLiteral("busctl"), QStringLiteral("status"),
                    QStringLiteral("org.freedesktop.systemd1")}))
        if (m_process.waitForEnd(50) || deadline.hasExpired())
            return fail(failure(QStringLiteral("systemd"), QString::fromUtf8(contents(log).right(1000))));
    return {};
}

void SystemdSandbox::kill()
{
    if (const qint64 init = pid(); init > 1) {
        ::kill(static_cast<pid_t>(init), SIGKILL);
        m_process.waitForEnd(10'000);
    }
    m_process.kill();
}

Result<> SystemdSandbox::writeUnit(const QString& name, const QByteArray& text)
{
    QFile unit(file(QStringLiteral("run/systemd/system/") + name));
    if (!unit.open(QIODevice::WriteOnly) || unit.write(text) != text.size())
        return fail(failure(unit.fileName(), unit.errorString()));
    return {};
}

Result<QByteArray> SystemdSandbox::run(const QStringList& command, int patienceMs)
{
    QStringList arguments {QStringLiteral("-t"), QString::number(pid()), QStringLiteral("-m"),
                           QStringLiteral("-p"), QStringLiteral("--")};
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QStringLiteral("nsenter"), arguments + command);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        return fail(
            failure(command.join(u' '), QString::fromUtf8(process.readAllStandardError().right(1000))));
    return process.readAllStandardOutput();
}

qint64 SystemdSandbox::pid() const
{
    // unshare is its parent.
    const qint64 parent = m_process.pid();
    if (parent == 0)
        return 0;
    return contents(QStringLiteral("/proc/%1/task/%1/children").arg(parent)).split(' ').value(0).toLongLong();
}

} // namespace vigia::test
