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
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void readsTheSiteThatIsNamed();
    void takesTheDefaultSite();
    void asksWhichOfSeveralSites();
    void takesTheEmbeddedSiteOfAStateDirectory();
    void writesWhatItReads();
    void environmentOverridesTheFile();
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
}

void TestSiteConfig::environmentOverridesTheFile()
{
    qputenv("VIGIA_DATABASE_URL", "postgresql://elsewhere/portal");
    qputenv("VIGIA_XM_URL", "http://127.0.0.1:1");
    const Result<SiteConfig> site = ConfigLoader::load({write(TwoSites), QStringLiteral("production"), {}});
    QVERIFY_RESULT(site);
    QCOMPARE(site->chartUrl(), QStringLiteral("postgresql://elsewhere/portal"));
    QCOMPARE(site->xm.baseUrl, QUrl(QStringLiteral("http://127.0.0.1:1")));
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
