#include "core/capsule/scrubber.h"
#include "tests/support/failonwarnings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace vigia;
using capsule::Scrubber;

class TestScrubber : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void takesKnownSecretsOutWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << QStringLiteral("a hunter2+Ñ/9 b");
        QTest::newRow("percent") << QStringLiteral("redis://:hunter2%2B%C3%91%2F9@host");
        QTest::newRow("base64") << QString::fromLatin1(QByteArray("hunter2+Ñ/9").toBase64());
        QTest::newRow("base64 after a name") << QString::fromLatin1(QByteArray("u:hunter2+Ñ/9").toBase64());
        QTest::newRow("base64 shifted") << QString::fromLatin1(QByteArray("us:hunter2+Ñ/9x").toBase64());
    }

    void takesKnownSecretsOutWhereverTheyStand()
    {
        QFETCH(QString, text);
        const QString secret = QStringLiteral("hunter2+Ñ/9");
        const QString clean = Scrubber({secret}).text(text);
        QVERIFY2(clean != text, qPrintable(clean));
        QVERIFY(!clean.contains(secret));
        QVERIFY(!QByteArray::fromBase64(clean.toLatin1()).contains(secret.toUtf8()));
    }

    void takesOutWhatHasTheFormOfASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char* text, const char* clean) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(clean);
        };
        row("http://user:geheim@host/x", "http://***@host/x");
        row("postgresql://geheim@host/db", "postgresql://***@host/db");
        row("https://x/?api_key=abc&b=1", "https://x/?api_key=***&b=1");
        row("https://x/?key=abc&b=1", "https://x/?key=***&b=1");
        row("redis_password=abc def", "redis_password=*** def");
        row("Authorization: Bearer abcdef.123", "Authorization: Bearer ***");
        row("monkey=banana, 5 MWh at GVIO", "monkey=banana, 5 MWh at GVIO");
        row("who@example.org wrote", "who@example.org wrote");
    }

    void takesOutWhatHasTheFormOfASecret()
    {
        QFETCH(QString, text);
        QFETCH(QString, clean);
        QCOMPARE(Scrubber().text(text), clean);
    }

    void hidesWhatIsUnderASecretName()
    {
        const QJsonObject object {
            {QStringLiteral("broker_password"), QStringLiteral("x")},
            {QStringLiteral("Token"), 1234},
            {QStringLiteral("list"),
             QJsonArray {QJsonObject {{QStringLiteral("secretKey"), QStringLiteral("y")}}}},
            {QStringLiteral("tasks.renew_token"), 12},
            {QStringLiteral("name"), QStringLiteral("z")}};
        const QByteArray clean = QJsonDocument(Scrubber().object(object)).toJson(QJsonDocument::Compact);
        QCOMPARE(clean,
                 QByteArray(R"({"Token":"***","broker_password":"***","list":[{"secretKey":"***"}],)"
                            R"("name":"z","tasks.renew_token":12})"));
    }

    void looksIntoBytes()
    {
        const QByteArray bytes("\xff\x00hunter22\xfe", 11);
        const QJsonObject object {{QStringLiteral("base64"), QString::fromLatin1(bytes.toBase64())}};
        const QJsonObject clean = Scrubber({QStringLiteral("hunter22")}).object(object);
        const QByteArray left =
            QByteArray::fromBase64(clean.value(QStringLiteral("base64")).toString().toLatin1());
        QVERIFY(left.startsWith('\xff'));
        QVERIFY(!left.contains("hunter22"));
    }
};

QTEST_GUILESS_MAIN(TestScrubber)
#include "tst_scrubber.moc"
