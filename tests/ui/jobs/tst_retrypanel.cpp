#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/jobs/retrypanel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using test::part;
using test::seenText;

namespace {

QString idOf(const char* start)
{
    return QString::fromLatin1(start) + QStringLiteral("0000-0000-4000-8000-000000000000");
}

} // namespace

class TestRetryPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<RetryPanel> m_panel;

    QPushButton& main() const { return part<QPushButton>(*m_panel, "panelMain"); }

    QString error() const { return part<ErrorBanner>(*m_panel, "errorBanner").text(); }

    const RowsModel& rows() const { return part<RowsTable>(*m_panel, "retryTable").rows(); }

    void start(const QStringList& ids)
    {
        m_panel->start(ids);
        QTRY_VERIFY(m_panel->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_panel = std::make_unique<RetryPanel>(*m_feed, m_theme, m_clock);
        m_panel->resize(410, 640);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void listsTheRunsAndWhyTheyFailed()
    {
        const QAbstractItemModelTester tester(part<RowsTable>(*m_panel, "retryTable").model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        start({idOf("e310"), idOf("5b1d"), idOf("5b1b"), idOf("9c04"), idOf("5b20"), idOf("d77a")});
        QCOMPARE(rows().rowCount(), 6);
        QCOMPARE(m_panel->retryable(), (QStringList {idOf("e310"), idOf("5b1d"), idOf("5b1b")}));
        QCOMPARE(main().text(), QStringLiteral("Retry 3 run(s)"));
        QVERIFY(seenText(*m_panel, "retrySummary").contains(u"3 run(s) are left out."));
        QVERIFY(rows().index(0, 0).data().toString().contains(u"DemaCome"));
        QVERIFY(!rows().index(0, 2).data().toString().isEmpty());
        QVERIFY(rows().index(3, 2).data().toString().startsWith(u"skipped: not over"));
        QVERIFY(rows().index(4, 2).data().toString().startsWith(u"skipped: SUCCESS"));
        QVERIFY(rows().index(5, 2).data().toString().startsWith(u"skipped: Revert"));
    }

    void nothingAndNonsenseCannotBeRetried()
    {
        start({});
        QVERIFY(!main().isEnabled());
        start({QString(), QStringLiteral("no-such-run"), QStringLiteral("no-such-run"), QString(3000, u'x')});
        QCOMPARE(rows().rowCount(), 2);
        QVERIFY(rows().index(0, 2).data().toString().contains(u"unreadable"));
        QVERIFY(!main().isEnabled());
        main().click();
        QVERIFY(m_feed->retries.asked.empty());
    }

    void manyRunsAreReadOneAfterTheOther()
    {
        QStringList ids;
        for (int i = 0; i < 300; ++i) {
            etl::RunInfo run = test::sampleRun(i + 1, m_clock.nowUtc());
            run.state = etl::RunState::Failure;
            m_feed->all.push_back(run);
            ids.append(run.id);
        }
        m_panel->start(ids);
        QCOMPARE(m_feed->detailQuestions.count(), 1U);
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(main().text(), QStringLiteral("Retry 300 run(s)"));
    }

    void ordersTheRetryableOnesWithTheReason()
    {
        start({idOf("e310"), idOf("5b20")});
        part<QLineEdit>(*m_panel, "reason").setText(QStringLiteral("XM is back"));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_feed->retries.last().ids, QStringList {idOf("e310")});
        QCOMPARE(m_feed->retries.last().reason, QStringLiteral("XM is back"));
        QCOMPARE(done[0][0].toString(), QStringLiteral("1 run(s) are queued again."));
        QCOMPARE(done[0][1].toStringList(), QStringList {m_feed->all.front().id});
    }

    void aRunThatChangedMeanwhileStopsTheOrder()
    {
        start({idOf("e310"), idOf("e30f")});
        m_feed->run(idOf("e310")).state = etl::RunState::Started;
        main().click();
        QTRY_VERIFY(error().contains(u"nothing was started"));
        QVERIFY(m_feed->retries.asked.empty());
        QCOMPARE(main().text(), QStringLiteral("Retry 1 run(s)"));
        main().click();
        QTRY_COMPARE(m_feed->retries.count(), 1U);
        QCOMPARE(m_feed->retries.last().ids, QStringList {idOf("e30f")});
    }

    void aRefusalStaysInThePanel()
    {
        m_feed->retries.failsWith =
            Error {ErrorCode::PermissionDenied, QStringLiteral("You may not."), {}, {}, false};
        start({idOf("e310")});
        main().click();
        QTRY_COMPARE(error(), QStringLiteral("You may not."));
        QVERIFY(main().isEnabled());
    }

    void anotherSelectionForgetsTheFirst()
    {
        m_feed->detailQuestions.holds = true;
        m_panel->start({idOf("e310")});
        m_panel->start({idOf("e30f")});
        QVERIFY(m_feed->detailQuestions.asked[0].promise->isCanceled());
        m_feed->detailQuestions.answer(0, m_feed->sampleDetails(m_feed->run(idOf("e310"))));
        m_feed->detailQuestions.answer(1, m_feed->sampleDetails(m_feed->run(idOf("e30f"))));
        QTRY_COMPARE(m_panel->retryable(), QStringList {idOf("e30f")});
        m_panel->start({idOf("e310")});
        m_panel.reset();
        QVERIFY(m_feed->detailQuestions.asked[2].promise->isCanceled());
    }

    void theKeyboardIsEnough()
    {
        start({idOf("e310")});
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("panelCancel"));
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("panelMain"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_feed->retries.count(), 1U);
    }

    void enterInTheTableOpensTheRun()
    {
        start({idOf("e310")});
        QSignalSpy requested(m_panel.get(), &JobsPanel::runRequested);
        auto& table = part<RowsTable>(*m_panel, "retryTable");
        table.select(idOf("e310"));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QVERIFY(m_feed->retries.asked.empty());
    }

    void pictures()
    {
        start({idOf("e310"), idOf("e30f"), idOf("5b1d"), idOf("5b1b"), idOf("9c04"), idOf("5b20")});
        test::picture(*m_panel, m_theme, QStringLiteral("retry"));
    }
};

QTEST_MAIN(TestRetryPanel)
#include "tst_retrypanel.moc"
