#include "tests/support/failonwarnings.h"
#include "tests/ui/audit/fakeauditfeed.h"
#include "ui/audit/auditcsv.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestAuditCsv : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void isALineAnEntry()
    {
        const QDateTime at(QDate(2026, 6, 15), QTime(3, 0), Qt::UTC);
        const QByteArray text = AuditCsv::text({test::sampleEntry(1, at), test::sampleEntry(2, at)});
        const QByteArrayList lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith("1,2026-06-14T22:00:00.000-05:00,operador1,portal,"));
        QVERIFY(lines[1].contains("etl.revert"));
    }

    void whatPartsCellsIsQuotedAndFormulasAreDisarmed()
    {
        audit::AuditEntry entry;
        entry.id = 1;
        entry.record.who = QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
        entry.record.reason = QStringLiteral("a,b\n\"c\"");
        entry.record.object = QStringLiteral("@SUM");
        const QByteArray text = AuditCsv::text({entry});
        QVERIFY(text.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""));
        QVERIFY(text.contains("\"a,b\n\"\"c\"\"\""));
        QVERIFY(text.contains("'@SUM"));
    }

    void isWrittenWholeOrNotAtAll()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("audit.csv"));
        QVERIFY(AuditCsv::save(path, "x\n").has_value());
        const auto wrong = AuditCsv::save(folder.filePath(QStringLiteral("no/such/folder.csv")), "x");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "tst_auditcsv.moc"
