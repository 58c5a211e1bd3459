#include "core/settings/siteconfig.h"
#include "core/settings/statedir.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::settings;

class TestSiteConfig : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        qunsetenv("VIGIA_DATABASE_URL");
        qunsetenv("VIGIA_XM_URL");
        qunsetenv("VIGIA_REDIS_URL");
        qunsetenv("VIGIA_REDIS_PASSWORD");
        qunsetenv("VIGIA_PROMETHEUS_URL");
        qunsetenv("VIGIA_ALERTMANAGER_URL");
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void readsTheSiteThatIsNamed();
    void takesTheDefaultSite();
    void asksWhichOfSeveralSites();
    void takesTheEmbeddedSiteOfAStateDirectory();
    void writesWhatItReads();
    void environmentOverridesTheFile();
    void readsRedisCeleryAndHosts();
    void hasNeitherRedisNorCeleryUnlessTold();
    void takesTheRedisPasswordFromItsFile();
    void takesTheRedisPasswordFromTheEnvironmentFirst();
    void refusesAPasswordFile_data();
    void refusesAPasswordFile();
    void refusesAPasswordInTheRedisUrlOfTheEnvironment();
    void readsPrometheusAndAlertmanager();
    void makesTheAuthorizationFromFiles();
    void refusesAPasswordInTheServiceUrlOfTheEnvironment();
    void refuses_data();
    void refuses();
    void saysWhatToDoWithoutAnyConfiguration();

private:
    QString write(const QByteArray& content, const QString& name = QStringLiteral("vigia.toml"))
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QByteArray TwoSites = R"(
[site.production]
title = "Portal energético"
colour = "#3d7a5f"
[site.production.postgresql]
url = "postgresql://vigia@db.example/portal"
read_url = "postgresql://vigia@replica.example/portal"
[site.production.xm]
in_flight = 4
gap_ms = 0
[site.test]
[site.test.postgresql]
url = "host=/run/postgresql dbname=test"
)";

} // namespace

void TestSiteConfig::readsTheSiteThatIsNamed()
{
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("production"), {}});
    QVERIFY_RESULT(site);
    QCOMPARE(site->title, QStringLiteral("Portal energético"));
    QCOMPARE(site->chartUrl(), QStringLiteral("postgresql://vigia@replica.example/portal"));
    QCOMPARE(site->xm.inFlight, 4);
    QCOMPARE(site->xm.gap.count(), 0);
    QCOMPARE(site->xm.timeout.count(), 60000);
    QCOMPARE(site->xm.baseUrl, QUrl(QStringLiteral("https://servapibi.xm.com.co")));
}

void TestSiteConfig::takesTheDefaultSite()
{
    const Result<SiteConfig> site =
        ConfigLoader::load({write("default_site = \"test\"\n" + TwoSites), {}, {}});
    QVERIFY_RESULT(site);
    QCOMPARE(site->name, QStringLiteral("test"));
    QCOMPARE(site->chartUrl(), site->databaseUrl);
}

void TestSiteConfig::asksWhichOfSeveralSites()
{
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), {}, {}});
    QVERIFY(!site);
    QVERIFY(site.error().message.contains(QStringLiteral("--site")));
}

void TestSiteConfig::takesTheEmbeddedSiteOfAStateDirectory()
{
    SiteConfig embedded;
    embedded.name = QStringLiteral("embedded");
    embedded.databaseUrl = QStringLiteral("postgresql://vigia@127.0.0.1:5433/portal?passfile=/tmp/p");
    embedded.xm.simulated = true;
    write(toToml(embedded), QStringLiteral("site.toml"));
    const Result<SiteConfig> site = ConfigLoader::load({{}, {}, m_dir->path()});
    QVERIFY_RESULT(site);
    QCOMPARE(site->name, QStringLiteral("embedded"));
    QVERIFY(site->xm.simulated);
}

