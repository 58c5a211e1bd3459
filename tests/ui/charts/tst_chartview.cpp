#include "tests/support/failonwarnings.h"
#include "tests/ui/charts/samplecharts.h"
#include "ui/base/theme.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace vigia;
using namespace vigia::ui;

namespace {

const DayRange Month {QDate(2025, 10, 26), QDate(2025, 11, 24)};
constexpr double Hour = 3'600'000;

} // namespace

/// The chart as it is used: mouse, keys, gaps, refresh.
class TestChartView : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Light};
    std::unique_ptr<PlotWindow> m_window;
    std::unique_ptr<ChartView> m_view;

    QPoint at(double ms, double height = 0.5) const
    {
        const PlotMap& map = m_view->map();
        return QPointF(map.x(ms), map.area.top() + map.area.height() * height).toPoint();
    }

    double hour(QDate day, int hour) const { return static_cast<double>(energyday::hourStartMs(day, hour)); }

    void wheel(const QPoint& position, int notches)
    {
        QWheelEvent event(position, m_view->viewport()->mapToGlobal(position), {}, QPoint(0, 120 * notches),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    void move(const QPoint& position, Qt::MouseButtons buttons, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, position, m_view->viewport()->mapToGlobal(position),
                          Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    void drag(const QPoint& from, const QPoint& to, Qt::MouseButton button,
              Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(m_view->viewport(), button, modifiers, from);
        move((from + to) / 2, button, modifiers);
        move(to, button, modifiers);
        QTest::mouseRelease(m_view->viewport(), button, modifiers, to);
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_window = std::make_unique<PlotWindow>();
        m_view = std::make_unique<ChartView>(QStringLiteral("chart"), m_theme, *m_window);
        m_view->resize(900, 400);
        m_window->setLimits({hour(Month.from, 1), hour(Month.to.addDays(1), 1)});
        ChartContent content = test::sourceChart(Month);
        test::cutOut(content, QDate(2025, 11, 16), 6, 13);
        test::cutOut(content, QDate(2025, 11, 3), 4, 1);
        m_view->setContent(content);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_window.reset();
    }

    void aDragZoomsAndUndoGoesBack()
    {
        const double from = hour(QDate(2025, 11, 5), 1);
        const double to = hour(QDate(2025, 11, 9), 1);
        drag(at(from), at(to), Qt::LeftButton);
        const double pixel = m_window->limits().length() / m_view->map().area.width();
        QVERIFY(std::fabs(m_window->span().from - from) < pixel);
        QVERIFY(std::fabs(m_window->span().to - to) < pixel);
        QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_window->isAll());
        QTest::keyClick(m_view.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_window->isAll());
    }

    void controlOrRightDragPans()
    {
        m_window->zoomTo({hour(QDate(2025, 11, 5), 1), hour(QDate(2025, 11, 9), 1)});
        const TimeSpan before = m_window->span();
        for (const auto& [button, modifiers] :
             {std::pair<Qt::MouseButton, Qt::KeyboardModifiers> {Qt::LeftButton, Qt::ControlModifier},
              {Qt::RightButton, Qt::NoModifier}}) {
            drag({500, 200}, {400, 200}, button, modifiers);
            QVERIFY(m_window->span().from > before.from);
            QVERIFY(std::fabs(m_window->span().length() - before.length()) < 1);
            m_window->undo();
            QCOMPARE(m_window->span(), before);
        }
    }

    void theWheelOnAnAxisMovesThatAxisOnly()
    {
        const ValueSpan values = m_view->map().values;
        wheel({int(m_view->map().area.left()) - 5, 200}, 2);
        QVERIFY(m_window->isAll());
        QVERIFY(m_view->map().values.high < values.high);
        QCOMPARE(m_view->map().values.low, 0.0); // areas stay on zero
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, {5, 200});
        QCOMPARE(m_view->map().values, values);
        wheel(at(hour(QDate(2025, 11, 12), 1), 1.02), 2);
        QVERIFY(!m_window->isAll());
        QVERIFY(!m_window->values(QStringLiteral("chart")));
    }

    void shiftAndMoveTracks()
    {
        const double ms = hour(QDate(2025, 11, 12), 20);
        move(at(ms), Qt::NoButton);
        QVERIFY(!m_window->cursor());
        move(at(ms + Hour / 2), Qt::NoButton, Qt::ShiftModifier);
        QVERIFY(m_window->cursor());
        const ChartSet& set = m_view->set();
        const auto value = set.times().at(m_view->readSample());
        QVERIFY(value <= *m_window->cursor() && *m_window->cursor() < value + Hour);
        QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("Hydro")));
    }

    void everythingGoesByKeyboard()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
        const int newest = m_view->set().newest();
        QCOMPARE(m_view->readSample(), newest - 1);
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QCOMPARE(m_view->readSample(), newest - 25);
        QTest::keyClick(m_view.get(), Qt::Key_M);
        QCOMPARE(*m_window->mark(), m_view->set().times().at(newest - 25));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->readSample(), newest - 1);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
        const TimeSpan closer = m_window->span();
        QVERIFY(closer.length() < m_window->limits().length());
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QVERIFY(m_window->span().from < closer.from);
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QVERIFY(m_window->values(QStringLiteral("chart")));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_window->isAll() && !m_window->values(QStringLiteral("chart")));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_window->mark());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_window->cursor());
        QSignalSpy copied(m_view.get(), &ChartView::copyRequested);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
    }

    void theTrackerTakesTheViewAlong()
    {
        m_window->zoomTo({hour(QDate(2025, 11, 5), 1), hour(QDate(2025, 11, 6), 1)});
        m_window->setCursor(hour(QDate(2025, 11, 5), 2));
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
        QVERIFY(m_window->span().contains(*m_window->cursor()));
    }

    void gapsAreClickedAndWalkedThrough()
    {
        QSignalSpy chosen(m_view.get(), &ChartView::gapChosen);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(hour(QDate(2025, 11, 16), 12)));
        QCOMPARE(chosen.takeLast().at(0).toInt(), 1);
        // One hour of 30 days is a pixel wide: it is hit all the same.
        QVERIFY(m_view->gapRect(0).width() >= 2.9);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                          at(hour(QDate(2025, 11, 3), 4)) + QPoint(2, 0));
        QCOMPARE(m_view->chosenGap(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(hour(QDate(2025, 11, 8), 1)));
        QCOMPARE(m_view->chosenGap(), -1);
        m_window->setCursor(hour(QDate(2025, 11, 10), 1));
        QTest::keyClick(m_view.get(), Qt::Key_G);
        QCOMPARE(m_view->chosenGap(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_G, Qt::ShiftModifier);
        QCOMPARE(m_view->chosenGap(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->chosenGap(), -1);
    }

    void newDataKeepsViewTrackerGapAndSwitches()
    {
        m_window->zoomTo({hour(QDate(2025, 11, 5), 1), hour(QDate(2025, 11, 20), 1)});
        m_window->setCursor(hour(QDate(2025, 11, 12), 3));
        m_view->setSeriesVisible(1, false);
        m_view->chooseGap(1);
        const TimeSpan span = m_window->span();
        ChartContent content = test::sourceChart(Month);
        test::cutOut(content, QDate(2025, 11, 16), 6, 13); // the other gap was filled
        m_view->setContent(content);
        QCOMPARE(m_window->span(), span);
        QCOMPARE(*m_window->cursor(), hour(QDate(2025, 11, 12), 3));
        QVERIFY(!m_view->set().isVisible(1));
        QCOMPARE(m_view->chosenGap(), 0);
        QSignalSpy chosen(m_view.get(), &ChartView::gapChosen);
        m_view->setContent(test::sourceChart(Month)); // and now this one too
        QCOMPARE(m_view->chosenGap(), -1);
        QCOMPARE(chosen.count(), 1);
    }

    void linkedChartsShareAxisAndMargin()
    {
        ChartView other(QStringLiteral("other"), m_theme, *m_window);
        other.resize(900, 150);
        ChartContent wide = test::priceChart(Month);
        for (double& value : wide.series[0].values)
            value *= 1e6;
        other.setContent(wide);
        QCOMPARE(other.map().area.left(), m_view->map().area.left());
        m_window->zoomTo({hour(QDate(2025, 11, 5), 1), hour(QDate(2025, 11, 6), 1)});
        QCOMPARE(other.map().span, m_view->map().span);
    }

    void anEmptyChartTakesEverything()
    {
        m_view->setContent({});
        for (const int key :
             {Qt::Key_Left, Qt::Key_M, Qt::Key_G, Qt::Key_PageUp, Qt::Key_Plus, Qt::Key_Escape})
            QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
        drag({300, 100}, {500, 100}, Qt::LeftButton);
        wheel({300, 100}, 3);
        QCOMPARE(m_view->readSample(), -1);
        QCOMPARE(m_view->gapNear({300, 100}), -1);
    }

    void picturesHaveAnySize()
    {
        m_window->setCursor(hour(QDate(2025, 11, 12), 3));
        for (const QSize& size : {QSize(1920, 1080), QSize(300, 200), QSize(50, 20)}) {
            const QImage image = chartPicture(*m_view, m_theme, {QStringLiteral("Title"), {}, {}}, size, 1);
            QCOMPARE(image.size(), size);
        }
        const QImage image =
            chartPicture(*m_view, m_theme,
                         {QStringLiteral("Title"), QStringLiteral("c"), QStringLiteral("f")}, {1600, 900}, 2);
        // The lowest area is somewhere in the lower middle.
        QCOMPARE(image.pixelColor(700, 600), m_theme.colours().hydro);
        QVERIFY(m_window->cursor()); // the one on screen is untouched
    }

    void switchesThemeInPlace()
    {
        Theme theme(Theme::Mode::Light);
        ChartView view(QStringLiteral("themed"), theme, *m_window);
        view.resize(600, 300);
        view.setContent(test::sourceChart(Month));
        theme.setMode(Theme::Mode::Dark);
        const QImage image = view.grab().toImage();
        QCOMPARE(image.pixelColor(300, 250), theme.colours().hydro);
        theme.setScale(200);
        QVERIFY(view.map().area.isValid());
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
