#include "core/base/ids.h"
#include "tests/support/failonwarnings.h"

#include <QSet>
#include <QTest>

using namespace vigia;

class TestIds : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void newOnesAreValidAndDiffer()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i) {
            const QString id = newRunId();
            QVERIFY(isRunId(id));
            QCOMPARE(id, id.toLower());
            ids << id;
        }
        QCOMPARE(ids.size(), 1000);
    }

    void otherTextIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("null") << QString();
        QTest::newRow("braces") << "{12345678-1234-1234-1234-123456789abc}";
        QTest::newRow("short") << "12345678-1234-1234-1234-123456789ab";
        QTest::newRow("no hex digits") << "1234567g-1234-1234-1234-123456789abc";
        QTest::newRow("no hyphens") << "12345678x1234x1234x1234x123456789abc";
        QTest::newRow("36 quotes") << QString(36, u'\'');
        QTest::newRow("huge") << QString(1'000'000, u'a');
    }

    void otherTextIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!isRunId(text));
        QVERIFY(shortRunId(text).size() <= 4);
    }

    void peopleSeeFourCharacters()
    {
        QCOMPARE(shortRunId(QStringLiteral("12345678-1234")), QStringLiteral("1234"));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