void TestSiteConfig::writesWhatItReads()
{
    SiteConfig site;
    site.name = QStringLiteral("embedded");
    site.title = QStringLiteral("quotes \" and back\\slashes");
    site.colour = QStringLiteral("#123456");
    site.databaseUrl = QStringLiteral("postgresql://vigia@127.0.0.1:5433/portal");
    site.xm.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:8080"));
    site.xm.gap = std::chrono::milliseconds(7);
    site.redisUrl = QStringLiteral("redis://127.0.0.1:6380/0");
    site.redis.user = QStringLiteral("vigía");
    site.redis.passwordFile = QStringLiteral("/tmp/pass \"word\"");
    site.celery.configured = true;
    site.celery.engine = QStringLiteral("celery");
    site.celery.resultDatabase = 7;
    site.celery.queues = {QStringLiteral("etl"), QStringLiteral("a\\b")};
    site.prometheus.url = QUrl(QStringLiteral("https://127.0.0.1:9090/prometheus"));
    site.prometheus.user = QStringLiteral("console");
    site.prometheus.passwordFile = QStringLiteral("/etc/vigia/prometheus");
    site.prometheus.caFile = QStringLiteral("/etc/vigia/ca.pem");
    site.alertmanager.url = QUrl(QStringLiteral("http://127.0.0.1:9093"));
    site.alertmanager.tokenFile = QStringLiteral("/etc/vigia/token");
    site.exporterUrl = QUrl(QStringLiteral("http://127.0.0.1:8050"));
    const Result<SiteConfig> read =
        ConfigLoader::load({write(toToml(site)), QStringLiteral("embedded"), m_dir->path()});
    // "embedded" always means the state directory's own file.
    QVERIFY(!read);
    write(toToml(site), QStringLiteral("site.toml"));
    const Result<SiteConfig> again = ConfigLoader::load({{}, QStringLiteral("embedded"), m_dir->path()});
    QVERIFY_RESULT(again);
    QCOMPARE(again->title, site.title);
    QCOMPARE(again->xm.baseUrl, site.xm.baseUrl);
    QCOMPARE(again->xm.gap, site.xm.gap);
    QCOMPARE(again->redisUrl, site.redisUrl);
    QCOMPARE(again->redis.user, site.redis.user);
    QCOMPARE(again->redis.passwordFile, site.redis.passwordFile);
    QVERIFY(again->celery.configured);
    QCOMPARE(again->celery.queues, site.celery.queues);
    QCOMPARE(again->celery.engine, site.celery.engine);
    QCOMPARE(again->celery.resultDatabase, 7);
    QCOMPARE(again->prometheus.url, site.prometheus.url);
    QCOMPARE(again->prometheus.user, site.prometheus.user);
    QCOMPARE(again->prometheus.passwordFile, site.prometheus.passwordFile);
    QCOMPARE(again->prometheus.caFile, site.prometheus.caFile);
    QCOMPARE(again->alertmanager.url, site.alertmanager.url);
    QCOMPARE(again->alertmanager.tokenFile, site.alertmanager.tokenFile);
    QCOMPARE(again->exporterUrl, site.exporterUrl);
}

void TestSiteConfig::environmentOverridesTheFile()
{
    qputenv("VIGIA_DATABASE_URL", "postgresql://elsewhere/portal");
    qputenv("VIGIA_XM_URL", "http://127.0.0.1:1");
    qputenv("VIGIA_PROMETHEUS_URL", "http://127.0.0.1:2");
    qputenv("VIGIA_ALERTMANAGER_URL", "http://127.0.0.1:3");
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("production"), {}});
    QVERIFY_RESULT(site);
    QCOMPARE(site->chartUrl(), QStringLiteral("postgresql://elsewhere/portal"));
    QCOMPARE(site->xm.baseUrl, QUrl(QStringLiteral("http://127.0.0.1:1")));
    QCOMPARE(site->prometheus.url, QUrl(QStringLiteral("http://127.0.0.1:2")));
    QCOMPARE(site->alertmanager.url, QUrl(QStringLiteral("http://127.0.0.1:3")));
}

void TestSiteConfig::readsRedisCeleryAndHosts()
{
    const QByteArray content = TwoSites + R"(
[site.test.redis]
url = "rediss://redis.example/3"
user = "vigia"
password_file = "redis-password"
ca_file = "/etc/ca.pem"
[site.test.celery]
engine = "celery"
queues = ["etl", "slow"]
fetch_task = "portal.fetch"
[site.test.units]
hosts = ["ssh://ana@server-1.example", "ssh://server-2"]
)";
    const Result<SiteConfig> site = ConfigLoader::load({write(content), QStringLiteral("test"), {}});
    QVERIFY_RESULT(site);
    QCOMPARE(site->redisUrl, QStringLiteral("rediss://redis.example/3"));
    QCOMPARE(site->redis.user, QStringLiteral("vigia"));
    QCOMPARE(site->redis.caFile, QStringLiteral("/etc/ca.pem"));
    QCOMPARE(site->redis.passwordFile, m_dir->filePath(QStringLiteral("redis-password")));
    QVERIFY(site->celery.configured);
    QCOMPARE(site->celery.engine, QStringLiteral("celery"));
    QCOMPARE(site->celery.queues, QStringList({QStringLiteral("etl"), QStringLiteral("slow")}));
    QCOMPARE(site->celery.fetchTask, QStringLiteral("portal.fetch"));
    QCOMPARE(site->celery.resultDatabase, 1);
    QCOMPARE(site->unitHosts,
             (QStringList {QStringLiteral("ssh://ana@server-1.example"), QStringLiteral("ssh://server-2")}));
}

