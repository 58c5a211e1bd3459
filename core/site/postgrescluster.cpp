#include "core/site/postgrescluster.h"

#include "core/site/secretfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QStandardPaths>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PostgresCluster)
};

constexpr std::chrono::seconds InitTime {120};
constexpr std::chrono::seconds KillTime {5};

bool holdsServer(const QString& folder)
{
    return QFileInfo(folder + QStringLiteral("/initdb")).isExecutable()
        && QFileInfo(folder + QStringLiteral("/postgres")).isExecutable();
}

bool giveTo(const std::optional<Account>& account, const QString& path)
{
    return !account || chown(QFile::encodeName(path).constData(), account->uid, account->gid) == 0;
}

QString systemError()
{
    return QString::fromLatin1(strerrordesc_np(errno));
}

Result<> runInitdb(const PostgresCluster& cluster, const QString& log, int dataFd, int passwordFd)
{
    ServerProcess initdb;
    initdb.program = cluster.binaries + QStringLiteral("/initdb");
    // Through descriptors: root's folders are closed to the server's user.
    initdb.arguments = {QStringLiteral("--pgdata=/proc/self/fd/%1").arg(dataFd),
                        QStringLiteral("--pwfile=/proc/self/fd/%1").arg(passwordFd),
                        QStringLiteral("--username=") + cluster.superuser,
                        QStringLiteral("--auth=scram-sha-256"),
                        QStringLiteral("--encoding=UTF8"),
                        QStringLiteral("--locale=C.UTF-8"),
                        QStringLiteral("--no-instructions")};
    if (cluster.isUnsafe)
        initdb.arguments << QStringLiteral("--no-sync");
    initdb.logFile = log;
    initdb.account = cluster.account;
    initdb.diesWithCaller = true;
    initdb.inheritedFds = {dataFd, passwordFd};
    const Result<pid_t> child = spawn(initdb);
    if (!child)
        return fail(child.error());
    const std::optional<int> code = waitForExit(*child, QDeadlineTimer(InitTime));
    if (code == 0)
        return {};
    if (!code) {
        ::kill(*child, SIGKILL);
        waitForExit(*child, QDeadlineTimer(KillTime));
    }
    return fail(
        postgresFailure(cluster.directory, QString::fromUtf8(fileContents(log).right(2000).trimmed())));
}

} // namespace

QByteArray fileContents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QString> postgresBinaries(const QString& major)
{
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    QStringList versions = debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(versions.begin(), versions.end(),
              [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (const QString& version : std::as_const(versions)) {
        const QString folder = debian.filePath(version + QStringLiteral("/bin"));
        if ((major.isEmpty() || version == major) && holdsServer(folder))
            return folder;
    }
    if (!major.isEmpty() && !versions.isEmpty())
        return fail(ErrorCode::Conflict,
                    Tr::tr("The data was made by PostgreSQL %1, which is not installed: install the package "
                           "“postgresql-%1”, or delete the data with “vigiactl site reset”.")
                        .arg(major),
                    {}, "DataOfAnotherVersion");
    const QString initdb =
        QFileInfo(QStandardPaths::findExecutable(QStringLiteral("initdb"))).canonicalFilePath();
    if (!initdb.isEmpty() && holdsServer(QFileInfo(initdb).path()))
        return QFileInfo(initdb).path();
    return fail(
        ErrorCode::NotFound,
        Tr::tr("PostgreSQL is not installed: install the package “postgresql” (apt-get install postgresql)."),
        {}, "NotInstalled");
}

Result<> makeCluster(const PostgresCluster& cluster)
{
    const QDir directory(cluster.directory);
    const QString data = directory.filePath(QStringLiteral("data.new"));
    const QString log = directory.filePath(QStringLiteral("initdb.log"));
    const QString passwordFile = directory.filePath(QStringLiteral("initdb-password"));
    const auto removeSecret = qScopeGuard([&] { QFile::remove(passwordFile); });
    // What an interrupted try left.
    QFile::remove(log);
    QDir(data).removeRecursively();
    directory.rmdir(QStringLiteral("data")); // an empty one; anything else is not ours to delete
    const QByteArray password = newPassword();
    if (!QDir().mkpath(data) || chmod(QFile::encodeName(data).constData(), 0700) != 0
        || !giveTo(cluster.account, data)
        || !writeSecret(directory.filePath(QStringLiteral("pgpass")),
                        "127.0.0.1:*:*:" + cluster.superuser.toUtf8() + ':' + password + '\n')
        || !writeSecret(passwordFile, password + '\n') || !giveTo(cluster.account, passwordFile))
        return fail(postgresFailure(cluster.directory, systemError()));
    const int passwordFd = open(QFile::encodeName(passwordFile).constData(), O_RDONLY | O_CLOEXEC);
    const int dataFd = open(QFile::encodeName(data).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const Result<> made = runInitdb(cluster, log, dataFd, passwordFd);
    close(passwordFd);
    close(dataFd);
    if (!made)
        return made;
    QFile::remove(log);
    if (!QDir().rename(data, directory.filePath(QStringLiteral("data"))))
        return fail(postgresFailure(cluster.directory, systemError()));
    return {};
}

Error postgresFailure(const QString& directory, const QString& output)
{
    const auto holds = [&output](const char* words) { return output.contains(QLatin1String(words)); };
    if (holds("No space left on device"))
        return {ErrorCode::Internal,
                Tr::tr("The disk that holds %1 is full: free space on it, then start the site again.")
                    .arg(directory),
                output, "DiskFull", true};
    if (holds("Permission denied") || holds("Operation not permitted") || holds("Read-only file system"))
        return {
            ErrorCode::PermissionDenied,
            Tr::tr("PostgreSQL may not write in %1: choose another state directory, or correct its owner.")
                .arg(directory),
            output, "DirectoryDenied", false};
    if (holds("pre-existing shared memory block") || holds("lock file \"postmaster.pid\" already exists"))
        return {ErrorCode::Conflict,
                Tr::tr("Another PostgreSQL already works on %1: stop it, then start the site again.")
                    .arg(directory),
                output, "DataInUse", false};
    return {ErrorCode::Internal,
            Tr::tr("PostgreSQL could not be started in %1: see the log files there for the cause.")
                .arg(directory),
            output, "StartFailed", false};
}

} // namespace vigia::site
