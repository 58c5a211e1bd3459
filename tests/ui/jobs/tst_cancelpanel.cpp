#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/jobs/cancelpanel.h"

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

const QString Id = QStringLiteral("9c040000-0000-4000-8000-000000000000");

} // namespace

class TestCancelPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<CancelPanel> m_panel;

    QPushButton& main() const { return part<QPushButton>(*m_panel, "panelMain"); }

    QString error() const { return part<ErrorBanner>(*m_panel, "errorBanner").text(); }

    QString proof() const { return seenText(*m_panel, "cancelProof"); }

    void start(const QString& id = Id)
    {
        m_panel->start(id);
        QTRY_VERIFY(m_panel->isSettled());
    }

    void order()
    {
        start();
        main().click();
        QTRY_COMPARE(m_feed->cancels.count(), 1U);
        QTRY_VERIFY(proof().startsWith(u"Waiting for the worker"));
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_panel = std::make_unique<CancelPanel>(*m_feed, m_theme, m_clock);
        m_panel->resize(410, 500);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void saysWhatIsRunningAndWhatHappens()
    {
        start();
        QCOMPARE(m_panel->title(), QStringLiteral("Cancel run 9c040000"));
        QVERIFY(seenText(*m_panel, "cancelWhat").contains(u"Gene / Recurso"));
        QVERIFY(!seenText(*m_panel, "cancelSince").isEmpty());
        QVERIFY(seenText(*m_panel, "cancelEffect").contains(u"nothing of this run is stored"));
        QCOMPARE(main().text(), QStringLiteral("Cancel run 9c040000"));
        QVERIFY(part<QPushButton>(*m_panel, "panelCancel").text() != main().text());
        QVERIFY(main().isEnabled());
        start(QStringLiteral("aa100000-0000-4000-8000-000000000000"));
        QVERIFY(seenText(*m_panel, "cancelEffect").contains(u"never starts"));
    }

    void aRunThatIsOverCannotBeCancelled()
    {
        start(QStringLiteral("5b200000-0000-4000-8000-000000000000"));
        QVERIFY(!main().isEnabled());
        QVERIFY(proof().contains(u"nothing to cancel"));
        main().click();
        QVERIFY(m_feed->cancels.asked.empty());
    }

    void aRunThatIsNotThereSaysSo()
    {
        start(QStringLiteral("<b>none</b>"));
        QVERIFY(error().contains(u"There is no run"));
        QVERIFY(!main().isEnabled());
    }

    void isDoneOnlyWhenTheStateProvesIt()
    {
        order();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        QVERIFY(!m_panel->isSettled());
        QVERIFY(!main().isEnabled());
        emit m_feed->runsChanged();
        QTest::qWait(20);
        QCOMPARE(done.count(), 0);
        m_feed->run(Id).state = etl::RunState::Revoked;
        emit m_feed->runsChanged();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(done[0][0].toString(), QStringLiteral("Run 9c040000 is cancelled."));
        QCOMPARE(done[0][1].toStringList(), QStringList {Id});
        QVERIFY(m_panel->isSettled());
    }

    void looksByItselfWhenNobodyTells()
    {
        order();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_feed->run(Id).state = etl::RunState::Revoked;
        QTRY_COMPARE(done.count(), 1);
    }

    void aRunThatEndedWellIsNotSaidToBeCancelled()
    {
        order();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_feed->run(Id).state = etl::RunState::Success;
        emit m_feed->runsChanged();
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done[0][0].toString().contains(u"ended well before"));
    }

    void afterHalfAMinuteItIsUnknown()
    {
        order();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_clock.advance(std::chrono::seconds(12));
        emit m_feed->runsChanged();
        QTRY_COMPARE(proof(), QStringLiteral("Waiting for the worker: 12 s."));
        m_clock.advance(std::chrono::seconds(18));
        emit m_feed->runsChanged();
        QTRY_VERIFY(proof().startsWith(u"Unknown: the order is out since 30 s"));
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(done.count(), 0);
        m_feed->run(Id).state = etl::RunState::Revoked;
        emit m_feed->runsChanged();
        QTRY_COMPARE(done.count(), 1);
    }

    void aStateThatChangedMeanwhileStopsTheOrder()
    {
        start();
        m_feed->run(Id).state = etl::RunState::Failure;
        main().click();
        QTRY_VERIFY(error().contains(u"ended before the order"));
        QVERIFY(m_feed->cancels.asked.empty());
        QVERIFY(!main().isEnabled());
    }

    void aRefusalStaysInThePanel()
    {
        m_feed->cancels.failsWith =
            Error {ErrorCode::Unreachable, QStringLiteral("Redis is not reachable."), {}, {}, true};
        start();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(error(), QStringLiteral("Redis is not reachable."));
        QVERIFY(main().isEnabled());
        QCOMPARE(done.count(), 0);
        QCOMPARE(m_feed->cancels.count(), 1U);
    }

    void goneUnderWayIsNotAnswered()
    {
        start();
        m_feed->cancels.holds = true;
        main().click();
        QTRY_COMPARE(m_feed->cancels.count(), 1U);
        m_panel.reset();
        QVERIFY(!m_feed->cancels.asked[0].promise->isCanceled());
        m_feed->cancels.answer(0, m_feed->run(Id));
        QTest::qWait(10);
    }

    void theDefaultIsToLetItRun()
    {
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("panelCancel"));
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(cancelled.count(), 1);
        part<QWidget>(*m_panel, "reason").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(m_feed->cancels.asked.empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 2);
    }

    void pictures()
    {
        start();
        test::picture(*m_panel, m_theme, QStringLiteral("cancel"), {410, 500});
        order();
        m_clock.advance(std::chrono::seconds(31));
        emit m_feed->runsChanged();
        QTRY_VERIFY(m_panel->isSettled());
        test::picture(*m_panel, m_theme, QStringLiteral("cancel-unknown"), {410, 500});
    }
};

QTEST_MAIN(TestCancelPanel)
#include "tst_cancelpanel.moc"
