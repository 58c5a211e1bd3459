#include "tests/support/failonwarnings.h"
#include "ui/charts/plotwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace vigia::ui;
using Gesture = PlotWindow::Gesture;

namespace {

constexpr double Day = 24 * 3'600'000.0;
const TimeSpan Month {0, 30 * Day};

} // namespace

class TestPlotWindow : public QObject
{
    Q_OBJECT

private slots:

    void init() { vigia::test::failOnWarnings(); }

    void undoAndRedoWalkThroughZooms()
    {
        PlotWindow window;
        window.setLimits(Month);
        window.zoomTo({5 * Day, 10 * Day});
        window.zoomTo({6 * Day, 7 * Day});
        QVERIFY(window.canUndo() && !window.canRedo());
        window.undo();
        QCOMPARE(window.span(), (TimeSpan {5 * Day, 10 * Day}));
        window.undo();
        QVERIFY(window.isAll() && !window.canUndo());
        window.undo(); // nothing left: nothing happens
        window.redo();
        window.redo();
        QCOMPARE(window.span(), (TimeSpan {6 * Day, 7 * Day}));
        window.zoomTo({1 * Day, 2 * Day}); // another way forward forgets the old one
        window.undo();
        window.zoomTo({3 * Day, 9 * Day});
        QVERIFY(!window.canRedo());
    }

    void oneUndoTakesBackAWholeGesture()
    {
        PlotWindow window;
        window.setLimits(Month);
        for (int i = 0; i < 5; ++i)
            window.zoomBy(0.8, 15 * Day, Gesture::Wheel);
        window.undo();
        QVERIFY(window.isAll());
        window.zoomTo({10 * Day, 12 * Day});
        for (int i = 0; i < 5; ++i)
            window.panBy(Day / 4, Gesture::Pan);
        window.endGesture();
        window.panBy(Day, Gesture::Pan);
        window.undo();
        window.undo();
        QCOMPARE(window.span(), (TimeSpan {10 * Day, 12 * Day}));
    }

    void neverLeavesTheLimits()
    {
        PlotWindow window;
        window.setLimits(Month);
        window.zoomTo({25 * Day, 90 * Day});
        QVERIFY(window.span().to <= Month.to && window.span().from >= 0);
        window.zoomTo({2 * Day, 4 * Day});
        window.panBy(-500 * Day, Gesture::Pan);
        QCOMPARE(window.span(), (TimeSpan {0, 2 * Day}));
        window.zoomBy(1e9, 0, Gesture::Wheel);
        QVERIFY(window.isAll());
        window.zoomBy(1e-12, 3 * Day, Gesture::Wheel);
        QVERIFY(window.span().length() >= 3'600'000);
        window.zoomBy(-1, 3 * Day, Gesture::Wheel);
    }

    void zoomKeepsThePlaceUnderThePointer()
    {
        PlotWindow window;
        window.setLimits(Month);
        const double anchor = 12 * Day;
        const double before = (anchor - window.span().from) / window.span().length();
        window.zoomBy(0.5, anchor, Gesture::Wheel);
        QCOMPARE((anchor - window.span().from) / window.span().length(), before);
    }

    void otherLimitsForgetTheWayBack()
    {
        PlotWindow window;
        window.setLimits(Month);
        window.zoomTo({5 * Day, 6 * Day});
        window.setCursor(5.5 * Day);
        window.setMark(29 * Day);
        QSignalSpy moved(&window, &PlotWindow::viewChanged);
        window.setLimits(Month); // the same: a refresh moves nothing
        QCOMPARE(moved.count(), 0);
        QCOMPARE(window.span(), (TimeSpan {5 * Day, 6 * Day}));
        window.setLimits({0, 10 * Day});
        QVERIFY(window.isAll() && !window.canUndo());
        QVERIFY(window.cursor() && !window.mark());
    }

    void valueRangesAreUndoneToo()
    {
        PlotWindow window;
        window.setLimits(Month);
        window.setValues(QStringLiteral("price"), ValueSpan {0, 50}, Gesture::Wheel);
        QCOMPARE(window.values(QStringLiteral("price"))->high, 50.0);
        QVERIFY(!window.values(QStringLiteral("other")));
        window.undo();
        QVERIFY(!window.values(QStringLiteral("price")));
        window.setValues(QStringLiteral("price"), ValueSpan {1, 1}, Gesture::Wheel); // no range
        QVERIFY(!window.values(QStringLiteral("price")));
    }

    void withoutLimitsNothingMoves()
    {
        PlotWindow window;
        window.zoomTo({0, 1});
        window.panBy(5, Gesture::Pan);
        window.showAll();
        QVERIFY(!window.canUndo());
    }

    void historyIsBounded()
    {
        PlotWindow window;
        window.setLimits(Month);
        for (int i = 0; i < 500; ++i)
            window.zoomTo({(i % 20) * Day, (i % 20 + 1) * Day});
        int steps = 0;
        while (window.canUndo()) {
            window.undo();
            ++steps;
        }
        QCOMPARE(steps, 100);
    }

    void theWidestLabelDecides()
    {
        PlotWindow window;
        QSignalSpy changed(&window, &PlotWindow::labelWidthChanged);
        window.setLabelWidth(QStringLiteral("a"), 20);
        window.setLabelWidth(QStringLiteral("b"), 50);
        window.setLabelWidth(QStringLiteral("a"), 30);
        QCOMPARE(window.labelWidth(), 50);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPlotWindow)
#include "tst_plotwindow.moc"
