#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/report/capsulepanel.h"

#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using capsule::AccountLine;

namespace {

const DayRange June {QDate(2026, 6, 1), QDate(2026, 6, 7)};

/// Answers when the test says so.
class FakeCapsuleFeed final : public CapsuleFeed
{
public:
    QFuture<Result<SavedCapsule>> save(const CapsuleOrder& order) override
    {
        orders += order;
        promise = std::make_unique<QPromise<Result<SavedCapsule>>>();
        promise->start();
        return promise->future();
    }

    void answer(const Result<SavedCapsule>& result)
    {
        promise->addResult(result);
        promise->finish();
    }

    QList<CapsuleOrder> orders;
    std::unique_ptr<QPromise<Result<SavedCapsule>>> promise;
};

SavedCapsule saved()
{
    SavedCapsule saved;
    saved.info.id = QStringLiteral("0e3a8a3e");
    saved.info.bytes = 1'500'000;
    saved.account = {
        {QStringLiteral("runs"), AccountLine::State::Kept, 12, 0, {}},
        {QStringLiteral("workers"), AccountLine::State::Missing, 0, 0,
         QStringLiteral("The site has <b>no</b> Celery application.")},
        {QStringLiteral("charts"), AccountLine::State::Partly, 3, 9, QStringLiteral("Too much.")}};
    saved.note = QStringLiteral("It is not in the audit: no rights.");
    return saved;
}

} // namespace

class TestCapsulePanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<FakeCapsuleFeed> m_feed;
    std::unique_ptr<CapsulePanel> m_panel;

    template<typename T>
    T& part(const char* name) const
    {
        return *m_panel->findChild<T*>(QString::fromLatin1(name));
    }

    void click(const char* name) const { part<QPushButton>(name).click(); }

    QString text(const char* name) const { return part<QLabel>(name).text(); }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        m_feed = std::make_unique<FakeCapsuleFeed>();
        m_panel = std::make_unique<CapsulePanel>(*m_feed, June, m_theme, m_clock);
        m_panel->resize(520, 420);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void savesTheDaysInView();
    void tellsWhatWasLeftOut();
    void stopsAndSavesAgain();
    void saysWhatFailed();
    void refusesDaysThatCanNotBe_data();
    void refusesDaysThatCanNotBe();
    void needsAFile();
    void cutsALongViewToTheNewestYear();
    void closingTheWindowStopsTheSaving();
};

void TestCapsulePanel::savesTheDaysInView()
{
    QVERIFY(part<QLineEdit>("capsuleFile").text().endsWith(QStringLiteral(".vigia")));
    part<QLineEdit>("capsuleFile").setText(QStringLiteral(" /tmp/x.vigia "));
    part<QLineEdit>("reason").setText(QStringLiteral("seen at 04:10"));
    click("panelMain");
    QCOMPARE(m_feed->orders.size(), 1);
    QCOMPARE(m_feed->orders[0].days, June);
    QCOMPARE(m_feed->orders[0].path, QStringLiteral("/tmp/x.vigia"));
    QCOMPARE(m_feed->orders[0].reason, QStringLiteral("seen at 04:10"));
    QVERIFY(part<QProgressBar>("capsuleProgress").isVisible());
    QVERIFY(!part<QLineEdit>("capsuleFile").isEnabled());
    emit m_feed->progressed(QStringLiteral("Runs"));
    QVERIFY(text("capsuleState").contains(QStringLiteral("Runs")));
}

void TestCapsulePanel::tellsWhatWasLeftOut()
{
    QSignalSpy done(m_panel.get(), &ActionPanel::done);
    click("panelMain");
    m_feed->answer(saved());
    QTRY_COMPARE(done.size(), 1);
    const QString account = text("capsuleAccount");
    QVERIFY(part<QLabel>("capsuleAccount").isVisible());
    QVERIFY2(account.contains(QStringLiteral("Workers: missing. The site has <b>no</b> Celery application.")),
             qPrintable(account));
    QVERIFY(account.contains(QStringLiteral("Charts: in part (9 not kept). Too much.")));
    QVERIFY(account.contains(QStringLiteral("It is not in the audit: no rights.")));
    QVERIFY(!account.contains(QStringLiteral("ETL runs")));
    QVERIFY(text("capsuleState").contains(QStringLiteral("1.5")));
    QVERIFY(!part<QPushButton>("panelMain").isVisible());
    QCOMPARE(part<QPushButton>("panelCancel").text(), QStringLiteral("Close"));
    QVERIFY(!m_panel->stop());
}

void TestCapsulePanel::stopsAndSavesAgain()
{
    click("panelMain");
    QCOMPARE(part<QPushButton>("panelCancel").text(), QStringLiteral("Stop"));
    QVERIFY(m_panel->stop());
    QVERIFY(m_feed->promise->isCanceled());
    QVERIFY(!part<QProgressBar>("capsuleProgress").isVisible());
    QVERIFY(!text("capsuleState").isEmpty());
    click("panelMain");
    QCOMPARE(m_feed->orders.size(), 2);
}

void TestCapsulePanel::saysWhatFailed()
{
    click("panelMain");
    m_feed->answer(fail(ErrorCode::Conflict, QStringLiteral("x is there already: choose another name.")));
    QTRY_VERIFY(m_panel->isSettled());
    QVERIFY(part<ErrorBanner>("errorBanner").text().contains(QStringLiteral("choose another name")));
    QVERIFY(part<QPushButton>("panelMain").isEnabled());
}

void TestCapsulePanel::refusesDaysThatCanNotBe_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("reversed") << QDate(2026, 6, 8) << QDate(2026, 6, 7);
    QTest::newRow("too-many") << QDate(2025, 1, 1) << QDate(2026, 6, 7);
}

void TestCapsulePanel::refusesDaysThatCanNotBe()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    part<QDateEdit>("capsuleFrom").setDate(from);
    part<QDateEdit>("capsuleTo").setDate(to);
    QVERIFY(!part<QPushButton>("panelMain").isEnabled());
    QVERIFY(!text("capsuleDaysProblem").isEmpty());
}

void TestCapsulePanel::needsAFile()
{
    part<QLineEdit>("capsuleFile").setText(QStringLiteral("  "));
    QVERIFY(!part<QPushButton>("panelMain").isEnabled());
    QVERIFY(!text("capsuleFileRowProblem").isEmpty());
}

void TestCapsulePanel::cutsALongViewToTheNewestYear()
{
    const DayRange years {QDate(2020, 1, 1), QDate(2026, 6, 7)};
    m_panel = std::make_unique<CapsulePanel>(*m_feed, years, m_theme, m_clock);
    QCOMPARE(part<QDateEdit>("capsuleTo").date(), years.to);
    QCOMPARE(part<QDateEdit>("capsuleFrom").date(), years.to.addDays(-365));
    QVERIFY(part<QPushButton>("panelMain").isEnabled());
}

void TestCapsulePanel::closingTheWindowStopsTheSaving()
{
    QWidget parent;
    CapsulePanel::open(*m_feed, June, m_theme, m_clock, &parent);
    QPointer<QDialog> window = parent.findChild<QDialog*>(QStringLiteral("capsuleWindow"));
    QVERIFY(window);
    window->findChild<QPushButton*>(QStringLiteral("panelMain"))->click();
    QCOMPARE(m_feed->orders.size(), 1);
    window->close();
    QTRY_VERIFY(!window);
    QVERIFY(m_feed->promise->isCanceled());
}

QTEST_MAIN(TestCapsulePanel)
#include "tst_capsulepanel.moc"
