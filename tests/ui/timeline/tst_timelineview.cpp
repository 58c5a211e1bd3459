#include "tests/support/failonwarnings.h"
#include "tests/ui/timeline/sampletimeline.h"
#include "ui/base/theme.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vigia;
using namespace vigia::ui;
using timeline::LaneKind;

class TestTimelineView : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now {QDate(2026, 6, 15), QTime(12, 0), Qt::UTC};
    Theme m_theme {Theme::Mode::Dark};
    std::unique_ptr<PlotWindow> m_window;
    std::unique_ptr<TimelineView> m_view;

    void show(const timeline::TimelineInfo& info)
    {
        m_window->setLimits({static_cast<double>(info.from.toMSecsSinceEpoch()),
                             static_cast<double>(info.to.toMSecsSinceEpoch())});
        m_view->setInfo(info);
        m_view->resize(1100, m_view->sizeHint().height());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->setFocus();
    }

    QString id() const { return m_view->chosen() ? m_view->chosen()->id : QString(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window = std::make_unique<PlotWindow>();
        m_view = std::make_unique<TimelineView>(m_theme, *m_window);
    }

    void cleanup()
    {
        m_view.reset();
        m_window.reset();
    }

    void theKeyboardReachesEveryItem()
    {
        show(test::badTimeline(m_now));
        key(Qt::Key_Right);
        QCOMPARE(m_view->chosenLane(), LaneKind::Gaps);
        key(Qt::Key_Down);
        QCOMPARE(m_view->chosenLane(), LaneKind::Runs);
        QSet<QString> seen {id()};
        for (int i = 0; i < 100; ++i) {
            key(Qt::Key_Left);
            seen.insert(id());
        }
        for (int i = 0; i < 100; ++i) {
            key(Qt::Key_Right);
            seen.insert(id());
        }
        QCOMPARE(seen.size(), m_view->info().lanes[1].items.size());
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(m_view->chosenLane(), LaneKind::Targets);
        key(Qt::Key_Down); // the lane of alerts has nothing to stand on
        QCOMPARE(m_view->chosenLane(), LaneKind::Actions);
        key(Qt::Key_Down);
        QCOMPARE(m_view->chosenLane(), LaneKind::Actions);
        key(Qt::Key_Escape);
        QVERIFY(!m_view->chosen());
    }

    void controlStepsFromMarkToMark()
    {
        show(test::hugeTimeline(m_now, 5000));
        key(Qt::Key_Right);
        QCOMPARE(m_view->chosenLane(), LaneKind::Runs);
        m_view->choose(LaneKind::Runs, QStringLiteral("0"));
        int steps = 0;
        QString before;
        while (id() != before && steps < 500) {
            before = id();
            key(Qt::Key_Right, Qt::ControlModifier);
            ++steps;
        }
        QVERIFY2(steps > 60 && steps < 200, qPrintable(QString::number(steps)));
        key(Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(id() != before);
    }

    void saysWhatIsChosen()
    {
        show(test::badTimeline(m_now));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Alertmanager does not answer")));
        m_view->choose(LaneKind::Targets, QStringLiteral("api-mme"));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("api-mme down: HTML")));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("abnormal")));
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("not over")));
        QAccessibleInterface* const face = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Description), m_view->reading());
        QVERIFY(!face->text(QAccessible::Name).isEmpty());
    }

    void enterOpensOneAndLooksCloserAtMany()
    {
        show(test::badTimeline(m_now));
        QSignalSpy opened(m_view.get(), &TimelineView::opened);
        m_view->choose(LaneKind::Targets, QStringLiteral("api-mme"));
        key(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        m_view->choose(LaneKind::Runs, QStringLiteral("r1-3"));
        QVERIFY(m_view->chosenTogether() > 1);
        const double before = m_window->span().length();
        key(Qt::Key_Return);
        QVERIFY(m_window->span().length() < before);
        QCOMPARE(opened.size(), 1);
        for (int i = 0; i < 5 && opened.size() == 1; ++i)
            key(Qt::Key_Return); // at the closest view what is chosen opens
        QCOMPARE(opened.size(), 2);
        key(Qt::Key_Home);
        QVERIFY(m_window->isAll());
    }

    void clickChoosesAndBesideItPutsTheCursor()
    {
        show(test::badTimeline(m_now));
        const QPoint target = m_view->markRect(LaneKind::Targets, 0).center().toPoint();
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, target);
        QCOMPARE(id(), QStringLiteral("api-mme"));
        QVERIFY(!m_window->cursor());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(target.x() - 600, target.y()));
        QVERIFY(m_window->cursor().has_value());
        QSignalSpy opened(m_view.get(), &TimelineView::opened);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, target);
        QCOMPARE(opened.size(), 1);
    }

    void dragAndWheelLookCloser()
    {
        show(test::goodTimeline(m_now));
        const double all = m_window->span().length();
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(300, 20));
        QTest::mouseMove(m_view.get(), QPoint(500, 20));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(700, 20));
        QVERIFY(m_window->span().length() < all * 0.6);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_window->span().length(), all);
        wheel(120);
        QVERIFY(m_window->span().length() < all);
    }

    void aStillOneLeavesTheWheelToThePage()
    {
        show(test::goodTimeline(m_now));
        m_view->setStill(true);
        QVERIFY(!wheel(120));
        QVERIFY(m_window->isAll());
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(300, 20));
        QTest::mouseMove(m_view.get(), QPoint(500, 20));
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(700, 20));
        QVERIFY(m_window->isAll());
    }

    void theChoiceSurvivesARefresh()
    {
        show(test::badTimeline(m_now));
        m_view->choose(LaneKind::Runs, QStringLiteral("f1140"));
        timeline::TimelineInfo info = test::badTimeline(m_now);
        info.lanes[1].items.prepend(test::sampleItem(QStringLiteral("new"), info.from, 1));
        m_view->setInfo(info);
        QCOMPARE(id(), QStringLiteral("f1140"));
        info.lanes[1].items.clear();
        m_view->setInfo(info);
        QVERIFY(!m_view->chosen());
    }

    void aHiddenLaneIsNotThere()
    {
        show(test::badTimeline(m_now));
        m_view->choose(LaneKind::Targets, QStringLiteral("api-mme"));
        const int height = m_view->sizeHint().height();
        m_view->setLaneShown(LaneKind::Targets, false);
        QVERIFY(!m_view->chosen());
        QVERIFY(!m_view->shownLanes().contains(LaneKind::Targets));
        QVERIFY(m_view->sizeHint().height() < height);
        QVERIFY(m_view->marks(LaneKind::Targets).empty());
        m_view->setLaneShown(LaneKind::Targets, true);
        QCOMPARE(m_view->marks(LaneKind::Targets).size(), std::size_t(1));
    }

    void emptyHugeAndHostileArePainted()
    {
        show({});
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        QVERIFY(!m_view->grab().isNull());
        timeline::TimelineInfo info = test::hugeTimeline(m_now, 10'000);
        info.lanes[3].items = {
            test::sampleItem(QString(), m_now.addSecs(-7200), 60, {},
                             QStringLiteral("<b>&lt;script&gt;</b>") + QString(50'000, u'W'))};
        info.lanes[4].trouble = QString(10'000, u'x');
        info.lanes[5].items = {test::sampleItem(QString(), m_now.addYears(-500), 0),
                               test::sampleItem(QString(), m_now.addYears(500), -1)};
        show(info);
        QVERIFY(!m_view->grab().isNull());
        m_view->resize(40, 10);
        QVERIFY(!m_view->grab().isNull());
        for (const Qt::Key each : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Down, Qt::Key_Down, Qt::Key_Left,
                                   Qt::Key_Plus, Qt::Key_Minus, Qt::Key_End})
            key(each);
    }

    /// A figure to read, no limit: a pan step over ten thousand runs, laid out and painted.
    void panningTenThousandRuns()
    {
        show(test::hugeTimeline(m_now, 10'000));
        m_window->zoomBy(0.5, m_window->limits().to, PlotWindow::Gesture::Zoom);
        double by = 60'000;
        QBENCHMARK
        {
            m_window->panBy(by = -by, PlotWindow::Gesture::Pan);
            m_view->repaint();
        }
    }

private:
    bool wheel(int angle)
    {
        const QPointF at(500, 20);
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(m_view.get(), &event);
        return event.isAccepted();
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
