#include "core/async/serialexecutor.h"
#include "core/db/connection.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <arpa/inet.h>
#include <csignal>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace vigia;
using namespace vigia::db;

namespace {

/// A loopback port on which something odd listens.
class Socket
{
public:
    explicit Socket(int backlog)
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof m_address;
        auto* generic = reinterpret_cast<sockaddr*>(&m_address);
        m_isListening = ::bind(m_fd, generic, length) == 0 && ::getsockname(m_fd, generic, &length) == 0
            && (backlog < 0 || ::listen(m_fd, backlog) == 0);
    }

    ~Socket()
    {
        for (const int fd : m_clients)
            ::close(fd);
        ::close(m_fd);
    }

    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    bool isListening() const { return m_isListening; }

    int fd() const { return m_fd; }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(ntohs(m_address.sin_port)); }

    QString url() const { return QStringLiteral("postgresql://ana:topsecret@%1/portal").arg(address()); }

    /// From now on the kernel drops every further SYN.
    void fillBacklog()
    {
        for (int i = 0; i < 8; ++i) {
            m_clients.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            if (::connect(m_clients.back(), reinterpret_cast<const sockaddr*>(&m_address), sizeof m_address)
                    != 0
                && errno != EINPROGRESS)
                m_isListening = false;
        }
    }

private:
    int m_fd = -1;
    sockaddr_in m_address {};
    bool m_isListening = false;
    std::vector<int> m_clients;
};

/// Stops processes as a debugger would, while it lives.
class Frozen
{
public:
    explicit Frozen(std::vector<pid_t> processes)
        : m_processes(std::move(processes))
    {
        signalAll(SIGSTOP);
    }

    ~Frozen() { signalAll(SIGCONT); }

    Frozen(const Frozen&) = delete;
    Frozen& operator=(const Frozen&) = delete;

private:
    void signalAll(int number) const
    {
        for (const pid_t process : m_processes)
            ::kill(process, number);
    }

    std::vector<pid_t> m_processes;
};

bool holdsSecret(const Error& error)
{
    return error.message.contains(QStringLiteral("topsecret"))
        || error.detail.contains(QStringLiteral("topsecret"));
}

} // namespace

