#include "core/site/postgresserver.h"

#include "core/db/connection.h"
#include "core/site/loopbackport.h"
#include "core/site/postgrescluster.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PostgresServer)
};

constexpr int PortAttempts = 5;
constexpr std::chrono::seconds StartTime {120}; // recovery after a crash included
constexpr std::chrono::seconds FastStopTime {20};
constexpr std::chrono::seconds HardStopTime {5};
const auto User = QStringLiteral("vigia");

} // namespace

PostgresServer::PostgresServer(const QString& directory)
    : m_directory(QDir(directory).absolutePath())
{
    m_port = fileContents(file(QStringLiteral("port"))).trimmed().toUShort();
}

PostgresServer::~PostgresServer()
{
    if (m_lifetime == Lifetime::Owned && isRunning() && !stop())
        kill();
    if (m_dataFd >= 0)
        close(m_dataFd);
}

QString PostgresServer::file(const QString& name) const
{
    return m_directory % u'/' % name;
}

QString PostgresServer::logFile() const
{
    return file(QStringLiteral("postgresql.log"));
}

QString PostgresServer::serverDataPath() const
{
    if (!m_account || canReach(m_directory, *m_account))
        return file(QStringLiteral("data"));
    // Root's folders are closed to the server's user; through an open descriptor it still gets at its own
    // one.
    return QStringLiteral("/proc/self/fd/%1").arg(m_dataFd);
}

QString PostgresServer::url(const QString& database) const
{
    const QByteArray passfile = QUrl::toPercentEncoding(file(QStringLiteral("pgpass")), "/");
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?passfile=%4")
        .arg(User, QString::number(m_port), QString::fromLatin1(QUrl::toPercentEncoding(database)),
             QString::fromLatin1(passfile));
}

bool PostgresServer::isOurs(qint64 pid) const
{
    const QStringList arguments = commandLine(static_cast<pid_t>(pid));
    return QFileInfo(arguments.value(0)).fileName() == QStringLiteral("postgres")
        && arguments.contains(QStringLiteral("vigia.directory=") % m_directory);
}

bool PostgresServer::isRunning() const
{
    return m_pid > 0 && isAlive(static_cast<pid_t>(m_pid));
}

Result<> PostgresServer::adopt()
{
    // pid, data directory, start time, port, …
    const QList<QByteArray> lines = fileContents(file(QStringLiteral("data/postmaster.pid"))).split('\n');
    const qint64 pid = lines.value(0).toLongLong();
    const quint16 port = lines.value(3).toUShort();
    if (pid <= 0 || port == 0 || !isAlive(static_cast<pid_t>(pid)) || !isOurs(pid))
        return fail(ErrorCode::NotFound,
                    Tr::tr("No PostgreSQL of this site runs in %1: start it with “vigiactl site up”.")
                        .arg(m_directory),
                    {}, "NotRunning");
    m_pid = pid;
    m_port = port;
    return {};
}

QString PostgresServer::lastLogLines() const
{
    const QList<QByteArray> lines = fileContents(logFile()).right(2000).trimmed().split('\n');
    return QString::fromUtf8(lines.mid(std::max<qsizetype>(0, lines.size() - 6)).join(" / "));
}