void TestSiteConfig::hasNeitherRedisNorCeleryUnlessTold()
{
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("test"), {}});
    QVERIFY_RESULT(site);
    QVERIFY(site->redisUrl.isEmpty());
    QVERIFY(!site->celery.configured);
    QCOMPARE(site->celery.engine, QStringLiteral("embedded"));
    QVERIFY(!toToml(*site).contains("redis") && !toToml(*site).contains("celery"));
    QCOMPARE(redisPassword(*site).value(), QString());
    qputenv("VIGIA_REDIS_URL", "redis://127.0.0.1:1/2");
    QCOMPARE(ConfigLoader::load({write(TwoSites), QStringLiteral("test"), {}})->redisUrl,
             QStringLiteral("redis://127.0.0.1:1/2"));
}

void TestSiteConfig::takesTheRedisPasswordFromItsFile()
{
    SiteConfig site;
    site.redis.passwordFile = write("pässword with spaces\nsecond line\n", QStringLiteral("password"));
    QVERIFY(QFile::setPermissions(site.redis.passwordFile, QFile::ReadOwner | QFile::WriteOwner));
    const Result<QString> password = redisPassword(site);
    QVERIFY_RESULT(password);
    QCOMPARE(*password, QStringLiteral("pässword with spaces"));
    QVERIFY(!toToml(site).contains("with spaces"));
}

void TestSiteConfig::takesTheRedisPasswordFromTheEnvironmentFirst()
{
    SiteConfig site;
    site.redis.passwordFile = m_dir->filePath(QStringLiteral("none"));
    qputenv("VIGIA_REDIS_PASSWORD", "from the environment");
    QCOMPARE(redisPassword(site).value(), QStringLiteral("from the environment"));
}

void TestSiteConfig::refusesAPasswordFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<ErrorCode>("code");
    const int owner = QFile::ReadOwner | QFile::WriteOwner;
    QTest::newRow("readable by its group")
        << QByteArray("secret\n") << (owner | QFile::ReadGroup) << ErrorCode::PermissionDenied;
    QTest::newRow("readable by all") << QByteArray("secret\n") << (owner | QFile::ReadOther)
                                     << ErrorCode::PermissionDenied;
    QTest::newRow("empty") << QByteArray() << owner << ErrorCode::InvalidData;
    QTest::newRow("blank first line") << QByteArray(" \nsecret") << owner << ErrorCode::InvalidData;
    QTest::newRow("huge") << QByteArray(100'000, 's') << owner << ErrorCode::InvalidData;
    QTest::newRow("missing") << QByteArray() << 0 << ErrorCode::NotFound;
}

void TestSiteConfig::refusesAPasswordFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    QFETCH(ErrorCode, code);
    SiteConfig site;
    site.redis.passwordFile = m_dir->filePath(QStringLiteral("password"));
    if (mode != 0) {
        write(content, QStringLiteral("password"));
        QVERIFY(QFile::setPermissions(site.redis.passwordFile, QFile::Permissions(mode)));
    }
    const Result<QString> password = redisPassword(site);
    QVERIFY(!password);
    QCOMPARE(password.error().code, code);
    QVERIFY(password.error().message.contains(site.redis.passwordFile));
    QVERIFY(!password.error().message.contains(QStringLiteral("secret")));
}

void TestSiteConfig::refusesAPasswordInTheRedisUrlOfTheEnvironment()
{
    qputenv("VIGIA_REDIS_URL", "redis://:secret@127.0.0.1:1/2");
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("test"), {}});
    QVERIFY(!site);
    QVERIFY(site.error().message.contains(QStringLiteral("VIGIA_REDIS_PASSWORD")));
    QVERIFY(!site.error().message.contains(QStringLiteral("secret")));
}

