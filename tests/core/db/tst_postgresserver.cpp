#include "core/db/connection.h"
#include "core/site/postgresserver.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::site;
using Lifetime = PostgresServer::Lifetime;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QByteArray> ask(const PostgresServer& server, const QByteArray& sql)
{
    db::ConnectionConfig config;
    config.url = server.url(QStringLiteral("postgres"));
    config.connectTimeout = std::chrono::seconds(20);
    return db::Connection::open(config)
        .and_then([&](const std::unique_ptr<db::Connection>& connection) { return connection->query(sql); })
        .transform([](const db::Rows& rows) { return rows.bytes(0, 0); });
}

/// Run by a test as a program of its own: owns a server until it is killed.
int holdServer(const QString& directory)
{
    PostgresServer server(directory);
    server.setUnsafe(true);
    if (!server.start(Lifetime::Owned))
        return 1;
    QTextStream(stdout) << server.pid() << Qt::endl;
    ::pause();
    return 0;
}

} // namespace

class TestPostgresServer : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        test::failOnWarnings();
        // Names that have to be quoted in a URL, in a place that only this user can enter.
        m_directory = m_temp.filePath(QStringLiteral("a b/ñ%?#&/state"));
        m_server = std::make_unique<PostgresServer>(m_directory);
        m_server->setUnsafe(true);
        m_server->setSettings({QStringLiteral("shared_buffers=16MB")});
        QVERIFY(!m_server->adopt());
        QVERIFY(!m_server->isRunning());
        QVERIFY_RESULT(m_server->stop());
        QVERIFY_RESULT(m_server->start(Lifetime::Detached));
    }

    void init()
    {
        test::failOnWarnings();
        QVERIFY_RESULT(m_server->start(Lifetime::Detached));
    }

    void cleanupTestCase()
    {
        QVERIFY_RESULT(m_server->stop());
        QVERIFY(!m_server->isRunning());
    }

    void theUrlIsTakenByPsqlAsItIs()
    {
        QProcess psql;
        psql.start(QStringLiteral("psql"),
                   {m_server->url(QStringLiteral("postgres")), QStringLiteral("-Atwc"),
                    QStringLiteral("SELECT current_user, current_setting('shared_buffers')")});
        QVERIFY(psql.waitForFinished(60'000));
        QCOMPARE(psql.readAllStandardError(), QByteArray());
        QCOMPARE(psql.readAllStandardOutput(), "vigia|16MB\n");
    }

    void itListensOnTheLoopbackAlone()
    {
        QCOMPARE(ask(*m_server, "SHOW listen_addresses").value(), "127.0.0.1");
        QCOMPARE(ask(*m_server, "SHOW unix_socket_directories").value(), "");
        QCOMPARE(ask(*m_server, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'")
                     .value(),
                 "0");
        QCOMPARE(ask(*m_server,
                     "SELECT datcollate || pg_encoding_to_char(encoding) FROM pg_database WHERE datname = "
                     "'template1'")
                     .value(),
                 "C.UTF-8UTF8");
    }

    void itRunsAsAnOrdinaryUser()
    {
        const QByteArray status = contents(QStringLiteral("/proc/%1/status").arg(m_server->pid()));
        QVERIFY(status.contains("\nUid:\t"));
        QVERIFY(!status.contains("\nUid:\t0\t"));
    }

    void thePasswordLiesInThePassfileAlone()
    {
        const QString passfile = m_directory + QStringLiteral("/pgpass");
        const QByteArray password = contents(passfile).trimmed().split(':').last();
        QVERIFY(password.size() >= 40);

        struct stat info
        {
        };

        QCOMPARE(::stat(QFile::encodeName(passfile).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QCOMPARE(info.st_uid, ::geteuid());
        QVERIFY(!m_server->url(QStringLiteral("x")).toUtf8().contains(password));
        QVERIFY(!contents(m_server->logFile()).contains(password));
        QVERIFY(!contents(QStringLiteral("/proc/%1/cmdline").arg(m_server->pid())).contains(password));
        QCOMPARE(QDir(m_directory).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList {QStringLiteral("data"), QStringLiteral("pgpass"), QStringLiteral("port"),
                               QStringLiteral("postgresql.log")}));
    }

    void startingAgainChangesNothing()
    {
        const qint64 pid = m_server->pid();
        QVERIFY_RESULT(m_server->start(Lifetime::Detached));
        QCOMPARE(m_server->pid(), pid);
    }

    void databasesAreMadeOnce()
    {
        const QString odd = QStringLiteral("Ñ \"x\"/y");
        QVERIFY_RESULT(m_server->createDatabase(odd));
        QVERIFY_RESULT(m_server->createDatabase(odd));
        db::ConnectionConfig config;
        config.url = m_server->url(odd);
        const auto opened = db::Connection::open(config);
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->database(), odd);
    }

    void anotherProgramAdoptsIt()
    {
        const qint64 pid = m_server->pid();
        m_server.reset(); // detached: goes on
        auto other = std::make_unique<PostgresServer>(m_directory);
        QVERIFY_RESULT(other->adopt());
        QCOMPARE(other->pid(), pid);
        QVERIFY(other->isRunning());
        QVERIFY_RESULT(ask(*other, "SELECT 1"));
        // A program started for another directory is not it.
        QVERIFY(!PostgresServer(m_directory + QStringLiteral("/data")).adopt());
        m_server = std::move(other);
        m_server->setUnsafe(true);
    }

    void stoppingKeepsDataAndPort()
    {
        QVERIFY_RESULT(ask(*m_server, "SELECT lo_create(4711)"));
        const quint16 port = m_server->port();
        const qint64 pid = m_server->pid();
        QVERIFY_RESULT(m_server->stop());
        QVERIFY(!m_server->isRunning());
        QVERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
        QVERIFY_RESULT(m_server->stop());
        PostgresServer again(m_directory);
        again.setUnsafe(true);
        QVERIFY_RESULT(again.start(Lifetime::Detached));
        QCOMPARE(again.port(), port);
        QVERIFY(again.pid() != pid);
        QVERIFY_RESULT(m_server->adopt());
        QCOMPARE(ask(*m_server, "SELECT count(*) FROM pg_largeobject_metadata WHERE oid = 4711").value(),
                 "1");
    }

    void aTakenPortIsAvoided()
    {
        QVERIFY_RESULT(m_server->stop());
        const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(m_server->port());
        const int reuse = 1;
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        QCOMPARE(::listen(fd, 1), 0);
        const quint16 taken = m_server->port();
        const Result<> started = m_server->start(Lifetime::Detached);
        ::close(fd);
        QVERIFY_RESULT(started);
        QVERIFY(m_server->port() != taken);
        QVERIFY_RESULT(ask(*m_server, "SELECT 1"));
    }

    void killingLeavesNoProcessAndNoDamage()
    {
        QVERIFY_RESULT(ask(*m_server, "SELECT lo_create(4712)"));
        const auto pid = static_cast<pid_t>(m_server->pid());
        const QList<pid_t> children = childrenOf(pid);
        QVERIFY(!children.isEmpty());
        m_server->kill();
        QVERIFY(!m_server->isRunning());
        for (const pid_t process : QList<pid_t> {pid} + children)
            QVERIFY(!isAlive(process));
        QVERIFY(QFile::exists(m_directory + QStringLiteral("/data/postmaster.pid")));
        QVERIFY(!m_server->adopt());
        QVERIFY_RESULT(m_server->start(Lifetime::Detached));
        QCOMPARE(ask(*m_server, "SELECT count(*) FROM pg_largeobject_metadata WHERE oid = 4712").value(),
                 "1");
    }

    void aLockWithSomebodyElsesPidIsNoObstacle()
    {
        m_server->kill();
        const QString lock = m_directory + QStringLiteral("/data/postmaster.pid");
        QList<QByteArray> lines = contents(lock).split('\n');
        lines[0] = QByteArray::number(::getpid());
        QFile file(lock);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines.join('\n'));
        file.close();
        QVERIFY(!m_server->adopt());
        QVERIFY_RESULT(m_server->start(Lifetime::Detached));
        QVERIFY_RESULT(ask(*m_server, "SELECT 1"));
    }

    void anOwnedOneEndsWithItsProgram()
    {
        QVERIFY_RESULT(m_server->stop());
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_directory});
        QVERIFY(holder.waitForReadyRead(60'000));
        const auto pid = static_cast<pid_t>(holder.readLine().trimmed().toLongLong());
        QVERIFY(isAlive(pid));
        holder.kill();
        QVERIFY(holder.waitForFinished(60'000));
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(pid), 60'000);
    }

    void anOwnedOneEndsWithItsObject()
    {
        QVERIFY_RESULT(m_server->stop());
        pid_t pid = 0;
        {
            PostgresServer owned(m_directory);
            QVERIFY_RESULT(owned.start(Lifetime::Owned));
            pid = static_cast<pid_t>(owned.pid());
            QVERIFY(isAlive(pid));
        }
        QVERIFY(!isAlive(pid));
    }

    void placesThatCannotBeWrittenAreSaid()
    {
        for (const QString& place : {QStringLiteral("/proc/vigia"), QStringLiteral("/dev/null/vigia")}) {
            PostgresServer server(place);
            const Result<> started = server.start(Lifetime::Detached);
            QVERIFY(!started);
            QCOMPARE(started.error().code, ErrorCode::PermissionDenied);
            QVERIFY(started.error().message.contains(place));
        }
    }

    void dataOfAnotherVersionIsSaidAndKept()
    {
        const QString directory = m_temp.filePath(QStringLiteral("old"));
        QVERIFY(QDir().mkpath(directory + QStringLiteral("/data")));
        QFile version(directory + QStringLiteral("/data/PG_VERSION"));
        QVERIFY(version.open(QIODevice::WriteOnly));
        version.write("8\n");
        version.close();
        const Result<> started = PostgresServer(directory).start(Lifetime::Detached);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY(started.error().message.contains(QStringLiteral("postgresql-8")));
        QCOMPARE(contents(version.fileName()), "8\n");
    }

    void strangeDataIsNotDeleted()
    {
        const QString directory = m_temp.filePath(QStringLiteral("strange"));
        QVERIFY(QDir().mkpath(directory + QStringLiteral("/data/mine")));
        PostgresServer server(directory);
        server.setUnsafe(true);
        QVERIFY(!server.start(Lifetime::Detached));
        QVERIFY(QFileInfo::exists(directory + QStringLiteral("/data/mine")));
    }

    void brokenSettingsAreSaid()
    {
        QVERIFY_RESULT(m_server->stop());
        PostgresServer server(m_directory);
        server.setSettings({QStringLiteral("no_such_setting=1")});
        const Result<> started = server.start(Lifetime::Detached);
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(m_directory));
        QVERIFY(started.error().detail.contains(QStringLiteral("no_such_setting")));
        QVERIFY(!server.isRunning());
    }

private:
    QTemporaryDir m_temp;
    QString m_directory;
    std::unique_ptr<PostgresServer> m_server;
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--hold"))
        return holdServer(arguments.value(2));
    TestPostgresServer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_postgresserver.moc"