class TestFailures : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        QVERIFY_RESULT(m_cluster.admin("CREATE ROLE ana LOGIN PASSWORD 'topsecret'"));
    }

    void init() { test::failOnWarnings(); }

    void aClosedPortIsSaidAtOnce()
    {
        const Socket closed(-1); // bound, so that nobody else takes the port; not listening
        const Error error = failure(closed.url());
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QCOMPARE(error.errorClass, "ConnectionRefused");
        QVERIFY(error.message.contains(closed.address()));
        QVERIFY(!holdsSecret(error));
    }

    void silenceIsSaidInTwoSeconds_data()
    {
        QTest::addColumn<int>("backlog");
        QTest::newRow("accepted, never answered") << 16;
        QTest::newRow("packets swallowed") << 0;
    }

    void silenceIsSaidInTwoSeconds()
    {
        QFETCH(int, backlog);
        Socket hole(backlog);
        if (backlog == 0)
            hole.fillBacklog();
        QVERIFY(hole.isListening());
        ConnectionConfig config;
        config.url = hole.url();
        QElapsedTimer timer;
        timer.start();
        const auto opened = Connection::open(config);
        qInfo("stated after %lld ms", timer.elapsed());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unreachable);
        QCOMPARE(opened.error().errorClass, "ConnectTimeout");
        QVERIFY(opened.error().message.contains(hole.address()));
        QVERIFY(!holdsSecret(opened.error()));
    }

    void connectingCanBeCancelled()
    {
        const Socket hole(16);
        ConnectionConfig config = test::PgCluster::config(hole.url());
        config.connectTimeout = std::chrono::hours(1);
        int asked = 0;
        const auto opened = Connection::open(config, Cancellation([&] { return ++asked > 3; }));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    }

    void aHostListPassesOverDeadHosts()
    {
        const Socket hole(16);
        const Socket closed(-1);
        const QString good = m_cluster.server().url(QStringLiteral("postgres"));
        const QString list = QString(good).replace(
            QStringLiteral("@127.0.0.1"),
            QStringLiteral("@no-such-host.invalid:1,%1,%2,127.0.0.1").arg(hole.address(), closed.address()));
        ConnectionConfig config = test::PgCluster::config(list);
        config.connectTimeout = std::chrono::seconds(4);
        QVERIFY_RESULT(Connection::open(config));
    }

    void anUnknownHostIsSaid()
    {
        const Error error = failure(QStringLiteral("postgresql://ana:topsecret@no-such-host.invalid/portal"));
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY2(error.errorClass == "NoSuchHost" || error.errorClass == "NameService",
                 error.errorClass.constData());
        QVERIFY(error.message.contains(QStringLiteral("no-such-host.invalid")));
    }

    void localhostIsFoundByName()
    {
        QVERIFY_RESULT(Connection::open(
            test::PgCluster::config(urlOf(QStringLiteral("ana"), QStringLiteral("topsecret"))
                                        .replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")))));
    }

    void anotherKindOfServerIsSaid()
    {
        const Socket http(16);
        SerialExecutor executor(QStringLiteral("http"));
        const auto served = executor.run([fd = http.fd()]() -> Result<> {
            const int client = ::accept(fd, nullptr, nullptr);
            const char answer[] = "HTTP/1.1 400 Bad Request\r\n\r\n<html>";
            const bool isSent = ::write(client, answer, sizeof answer) > 0;
            ::close(client);
            return isSent ? Result<>() : fail(ErrorCode::Internal, QString());
        });
        const Error error = failure(http.url());
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY(error.message.contains(http.address()));
        QTRY_VERIFY(served.isFinished());
    }

    void aWrongPasswordIsSaid()
    {
        const Error error = failure(urlOf(QStringLiteral("ana"), QStringLiteral("wrong")));
        QCOMPARE(error.code, ErrorCode::PermissionDenied);
        QCOMPARE(error.errorClass, "WrongPassword");
        QVERIFY(error.message.contains(QStringLiteral("“ana”")));
        QVERIFY(!error.message.contains(QStringLiteral("wrong")));
        QVERIFY(!error.temporary);
    }

    void aMissingPasswordIsSaid()
    {
        const Error error =
            failure(urlOf(QStringLiteral("ana"), QString()) + QStringLiteral("?passfile=/nonexistent"));
        QCOMPARE(error.code, ErrorCode::PermissionDenied);
        QCOMPARE(error.errorClass, "NoPassword");
    }

    void anUnknownUserLooksLikeAWrongPassword()
    {
        // The server does not tell who exists.
        QCOMPARE(failure(urlOf(QStringLiteral("nobody"), QStringLiteral("x"))).errorClass, "WrongPassword");
    }

    void aMissingDatabaseIsSaid()
    {
        const Error error = failure(m_cluster.server().url(QStringLiteral("por/tal")));
        QCOMPARE(error.code, ErrorCode::NotFound);
        QVERIFY(error.message.contains(QStringLiteral("“por/tal”")));
    }

    void missingRightsNameTheObject()
    {
        const Result<QString> database = m_cluster.freshDatabase(true);
        QVERIFY_RESULT(database);
        const QString name = QUrl(*database).path().mid(1);
        const auto opened = Connection::open(
            test::PgCluster::config(urlOf(QStringLiteral("ana"), QStringLiteral("topsecret"), name)));
        QVERIFY_RESULT(opened);
        const Result<Rows> refused = (*opened)->query("SELECT count(*) FROM metrics_hourly");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QVERIFY(refused.error().message.contains(QStringLiteral("metrics_hourly")));
    }

    void aServerWithoutFreeConnectionsIsSaid()
    {
        std::vector<std::unique_ptr<Connection>> held;
        Error error;
        for (int i = 0; i < 60 && error.errorClass.isEmpty(); ++i) {
            auto opened =
                Connection::open(test::PgCluster::config(m_cluster.server().url(QStringLiteral("postgres"))));
            if (opened)
                held.push_back(std::move(*opened));
            else
                error = opened.error();
        }
        QCOMPARE(error.errorClass, "TooManyConnections");
        QCOMPARE(error.code, ErrorCode::Unreachable);
        QVERIFY(error.temporary);
    }

    void aKilledServerIsUnreachableAndComesBack()
    {
        const Result<std::unique_ptr<Connection>> connection = m_cluster.freshConnection();
        QVERIFY_RESULT(connection);
        const QString name = (*connection)->database();
        QVERIFY_RESULT((*connection)->script("CREATE TABLE kept AS SELECT 1 AS a"));
        const Result<Rows> answer = duringSleep(**connection, [this] { m_cluster.server().kill(); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QVERIFY(answer.error().temporary);
        QVERIFY(!(*connection)->isUsable());
        QCOMPARE((*connection)->query("SELECT 1").error().code, ErrorCode::Unreachable);
        QCOMPARE(failure(m_cluster.server().url(QStringLiteral("postgres"))).code, ErrorCode::Unreachable);
        QVERIFY_RESULT(m_cluster.start());
        const auto again = Connection::open(test::PgCluster::config(m_cluster.server().url(name)));
        QVERIFY_RESULT(again);
        QCOMPARE((*again)->query("SELECT a FROM kept").value().integer(0, 0), 1);
    }

    void aServerThatIsShutDownSaysSo()
    {
        const auto connection = m_cluster.freshConnection();
        QVERIFY_RESULT(connection);
        const Result<Rows> answer =
            duringSleep(**connection, [this] { QVERIFY_RESULT(m_cluster.server().stop()); });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unreachable);
        QCOMPARE(answer.error().errorClass, "ServerShutdown");
        QVERIFY_RESULT(m_cluster.start());
    }

    void aFrozenServerIsATimeout()
    {
        const auto connection = m_cluster.freshConnection();
        QVERIFY_RESULT(connection);
        QVERIFY_RESULT((*connection)->setStatementTimeout(std::chrono::milliseconds(100)));
        const Frozen frozen({static_cast<pid_t>(m_cluster.server().pid()), (*connection)->backendPid()});
        QElapsedTimer timer;
        timer.start();
        const Result<Rows> answer = (*connection)->query("SELECT 1");
        qInfo("stated after %lld ms", timer.elapsed());
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Timeout);
        QCOMPARE(answer.error().errorClass, "ServerSilent");
        QVERIFY(!(*connection)->isUsable());
    }

    void aFrozenServerDoesNotHoldACancel()
    {
        const auto connection = m_cluster.freshConnection();
        QVERIFY_RESULT(connection);
        const Frozen frozen({static_cast<pid_t>(m_cluster.server().pid()), (*connection)->backendPid()});
        int asked = 0;
        (*connection)->setCancellation(Cancellation([&] { return ++asked > 3; }));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE((*connection)->query("SELECT 1").error().code, ErrorCode::Cancelled);
        qInfo("cancelled after %lld ms", timer.elapsed());
    }

private:
    static Error failure(const QString& url)
    {
        const auto opened = Connection::open(test::PgCluster::config(url));
        return opened ? Error {ErrorCode::Internal, QStringLiteral("connected"), {}, "Connected", false}
                      : opened.error();
    }

    QString urlOf(const QString& user, const QString& password,
                  const QString& database = QStringLiteral("postgres")) const
    {
        return QStringLiteral("postgresql://%1%2@127.0.0.1:%3/%4")
            .arg(user, password.isEmpty() ? QString() : u':' + password,
                 QString::number(m_cluster.server().port()), database);
    }

    /// Runs a long statement, `event` once the server works at it, and answers how the statement ended.
    template<typename Event>
    Result<Rows> duringSleep(Connection& connection, Event event)
    {
        SerialExecutor executor(QStringLiteral("sleeper"));
        const QFuture<Result<Rows>> answer =
            executor.run([&connection]() { return connection.query("SELECT pg_sleep(3600)"); });
        const QByteArray isActive = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND pid = "
            + QByteArray::number(connection.backendPid());
        const auto isAtWork = [&] {
            const Result<Rows> rows = m_cluster.admin(isActive);
            return rows && rows->count() == 1;
        };
        if (!QTest::qWaitFor(isAtWork, 60'000))
            return fail(ErrorCode::Internal, QStringLiteral("the statement never started"));
        event();
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, 60'000))
            return fail(ErrorCode::Internal, QStringLiteral("the statement never ended"));
        return answer.result();
    }

    test::PgCluster m_cluster;
};

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