void TestSiteConfig::readsPrometheusAndAlertmanager()
{
    const QByteArray content = R"([site.a]
exporter_url = "http://127.0.0.1:8050"
[site.a.postgresql]
url = "host=h"
[site.a.prometheus]
url = "https://prometheus.example/base"
user = "console"
password_file = "prometheus-password"
ca_file = "/etc/ca.pem"
[site.a.alertmanager]
url = "http://127.0.0.1:9093"
token_file = "token"
)";
    const Result<SiteConfig> site = ConfigLoader::load({write(content), {}, {}});
    QVERIFY_RESULT(site);
    QVERIFY(site->prometheus.isConfigured());
    QCOMPARE(site->prometheus.url, QUrl(QStringLiteral("https://prometheus.example/base")));
    QCOMPARE(site->prometheus.user, QStringLiteral("console"));
    QCOMPARE(site->prometheus.passwordFile, m_dir->filePath(QStringLiteral("prometheus-password")));
    QCOMPARE(site->prometheus.caFile, QStringLiteral("/etc/ca.pem"));
    QCOMPARE(site->alertmanager.tokenFile, m_dir->filePath(QStringLiteral("token")));
    QCOMPARE(site->exporterUrl, QUrl(QStringLiteral("http://127.0.0.1:8050")));
    const Result<SiteConfig> without = ConfigLoader::load({write(TwoSites), QStringLiteral("test"), {}});
    QVERIFY_RESULT(without);
    QVERIFY(!without->prometheus.isConfigured());
    QVERIFY(!without->alertmanager.isConfigured());
    QVERIFY(without->exporterUrl.isEmpty());
}

void TestSiteConfig::makesTheAuthorizationFromFiles()
{
    const QString secret = write("pass:wörd\nrest\n", QStringLiteral("secret"));
    QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::WriteOwner));
    const QString service = QStringLiteral("Prometheus");
    QCOMPARE(authorization({}, service).value(), QByteArray());
    HttpServiceConfig basic;
    basic.user = QStringLiteral("console");
    basic.passwordFile = secret;
    QCOMPARE(authorization(basic, service).value(),
             QByteArray("Basic " + QByteArray("console:pass:wörd").toBase64()));
    HttpServiceConfig bearer;
    bearer.tokenFile = secret;
    QCOMPARE(authorization(bearer, service).value(), QByteArray("Bearer pass:wörd"));
    QVERIFY(QFile::setPermissions(secret, QFile::ReadOwner | QFile::ReadOther));
    const Result<QByteArray> open = authorization(bearer, service);
    QVERIFY(!open);
    QCOMPARE(open.error().code, ErrorCode::PermissionDenied);
    QVERIFY(open.error().message.contains(service));
    bearer.tokenFile = m_dir->filePath(QStringLiteral("none"));
    QCOMPARE(authorization(bearer, service).error().code, ErrorCode::NotFound);
}

void TestSiteConfig::refusesAPasswordInTheServiceUrlOfTheEnvironment()
{
    qputenv("VIGIA_PROMETHEUS_URL", "http://u:secret@127.0.0.1:1");
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("test"), {}});
    QVERIFY(!site);
    QVERIFY(site.error().message.contains(QStringLiteral("Prometheus")));
    QVERIFY(!site.error().message.contains(QStringLiteral("secret")));
}

