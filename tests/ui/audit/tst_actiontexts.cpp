#include "tests/support/failonwarnings.h"
#include "ui/audit/actiontexts.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestActionTexts : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void actionsAreWords_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"etl.load", "etl.import", "etl.revert", "etl.retry", "etl.cancel", "etl.backfill",
              "etl.incremental", "etl.clean", "etl.submit", "worker.shutdown", "worker.pool_grow",
              "worker.pool_shrink", "worker.rate_limit", "task.revoke", "queue.purge", "site.up"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void actionsAreWords()
    {
        QFETCH(QString, id);
        QVERIFY(!actiontext::action(id).contains(u'.'));
        QVERIFY(!actiontext::action(id).isEmpty());
    }

    void whatIsNotKnownIsShownAsItIs()
    {
        for (const QString& text : {QString(), QStringLiteral("etl."), QStringLiteral("x.y"),
                                    QStringLiteral("<b>"), QString(5000, u'a')}) {
            QCOMPARE(actiontext::action(text), text);
            QCOMPARE(actiontext::outcome(text), text);
            QCOMPARE(actiontext::groupTitle(text), text);
        }
        QCOMPARE(actiontext::key(QStringLiteral("some_odd_key")), QStringLiteral("some odd key"));
    }

    void theRoleThatMayMostCounts()
    {
        QCOMPARE(actiontext::role(QStringLiteral("vigia_viewer vigia_operator")), QStringLiteral("Operator"));
        QCOMPARE(actiontext::role(QStringLiteral("vigia_operator vigia_engineer vigia_viewer")),
                 QStringLiteral("Engineer"));
        QCOMPARE(actiontext::role(QStringLiteral("vigia_viewer")), QStringLiteral("Viewer"));
        QCOMPARE(actiontext::role(QString()), QString());
        QCOMPARE(actiontext::role(QStringLiteral("somebody")), QStringLiteral("somebody"));
    }
};

QTEST_GUILESS_MAIN(TestActionTexts)
#include "tst_actiontexts.moc"
