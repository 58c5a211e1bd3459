#include "app/helper/actionlog.h"
#include "app/helper/helperconfig.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/support/verifyresult.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace vigia;
using helper::HelperConfigReader;

class TestHelperConfig : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theOneThatIsInstalledIsRead();
    void aFileThatOthersMayChangeIsNotTaken();
    void whatItDoesNotKnowIsSaid_data();
    void whatItDoesNotKnowIsSaid();
    void theRecordOnlyGrowsAndHoldsOneLineACall();
    void theRecordFollowsNoLink();

private:
    QString write(const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHelperConfig::init()
{
    test::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestHelperConfig::write(const QByteArray& text) const
{
    QFile file(m_folder->filePath(QStringLiteral("helper.toml")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return file.fileName();
}

void TestHelperConfig::theOneThatIsInstalledIsRead()
{
    QFile installed(QFINDTESTDATA("../../../installer/dbus/unit-helper.toml"));
    QVERIFY(installed.open(QIODevice::ReadOnly));
    const auto config = HelperConfigReader::read(write(installed.readAll()), ::getuid());
    QVERIFY_RESULT(config);
    QVERIFY(config->units.contains(QStringLiteral("celery-worker@1.service")));
    QCOMPARE(config->move.instances, (QStringList {QStringLiteral("1"), QStringLiteral("2")}));
    QCOMPARE(config->move.verifyWait.count(), 120);
    QVERIFY(!config->verifier.siteMissing.isEmpty());
}

void TestHelperConfig::aFileThatOthersMayChangeIsNotTaken()
{
    const QString path = write("units = []\n");
    QVERIFY_RESULT(HelperConfigReader::read(path, ::getuid()));
    const auto codeOf = [](const QString& file, uint owner) {
        const auto config = HelperConfigReader::read(file, owner);
        return config ? ErrorCode::Cancelled : config.error().code;
    };
    QCOMPARE(codeOf(path, ::getuid() + 1), ErrorCode::PermissionDenied);
    const QString link = m_folder->filePath(QStringLiteral("link"));
    QVERIFY(QFile::link(path, link));
    QCOMPARE(codeOf(link, ::getuid()), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(m_folder->path(), ::getuid()), ErrorCode::PermissionDenied);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    QCOMPARE(codeOf(path, ::getuid()), ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(m_folder->filePath(QStringLiteral("none")), ::getuid()), ErrorCode::NotFound);
}

void TestHelperConfig::whatItDoesNotKnowIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"units = 7",
                             "units = [7]",
                             "units = ['../x.service']",
                             "units = ['a b.service']",
                             "units = ['a.service', 'a.service']",
                             "unit = []",
                             "template = 'a.service'",
                             "former = '-x.service'",
                             "instances = []",
                             "instances = ['a/b']",
                             "template_source = 'x'",
                             "template_source = '/a/../b'",
                             "state_directory = ''",
                             "drain_seconds = -1",
                             "drain_seconds = 'x'",
                             "verify = 1",
                             "[verify]\ncommand = 'x'",
                             "[verify]\nmetrics_url = 'file:///etc/shadow'",
                             "units = [",
                             "\xff\xfe"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("too long") << QByteArray("# ") + QByteArray(HelperConfigReader::MaxBytes, 'x');
}

void TestHelperConfig::whatItDoesNotKnowIsSaid()
{
    QFETCH(const QByteArray, text);
    const auto config = HelperConfigReader::read(write(text), ::getuid());
    QVERIFY(!config);
    QCOMPARE(config.error().code, ErrorCode::InvalidData);
    QVERIFY(!config.error().message.isEmpty());
}

void TestHelperConfig::theRecordOnlyGrowsAndHoldsOneLineACall()
{
    const test::FakeClock clock;
    const QString folder = m_folder->filePath(QStringLiteral("state"));
    helper::ActionRecord record;
    record.caller = {QStringLiteral(":1.7"), 1000, QStringLiteral("ana"), 42};
    record.action = QStringLiteral("unit.stop");
    record.unit = QStringLiteral("a\nb\x1b[31m") % QString(10'000, u'x');
    record.outcome = QStringLiteral("refused");
    for (int i = 0; i < 2; ++i) // a helper that was started anew goes on below
        QVERIFY_RESULT(helper::ActionLog(folder, clock).write(record));
    QFile file(folder % QStringLiteral("/actions.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject line = QJsonDocument::fromJson(lines.constFirst()).object();
    QCOMPARE(line[QStringLiteral("uid")].toInt(), 1000);
    QVERIFY(line[QStringLiteral("unit")].toString().startsWith(QStringLiteral("a?b?[31m")));
    QVERIFY(line[QStringLiteral("unit")].toString().size() <= 256);
    QCOMPARE(record.caller.shown(), QStringLiteral("ana (uid 1000)"));
}

void TestHelperConfig::theRecordFollowsNoLink()
{
    const QString victim = write("x");
    QVERIFY(QFile::link(victim, m_folder->filePath(QStringLiteral("actions.jsonl"))));
    const test::FakeClock clock;
    const Result<> kept = helper::ActionLog(m_folder->path(), clock).write({});
    QVERIFY(!kept);
    QCOMPARE(QFileInfo(victim).size(), 1);
}

QTEST_GUILESS_MAIN(TestHelperConfig)
#include "tst_helperconfig.moc"
