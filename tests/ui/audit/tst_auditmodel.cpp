#include "tests/support/failonwarnings.h"
#include "tests/ui/audit/fakeauditfeed.h"
#include "ui/audit/auditmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QDateTime Now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

/// Entries from `newest` down to `oldest`.
audit::AuditPage entries(qint64 newest, qint64 oldest, bool hasMore)
{
    audit::AuditPage page;
    for (qint64 id = newest; id >= oldest; --id)
        page.entries.push_back(test::sampleEntry(id, Now));
    page.hasMore = hasMore;
    return page;
}

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void newerEntriesComeBeforeAndOlderBehind()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setNow(Now);
        model.mergeNewest(entries(20, 11, true));
        QCOMPARE(model.rowCount(), 10);
        const QPersistentModelIndex kept = model.index(model.rowOf(15), 0);
        model.mergeNewest(entries(23, 14, true));
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.idAt(0), 23);
        QCOMPARE(model.idAt(kept.row()), 15);
        model.append(entries(10, 1, false).entries);
        QCOMPARE(model.oldestId(), 1);
        QCOMPARE(model.rowCount(), 23);
        model.mergeNewest(entries(23, 14, true));
        QCOMPARE(model.rowCount(), 23);
        QCOMPARE(resets.count(), 0);
    }

    void aPageThatDoesNotReachTheRestReplacesIt()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.mergeNewest(entries(20, 11, true));
        model.mergeNewest(entries(500, 491, true));
        QCOMPARE(model.rowCount(), 10);
        QCOMPARE(model.oldestId(), 491);
        model.mergeNewest({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.oldestId(), 0);
    }

    void olderEntriesThatAreHereAreNotTakenTwice()
    {
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(entries(9, 8, true).entries);
        QCOMPARE(model.rowCount(), 2);
        model.append(entries(9, 5, true).entries);
        QCOMPARE(model.rowCount(), 5);
        model.append({});
        QCOMPARE(model.rowCount(), 5);
    }

    void saysItInWords()
    {
        AuditModel model;
        model.setNow(Now);
        audit::AuditPage page;
        page.entries = {test::sampleEntry(1, Now)};
        model.mergeNewest(page);
        const auto cell = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(AuditModel::When), QStringLiteral("07:00"));
        QCOMPARE(cell(AuditModel::Who), QStringLiteral("operador1"));
        QCOMPARE(cell(AuditModel::Role), QStringLiteral("Operator"));
        QCOMPARE(cell(AuditModel::Action), QStringLiteral("Reverted a run"));
        QCOMPARE(cell(AuditModel::Outcome), QStringLiteral("done"));
        QVERIFY(!cell(AuditModel::Reason).isEmpty());
        QCOMPARE(model.index(0, 0).data(AuditModel::SortRole).toLongLong(), Now.toMSecsSinceEpoch());
        QVERIFY(!model.index(0, 99).data().isValid());
    }

    void hostileEntriesStayOneLine()
    {
        audit::AuditEntry entry;
        entry.id = 7;
        entry.record.who = QString(100'000, u'w');
        entry.record.object = QStringLiteral("<img src=x>\n\n\t\x01 two");
        entry.record.action = QStringLiteral("no.such");
        audit::AuditPage page;
        page.entries = {entry};
        AuditModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.mergeNewest(page);
        QVERIFY(model.index(0, AuditModel::Who).data().toString().size() <= 300);
        QVERIFY(!model.index(0, AuditModel::Object).data().toString().contains(u'\n'));
        QVERIFY(!model.index(0, AuditModel::Object).data(Qt::ToolTipRole).toString().contains(u"<img"));
        QCOMPARE(model.index(0, AuditModel::Action).data().toString(), QStringLiteral("no.such"));
        QCOMPARE(model.index(0, AuditModel::When).data().toString(), QStringLiteral("–"));
    }
};

QTEST_GUILESS_MAIN(TestAuditModel)
#include "tst_auditmodel.moc"