Result<> PostgresServer::prepareDirectory()
{
    const Result<std::optional<Account>> account = serverAccount();
    if (!account)
        return fail(account.error());
    m_account = *account;
    const bool isNew = !QFileInfo::exists(m_directory);
    if (!QDir().mkpath(m_directory)
        || (isNew && chmod(QFile::encodeName(m_directory).constData(), 0700) != 0))
        return fail(postgresFailure(m_directory, QStringLiteral("Permission denied")));
    const QString version =
        QString::fromLatin1(fileContents(file(QStringLiteral("data/PG_VERSION"))).trimmed());
    const Result<QString> binaries = postgresBinaries(version);
    if (!binaries)
        return fail(binaries.error());
    m_binaries = *binaries;
    if (version.isEmpty())
        if (const Result<> made = makeCluster({m_directory, m_binaries, m_account, User, m_unsafe}); !made)
            return made;
    removeForeignLock();
    if (m_dataFd < 0)
        m_dataFd = open(QFile::encodeName(file(QStringLiteral("data"))).constData(),
                        O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    return {};
}

/// After a crash of the machine the process id in the lock may be another program's. PostgreSQL would refuse
/// to start when that program is its own user's.
void PostgresServer::removeForeignLock() const
{
    const QString lock = file(QStringLiteral("data/postmaster.pid"));
    const auto pid = static_cast<pid_t>(fileContents(lock).split('\n').value(0).toLongLong());
    const QStringList arguments = commandLine(pid);
    if (!arguments.isEmpty()
        && !QFileInfo(arguments.front()).fileName().startsWith(QStringLiteral("postgres")))
        QFile::remove(lock);
}

QStringList PostgresServer::serverArguments() const
{
    QStringList settings {
        QStringLiteral("listen_addresses=127.0.0.1"),    QStringLiteral("port=%1").arg(m_port),
        QStringLiteral("unix_socket_directories="),      QStringLiteral("logging_collector=off"),
        QStringLiteral("log_destination=stderr"),        QStringLiteral("cluster_name=vigia"),
        QStringLiteral("vigia.directory=") + m_directory};
    if (m_unsafe)
        settings << QStringLiteral("fsync=off") << QStringLiteral("full_page_writes=off");
    settings << m_settings;
    QStringList arguments {QStringLiteral("-D"), serverDataPath()};
    for (const QString& setting : std::as_const(settings))
        arguments << QStringLiteral("-c") << setting;
    return arguments;
}

Result<> PostgresServer::launch()
{
    for (int attempt = 1;; ++attempt) {
        m_port = freePort(m_port);
        ServerProcess server;
        server.program = m_binaries + QStringLiteral("/postgres");
        server.arguments = serverArguments();
        server.logFile = logFile();
        server.account = m_account;
        server.diesWithCaller = m_lifetime == Lifetime::Owned;
        server.inheritedFds = {m_dataFd};
        const Result<pid_t> child = spawn(server);
        if (!child)
            return fail(child.error());
        m_pid = *child;
        bool portTaken = false;
        const Result<> ready = waitUntilReady(portTaken);
        if (ready || !portTaken || attempt == PortAttempts)
            return ready;
        m_port = 0; // somebody was faster: any other one
    }
}

Result<> PostgresServer::waitUntilReady(bool& portTaken)
{
    const QDeadlineTimer deadline(StartTime);
    while (!deadline.hasExpired()) {
        const QList<QByteArray> lines = fileContents(file(QStringLiteral("data/postmaster.pid"))).split('\n');
        if (lines.value(0).toLongLong() == m_pid && lines.value(7).startsWith("ready")) {
            QSaveFile port(file(QStringLiteral("port")));
            if (port.open(QIODevice::WriteOnly) && port.write(QByteArray::number(m_port)) > 0)
                port.commit();
            return {};
        }
        if (!isAlive(static_cast<pid_t>(m_pid))) {
            m_pid = 0;
            const QString log = lastLogLines();
            portTaken = log.contains(QStringLiteral("could not create any TCP/IP sockets"));
            return fail(postgresFailure(m_directory, log));
        }
        ::poll(nullptr, 0, 10);
    }
    kill();
    return fail(ErrorCode::Timeout,
                Tr::tr("PostgreSQL in %1 did not become ready in time: see %2 for what it does.")
                    .arg(directory(), logFile()),
                lastLogLines(), "StartTimeout", true);
}

Result<> PostgresServer::start(Lifetime lifetime)
{
    m_lifetime = lifetime;
    if (isRunning() || adopt())
        return {};
    return prepareDirectory().and_then([this] { return launch(); });
}

Result<> PostgresServer::stop()
{
    if (!isRunning() && !adopt())
        return {};
    const auto pid = static_cast<pid_t>(m_pid);
    ::kill(pid, SIGINT);
    bool isGone = waitUntilGone(pid, QDeadlineTimer(FastStopTime));
    if (!isGone) {
        ::kill(pid, SIGQUIT);
        isGone = waitUntilGone(pid, QDeadlineTimer(HardStopTime));
    }
    if (!isGone)
        kill();
    m_pid = 0;
    return {};
}

void PostgresServer::kill()
{
    if (!isRunning())
        return;
    const auto pid = static_cast<pid_t>(m_pid);
    // The backends would notice the loss by themselves, but only after a while.
    const QList<pid_t> children = childrenOf(pid);
    ::kill(pid, SIGKILL);
    for (const pid_t child : children)
        ::kill(child, SIGKILL);
    for (const pid_t process : QList<pid_t> {pid} + children)
        waitUntilGone(process, QDeadlineTimer(HardStopTime));
    m_pid = 0;
}

Result<> PostgresServer::createDatabase(const QString& name)
{
    db::ConnectionConfig config;
    config.url = url(QStringLiteral("postgres"));
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config);
    if (!connection)
        return fail(connection.error());
    const Result<db::Rows> existing =
        (*connection)->query("SELECT 1 FROM pg_database WHERE datname = $1", {db::param(name)});
    if (!existing)
        return fail(existing.error());
    if (existing->count() > 0)
        return {};
    return (*connection)->script("CREATE DATABASE " + db::identifier(name));
}

} // namespace vigia::site
