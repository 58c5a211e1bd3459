#include "core/site/serverprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ServerProcess)
};

constexpr int PollMs = 10;

/// argv or envp: C strings that live as long as this does, made before fork().
class CStrings
{
public:
    explicit CStrings(QList<QByteArray> texts)
        : m_texts(std::move(texts))
    {
        for (QByteArray& text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }

    char* const* data() const { return m_pointers.data(); }

private:
    QList<QByteArray> m_texts;
    std::vector<char*> m_pointers;
};

CStrings argumentsOf(const ServerProcess& process)
{
    QList<QByteArray> texts {QFile::encodeName(process.program)};
    for (const QString& argument : process.arguments)
        texts << QFile::encodeName(argument);
    return CStrings(std::move(texts));
}

CStrings serverEnvironment()
{
    // A PGDATA or PGPORT of the caller must not steer our server, and its messages are to be understood.
    QList<QByteArray> texts {"LC_ALL=C"};
    for (char** entry = environ; *entry; ++entry)
        if (qstrncmp(*entry, "PG", 2) != 0 && qstrncmp(*entry, "LC_", 3) != 0
            && qstrncmp(*entry, "LANG", 4) != 0)
            texts << *entry;
    return CStrings(std::move(texts));
}

/// Between fork and exec: only calls that are safe after a fork of a program with threads.
void becomeServer(const ServerProcess& process, int log, pid_t caller)
{
    setsid();
    const int null = open("/dev/null", O_RDWR);
    dup2(null, STDIN_FILENO);
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    for (const int fd : process.inheritedFds)
        fcntl(fd, F_SETFD, 0);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGPIPE, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGCHLD})
        signal(number, SIG_DFL);
    umask(077);
    if (process.account) {
        const Account& account = *process.account;
        if (setgroups(account.groups.size(), account.groups.data()) != 0 || setgid(account.gid) != 0
            || setuid(account.uid) != 0)
            return;
    }
    if (process.diesWithCaller) {
        // After setuid(), which clears it; the caller may be gone already.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
        if (getppid() != caller)
            _exit(1);
    }
    errno = 0;
}

Error startError(const QString& program, int number)
{
    const QString cause = QString::fromLocal8Bit(std::strerror(number));
    const ErrorCode code = number == ENOENT   ? ErrorCode::NotFound
        : number == EACCES || number == EPERM ? ErrorCode::PermissionDenied
                                              : ErrorCode::Internal;
    return {code,
            Tr::tr("“%1” could not be started (%2): check that it is installed and may be run.")
                .arg(program, cause),
            {},
            "StartFailed",
            false};
}

} // namespace

Result<pid_t> spawn(const ServerProcess& process)
{
    const CStrings arguments = argumentsOf(process);
    const CStrings environment = serverEnvironment();
    const QByteArray program = QFile::encodeName(process.program);
    const int log =
        open(QFile::encodeName(process.logFile).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0)
        return fail(startError(process.logFile, errno));
    std::array<int, 2> report {-1, -1};
    if (pipe2(report.data(), O_CLOEXEC) != 0) {
        const int number = errno;
        close(log);
        return fail(startError(process.program, number));
    }
    const pid_t caller = getpid();
    const pid_t child = fork();
    if (child == 0) {
        becomeServer(process, log, caller);
        if (errno == 0)
            execve(program.constData(), arguments.data(), environment.data());
        const int number = errno;
        const ssize_t written = write(report[1], &number, sizeof number);
        _exit(written > 0 ? 127 : 126);
    }
    int number = child < 0 ? errno : 0;
    close(log);
    close(report[1]);
    // The pipe closes by itself when exec succeeds.
    if (child > 0 && read(report[0], &number, sizeof number) != sizeof number)
        number = 0;
    close(report[0]);
    if (number == 0)
        return child;
    if (child > 0)
        waitpid(child, nullptr, 0);
    return fail(startError(process.program, number));
}

bool isAlive(pid_t pid)
{
    if (pid <= 0)
        return false;
    if (waitpid(pid, nullptr, WNOHANG) == pid)
        return false;
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    // "pid (name) S …": the name may hold anything, also parentheses
    const QByteArray text = stat.readAll();
    return text.mid(text.lastIndexOf(')') + 2, 1) != "Z";
}

std::optional<int> waitForExit(pid_t child, QDeadlineTimer deadline)
{
    for (;;) {
        int status = 0;
        const pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        if ((ended < 0 && errno != EINTR) || deadline.hasExpired())
            return std::nullopt;
        ::poll(nullptr, 0, PollMs);
    }
}

bool waitUntilGone(pid_t pid, QDeadlineTimer deadline)
{
    while (isAlive(pid)) {
        if (deadline.hasExpired())
            return false;
        ::poll(nullptr, 0, PollMs);
    }
    return true;
}

QStringList commandLine(pid_t pid)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList arguments;
    for (const QByteArray& argument : file.readAll().split('\0'))
        arguments << QFile::decodeName(argument);
    return arguments;
}

QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> children;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!entry.front().isDigit() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toInt() == pid)
            children << entry.toInt();
    }
    return children;
}

Result<std::optional<Account>> serverAccount()
{
    if (geteuid() != 0)
        return std::optional<Account>();
    const passwd* entry = getpwnam("postgres");
    if (!entry)
        return fail(
            ErrorCode::NotFound,
            Tr::tr(
                "PostgreSQL does not run as root, and there is no user “postgres” to run it as: install the "
                "package postgresql, or start this as an ordinary user."),
            {}, "NoServerUser");
    Account account {entry->pw_uid, entry->pw_gid, {}};
    int count = 64;
    account.groups.resize(static_cast<std::size_t>(count));
    if (getgrouplist(entry->pw_name, entry->pw_gid, account.groups.data(), &count) < 0)
        count = 0;
    account.groups.resize(static_cast<std::size_t>(count));
    return std::optional<Account>(account);
}

bool canReach(const QString& directory, const Account& account)
{
    for (QString path = QDir::cleanPath(directory);;) {
        struct stat info
        {
        };

        if (stat(QFile::encodeName(path).constData(), &info) != 0)
            return false;
        const mode_t needed = info.st_uid == account.uid ? S_IXUSR
            : info.st_gid == account.gid                 ? S_IXGRP
                                                         : S_IXOTH;
        if ((info.st_mode & needed) == 0)
            return false;
        if (path == u'/')
            return true;
        path = QFileInfo(path).path();
    }
}

} // namespace vigia::site
