#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/detailcard.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/errorbanner.h"
#include "ui/base/format.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/units/unitorderpanel.h"
#include "ui/units/unitspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QString W1 = QStringLiteral("celery-worker@1.service");
const QString Exporter = QStringLiteral("vigia-exporter.service");

} // namespace

class TestUnitsPage : public QObject
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

    RowsTable& table() const { return part<RowsTable>("unitsTable"); }

    DetailCard& card() const { return part<DetailCard>("unitCard"); }

    UnitOrderPanel* panel() const
    {
        return m_page->findChild<UnitOrderPanel*>(QStringLiteral("unitOrderPanel"));
    }

    QPushButton& order(const char* id) const { return part<QPushButton>(id); }

    QString cell(const QString& key, int column) const
    {
        const RowsModel& model = table().rows();
        return model.index(model.rowOf(key), column).data().toString();
    }

    QString note() const { return part<ElidedLabel>("unitsNote").fullText(); }

    QString problem() const { return part<ErrorBanner>("unitsProblem").text(); }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
        m_page = std::make_unique<UnitsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_theme.setScale(100);
        m_theme.apply();
    }

    void listsUnitsByNameWithTheirState()
    {
        show();
        const RowsModel& model = table().rows();
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.keyAt(0), QStringLiteral("celery-worker.service"));
        QCOMPARE(model.keyAt(2), QStringLiteral("celery-worker@2.service"));
        QCOMPARE(model.keyAt(3), QStringLiteral("celery-worker@10.service"));
        QCOMPARE(cell(W1, 2), QStringLiteral("Running"));
        QCOMPARE(cell(W1, 5), QStringLiteral("180 MiB").replace(u' ', QChar(0xa0)));
        QCOMPARE(cell(QStringLiteral("celery-worker@10.service"), 2), QStringLiteral("Restarting"));
        QVERIFY(
            cell(QStringLiteral("celery-worker@2.service"), 1).startsWith(QStringLiteral("Files changed")));
        const auto mark = [&](const QString& key) {
            return static_cast<RowMark>(model.index(model.rowOf(key), 0).data(RowsModel::MarkRole).toInt());
        };
        QCOMPARE(mark(W1), RowMark::Running);
        QCOMPARE(mark(Exporter), RowMark::Failure);
        QCOMPARE(mark(QStringLiteral("celery-worker.service")), RowMark::Stopped);
        QVERIFY(!part<QComboBox>("unitsHosts").isVisible());
    }

    void saysWhatIsKnownOfAUnit()
    {
        show();
        m_page->showUnit({}, W1);
        QCOMPARE(card().title(), W1);
        QVERIFY(card().text().contains(QStringLiteral("10-memory.conf")));
        QVERIFY(card().text().contains(QStringLiteral("4711")));
        m_page->showUnit({}, QStringLiteral("celery-worker@2.service"));
        QVERIFY(part<QLabel>("detailNote").text().contains(QStringLiteral("changed")));
        m_page->showUnit({}, Exporter);
        QVERIFY(part<QLabel>("detailAlarm").isVisible());
        QVERIFY(part<QLabel>("detailAlarm").text().contains(QStringLiteral("error code")));
        m_page->showUnit({}, QStringLiteral("no-such.service"));
        QTRY_VERIFY(note().contains(QStringLiteral("no-such.service")));
    }

    void asksForWhatAListLeavesOut()
    {
        m_feed->isShort = true;
        show();
        QCOMPARE(cell(W1, 5), QStringLiteral("180 MiB").replace(u' ', QChar(0xa0)));
        QCOMPARE(m_feed->questions.filter(QStringLiteral("show")).size(), 6);
        m_feed->questions.clear();
        m_page->refresh();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->questions.filter(QStringLiteral("show")).size(), 1); // the chosen one
        QVERIFY(cell(W1, 5) != QStringLiteral("–"));
    }

    void offersWhatTheStateAllows()
    {
        show();
        m_page->showUnit({}, W1);
        QVERIFY(!order("order-start").isEnabled());
        QVERIFY(order("order-start").toolTip().contains(QStringLiteral("runs already")));
        QVERIFY(order("order-stop").isEnabled());
        QVERIFY(!order("order-reset-failed").isEnabled());
        QVERIFY(!order("order-enable").isEnabled());
        QVERIFY(order("order-disable").isEnabled());
        m_page->showUnit({}, Exporter);
        QVERIFY(order("order-start").isEnabled());
        QVERIFY(!order("order-stop").isEnabled());
        QVERIFY(order("order-reset-failed").isEnabled());
        m_page->showUnit({}, QStringLiteral("portal-web.service"));
        QVERIFY(!order("order-enable").isEnabled());
        QVERIFY(!order("order-disable").isEnabled());
    }

    void startsAtOnceAndSaysWhatWasMeasured()
    {
        show();
        m_page->showUnit({}, Exporter);
        m_feed->holdsOrders = true;
        order("order-start").click();
        QCOMPARE(m_feed->orders, QStringList {QStringLiteral("start ") + Exporter});
        QVERIFY(!panel());
        QVERIFY(!order("order-start").isEnabled());
        QVERIFY(!m_page->isSettled());
        m_feed->finishOrder();
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(note().contains(QStringLiteral("Running")));
        QCOMPARE(cell(Exporter, 2), QStringLiteral("Running"));
    }

    void anOrderWithoutEffectIsNoSuccess()
    {
        show();
        m_page->showUnit({}, Exporter);
        m_feed->outcome =
            units::UnitOutcome {m_feed->unit(Exporter), m_feed->unit(Exporter), QStringLiteral("failed")};
        order("order-start").click();
        QTRY_VERIFY(problem().contains(QStringLiteral("“failed”")));
        m_feed->giveFails =
            Error {ErrorCode::PermissionDenied, QStringLiteral("You may not start it."), {}, {}, false};
        order("order-start").click();
        QTRY_COMPARE(problem(), QStringLiteral("You may not start it."));
    }

    void stopsOnlyAfterAQuestion()
    {
        show();
        m_page->showUnit({}, W1);
        order("order-stop").click();
        QVERIFY(panel());
        QVERIFY(m_feed->orders.isEmpty());
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        order("order-restart").click();
        QTRY_VERIFY(panel()->isSettled());
        part<QPushButton>("panelMain").click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("restart ") + W1});
        QTRY_VERIFY(!panel());
        QVERIFY(note().contains(QStringLiteral("Restart ")));
    }

    void keepsSelectionAndScrollWhileItRefreshes()
    {
        for (int i = 0; i < 400; ++i) {
            units::UnitInfo unit = m_feed->unit(W1);
            unit.name = QStringLiteral("u%1.service").arg(i, 4, 10, QChar(u'0'));
            m_feed->all += unit;
        }
        const QAbstractItemModelTester tester(&table().rows());
        show();
        QCOMPARE(table().rows().rowCount(), 406);
        m_page->showUnit({}, QStringLiteral("u0300.service"));
        QVERIFY(table().verticalScrollBar()->value() > 0);
        QSignalSpy reset(&table().rows(), &QAbstractItemModel::modelReset);
        m_feed->unit(W1).activeState = QStringLiteral("failed");
        m_feed->all.removeAt(20);
        emit m_feed->changed({});
        QTRY_COMPARE(table().rows().rowCount(), 405);
        QCOMPARE(table().currentKey(), QStringLiteral("u0300.service"));
        QVERIFY(reset.isEmpty());
        part<QComboBox>("unitsFilter").setCurrentIndex(1);
        QCOMPARE(table().rows().rowCount(), 3); // failed, and one that restarts
        part<QLineEdit>("unitsSearch").setText(QStringLiteral("u0"));
        QCOMPARE(table().rows().rowCount(), 0);
    }

    void pausedItAsksNothing()
    {
        show();
        m_page->setPaused(true);
        m_feed->questions.clear();
        emit m_feed->changed({});
        QVERIFY(m_feed->questions.isEmpty());
        m_page->refresh();
        QTRY_VERIFY(!m_feed->questions.isEmpty());
    }

    void keepsWhatItKnewWhenSystemdIsAway()
    {
        show();
        m_feed->listFails =
            Error {ErrorCode::Unreachable, QStringLiteral("The system bus is away."), {}, {}, true};
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), QStringLiteral("The system bus is away."));
        QVERIFY(part<ErrorBanner>("unitsBanner").isVisible());
        QCOMPARE(table().rows().rowCount(), 6);
        QVERIFY(note().startsWith(QStringLiteral("As of")));
        m_feed->listFails.reset();
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), QString());
    }

    void choosesAmongHosts()
    {
        m_feed->names = {QString(), QStringLiteral("ssh://ana@srv2")};
        m_page = std::make_unique<UnitsPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        show();
        QComboBox& hosts = part<QComboBox>("unitsHosts");
        QVERIFY(hosts.isVisible());
        QCOMPARE(hosts.itemText(1), QStringLiteral("ana@srv2"));
        m_page->showUnit(QStringLiteral("ssh://ana@srv2"), W1);
        QCOMPARE(hosts.currentIndex(), 1);
        QTRY_VERIFY(m_feed->questions.contains(QStringLiteral("list ssh://ana@srv2")));
        QTRY_COMPARE(card().title(), W1);
        m_page->showUnit(QStringLiteral("ssh://nobody@else"), Exporter);
        QCOMPARE(hosts.currentIndex(), 1);
    }

    void hostileNamesStayText()
    {
        units::UnitInfo unit = m_feed->unit(W1);
        unit.name = QStringLiteral("<b>x</b>\n\"'&%1%2\u202e") + QString(5000, QChar(u'w'));
        unit.description = unit.subState = unit.unitFile = unit.activeState = unit.name;
        unit.dropIns = QStringList(200, unit.name);
        m_feed->all = {unit};
        show();
        QVERIFY(part<QLabel>("detailTitle").text().size() <= 300);
        QCOMPARE(part<QLabel>("detailTitle").textFormat(), Qt::PlainText);
        order("order-disable").click();
        QVERIFY(panel());
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
    }

    void asksForEachUnitOnceAtFirst()
    {
        m_feed->isShort = true;
        show();
        for (const units::UnitInfo& unit : std::as_const(m_feed->all)) {
            QCOMPARE(m_feed->questions.count(QStringLiteral("show ") + unit.name), 1);
            QVERIFY2(cell(unit.name, 4) != format::none(), qPrintable(unit.name)); // restarts
        }
        QVERIFY(card().text().contains(QStringLiteral("Unit file")));
    }

    void worksByKeyboardAlone()
    {
        show();
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(card().title(), table().currentKey());
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Tab);
            if (m_page->focusWidget())
                reached += m_page->focusWidget()->objectName();
        }
        for (const char* name : {"view-services", "view-migration", "view-logs", "unitsSearch", "unitsFilter",
                                 "unitsTable", "order-stop", "order-restart", "order-logs"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        const QString chosen = table().currentKey();
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(m_page->view(), QStringLiteral("logs"));
        QCOMPARE(m_feed->asked.unit, chosen);
    }

    void remembersItsView()
    {
        m_page->setView(QStringLiteral("migration"));
        const QVariantMap state = m_page->saveState();
        UnitsPage other(*m_feed, m_theme, m_clock);
        other.restoreState(state);
        QCOMPARE(other.view(), QStringLiteral("migration"));
        other.restoreState({{QStringLiteral("view"), QStringLiteral("no such")},
                            {QStringLiteral("services"), QStringLiteral("no map")}});
        QCOMPARE(other.view(), QStringLiteral("migration"));
    }
};

QTEST_MAIN(TestUnitsPage)
#include "tst_unitspage.moc"
