#include "core/db/connection.h"
#include "core/site/redisprobe.h"
#include "core/site/redisservice.h"
#include "core/site/serverprocess.h"
#include "core/site/supervisor.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace vigia;
using namespace vigia::site;
using namespace std::chrono_literals;
using Engine = UpOptions::Engine;
using Health = ServiceInfo::Health;

namespace {

const QStringList AllServices {
    QStringLiteral("postgresql"), QStringLiteral("redis"),        QStringLiteral("xm"),
    QStringLiteral("exporter"),   QStringLiteral("alertmanager"), QStringLiteral("prometheus"),
    QStringLiteral("worker1"),    QStringLiteral("worker2"),      QStringLiteral("beat")};

} // namespace

/// `vigiactl site … --engine celery` with real services. The tests follow one another on one site.
class TestCelerySite : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_site = std::make_unique<Supervisor>(
            m_dir->path(), qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl"));
    }

    void init() { test::failOnWarnings(); }

    void cleanupTestCase() { QVERIFY_RESULT(m_site->down()); }

    void upProvesEveryService();
    void upAgainChangesNothing();
    void noPasswordIsOnACommandLine();
    void workersRunWhatCeleryQueues();
    void aTaskThatMakesNoSenseFailsForGood();
    void aKilledWorkerIsSeenAndHealed();
    void aFrozenWorkerIsNotWell();
    void aKilledBeatIsSeenAndHealed();
    void withoutRedisNothingBehindItIsWell();
    void theEmbeddedEngineEndsTheOthers();
    void downLeavesNoProcessAndNoPort();
    void resetDeletesEverything();

