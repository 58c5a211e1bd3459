#include "core/db/connectionconfig.h"
#include "core/db/conninfo.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace vigia;
using namespace vigia::db;

class TestConnInfo : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void readsUriAndKeywords()
    {
        for (const QString& text :
             {QStringLiteral("postgresql://ana:s%20ecret@db.example:6543/portal?passfile=/tmp/x"),
              QStringLiteral("host=db.example port=6543 user=ana password='s ecret' "
                             "dbname=portal passfile=/tmp/x")}) {
            const Result<ConnInfo> info = ConnInfo::parse(text);
            QVERIFY_RESULT(info);
            QCOMPARE(info->value("host"), "db.example");
            QCOMPARE(info->value("port"), "6543");
            QCOMPARE(info->value("user"), "ana");
            QCOMPARE(info->value("password"), "s ecret");
            QCOMPARE(info->value("dbname"), "portal");
            QCOMPARE(info->value("passfile"), "/tmp/x");
            QCOMPARE(info->value("sslmode"), QByteArray());
        }
    }

    void namesThePlace_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("where");
        QTest::newRow("name") << "postgresql://db.example/x"
                              << "db.example:5432";
        QTest::newRow("port") << "postgresql://db.example:1/x"
                              << "db.example:1";
        QTest::newRow("IPv6") << "postgresql://[::1]:7/x"
                              << "[::1]:7";
        QTest::newRow("address only") << "hostaddr=10.0.0.1"
                                      << "10.0.0.1:5432";
        QTest::newRow("socket") << "host=/run/postgresql port=5"
                                << "/run/postgresql:5";
        QTest::newRow("nothing") << ""
                                 << "localhost:5432";
        QTest::newRow("list") << "postgresql://a:1,b:2/x"
                              << "a:1, b:2";
        QTest::newRow("list with one port") << "host=a,b port=9"
                                            << "a:9, b:9";
    }

    void namesThePlace()
    {
        QFETCH(QString, url);
        const Result<ConnInfo> info = ConnInfo::parse(url);
        QVERIFY_RESULT(info);
        QTEST(info->where(), "where");
    }

    void splitsAHostList()
    {
        const Result<ConnInfo> info =
            ConnInfo::parse(QStringLiteral("host=a,b,c hostaddr=1.1.1.1,,3.3.3.3 port=1,2,3 user=u"));
        QVERIFY_RESULT(info);
        const std::vector<ConnInfo> hosts = info->perHost();
        QCOMPARE(hosts.size(), 3U);
        QCOMPARE(hosts[0].value("hostaddr"), "1.1.1.1");
        QCOMPARE(hosts[1].value("host"), "b");
        QCOMPARE(hosts[1].value("hostaddr"), QByteArray());
        QCOMPARE(hosts[2].value("port"), "3");
        QCOMPARE(hosts[2].value("user"), "u");
    }

    void redactedShowsNoPassword_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("shown");
        QTest::newRow("uri") << "postgresql://ana:topsecret@h:1/d"
                             << "postgresql://ana@h:1/d";
        QTest::newRow("query") << "postgresql://ana@h:1/d?password=topsecret"
                               << "postgresql://ana@h:1/d";
        QTest::newRow("keywords") << "host=h port=1 user=ana password=topsecret dbname=d"
                                  << "postgresql://ana@h:1/d";
        QTest::newRow("strange names") << "host=h user='a@b' password=topsecret dbname='x/y'"
                                       << "postgresql://a%40b@h:5432/x%2Fy";
        QTest::newRow("unreadable") << "postgresql://ana:topsecret@h:port:port/d"
                                    << "postgresql://?";
        QTest::newRow("no address") << "topsecret"
                                    << "postgresql://?";
    }

    void redactedShowsNoPassword()
    {
        QFETCH(QString, url);
        ConnectionConfig config;
        config.url = url;
        QTEST(config.redacted(), "shown");
    }

    void unreadableAddressIsNotRepeated()
    {
        for (const QString& url :
             {QStringLiteral("postgresql://ana:topsecret@h:port:port/d"), QStringLiteral("topsecret"),
              QStringLiteral("postgresql://ana:topsecret@h/d?nonsense=1"),
              QStringLiteral("host=h password=topsecret nonsense=1")}) {
            const Result<ConnInfo> info = ConnInfo::parse(url);
            QVERIFY(!info);
            QCOMPARE(info.error().code, ErrorCode::InvalidData);
            QVERIFY(!info.error().message.contains(QStringLiteral("topsecret")));
            QVERIFY(!info.error().detail.contains(QStringLiteral("topsecret")));
        }
    }
};

QTEST_GUILESS_MAIN(TestConnInfo)
#include "tst_conninfo.moc"
