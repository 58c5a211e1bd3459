#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/workers/fakeworkersfeed.h"
#include "ui/base/detailcard.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/workers/orderpanel.h"
#include "ui/workers/workerspage.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;

namespace {

const QString W1 = QStringLiteral("worker1@portal-etl");
const QString W2 = QStringLiteral("worker2@portal-etl");
const QString W3 = QStringLiteral("worker3@portal-etl");

} // namespace

class TestWorkersPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeWorkersFeed> m_feed;
    std::unique_ptr<WorkersPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_page->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    RowsTable& table(const char* name = "workersTable") const { return part<RowsTable>(name); }

    DetailCard& card() const { return part<DetailCard>("workersCard"); }

    OrderPanel* panel() const { return m_page->findChild<OrderPanel*>(QStringLiteral("orderPanel")); }

    QString cell(const QString& key, int column, const char* name = "workersTable") const
    {
        const RowsModel& model = table(name).rows();
        return model.index(model.rowOf(key), column).data().toString();
    }

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
        m_feed = std::make_unique<test::FakeWorkersFeed>(m_clock.nowUtc());
        m_page = std::make_unique<WorkersPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
        m_theme.setScale(100);
        m_theme.apply();
    }

    void showsWhatIsWrongFirstWithItsProof()
    {
        show();
        const RowsModel& model = table().rows();
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.keyAt(0), W3); // duplicate
        QCOMPARE(model.keyAt(1), W2); // stuck
        QCOMPARE(model.index(0, 0).data(RowsModel::MarkRole).toInt(), static_cast<int>(RowMark::Alarm1));
        QCOMPARE(cell(W3, 1), QStringLiteral("Idle × 2"));
        QVERIFY(cell(W2, 2).contains(QStringLiteral("only a restart helps")));
        QVERIFY(cell(QStringLiteral("worker4@portal-etl"), 2).contains(QStringLiteral("5 min ago")));
        QCOMPARE(cell(QStringLiteral("worker4@portal-etl"), 3), QStringLiteral("–"));
        QCOMPARE(m_page->needs(), QStringList {QStringLiteral("redis")});
    }

    void namesTheRemedyOfADuplicate()
    {
        show();
        m_page->showWorker(W3);
        QCOMPARE(card().title(), W3);
        QVERIFY(part<QLabel>("detailAlarm").isVisible());
        QVERIFY(part<QLabel>("detailAlarm").text().contains(QStringLiteral("-n worker2@%h")));
        m_page->showWorker(W1);
        QVERIFY(!part<QLabel>("detailAlarm").isVisible());
        QTRY_VERIFY(card().text().contains(QStringLiteral("task_acks_late")));
        QVERIFY(card().text().contains(QStringLiteral("answered a ping")));
        QVERIFY(card().text().contains(QStringLiteral("9c04a1b2")));
    }

    void linksATaskToItsRun()
    {
        show();
        QSignalSpy run(m_page.get(), &WorkersPage::runRequested);
        m_page->setView(QStringLiteral("tasks"));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(table("tasksTable").rows().rowCount(), 2);
        emit card().runChosen(QStringLiteral("9c04a1b2-0000-4000-8000-000000000001"));
        QCOMPARE(run.size(), 1);
        QVERIFY(!part<QPushButton>("order-revoke").isEnabled()); // it runs
        part<QPushButton>("order-terminate").click();
        QVERIFY(panel());
        QCOMPARE(panel()->title(), QStringLiteral("End task 9c04a1b2 now"));
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        part<QPushButton>("order-worker").click();
        QCOMPARE(m_page->view(), QStringLiteral("workers"));
        QCOMPARE(card().title(), W1);
    }

    void showsAQueueAndWhatIsInside()
    {
        show();
        m_page->showQueue(QStringLiteral("etl"));
        QCOMPARE(m_page->view(), QStringLiteral("queues"));
        QCOMPARE(cell(QStringLiteral("etl"), 2, "queuesTable"), QStringLiteral("+12 a minute"));
        QCOMPARE(cell(QStringLiteral("orphan"), 4, "queuesTable"), QStringLiteral("nobody"));
        QVERIFY(cell(QStringLiteral("orphan"), 3, "queuesTable").startsWith(QChar(0x2265)));
        part<QPushButton>("order-look").click();
        QTRY_VERIFY(card().text().contains(QStringLiteral("77aaa1b2")));
        QVERIFY(card().text().contains(QStringLiteral("no JSON")));
        m_page->showQueue(QStringLiteral("orphan"));
        QVERIFY(part<QLabel>("detailAlarm").text().contains(QStringLiteral("no worker")));
        m_page->showQueue(QStringLiteral("maintenance"));
        QVERIFY(!part<QPushButton>("order-purge").isEnabled());
    }

    void keepsSelectionAndScrollWhileItRefreshes()
    {
        for (int i = 0; i < 500; ++i)
            m_feed->info.workers +=
                test::calmWorker(QStringLiteral("w%1@big").arg(i, 4, 10, QChar(u'0')), m_clock.nowUtc());
        const QAbstractItemModelTester tester(&table().rows());
        show();
        QCOMPARE(table().rows().rowCount(), 506);
        m_page->showWorker(QStringLiteral("w0400@big"));
        const int scroll = table().verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QSignalSpy reset(&table().rows(), &QAbstractItemModel::modelReset);
        m_feed->info.workers.removeAt(10);
        m_feed->row(W1).worker.state = celery::WorkerState::Stuck;
        emit m_feed->changed();
        QCOMPARE(table().rows().rowCount(), 505);
        QCOMPARE(table().currentKey(), QStringLiteral("w0400@big"));
        QVERIFY(reset.isEmpty());
        part<QLineEdit>("workersFilter").setText(QStringLiteral("w001"));
        QCOMPARE(table().rows().rowCount(), 10);
    }

    void pausedItStaysAsItIs()
    {
        show();
        m_page->setPaused(true);
        m_feed->row(W1).worker.state = celery::WorkerState::Stopped;
        emit m_feed->changed();
        QCOMPARE(cell(W1, 1), QStringLiteral("Working"));
        m_page->setPaused(false);
        QCOMPARE(cell(W1, 1), QStringLiteral("Stopped"));
        m_page->showWorker(W1);
        QVERIFY(!part<QPushButton>("order-grow").isEnabled());
    }

    void saysWhatIsWrongAndKeepsWhatItKnew()
    {
        show();
        emit m_feed->failed(
            {ErrorCode::Unreachable, QStringLiteral("Redis is away: start it."), {}, {}, true});
        QCOMPARE(m_page->failure(), QStringLiteral("Redis is away: start it."));
        QVERIFY(m_page->findChild<ErrorBanner*>()->isVisible());
        QCOMPARE(table().rows().rowCount(), 6);
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), QString());
        m_page->setBlocked(QStringLiteral("Redis is lost."));
        QVERIFY(!part<QPushButton>("order-grow").isEnabled());
        QVERIFY(part<QPushButton>("order-grow").toolTip().contains(QStringLiteral("Redis is lost.")));
        m_page->setBlocked({});
        QVERIFY(part<QPushButton>("order-grow").isEnabled());
    }

    void withoutCeleryItSaysSo()
    {
        m_feed->why = QStringLiteral("The site has no Redis.");
        m_feed->info = {};
        m_page = std::make_unique<WorkersPage>(*m_feed, m_theme, m_clock);
        show();
        QCOMPARE(m_page->failure(), QString()); // a site without workers is none
        QCOMPARE(m_page->findChild<ErrorBanner*>()->text(), QStringLiteral("The site has no Redis."));
        m_page->setView(QStringLiteral("queues"));
        QCOMPARE(m_page->findChild<ErrorBanner*>()->text(), QStringLiteral("The site has no Redis."));
        for (const RowsTable* table : m_page->findChildren<RowsTable*>())
            QVERIFY(!table->isVisible()); // no list that seems to be empty
        QCOMPARE(m_feed->looks, 0);
    }

    void hostileNamesStayText()
    {
        const QString hostile = QStringLiteral("<b>x</b>\n\"'&%1%2\u202e") + QString(5000, QChar(u'w'));
        workers::WorkerRow row = test::calmWorker(hostile, m_clock.nowUtc());
        row.worker.bearers = 3;
        row.worker.evidence.prepend({hostile, m_clock.nowUtc()});
        row.worker.queues = {hostile};
        m_feed->info.workers.prepend(row);
        celery::HeldTask task;
        task.id = task.name = hostile;
        task.node = hostile;
        m_feed->info.tasks.prepend({workers::TaskPlace::Active, task});
        workers::QueueRow queue;
        queue.name = hostile;
        queue.length = 1;
        m_feed->info.queues.prepend(queue);
        show();
        m_page->showWorker(hostile);
        QVERIFY(part<QLabel>("detailTitle").text().size() <= 300);
        QCOMPARE(part<QLabel>("detailTitle").textFormat(), Qt::PlainText);
        part<QPushButton>("order-shutdown").click();
        QVERIFY(panel());
        m_page->setView(QStringLiteral("tasks"));
        m_page->showQueue(hostile);
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
    }

    void worksByKeyboardAlone()
    {
        show();
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(card().title(), table().currentKey());
        QSet<QString> reached;
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Tab);
            if (m_page->focusWidget())
                reached += m_page->focusWidget()->objectName();
        }
        for (const char* name :
             {"view-workers", "view-charts", "workersFilter", "workersTable", "order-grow", "order-shutdown"})
            QVERIFY2(reached.contains(QLatin1String(name)), name);
        part<QPushButton>("order-grow").setFocus();
        QTest::keyClick(&part<QPushButton>("order-grow"), Qt::Key_Space);
        QVERIFY(panel());
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel());
        QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("order-grow"));
    }

    void fitsAtTwiceTheTextSize()
    {
        m_theme.setScale(200);
        m_theme.apply();
        m_page = std::make_unique<WorkersPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        show();
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
        for (const PageView& view : m_page->views())
            m_page->setView(view.id);
    }

    void remembersItsView()
    {
        m_page->setView(QStringLiteral("queues"));
        const QVariantMap state = m_page->saveState();
        WorkersPage other(*m_feed, m_theme, m_clock);
        other.restoreState(state);
        QCOMPARE(other.view(), QStringLiteral("queues"));
        other.restoreState({{QStringLiteral("view"), QStringLiteral("no such")}});
        QCOMPARE(other.view(), QStringLiteral("queues"));
    }

    void picture_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"workers", "tasks", "queues", "charts", "order", "live"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

    void picture()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            QSKIP("VIGIA_PICTURES names no folder");
        QFETCH(QString, view);
        m_feed->hasMetrics = view != u"live";
        m_page->setView(view == u"order"      ? QStringLiteral("workers")
                            : view == u"live" ? QStringLiteral("charts")
                                              : view);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            m_theme.apply();
            for (const QSize& size : {QSize(1110, 640), QSize(1750, 920)}) {
                m_page->resize(size);
                show();
                if (view == u"order" && !panel())
                    part<QPushButton>("order-shutdown").click();
                QTRY_VERIFY(m_page->isSettled());
                m_page->grab().save(QDir(folder).filePath(
                    QStringLiteral("workers-%1-%2-%3.png")
                        .arg(view,
                             mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width())));
            }
        }
    }
};

QTEST_MAIN(TestWorkersPage)
#include "tst_workerspage.moc"