private:
    void bringUp(Engine engine)
    {
        UpOptions options;
        options.engine = engine;
        options.fastButUnsafe = true;
        options.today = QStringLiteral("2026-06-30");
        const auto up = m_site->up(options);
        QVERIFY_RESULT(up);
    }

    QMap<QString, ServiceInfo> services() const
    {
        QMap<QString, ServiceInfo> byName;
        for (const ServiceInfo& service : m_site->status())
            byName.insert(service.name, service);
        return byName;
    }

    /// The exporter asks workers in its own rhythm: what it says of those that have just come may be older.
    void verifyAllWell() const
    {
        const auto areWell = [this] {
            const auto list = m_site->status();
            return std::all_of(list.begin(), list.end(),
                               [](const ServiceInfo& service) { return service.health == Health::Ok; });
        };
        if (QTest::qWaitFor(areWell, 30'000))
            return;
        for (const ServiceInfo& service : m_site->status())
            QVERIFY2(service.health == Health::Ok, qPrintable(service.name + u' ' + service.detail));
    }

    pid_t pidOf(const char* name) const
    {
        return static_cast<pid_t>(services().value(QString::fromLatin1(name)).pid);
    }

    /// Every process that works in the state directory.
    QList<pid_t> processes() const
    {
        QList<pid_t> found;
        for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs))
            if (QFile::symLinkTarget(QStringLiteral("/proc/%1/cwd").arg(entry)).startsWith(m_dir->path()))
                found += entry.toInt();
        return found;
    }

    /// Queued by Celery's own program; the task's id.
    QString call(const QByteArray& task, const QByteArray& arguments)
    {
        const RedisService redis(m_dir->path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PYTHONPATH"), QStringLiteral(VIGIA_CELERY_SOURCES));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        environment.insert(QStringLiteral("VIGIA_REDIS_URL"), redis.url());
        environment.insert(QStringLiteral("VIGIA_REDIS_PASSWORD_FILE"), redis.passwordFile());
        QProcess celery;
        celery.setProcessEnvironment(environment);
        celery.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-m"), QStringLiteral("celery"), QStringLiteral("-A"),
                      QStringLiteral("app"), QStringLiteral("call"), QString::fromLatin1(task),
                      QStringLiteral("--kwargs"), QString::fromLatin1(arguments)});
        if (!celery.waitForFinished(60'000) || celery.exitCode() != 0)
            return QString::fromUtf8(celery.readAllStandardError());
        return QString::fromLatin1(celery.readAllStandardOutput().trimmed());
    }

    QJsonObject resultOf(const QString& id) const
    {
        const RedisService service(m_dir->path());
        Result<RedisProbe> redis = RedisProbe::open(service.port(), service.password(), 5s);
        if (!redis || !redis->command({"SELECT", "1"}))
            return {};
        const auto text = redis->command({"GET", "celery-task-meta-" + id.toLatin1()});
        return text ? QJsonDocument::fromJson(text->value(0)).object() : QJsonObject();
    }

    void waitForEnd(const QString& id, const QString& wanted) const
    {
        const auto state = [&] { return resultOf(id)[QStringLiteral("status")].toString(); };
        const QStringList ends {QStringLiteral("SUCCESS"), QStringLiteral("FAILURE")};
        QTRY_VERIFY2_WITH_TIMEOUT(ends.contains(state()), qPrintable(id), 60'000);
        QVERIFY2(state() == wanted, QJsonDocument(resultOf(id)).toJson().constData());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Supervisor> m_site;
};

void TestCelerySite::upProvesEveryService()
{
    bringUp(Engine::Celery);
    verifyAllWell();
    QStringList names;
    for (const ServiceInfo& service : m_site->status()) {
        names += service.name;
        QVERIFY(service.pid > 0);
    }
    QCOMPARE(names, AllServices);
    const QString host = QSysInfo::machineHostName();
    QCOMPARE(services()[QStringLiteral("worker1")].address, QStringLiteral("worker1@") + host);
    QCOMPARE(services()[QStringLiteral("worker2")].address, QStringLiteral("worker2@") + host);

    const auto site = settings::ConfigLoader::load({{}, {}, m_dir->path()});
    QVERIFY_RESULT(site);
    QVERIFY(site->celery.configured);
    QCOMPARE(site->celery.engine, QStringLiteral("celery"));
    QCOMPARE(site->redisUrl, services()[QStringLiteral("redis")].address);
    QVERIFY_RESULT(settings::redisPassword(*site));
}

void TestCelerySite::upAgainChangesNothing()
{
    const auto pids = [this] {
        QList<qint64> list;
        for (const ServiceInfo& service : m_site->status())
            list += service.pid;
        return list;
    };
    const QList<qint64> before = pids();
    bringUp(Engine::Same);
    QCOMPARE(pids(), before);
    bringUp(Engine::Celery);
    QCOMPARE(pids(), before);
}

void TestCelerySite::noPasswordIsOnACommandLine()
{
    const QByteArray redis = RedisService(m_dir->path()).password();
    QVERIFY(!redis.isEmpty());
    const QList<pid_t> all = processes();
    QVERIFY(all.size() >= 6);
    for (const pid_t pid : all)
        QVERIFY(!commandLine(pid).join(u' ').contains(QString::fromLatin1(redis)));
    for (const char* log : {"worker1/worker1.log", "beat/beat.log", "redis/redis.log"}) {
        QFile file(m_dir->filePath(QString::fromLatin1(log)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(redis), log);
    }
}

void TestCelerySite::workersRunWhatCeleryQueues()
{
    const QString id =
        call("tasks.etl_tasks.fetch_metric_data",
             R"({"metric_code": "DemaSIN", "start_date": "2026-05-01", "end_date": "2026-05-05"})");
    const QString clean = call("tasks.etl_tasks.clean_old_logs", R"({"days": 30})");
    waitForEnd(id, QStringLiteral("SUCCESS"));
    const QJsonObject run = resultOf(id)[QStringLiteral("result")].toObject();
    QCOMPARE(run[QStringLiteral("id")].toString(), id);
    QCOMPARE(run[QStringLiteral("rows")][QStringLiteral("inserted")].toInt(), 5);
    waitForEnd(clean, QStringLiteral("SUCCESS"));

    db::ConnectionConfig config;
    config.url = services()[QStringLiteral("postgresql")].address;
    auto connection = db::Connection::open(config);
    QVERIFY_RESULT(connection);
    const auto row =
        (*connection)->query("SELECT queue, worker FROM vigia.etl_run WHERE id = $1", {db::param(id)});
    QVERIFY_RESULT(row);
    QCOMPARE(row->count(), 1);
    QCOMPARE(row->text(0, 0), QStringLiteral("etl"));
    QVERIFY(row->text(0, 1).startsWith(QStringLiteral("worker")));
}

void TestCelerySite::aTaskThatMakesNoSenseFailsForGood()
{
    const QString id =
        call("tasks.etl_tasks.fetch_metric_data",
             R"({"metric_code": "--help", "start_date": "2026-05-01", "end_date": "2026-05-05"})");
    waitForEnd(id, QStringLiteral("FAILURE"));
    const QJsonObject result = resultOf(id)[QStringLiteral("result")].toObject();
    QCOMPARE(result[QStringLiteral("exc_type")].toString(), QStringLiteral("InvalidArguments"));
}

void TestCelerySite::aKilledWorkerIsSeenAndHealed()
{
    const pid_t killed = pidOf("worker1");
    const pid_t other = pidOf("worker2");
    ::kill(killed, SIGKILL);
    QTRY_COMPARE(services()[QStringLiteral("worker1")].health, Health::Stopped);
    QCOMPARE(services()[QStringLiteral("worker2")].health, Health::Ok);
    bringUp(Engine::Same);
    verifyAllWell();
    QVERIFY(pidOf("worker1") != killed);
    QCOMPARE(pidOf("worker2"), other);
}

void TestCelerySite::aFrozenWorkerIsNotWell()
{
    const pid_t worker = pidOf("worker2");
    ::kill(worker, SIGSTOP);
    const ServiceInfo frozen = services()[QStringLiteral("worker2")];
    ::kill(worker, SIGCONT);
    QCOMPARE(frozen.health, Health::Failed);
    QVERIFY(frozen.detail.contains(QStringLiteral("worker2@")));
    QTRY_COMPARE_WITH_TIMEOUT(services()[QStringLiteral("worker2")].health, Health::Ok, 60'000);
}

void TestCelerySite::aKilledBeatIsSeenAndHealed()
{
    const pid_t killed = pidOf("beat");
    ::kill(killed, SIGKILL);
    QTRY_COMPARE(services()[QStringLiteral("beat")].health, Health::Stopped);
    bringUp(Engine::Same);
    verifyAllWell();
    QVERIFY(pidOf("beat") != killed);
}

void TestCelerySite::withoutRedisNothingBehindItIsWell()
{
    const QString address = services()[QStringLiteral("redis")].address;
    ::kill(pidOf("redis"), SIGKILL);
    QTRY_COMPARE(services()[QStringLiteral("redis")].health, Health::Stopped);
    QVERIFY(services()[QStringLiteral("worker1")].health != Health::Ok);
    QVERIFY(services()[QStringLiteral("worker2")].health != Health::Ok);
    bringUp(Engine::Same);
    verifyAllWell();
    QCOMPARE(services()[QStringLiteral("redis")].address, address);
}

void TestCelerySite::theEmbeddedEngineEndsTheOthers()
{
    bringUp(Engine::Embedded);
    QCOMPARE(services().keys(),
             QStringList({QStringLiteral("alertmanager"), QStringLiteral("exporter"),
                          QStringLiteral("postgresql"), QStringLiteral("prometheus"), QStringLiteral("xm")}));
    verifyAllWell();
    const auto site = settings::ConfigLoader::load({{}, {}, m_dir->path()});
    QVERIFY_RESULT(site);
    QVERIFY(!site->celery.configured && site->redisUrl.isEmpty());
    for (const pid_t pid : processes())
        QVERIFY2(!commandLine(pid).contains(QStringLiteral("celery")),
                 qPrintable(commandLine(pid).join(u' ')));
    bringUp(Engine::Celery);
    verifyAllWell();
    QCOMPARE(services().size(), AllServices.size());
}

void TestCelerySite::downLeavesNoProcessAndNoPort()
{
    QList<quint16> ports;
    for (const char* name : {"postgresql", "redis", "xm", "exporter", "alertmanager", "prometheus"})
        ports += static_cast<quint16>(QUrl(services()[QString::fromLatin1(name)].address).port());
    QVERIFY_RESULT(m_site->down());
    QCOMPARE(processes(), QList<pid_t>());
    for (const quint16 port : ports) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        QVERIFY(port > 0 && !socket.waitForConnected(2000));
    }
    for (const ServiceInfo& service : m_site->status())
        QCOMPARE(service.health, Health::Stopped);
    QCOMPARE(services().size(), AllServices.size());
}

void TestCelerySite::resetDeletesEverything()
{
    QVERIFY_RESULT(m_site->reset());
    QVERIFY(!QDir(m_dir->path()).exists());
}

QTEST_GUILESS_MAIN(TestCelerySite)
#include "tst_celerysite.moc"
