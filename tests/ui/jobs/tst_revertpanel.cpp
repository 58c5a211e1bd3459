#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/jobs/changetable.h"
#include "ui/jobs/revertpanel.h"
#include "ui/jobs/valuecurve.h"

#include <QApplication>
#include <QCheckBox>
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

const QString Id = QStringLiteral("5b200000-0000-4000-8000-000000000000");
const QString Later = QStringLiteral("9c040000-0000-4000-8000-000000000000");

} // namespace

class TestRevertPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<RevertPanel> m_panel;

    QPushButton& main() const { return part<QPushButton>(*m_panel, "panelMain"); }

    QString error() const { return part<ErrorBanner>(*m_panel, "errorBanner").text(); }

    void start()
    {
        m_panel->start(Id);
        QTRY_VERIFY(m_panel->isSettled());
    }

    void fill(const QString& typed = QStringLiteral("5b20"))
    {
        part<QLineEdit>(*m_panel, "reason")
            .setText(QStringLiteral("Empty hours of San Carlos loaded as zero"));
        part<QLineEdit>(*m_panel, "typedId").setText(typed);
    }

    void block()
    {
        m_feed->preview->found.blocked = 2;
        m_feed->preview->found.blockedRows = {test::sampleBlocked(QDate(2026, 6, 11), Later),
                                              test::sampleBlocked(QDate(2026, 6, 12), {})};
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_feed->preview = test::samplePreview(m_feed->run(Id), QDate(2026, 6, 12));
        m_panel = std::make_unique<RevertPanel>(*m_feed, m_theme, m_clock);
        m_panel->resize(410, 640);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void showsWhatIsPutBackBeforeItAsks()
    {
        start();
        QCOMPARE(m_panel->title(), QStringLiteral("Revert run 5b200000"));
        QVERIFY(seenText(*m_panel, "revertWhat").contains(u"48 row(s) changed"));
        QVERIFY(seenText(*m_panel, "revertLoader").contains(u"srvwebprd:4712"));
        QVERIFY(seenText(*m_panel, "conflictText").startsWith(u"No conflict"));
        QCOMPARE(main().text(), QStringLiteral("Revert 48 row(s)"));
        QVERIFY(part<QWidget>(*m_panel, "force").isHidden());
        QVERIFY(!part<QWidget>(*m_panel, "revertCurve").isHidden());
        QVERIFY(!part<QWidget>(*m_panel, "changes").isHidden());
    }

    void needsAReasonAndTheTypedId_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isEnough");
        const QString why = QStringLiteral("wrong");
        QTest::newRow("nothing") << QString() << QString() << false;
        QTest::newRow("no reason") << QString() << QStringLiteral("5b20") << false;
        QTest::newRow("blank reason") << QStringLiteral("  \t ") << QStringLiteral("5b20") << false;
        QTest::newRow("no id") << why << QString() << false;
        QTest::newRow("too short") << why << QStringLiteral("5b2") << false;
        QTest::newRow("another id") << why << QStringLiteral("9c04") << false;
        QTest::newRow("id and more") << why << QStringLiteral("5b20x") << false;
        QTest::newRow("huge") << why << QString(10'000, u'5') << false;
        QTest::newRow("short id") << why << QStringLiteral("5b20") << true;
        QTest::newRow("shown id, capitals, spaces") << why << QStringLiteral(" 5B200000 ") << true;
        QTest::newRow("whole id") << why << Id << true;
    }

    void needsAReasonAndTheTypedId()
    {
        QFETCH(QString, reason);
        QFETCH(QString, typed);
        QFETCH(bool, isEnough);
        start();
        part<QLineEdit>(*m_panel, "reason").setText(reason);
        part<QLineEdit>(*m_panel, "typedId").setText(typed);
        QCOMPARE(main().isEnabled(), isEnough);
        QCOMPARE(main().toolTip().isEmpty(), isEnough);
    }

    void ordersOnceAndTellsTheRunThatDidIt()
    {
        start();
        fill();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        main().click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_feed->previews.count(), 2U);
        QCOMPARE(m_feed->reverts.count(), 1U);
        QCOMPARE(m_feed->reverts.last().id, Id);
        QVERIFY(!m_feed->reverts.last().isForced);
        QCOMPARE(m_feed->reverts.last().reason, QStringLiteral("Empty hours of San Carlos loaded as zero"));
        QCOMPARE(done[0][1].toStringList(), QStringList {m_feed->all.front().id});
    }

    void enterNeverConfirms()
    {
        start();
        fill();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        for (const char* name : {"reason", "typedId", "panelMain"}) {
            part<QWidget>(*m_panel, name).setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
        }
        QCOMPARE(m_feed->previews.count(), 1U);
        QVERIFY(m_feed->reverts.asked.empty());
        main().setFocus();
        QTest::keyClick(&main(), Qt::Key_Space);
        QTRY_COMPARE(m_feed->reverts.count(), 1U);
    }

    void aPreviewThatChangedIsShownAndNotOrdered()
    {
        start();
        fill();
        m_feed->preview->found.restored = 47;
        main().click();
        QTRY_VERIFY(error().contains(u"nothing was put back"));
        QVERIFY(m_feed->reverts.asked.empty());
        QCOMPARE(main().text(), QStringLiteral("Revert 47 row(s)"));
        QVERIFY(part<QLineEdit>(*m_panel, "typedId").text().isEmpty());
        QVERIFY(!main().isEnabled());
        QCOMPARE(part<QLineEdit>(*m_panel, "reason").text().isEmpty(), false);
    }

    void aConflictListsTheRowsAndTheRunsThatStandAgainstIt()
    {
        block();
        start();
        fill();
        QVERIFY(seenText(*m_panel, "conflictText").startsWith(u"2 row(s) were changed later"));
        const QString rows = seenText(*m_panel, "conflictRows");
        QVERIFY(rows.contains(u"9c040000"));
        QVERIFY(rows.contains(u"another program"));
        QVERIFY(!main().isEnabled());
        QSignalSpy requested(m_panel.get(), &JobsPanel::runRequested);
        emit part<QLabel>(*m_panel, "conflictRows").linkActivated(Later);
        QCOMPARE(requested[0][0].toString(), Later);
    }

    void forceIsAChoiceOfItsOwn()
    {
        block();
        start();
        fill();
        auto& force = part<QCheckBox>(*m_panel, "force");
        QVERIFY(!force.isChecked());
        force.click();
        QVERIFY(main().text().startsWith(u"Force 48"));
        QVERIFY(main().isEnabled());
        main().click();
        QTRY_COMPARE(m_feed->reverts.count(), 1U);
        QVERIFY(m_feed->reverts.last().isForced);
    }

    void namesFromOutsideAreNeverMarkup()
    {
        block();
        m_feed->preview->found.blockedRows[0].code = QStringLiteral("<img src=x><a href='y'>z</a>");
        m_feed->preview->found.blockedRows[0].byRun = QStringLiteral("\"><b>");
        m_feed->preview->run.worker = QStringLiteral("<b>bold</b>");
        start();
        const QString rows = seenText(*m_panel, "conflictRows");
        QVERIFY(!rows.contains(u"<img"));
        QVERIFY(!rows.contains(u"<b>"));
        QCOMPARE(part<QLabel>(*m_panel, "revertLoader").textFormat(), Qt::PlainText);
    }

    void manyConflictsAreCounted()
    {
        block();
        m_feed->preview->found.blocked = 5000;
        m_feed->preview->found.blockedRows.assign(100, test::sampleBlocked(QDate(2026, 6, 1), Later));
        start();
        QVERIFY(seenText(*m_panel, "conflictRows").endsWith(u"and 4995 more"));
    }

    void nothingToPutBackCannotBeOrdered()
    {
        m_feed->preview->found.restored = 0;
        m_feed->preview->changes.clear();
        m_feed->preview->curve.clear();
        start();
        fill();
        QVERIFY(!main().isEnabled());
        QVERIFY(part<QWidget>(*m_panel, "changes").isHidden()
                || !part<QWidget>(*m_panel, "changes").isVisible());
    }

    void aRunThatIsNotThereSaysSo()
    {
        m_feed->preview.reset();
        m_panel->start(QStringLiteral("no-such-run"));
        QTRY_VERIFY(error().contains(u"There is no run"));
        QVERIFY(!main().isEnabled());
        m_panel->start({});
        QTRY_VERIFY(m_panel->isSettled());
        fill({});
        QVERIFY(!main().isEnabled());
    }

    void aRefusedRevertStaysInThePanel()
    {
        m_feed->reverts.failsWith =
            Error {ErrorCode::Conflict, QStringLiteral("Somebody loads these days."), {}, {}, true};
        start();
        fill();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(error(), QStringLiteral("Somebody loads these days."));
        QCOMPARE(done.count(), 0);
        QVERIFY(main().isEnabled());
    }

    void anotherRunForgetsTheFirst()
    {
        m_feed->previews.holds = true;
        m_panel->start(Id);
        m_panel->start(Later);
        jobs::RevertPreview second = *m_feed->preview;
        second.found.restored = 3;
        m_feed->previews.answer(1, second);
        m_feed->previews.answer(0, *m_feed->preview);
        QTRY_VERIFY(m_panel->isSettled());
        QTest::qWait(10);
        QCOMPARE(m_panel->preview()->found.restored, 3);
    }

    void closingDuringTheOrderDoesNotTakeItBack()
    {
        start();
        fill();
        m_feed->reverts.holds = true;
        main().click();
        QTRY_COMPARE(m_feed->reverts.count(), 1U);
        QVERIFY(!seenText(*m_panel, "panelNote").isEmpty());
        m_panel.reset();
        QVERIFY(!m_feed->reverts.asked[0].promise->isCanceled());
        m_feed->reverts.answer(0, etl::RunInfo {});
        QTest::qWait(10);
    }

    void startsAtCancelAndEscLeaves()
    {
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("panelCancel"));
        const QStringList order = test::tabOrder(*m_panel);
        QVERIFY(order.contains(QStringLiteral("revertCurve")));
        QVERIFY(order.contains(QStringLiteral("changes")));
        QVERIFY(order.indexOf(QStringLiteral("reason")) < order.indexOf(QStringLiteral("typedId")));
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        int presses = 0;
        for (const char* name : {"revertCurve", "changes", "reason", "typedId", "panelCancel"}) {
            part<QWidget>(*m_panel, name).setFocus();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            QCOMPARE(cancelled.count(), ++presses);
        }
    }

    void pictures()
    {
        start();
        fill();
        test::picture(*m_panel, m_theme, QStringLiteral("revert"));
        block();
        start();
        test::picture(*m_panel, m_theme, QStringLiteral("revert-conflict"));
        test::picture(*m_panel, m_theme, QStringLiteral("revert-tall"), {420, 900});
    }
};

QTEST_MAIN(TestRevertPanel)
#include "tst_revertpanel.moc"
