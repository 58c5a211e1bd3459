#include "core/telemetry/log.h"
#include "core/telemetry/redact.h"
#include "tests/support/verifyresult.h"

#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::telemetry;

namespace {

Q_LOGGING_CATEGORY(testLog, "vigia.test")

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

private slots:
    void hidesSecrets_data();
    void hidesSecrets();
    void leavesOtherTextAlone();
    void writesCategoriesToTheFileAndNoSecret();
    void keepsOneLineOneLine();
    void leavesOutWhatIsBelowTheLevel();
    void saysWhichFileCannotBeWritten();
};

void TestLog::hidesSecrets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("URL") << QStringLiteral("connect to postgresql://vigia:hunter2@db:5432/portal failed");
    QTest::newRow("keyword") << QStringLiteral("host=db password=hunter2 dbname=portal");
    QTest::newRow("quoted keyword") << QStringLiteral("password='hunter2' dbname=portal");
    QTest::newRow("query") << QStringLiteral("http://x/?token=hunter2&a=1");
    QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer hunter2hunter2");
    QTest::newRow("redis") << QStringLiteral("redis://:hunter2@cache:6379/0");
}

void TestLog::hidesSecrets()
{
    QFETCH(QString, text);
    const QString redacted = redact(text);
    QVERIFY2(!redacted.contains(QStringLiteral("hunter2")), qPrintable(redacted));
    QVERIFY(redacted.contains(QStringLiteral("***")));
}

void TestLog::leavesOtherTextAlone()
{
    const QString text =
        QStringLiteral("GET http://127.0.0.1:8080/hourly for Gene/Recurso: 12 rows at 10:30");
    QCOMPARE(redact(text), text);
}

void TestLog::writesCategoriesToTheFileAndNoSecret()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("logs/vigia.log"));
    {
        const auto log = Log::open({LogLevel::Info, file, false});
        QVERIFY_RESULT(log);
        qCInfo(testLog) << "load done, password=hunter2";
    }
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray content = read.readAll();
    QVERIFY(content.contains("info vigia.test: load done"));
    QVERIFY(!content.contains("hunter2"));
}

void TestLog::keepsOneLineOneLine()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("vigia.log"));
    {
        const auto log = Log::open({LogLevel::Info, file, false});
        QVERIFY_RESULT(log);
        qCWarning(testLog, "a\n2026-01-01T00:00:00Z info forged");
    }
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll().count('\n'), 1);
}

void TestLog::leavesOutWhatIsBelowTheLevel()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("vigia.log"));
    {
        const auto log = Log::open({LogLevel::Error, file, false});
        QVERIFY_RESULT(log);
        qCWarning(testLog, "not wanted");
        qCCritical(testLog, "wanted");
    }
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray content = read.readAll();
    QVERIFY(!content.contains("not wanted"));
    QVERIFY(content.contains("wanted"));
}

void TestLog::saysWhichFileCannotBeWritten()
{
    const auto log = Log::open({LogLevel::Info, QStringLiteral("/proc/none/vigia.log"), false});
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::PermissionDenied);
    QVERIFY(log.error().message.contains(QStringLiteral("/proc/none/vigia.log")));
}

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