void TestSiteConfig::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("no TOML") << QByteArray("<html>") << QStringLiteral("line 1");
    QTest::newRow("unknown key") << QByteArray("[site.a]\npassword = \"x\"\n") << QStringLiteral("password");
    QTest::newRow("unknown top key") << QByteArray("sites = 1\n") << QStringLiteral("sites");
    QTest::newRow("password in the URL")
        << QByteArray("[site.a.postgresql]\nurl = \"postgresql://u:secret@h/d\"\n")
        << QStringLiteral("passfile");
    QTest::newRow("password as a parameter")
        << QByteArray("[site.a.postgresql]\nurl = \"postgresql://u@h/d?password=secret\"\n")
        << QStringLiteral("passfile");
    QTest::newRow("password as a keyword")
        << QByteArray("[site.a.postgresql]\nurl = \"host=h password=secret\"\n")
        << QStringLiteral("passfile");
    QTest::newRow("no database") << QByteArray("[site.a]\ntitle = \"x\"\n")
                                 << QStringLiteral("postgresql.url");
    QTest::newRow("calls in flight out of range")
        << QByteArray("[site.a.postgresql]\nurl = \"host=h\"\n[site.a.xm]\nin_flight = 1000\n")
        << QStringLiteral("1 to 32");
    const QByteArray database = "[site.a.postgresql]\nurl = \"host=h\"\n";
    const QByteArray redis = "[site.a.redis]\nurl = \"redis://h\"\n";
    QTest::newRow("password in the Redis URL") << database + "[site.a.redis]\nurl = \"redis://:secret@h/0\"\n"
                                               << QStringLiteral("password_file");
    QTest::newRow("password of Redis as a key") << database + redis + "password = \"secret\"\n"
                                                << QStringLiteral("“password”");
    QTest::newRow("no Redis URL") << database + "[site.a.redis]\nurl = \"http://h\"\n"
                                  << QStringLiteral("redis://host");
    QTest::newRow("Celery without Redis") << database + "[site.a.celery]\n" << QStringLiteral("redis.url");
    QTest::newRow("unknown key of Celery") << database + redis + "[site.a.celery]\nbroker = \"x\"\n"
                                           << QStringLiteral("broker");
    QTest::newRow("no such engine") << database + redis + "[site.a.celery]\nengine = \"airflow\"\n"
                                    << QStringLiteral("embedded or");
    for (const char* hosts : {"3", "[\"worker1\"]", "[\"ssh://-oProxyCommand=x\"]",
                              "[\"ssh://a@b\", \"ssh://a@b\"]", "[\"ssh://a@b\\n\"]", "[7]"})
        QTest::newRow(hosts) << database + "[site.a.units]\nhosts = " + hosts + "\n"
                             << QStringLiteral("ssh://USER@HOST");
    QTest::newRow("unknown key of units") << database + "[site.a.units]\nhost = \"ssh://a@b\"\n"
                                          << QStringLiteral("“host”");
    QTest::newRow("queues that are none") << database + redis + "[site.a.celery]\nqueues = 3\n"
                                          << QStringLiteral("queues");
    QTest::newRow("no queue") << database + redis + "[site.a.celery]\nqueues = []\n"
                              << QStringLiteral("queues");
    QTest::newRow("queue without a name") << database + redis + "[site.a.celery]\nqueues = [\"etl\", 7]\n"
                                          << QStringLiteral("queues");
    QTest::newRow("result database out of range")
        << database + redis + "[site.a.celery]\nresult_database = -1\n"
        << QStringLiteral("result_database");
    const QByteArray prometheus = database + "[site.a.prometheus]\nurl = \"http://h:9090\"\n";
    QTest::newRow("password in the Prometheus URL")
        << database + "[site.a.prometheus]\nurl = \"http://u:secret@h\"\n"
        << QStringLiteral("password_file");
    QTest::newRow("password of Prometheus as a key") << prometheus + "password = \"secret\"\n"
                                                     << QStringLiteral("“password”");
    QTest::newRow("no Alertmanager URL") << database + "[site.a.alertmanager]\nurl = \"h:9093\"\n"
                                         << QStringLiteral("http://host");
    QTest::newRow("no exporter URL") << "[site.a]\nexporter_url = \"ftp://h\"\n" + database
                                     << QStringLiteral("http://host");
    QTest::newRow("two logins for Prometheus")
        << prometheus + "user = \"u\"\npassword_file = \"p\"\ntoken_file = \"t\"\n"
        << QStringLiteral("two logins");
    QTest::newRow("user without a password file") << prometheus + "user = \"u\"\n"
                                                  << QStringLiteral("password_file");
    QTest::newRow("empty file") << QByteArray() << QStringLiteral("--site");
}

void TestSiteConfig::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    const Result<SiteConfig> site = ConfigLoader::load({write(content), {}, {}});
    QVERIFY(!site);
    QVERIFY2(site.error().message.contains(says), qPrintable(site.error().message));
    QVERIFY(!site.error().message.contains(QStringLiteral("secret")));
}

void TestSiteConfig::saysWhatToDoWithoutAnyConfiguration()
{
    const Result<SiteConfig> site = ConfigLoader::load({{}, {}, m_dir->path()});
    QVERIFY(!site);
    QCOMPARE(site.error().code, ErrorCode::NotFound);
    QVERIFY(site.error().message.contains(QStringLiteral("site up")));
}

QTEST_GUILESS_MAIN(TestSiteConfig)
#include "tst_siteconfig.moc"
