#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/units/fakeunitsfeed.h"
#include "ui/base/errorbanner.h"
#include "ui/base/factlist.h"
#include "ui/base/theme.h"
#include "ui/units/unitorderpanel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using units::UnitOrder;

namespace {

const QString W1 = QStringLiteral("celery-worker@1.service");

} // namespace

class TestUnitOrderPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeUnitsFeed> m_feed;
    std::unique_ptr<UnitOrderPanel> m_panel;

    template<typename T>
    T& part(const char* name) const
    {
        T* found = m_panel->findChild<T*>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return *found;
    }

    QPushButton& main() const { return part<QPushButton>("panelMain"); }

    QLineEdit& typed() const { return part<QLineEdit>("unitOrderTyped"); }

    QString problem() const { return m_panel->findChild<ErrorBanner*>()->text(); }

    void open(UnitOrder order)
    {
        m_panel =
            std::make_unique<UnitOrderPanel>(*m_feed, QString(), order, m_feed->unit(W1), m_theme, m_clock);
        m_panel->resize(380, 560);
        m_panel->show();
        QTRY_VERIFY(m_panel->isSettled());
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<test::FakeUnitsFeed>(m_clock.nowUtc());
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void saysWhomItHits()
    {
        open(UnitOrder::Restart);
        const QString facts = part<FactList>("unitOrderFacts").text();
        QVERIFY(facts.contains(QStringLiteral("worker1@portal-etl")));
        QVERIFY(facts.contains(QStringLiteral("Gene/Recurso")));
        QVERIFY(main().text().contains(QStringLiteral("2")));
        QVERIFY(!typed().isVisible());
        QVERIFY(main().isEnabled());
        QVERIFY(part<QPushButton>("panelCancel").hasFocus()
                || m_panel->focusWidget() == &part<QPushButton>("panelCancel"));
    }

    void theLastWorkerOfAQueueNeedsItsNameAndAReason()
    {
        m_feed->hits.queues = {QStringLiteral("etl")};
        open(UnitOrder::Stop);
        QVERIFY(typed().isVisible());
        QVERIFY(!main().isEnabled());
        typed().setText(QStringLiteral("celery-worker@2.service"));
        part<QLineEdit>("reason").setText(QStringLiteral("new disk"));
        QVERIFY(!main().isEnabled());
        typed().setText(W1);
        QVERIFY(main().isEnabled());
        main().setFocus();
        QTest::keyClick(m_panel.get(), Qt::Key_Return); // never by Enter
        QVERIFY(m_feed->orders.isEmpty());
        main().click();
        QTRY_COMPARE(m_feed->orders, QStringList {QStringLiteral("stop %1 new disk").arg(W1)});
    }

    void whoIsHitUnknownIsNotNobody()
    {
        m_feed->radiusFails = Error {ErrorCode::Unreachable, QStringLiteral("Redis is away."), {}, {}, true};
        open(UnitOrder::Stop);
        QVERIFY(part<QLabel>("unitOrderHits").text().contains(QStringLiteral("Redis is away.")));
        QVERIFY(typed().isVisible());
        m_feed->radiusFails.reset();
        typed().setText(W1);
        part<QLineEdit>("reason").setText(QStringLiteral("x"));
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered"))); // it is known now
        QVERIFY(m_feed->orders.isEmpty());
    }

    void refusesWhenTheUnitIsAnother()
    {
        open(UnitOrder::Restart);
        m_feed->unit(W1).mainPid = 5000;
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered")));
        QVERIFY(m_feed->orders.isEmpty());
        QVERIFY(part<QLabel>("unitOrderState").text().contains(QStringLiteral("5000")));
        main().click(); // it was looked at
        QTRY_COMPARE(m_feed->orders.size(), 1);
    }

    void refusesWhenItHitsMore()
    {
        open(UnitOrder::Restart);
        m_feed->hits.queues = {QStringLiteral("etl")};
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("nothing was ordered")));
        m_feed->unit(W1).activeState = QStringLiteral("inactive");
        main().click();
        QTRY_VERIFY(m_panel->isSettled());
        QVERIFY(!main().isEnabled()); // it does not run any more
        QVERIFY(m_feed->orders.isEmpty());
    }

    void isDoneOnlyWhenItsEffectWasMeasured()
    {
        open(UnitOrder::Restart);
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        m_feed->holdsOrders = true;
        main().click();
        QTRY_COMPARE(m_feed->orders.size(), 1);
        QVERIFY(done.isEmpty());
        QVERIFY(!m_panel->isSettled());
        m_feed->finishOrder();
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(done.first().first().toString().contains(QStringLiteral("4800")));
    }

    void saysWhatWasMeasuredInstead()
    {
        open(UnitOrder::Restart);
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        units::UnitOutcome outcome {m_feed->unit(W1), m_feed->unit(W1), QStringLiteral("timeout")};
        outcome.after.activeState = QStringLiteral("failed");
        outcome.after.result = QStringLiteral("timeout");
        m_feed->outcome = outcome;
        main().click();
        QTRY_VERIFY(problem().contains(QStringLiteral("“timeout”")));
        QVERIFY(done.isEmpty());
    }

    void disablingHitsNobodyNow()
    {
        open(UnitOrder::Disable);
        QVERIFY(part<QLabel>("unitOrderEffect").text().contains(QStringLiteral("goes on running")));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_feed->orders, QStringList {QStringLiteral("disable ") + W1});
    }
};

QTEST_MAIN(TestUnitOrderPanel)
#include "tst_unitorderpanel.moc"
