#include "core/audit/auditlog.h"
#include "core/db/migrations.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QtTest>

using namespace vigia;
using audit::AuditLog;

class TestAuditLog : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        auto connection = m_cluster.freshConnection(true, true);
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        QVERIFY_RESULT(db::migrate(*m_connection));
    }

    void keepsWhoDidWhat()
    {
        QVERIFY_RESULT(
            AuditLog(*m_connection).record(entry(QStringLiteral("ana"), QStringLiteral("etl.revert"))));
        const auto page = AuditLog(*m_connection).page({});
        QVERIFY_RESULT(page);
        QCOMPARE(page->matching, 1);
        const audit::AuditEntry kept = page->entries.front();
        QCOMPARE(kept.record.who, QStringLiteral("ana"));
        QCOMPARE(kept.record.parameters.value(QStringLiteral("from")).toString(),
                 QStringLiteral("2026-06-01"));
        QCOMPARE(kept.record.outcome, QStringLiteral("refused"));
        QVERIFY(!kept.host.isEmpty());
        QVERIFY(kept.at.isValid());
    }

    void saysTheRolesOfTheSession()
    {
        QVERIFY_RESULT(m_connection->script("CREATE ROLE night_shift; GRANT vigia_operator TO night_shift;"
                                            " SET SESSION AUTHORIZATION night_shift"));
        const auto roles = AuditLog(*m_connection).ownRoles();
        QVERIFY_RESULT(roles);
        QVERIFY(roles->contains(QStringLiteral("vigia_operator")));
        QVERIFY(!roles->contains(QStringLiteral("vigia_engineer")));
        QVERIFY_RESULT(m_connection->script("RESET SESSION AUTHORIZATION; DROP ROLE night_shift"));
    }

    void pagesBackwards()
    {
        for (int i = 0; i < 25; ++i)
            QVERIFY_RESULT(
                AuditLog(*m_connection).record(entry(QString::number(i), QStringLiteral("etl.load"))));
        audit::AuditQuery query;
        query.limit = 10;
        QStringList seen;
        bool hasMore = true;
        while (hasMore) {
            const auto page = AuditLog(*m_connection).page(query);
            QVERIFY_RESULT(page);
            QCOMPARE(page->matching, 25);
            for (const audit::AuditEntry& each : page->entries)
                seen += each.record.who;
            hasMore = page->hasMore;
            query.before = page->entries.back().id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.first(), QStringLiteral("24"));
        QCOMPARE(seen.last(), QStringLiteral("0"));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("action");
        QTest::addColumn<int>("matching");
        QTest::newRow("group") << QString() << QStringLiteral("etl") << 2;
        QTest::newRow("one action") << QString() << QStringLiteral("etl.load") << 1;
        QTest::newRow("text") << QStringLiteral("GENE") << QString() << 3;
        QTest::newRow("wild card is a letter") << QStringLiteral("%") << QString() << 0;
        QTest::newRow("injection") << QStringLiteral("'; DROP TABLE vigia.audit_log; --") << QString() << 0;
        QTest::newRow("zero byte") << QString(QChar(0)) << QString() << 3;
    }

    void filters()
    {
        QFETCH(QString, text);
        QFETCH(QString, action);
        QFETCH(int, matching);
        for (const char* each : {"etl.load", "etl.revert", "worker.shutdown"})
            QVERIFY_RESULT(
                AuditLog(*m_connection).record(entry(QStringLiteral("ana"), QString::fromLatin1(each))));
        audit::AuditQuery query;
        query.text = text;
        query.action = action;
        const auto page = AuditLog(*m_connection).page(query);
        QVERIFY_RESULT(page);
        QCOMPARE(page->matching, matching);
    }

    void isAppendOnly()
    {
        QVERIFY_RESULT(
            AuditLog(*m_connection).record(entry(QStringLiteral("ana"), QStringLiteral("etl.load"))));
        for (const char* sql : {"DELETE FROM vigia.audit_log", "UPDATE vigia.audit_log SET who = 'eva'",
                                "TRUNCATE vigia.audit_log"}) {
            const auto done = m_connection->execute(sql);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::PermissionDenied);
        }
    }

    void aChangeBehindItsBackShows()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY_RESULT(
                AuditLog(*m_connection).record(entry(QString::number(i), QStringLiteral("etl.load"))));
        auto proof = AuditLog(*m_connection).verify();
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->entries, 5);
        QCOMPARE(proof->firstBroken, 0);
        QVERIFY_RESULT(m_connection->script("ALTER TABLE vigia.audit_log DISABLE TRIGGER ALL;"
                                            "UPDATE vigia.audit_log SET who = 'eva' WHERE who = '2';"
                                            "ALTER TABLE vigia.audit_log ENABLE TRIGGER ALL"));
        proof = AuditLog(*m_connection).verify();
        QVERIFY_RESULT(proof);
        QCOMPARE(proof->firstBroken, idOf(QStringLiteral("eva")));
        QVERIFY_RESULT(m_connection->script("ALTER TABLE vigia.audit_log DISABLE TRIGGER ALL;"
                                            "DELETE FROM vigia.audit_log WHERE who = 'eva'"));
        QCOMPARE(AuditLog(*m_connection).verify()->firstBroken, idOf(QStringLiteral("3")));
    }

    void cutsWhatIsHuge()
    {
        audit::AuditRecord record = entry(QString(100'000, u'w'), QStringLiteral("etl.load"));
        record.reason = QString(100'000, u'r') + QChar(0);
        QVERIFY_RESULT(AuditLog(*m_connection).record(record));
        QCOMPARE(AuditLog(*m_connection).page({})->entries.front().record.reason.size(), 2000);
    }

private:
    static audit::AuditRecord entry(const QString& who, const QString& action)
    {
        audit::AuditRecord record;
        record.who = who;
        record.action = action;
        record.object = QStringLiteral("Gene/Sistema");
        record.parameters = {{QStringLiteral("from"), QStringLiteral("2026-06-01")}};
        record.outcome = QStringLiteral("refused");
        return record;
    }

    qint64 idOf(const QString& who)
    {
        const auto rows =
            m_connection->query("SELECT id FROM vigia.audit_log WHERE who = $1", {db::param(who)});
        return rows && rows->count() > 0 ? rows->integer(0, 0) : -1;
    }

    test::PgCluster m_cluster;
    std::unique_ptr<db::Connection> m_connection;
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_auditlog.moc"
