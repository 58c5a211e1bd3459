#include "core/settings/receiversconfig.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::settings;

/// Receivers files, right and wrong.
class TestReceiversConfig : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void allThreeAreReadAndWrittenBackAlike()
    {
        const auto read =
            receivers("[pagerduty]\nrouting_key_file = \"key\"\n"
                      "[slack]\nurl_file = \"/etc/slack\"\nchannel = \"#a 'b'\"\n"
                      "[email]\nsmarthost = \"mail.example.org:587\"\nfrom = \"a@b.co\"\nto = \"c@d.co\"\n"
                      "user = \"u\"\npassword_file = \"p\"\n");
        QVERIFY_RESULT(read);
        QCOMPARE(read->pagerDuty.routingKeyFile, m_dir.filePath(QStringLiteral("key")));
        QCOMPARE(read->pagerDuty.url.host(), QStringLiteral("events.pagerduty.com"));
        QCOMPARE(read->slack.urlFile, QStringLiteral("/etc/slack"));
        QVERIFY(read->email.requireTls);
        const QByteArray text = toToml(*read);
        const auto again = receivers(text);
        QVERIFY_RESULT(again);
        QCOMPARE(toToml(*again), text);
        QVERIFY(!again->isEmpty());
    }

    void anEmptyFileTellsNobody()
    {
        const auto read = receivers("");
        QVERIFY_RESULT(read);
        QVERIFY(read->isEmpty());
    }

    void aWrongFileSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("named");
        QTest::newRow("not TOML") << QByteArray("[slack") << QStringLiteral("line 1");
        QTest::newRow("unknown table") << QByteArray("[teams]\n") << QStringLiteral("teams");
        QTest::newRow("no table") << QByteArray("slack = 1\n") << QStringLiteral("slack");
        QTest::newRow("unknown key") << QByteArray("[slack]\nurl = \"https://x\"\n") << QStringLiteral("url");
        QTest::newRow("missing key") << QByteArray("[slack]\n") << QStringLiteral("url_file");
        QTest::newRow("not text") << QByteArray("[slack]\nurl_file = 3\n") << QStringLiteral("url_file");
        QTest::newRow("two lines") << QByteArray("[slack]\nurl_file = \"a\\nb: c\"\n")
                                   << QStringLiteral("url_file");
        QTest::newRow("address") << QByteArray("[pagerduty]\nrouting_key_file=\"k\"\nurl=\"file:///etc\"\n")
                                 << QStringLiteral("file:///etc");
        QTest::newRow("port") << mail("smarthost = \"host:70000\"") << QStringLiteral("smarthost");
        QTest::newRow("no port") << mail("smarthost = \"host\"") << QStringLiteral("smarthost");
        QTest::newRow("flag") << mail("smarthost = \"host:25\"\nrequire_tls = \"no\"")
                              << QStringLiteral("require_tls");
        QTest::newRow("user without password")
            << mail("smarthost = \"host:25\"\nuser = \"u\"") << QStringLiteral("password_file");
        QTest::newRow("password without user")
            << mail("smarthost = \"host:25\"\npassword_file = \"p\"") << QStringLiteral("user");
        QTest::newRow("huge") << QByteArray(1 << 20, '#') << QStringLiteral("too long");
        QTest::newRow("bytes") << QByteArray("\xff\xfe\0x", 4) << QStringLiteral("line 1");
    }

    void aWrongFileSaysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, named);
        const auto read = receivers(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidData);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void aMissingFileIsNamed()
    {
        const auto read = ReceiversReader::read(m_dir.filePath(QStringLiteral("none")));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::NotFound);
    }

    void aSecretThatOthersReadIsRefused()
    {
        const QString path = m_dir.filePath(QStringLiteral("secret"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("s3cret\n") > 0 && file.flush());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
        const auto open = receiverSecret(path, QStringLiteral("Slack"));
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::PermissionDenied);
        QVERIFY(file.setPermissions(QFile::ReadOwner));
        const auto closed = receiverSecret(path, QStringLiteral("Slack"));
        QVERIFY_RESULT(closed);
        QCOMPARE(*closed, QByteArray("s3cret"));
    }

private:
    static QByteArray mail(const QByteArray& rest)
    {
        return "[email]\nfrom = \"a@b.co\"\nto = \"c@d.co\"\n" + rest + '\n';
    }

    Result<ReceiversConfig> receivers(const QByteArray& text) const
    {
        const QString path = m_dir.filePath(QStringLiteral("receivers.toml"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return fail(ErrorCode::Internal, QStringLiteral("not written"));
        file.close();
        return ReceiversReader::read(path);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestReceiversConfig)
#include "tst_receiversconfig.moc"
