#include "tests/ui/jobs/jobspagebed.h"
#include "ui/base/factlist.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace vigia;
using namespace vigia::ui;
using test::part;

namespace {

QString id(const char* start)
{
    return test::sampleId(start);
}

} // namespace

/// One run in detail, beside the table.
class TestJobsDetail : public test::JobsPageBed
{
    Q_OBJECT

private slots:

    void detailsOffersWhatTheStateAllows_data()
    {
        QTest::addColumn<QString>("run");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("offered");
        QTest::newRow("pending") << "aa10"
                                 << "PENDING"
                                 << "runCancel";
        QTest::newRow("started") << "9c04"
                                 << "STARTED"
                                 << "runCancel";
        QTest::newRow("retry") << "71aa"
                               << "RETRY 2/3"
                               << "runCancel";
        QTest::newRow("failure") << "e310"
                                 << "FAILURE"
                                 << "runRetry runEdit";
        QTest::newRow("success") << "5b20"
                                 << "SUCCESS"
                                 << "runEdit runRevert";
        QTest::newRow("reverted") << "d77b"
                                  << "REVERTED"
                                  << "runEdit";
        QTest::newRow("revoked") << "5b1b"
                                 << "REVOKED"
                                 << "runRetry runEdit";
        QTest::newRow("received") << "5b1a"
                                  << "RECEIVED"
                                  << "runCancel";
    }

    void detailsOffersWhatTheStateAllows()
    {
        QFETCH(QString, run);
        QFETCH(QString, word);
        QFETCH(QString, offered);
        show();
        choose(qPrintable(run));
        QVERIFY(text("runSentence").startsWith(word));
        QStringList there;
        for (const char* name : {"runRetry", "runEdit", "runCancel", "runRevert"})
            if (isOffered(name))
                there.append(QString::fromLatin1(name));
        QCOMPARE(there.join(u' '), offered);
        const QString facts = part<FactList>(*m_page, "runFacts").text();
        QVERIFY(facts.contains(QStringLiteral("Asked by")));
    }

    void aFailureIsExplainedWithWhatCame()
    {
        show();
        choose("71aa");
        QVERIFY(text("runErrorText").contains(QStringLiteral("A web page came")));
        QVERIFY(isOffered("tabAttempts"));
        QVERIFY(!isOffered("tabParts"));
        button("tabAttempts").click();
        auto& tries = part<RowsTable>(*m_page, "runAttempts");
        QCOMPARE(tries.rows().rowCount(), 3);
        QCOMPARE(tries.currentKey(), QStringLiteral("3"));
        QCOMPARE(part<QPlainTextEdit>(*m_page, "runDocument").toPlainText(),
                 QStringLiteral("<html><body><h1>Mantenimiento</h1></body></html>"));
        choose("e310"); // nothing came in these
        QVERIFY(!part<QPlainTextEdit>(*m_page, "runDocument").isVisible());
    }

    void aBatchShowsItsParts()
    {
        show();
        choose("e300");
        QVERIFY(text("runSentence").contains(QStringLiteral("2 failed")));
        button("tabParts").click();
        auto& parts = part<RowsTable>(*m_page, "runParts");
        QCOMPARE(parts.rows().rowCount(), 5);
        parts.setFocus();
        QVERIFY(parts.select(id("e310")));
        QTest::keyClick(&parts, Qt::Key_Return);
        QTRY_COMPARE(detail().runId(), id("e310"));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(table().currentKey(), id("e310"));
    }

    void theLogFollowsOnlyAtItsEnd()
    {
        jobs::RunDetails details = m_feed->sampleDetails(m_feed->run(id("9c04")));
        for (int i = 0; i < 200; ++i)
            details.log.push_back(
                {m_clock.nowUtc(), QStringLiteral("info"), QStringLiteral("line %1").arg(i)});
        m_feed->detailsOf.insert(id("9c04"), details);
        show();
        choose("9c04");
        auto& log = part<QPlainTextEdit>(*m_page, "runLog");
        QTRY_COMPARE(log.verticalScrollBar()->value(), log.verticalScrollBar()->maximum());
        const auto grow = [&](const QString& line) {
            details.log.erase(details.log.begin()); // a window of the latest
            details.log.push_back({m_clock.nowUtc(), QStringLiteral("warning"), line});
            m_feed->detailsOf.insert(id("9c04"), details);
            m_page->refresh();
        };
        grow(QStringLiteral("it grew"));
        QTRY_VERIFY(log.toPlainText().endsWith(QStringLiteral("WARNING  it grew")));
        QTRY_COMPARE(log.verticalScrollBar()->value(), log.verticalScrollBar()->maximum());
        log.verticalScrollBar()->setValue(40);
        grow(QStringLiteral("once more"));
        QTRY_VERIFY(log.toPlainText().endsWith(QStringLiteral("once more")));
        QCOMPARE(log.verticalScrollBar()->value(), 40);
        QCOMPARE(log.toPlainText().count(QStringLiteral("line 5\n")), 1);
    }

    void aRunThatIsNotThereIsSaid()
    {
        show();
        m_page->openRun(id("0bad"));
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(detail().findChild<ErrorBanner*>()->text().contains(QStringLiteral("0bad")));
        for (const char* name : {"runRetry", "runEdit", "runCancel", "runRevert"})
            QVERIFY(!isOffered(name));
    }

    void theCurveOfARunIsOneClickAway()
    {
        show();
        choose("5b20");
        QSignalSpy wanted(m_page.get(), &JobsPage::showSeriesRequested);
        button("runChart").click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("Gene"));
        choose("5b1c"); // a list has none
        QVERIFY(!isOffered("runChart"));
    }
};

QTEST_MAIN(TestJobsDetail)
#include "tst_jobsdetail.moc"
