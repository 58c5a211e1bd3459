#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/workers/fakeworkersfeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/workers/orderpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using Kind = workers::WorkerOrder::Kind;

namespace {

const QString W1 = QStringLiteral("worker1@portal-etl");

workers::WorkerOrder order(Kind kind)
{
    workers::WorkerOrder result;
    result.kind = kind;
    result.workers = {W1};
    return result;
}

} // namespace

class TestOrderPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeWorkersFeed> m_feed;
    std::unique_ptr<OrderPanel> m_panel;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_panel->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    QPushButton& main() const { return part<QPushButton>("panelMain"); }

    QString problem() const { return m_panel->findChild<ErrorBanner*>()->text(); }

    void open(const workers::WorkerOrder& what)
    {
        m_panel = std::make_unique<OrderPanel>(*m_feed, what, m_theme, m_clock);
        m_panel->resize(400, 600);
        m_panel->show();
        QTRY_VERIFY(m_panel->isSettled());
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<test::FakeWorkersFeed>(m_clock.nowUtc());
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void isDoneOnlyWhenItsEffectWasMeasured()
    {
        open(order(Kind::Grow));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_feed->holdsOrders = true;
        part<QSpinBox>("orderNumber").setValue(3);
        QVERIFY(main().text().contains(QStringLiteral("3")));
        main().click();
        QTRY_COMPARE(m_feed->given.size(), 1);
        QCOMPARE(m_feed->given.first().number, 3);
        QVERIFY(done.isEmpty());
        QVERIFY(!m_panel->isSettled());
        QVERIFY(!main().isEnabled());
        m_feed->finishOrder();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.first().first().toString().contains(QStringLiteral("3 processes")));
    }

    void saysWhatWasMeasuredInstead()
    {
        open(order(Kind::Grow));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_feed->outcome.isSeen = false;
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("no effect was seen")));
        QVERIFY(done.isEmpty());
        m_feed->giveFails =
            Error {ErrorCode::Unreachable, QStringLiteral("No worker answered."), {}, {}, true};
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("No worker answered.")));
    }

    void refusesWhenTheStateIsAnother()
    {
        open(order(Kind::Grow));
        m_feed->row(W1).pool = 7;
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered")));
        QVERIFY(m_feed->given.isEmpty());
        QVERIFY(part<QLabel>("orderState").text().contains(QStringLiteral("7")));
        main().click(); // it was looked at
        QTRY_COMPARE(m_feed->given.size(), 1);
    }

    void endsAWorkerOnlyWithItsNameAndAReason()
    {
        open(order(Kind::Shutdown));
        m_feed->outcome.gone = {W1};
        QVERIFY(!main().isEnabled());
        part<QLineEdit>("orderTyped").setText(QStringLiteral("worker2@portal-etl"));
        part<QLineEdit>("reason").setText(QStringLiteral("new version"));
        QVERIFY(!main().isEnabled());
        part<QLineEdit>("orderTyped").setText(W1);
        QVERIFY(main().isEnabled());
        main().setFocus();
        QTest::keyClick(m_panel.get(), Qt::Key_Return); // never by Enter
        QVERIFY(m_feed->given.isEmpty());
        main().click();
        QTRY_COMPARE(m_feed->given.size(), 1);
        QCOMPARE(m_feed->given.first().reason, QStringLiteral("new version"));
    }

    void emptiesAQueueOnlyAsItWasShown()
    {
        workers::WorkerOrder purge;
        purge.kind = Kind::Purge;
        purge.queue = QStringLiteral("etl");
        open(purge);
        QVERIFY(part<QLabel>("orderEffect").text().contains(QStringLiteral("48")));
        part<QLineEdit>("orderTyped").setText(QStringLiteral("etl"));
        part<QLineEdit>("reason").setText(QStringLiteral("wrong days"));
        m_feed->info.queues[0].length = 60;
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered")));
        QVERIFY(part<QLabel>("orderEffect").text().contains(QStringLiteral("60")));
    }

    void refusesWhatMakesNoSense()
    {
        workers::WorkerOrder rate = order(Kind::RateLimit);
        open(rate);
        QVERIFY(!main().isEnabled());
        part<QLineEdit>("orderRate").setText(QStringLiteral("often"));
        QVERIFY(!main().isEnabled());
        part<QLineEdit>("orderRate").setText(QStringLiteral("10/m"));
        QVERIFY(main().isEnabled());
        m_feed->blocked = QStringLiteral("This user may only look.");
        emit m_feed->changed();
        QVERIFY(!main().isEnabled());
        QVERIFY(main().toolTip().contains(QStringLiteral("only look")));
    }

    void cancelIsTheDefault()
    {
        open(order(Kind::Grow));
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(m_feed->given.isEmpty());
    }
};

QTEST_MAIN(TestOrderPanel)
#include "tst_orderpanel.moc"
