#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/movepanel.h"
#include "ui/units/moveview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

class TestMoveView : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeUnitsFeed> m_feed;
    std::unique_ptr<MoveView> m_view;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_view->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    MovePanel* panel() const { return m_view->findChild<MovePanel*>(QStringLiteral("movePanel")); }

    RowsTable& steps() const { return part<RowsTable>("moveSteps"); }

    QPushButton& main() const { return part<QPushButton>("panelMain"); }

    QString problem() const { return panel()->findChild<ErrorBanner*>()->text(); }

    QString step(int row, int column) const { return steps().rows().index(row, column).data().toString(); }

    void show()
    {
        m_view->resize(1086, 570);
        m_view->show();
        m_view->setActive(true);
        QTRY_VERIFY(m_view->isSettled());
    }

    void fill(const char* word)
    {
        part<QLineEdit>("moveTyped").setText(QString::fromLatin1(word));
        part<QLineEdit>("reason").setText(QStringLiteral("unique names"));
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
        m_view = std::make_unique<MoveView>(*m_feed, m_theme, m_clock, nullptr);
    }

    void cleanup()
    {
        m_view.reset();
        m_feed.reset();
    }

    void previewsEverythingBeforeAnythingIsDone()
    {
        show();
        part<QPushButton>("moveApply").click();
        QTRY_VERIFY(panel()->isSettled());
        QVERIFY(m_feed->orders.isEmpty());
        const RowsModel& units = part<RowsTable>("planUnits").rows();
        QCOMPARE(units.rowCount(), 4);
        QCOMPARE(units.index(0, 1).data().toString(), QStringLiteral("running → stopped"));
        QCOMPARE(units.index(1, 2).data().toString(), QStringLiteral("no → yes"));
        QCOMPARE(units.index(3, 3).data().toString(), QStringLiteral("restarted"));
        const RowsModel& files = part<RowsTable>("planFiles").rows();
        QCOMPARE(files.rowCount(), 2);
        QCOMPARE(files.index(0, 1).data().toString(), QStringLiteral("new"));
        QVERIFY(part<QPlainTextEdit>("planText").toPlainText().contains(QStringLiteral("worker%i@%H")));
        QVERIFY(part<FactList>("moveFacts").text().contains(QStringLiteral("celery, etl")));
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QVERIFY(m_feed->orders.isEmpty());
    }

    void appliesWithTheWordAndAReasonAndFollowsTheSteps()
    {
        show();
        part<QPushButton>("moveApply").click();
        QTRY_VERIFY(panel()->isSettled());
        QVERIFY(!main().isEnabled());
        fill("revert");
        QVERIFY(!main().isEnabled());
        fill("apply");
        QVERIFY(main().isEnabled());
        main().setFocus();
        QTest::keyClick(panel(), Qt::Key_Return); // never by Enter
        QVERIFY(m_feed->orders.isEmpty());
        m_feed->last = test::runningMove(m_clock.nowUtc());
        main().click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("apply unique names")});
        QTRY_VERIFY(!panel());
        const QAbstractItemModelTester tester(&steps().rows());
        QCOMPARE(steps().rows().rowCount(), 7);
        QCOMPARE(step(1, 4), QStringLiteral("2 tasks finished, none is under way"));
        QCOMPARE(step(3, 1), QStringLiteral("under way"));
        QVERIFY(!part<QPushButton>("moveApply").isEnabled());
        QCOMPARE(steps().currentIndex().row(), 3); // the one under way, and then the next
        m_feed->last.steps[3].state = QStringLiteral("done");
        m_feed->last.steps[4].state = QStringLiteral("running");
        emit m_feed->moveChanged({}, m_feed->last);
        QCOMPARE(steps().currentIndex().row(), 4);
        steps().select(steps().rows().keyAt(1)); // somebody reads
        m_feed->last.steps[4].state = QStringLiteral("waiting");
        m_feed->last.steps[3].state = QStringLiteral("running");
        emit m_feed->moveChanged({}, m_feed->last);
        QCOMPARE(steps().currentIndex().row(), 1);
        m_clock.advance(std::chrono::seconds(10));
        QTRY_COMPARE(step(3, 3), QStringLiteral("37 s"));
        units::MoveInfo done = m_feed->last;
        done.state = QStringLiteral("done");
        for (units::MoveStep& one : done.steps)
            one.state = QStringLiteral("done");
        done.proofs = test::rolledBackMove(m_clock.nowUtc()).proofs;
        m_feed->last = done;
        emit m_feed->moveChanged(QStringLiteral("ssh://other"), {});
        QCOMPARE(step(3, 1), QStringLiteral("under way"));
        emit m_feed->moveChanged({}, done);
        QCOMPARE(step(6, 1), QStringLiteral("done"));
        QCOMPARE(part<RowsTable>("moveProofs").rows().rowCount(), 4);
        QVERIFY(part<QPushButton>("moveRevert").isEnabled());
    }

    void tellsTheCauseOfARollBack()
    {
        m_feed->last = test::rolledBackMove(m_clock.nowUtc());
        show();
        const QString sentence = part<QLabel>("moveSentence").text();
        QVERIFY(sentence.contains(QStringLiteral("did not answer within 30 s")));
        QVERIFY(sentence.contains(QStringLiteral("put back")));
        QCOMPARE(steps().rows().index(4, 0).data(RowsModel::MarkRole).toInt(),
                 static_cast<int>(RowMark::Failure));
        const RowsModel& proofs = part<RowsTable>("moveProofs").rows();
        QCOMPARE(proofs.index(2, 2).data().toString(), QStringLiteral("fails"));
        QCOMPARE(proofs.index(3, 2).data().toString(), QStringLiteral("left out"));
        QCOMPARE(steps().currentIndex().row(), 4);
        QVERIFY(part<QPlainTextEdit>("moveLine").toPlainText().contains(m_feed->last.cause));
    }

    void refusesWithTheReason()
    {
        show();
        part<QPushButton>("moveRevert").click();
        QTRY_VERIFY(panel()->isSettled());
        QVERIFY(problem().contains(QStringLiteral("nothing to revert")));
        fill("revert");
        QVERIFY(!main().isEnabled());
        QVERIFY(main().toolTip().contains(QStringLiteral("nothing to revert")));
    }

    void refusesWhenThePlanIsAnother()
    {
        show();
        part<QPushButton>("moveApply").click();
        QTRY_VERIFY(panel()->isSettled());
        fill("apply");
        m_feed->applyPlan.files[0].before = QString(64, u'b');
        m_feed->applyPlan.files[0].what = QStringLiteral("replace");
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered")));
        QVERIFY(m_feed->orders.isEmpty());
        QCOMPARE(part<RowsTable>("planFiles").rows().index(0, 1).data().toString(),
                 QStringLiteral("replaced"));
        fill("apply");
        main().click();
        QTRY_COMPARE(m_feed->orders.size(), 1);
    }

    void saysWhatFailedBeforeAnythingBegan()
    {
        m_feed->planFails =
            Error {ErrorCode::Unreachable, QStringLiteral("No helper answers."), {}, {}, true};
        show();
        part<QPushButton>("moveApply").click();
        QTRY_COMPARE(problem(), QStringLiteral("No helper answers."));
        QVERIFY(!main().isEnabled());
        m_feed->planFails.reset();
        emit panel()->findChild<ErrorBanner*>()->retryRequested();
        QTRY_VERIFY(panel()->isSettled());
        fill("apply");
        m_feed->moveFails =
            Error {ErrorCode::PermissionDenied, QStringLiteral("polkit refused it."), {}, {}, false};
        main().click();
        QTRY_COMPARE(problem(), QStringLiteral("polkit refused it."));
        QVERIFY(panel());
    }

    void completesWhatWasCutOff()
    {
        m_feed->applyPlan.unfinished = QStringLiteral("start-new");
        m_feed->last = test::runningMove(m_clock.nowUtc());
        m_feed->last.state = QStringLiteral("interrupted");
        show();
        QVERIFY(part<QLabel>("moveSentence").text().contains(QStringLiteral("interrupted")));
        part<QPushButton>("moveApply").click();
        QTRY_VERIFY(panel()->isSettled());
        QVERIFY(part<QLabel>("moveUnfinished").text().contains(QStringLiteral("Start the instances")));
    }
};

QTEST_MAIN(TestMoveView)
#include "tst_moveview.moc"
