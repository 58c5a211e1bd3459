#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/actionpanel.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/unitspage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QString W1 = QStringLiteral("celery-worker@1.service");
constexpr int MostTabs = 60;

} // namespace

/// The page of units without a mouse.
class TestUnitsKeys : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeUnitsFeed> m_feed;
    std::unique_ptr<UnitsPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    ActionPanel* panel() const { return m_page->findChild<ActionPanel*>(); }

    static QString at()
    {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    /// With Tab alone; false = it is not on its way.
    static bool tabTo(const char* name)
    {
        for (int i = 0; i < MostTabs && at() != QLatin1String(name); ++i)
            press(Qt::Key_Tab);
        return at() == QLatin1String(name);
    }

    bool open(const char* tab)
    {
        if (!tabTo(tab))
            return false;
        press(Qt::Key_Space);
        return QTest::qWaitFor([this] { return m_page->isSettled(); });
    }

    QImage around(const QWidget& widget) const
    {
        const QRect box(widget.mapTo(m_page.get(), QPoint()), widget.size());
        return m_page->grab(box.adjusted(-2, -2, 2, 2)).toImage();
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
        m_page = std::make_unique<UnitsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
        m_page->setFocus();
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void everythingIsReachedAndShowsItsFocus_data()
    {
        QTest::addColumn<QString>("tab");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* tab, const char* names) {
            QTest::newRow(tab) << QString::fromLatin1(tab) << QString::fromLatin1(names).split(u' ');
        };
        row("view-services",
            "unitsSearch unitsFilter unitsTable detailScroll order-logs order-start order-enable");
        row("view-migration", "moveSteps moveProofs moveLine moveScroll moveRevert moveApply");
        row("view-logs",
            "logsUnit logsSource logsPriority logsRange logsFrom logsTo logsRun logsText "
            "logsTable logsLine logsCopy");
    }

    void everythingIsReachedAndShowsItsFocus()
    {
        QFETCH(QString, tab);
        QFETCH(QStringList, names);
        m_feed->last = test::rolledBackMove(m_clock.nowUtc());
        QVERIFY(open(qPrintable(tab)));
        if (tab == u"view-logs") {
            QVERIFY(tabTo("logsRange"));
            press(Qt::Key_End); // from … to
            QTRY_VERIFY(m_page->isSettled());
            QVERIFY(tabTo("view-logs"));
        }
        QStringList reached;
        QWidget* const first = QApplication::focusWidget();
        do {
            press(Qt::Key_Tab);
            QWidget* const widget = QApplication::focusWidget();
            QVERIFY(widget && widget->isVisible() && widget->isEnabled());
            const bool isPart = reached.contains(widget->objectName()); // another one of a date
            reached += widget->objectName();
            if (isPart)
                continue;
            const QImage with = around(*widget);
            widget->clearFocus();
            const QImage without = around(*widget);
            widget->setFocus(Qt::OtherFocusReason);
            QVERIFY2(with != without, qPrintable(widget->objectName()));
        } while (QApplication::focusWidget() != first && reached.size() < MostTabs);
        QCOMPARE(QApplication::focusWidget(), first);
        for (const QString& name : names)
            QVERIFY2(reached.contains(name), qPrintable(name + u": " + reached.join(u' ')));
    }

    void ordersAndSeesWhatCameOfIt()
    {
        QVERIFY(tabTo("unitsTable"));
        auto& table = part<RowsTable>("unitsTable");
        for (int i = 0; i < table.rows().rowCount() && table.currentKey() != W1; ++i)
            press(Qt::Key_Down);
        QCOMPARE(table.currentKey(), W1);
        QVERIFY(tabTo("order-restart"));
        press(Qt::Key_Space);
        QTRY_VERIFY(panel() && panel()->isSettled());
        QCOMPARE(at(), QStringLiteral("panelCancel")); // never what acts
        press(Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(at(), QStringLiteral("unitsTable"));
        QCOMPARE(table.currentKey(), W1);
        QVERIFY(m_feed->orders.isEmpty());
        QVERIFY(tabTo("order-restart"));
        press(Qt::Key_Space);
        QTRY_VERIFY(panel() && panel()->isSettled());
        QVERIFY(tabTo("panelMain"));
        press(Qt::Key_Return);
        QTRY_COMPARE(m_feed->orders.size(), 1);
        QTRY_VERIFY(!panel());
        QCOMPARE(at(), QStringLiteral("unitsTable"));
        QVERIFY(part<ElidedLabel>("unitsNote").fullText().contains(W1));
    }

    void thePanelScrollsByKeys()
    {
        m_page->resize(1110, 420);
        QVERIFY(open("view-migration"));
        QVERIFY(tabTo("moveApply"));
        press(Qt::Key_Space);
        QTRY_VERIFY(panel() && panel()->isSettled());
        const QScrollBar* bar = panel()->findChild<QScrollArea*>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        press(Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        press(Qt::Key_PageUp);
        QCOMPARE(bar->value(), 0);
    }

    void enterNeverConfirmsATypedName()
    {
        m_feed->hits.queues = {QStringLiteral("etl")};
        QVERIFY(tabTo("unitsTable"));
        while (part<RowsTable>("unitsTable").currentKey() != W1)
            press(Qt::Key_Down);
        QVERIFY(tabTo("order-stop"));
        press(Qt::Key_Space);
        QTRY_VERIFY(panel() && panel()->isSettled());
        QVERIFY(tabTo("unitOrderTyped"));
        type(W1);
        press(Qt::Key_Return);
        QVERIFY(tabTo("reason"));
        type(QStringLiteral("new disk"));
        press(Qt::Key_Enter);
        QVERIFY(tabTo("panelMain"));
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
            press(key);
        QVERIFY(panel() && panel()->isSettled());
        QVERIFY(m_feed->orders.isEmpty());
        press(Qt::Key_Space);
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("stop %1 new disk").arg(W1)});
    }

    void appliesAndReverts()
    {
        m_feed->revertPlan.refusal.clear();
        QVERIFY(open("view-migration"));
        QVERIFY(tabTo("moveApply"));
        press(Qt::Key_Space);
        QTRY_VERIFY(panel() && panel()->isSettled());
        QCOMPARE(at(), QStringLiteral("panelCancel"));
        for (const char* name : {"planUnits", "planFiles", "planText"})
            QVERIFY2(tabTo(name), name);
        QVERIFY(part<QPlainTextEdit>("planText").toPlainText().contains(QStringLiteral("worker%i@%H")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(at(), QStringLiteral("moveSteps"));
        const auto move = [&](const char* button, const char* word) {
            QVERIFY(tabTo(button));
            press(Qt::Key_Space);
            QTRY_VERIFY(panel() && panel()->isSettled());
            QVERIFY(tabTo("moveTyped"));
            type(QString::fromLatin1(word));
            press(Qt::Key_Return);
            QVERIFY(tabTo("reason"));
            type(QStringLiteral("unique names"));
            press(Qt::Key_Return);
            QVERIFY(tabTo("panelMain"));
            press(Qt::Key_Return);
            QVERIFY(panel() && panel()->isSettled());
            const auto before = m_feed->orders.size();
            press(Qt::Key_Space);
            QTRY_COMPARE(m_feed->orders.size(), before + 1);
            QTRY_VERIFY(!panel());
        };
        m_feed->last = test::rolledBackMove(m_clock.nowUtc());
        move("moveApply", "apply");
        QCOMPARE(at(), QStringLiteral("moveSteps"));
        // What failed stands there whole, and each line can be read so.
        const auto& line = part<QPlainTextEdit>("moveLine");
        QTRY_VERIFY(line.toPlainText().contains(QStringLiteral("did not answer within 30 s")));
        press(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY(line.toPlainText().contains(QStringLiteral("6 files and 4 units recorded")));
        QVERIFY(tabTo("moveProofs"));
        QVERIFY(line.toPlainText().contains(QStringLiteral("no pong within 30 s")));
        move("moveRevert", "revert");
        QCOMPARE(m_feed->orders.last(), QStringLiteral("revert unique names"));
    }

    void filtersFollowsAndCopiesLogs()
    {
        QVERIFY(tabTo("unitsTable"));
        while (part<RowsTable>("unitsTable").currentKey() != W1)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_page->view(), QStringLiteral("logs"));
        QCOMPARE(at(), QStringLiteral("logsTable"));
        QTRY_VERIFY(m_feed->isFollowed);
        QCOMPARE(m_feed->asked.unit, W1);
        emit m_feed->journalGrew(test::someLines(0, 50, m_clock.nowUtc()));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        QCOMPARE(part<QPlainTextEdit>("logsLine").toPlainText(), QStringLiteral("line 1"));
        press(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("line 1\n")));
        QVERIFY(tabTo("logsCopy"));
        QGuiApplication::clipboard()->clear();
        press(Qt::Key_Space);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(QStringLiteral("line 1\n")));
        QVERIFY(part<ElidedLabel>("logsFoot").fullText().contains(QStringLiteral("copied")));
        QVERIFY(tabTo("logsPriority"));
        press(Qt::Key_End);
        QTRY_COMPARE(m_feed->asked.priority, 2);
        QVERIFY(tabTo("logsText"));
        type(QStringLiteral("error"));
        QTRY_COMPARE(m_feed->asked.text, QStringLiteral("error"));
        QVERIFY(tabTo("logsFollow"));
        press(Qt::Key_Space);
        QTRY_VERIFY(!m_feed->isFollowed);
        QVERIFY(tabTo("logsTable"));
        press(Qt::Key_Escape);
        QCOMPARE(m_page->view(), QStringLiteral("services"));
        QCOMPARE(at(), QStringLiteral("unitsTable"));
        QCOMPARE(part<RowsTable>("unitsTable").currentKey(), W1);
    }
};

QTEST_MAIN(TestUnitsKeys)
#include "tst_unitskeys.moc"
