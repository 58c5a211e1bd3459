#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/jobs/panelparts.h"
#include "ui/base/errorbanner.h"
#include "ui/base/theme.h"
#include "ui/jobs/backfillpanel.h"
#include "ui/jobs/dayfield.h"
#include "ui/jobs/daystrip.h"
#include "ui/jobs/seriesfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using test::part;
using test::seenText;

namespace {

const DayRange Range {QDate(2026, 6, 1), QDate(2026, 6, 14)};

} // namespace

class TestBackfillPanel : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeJobsFeed> m_feed;
    std::unique_ptr<BackfillPanel> m_panel;

    QPushButton& main() const { return part<QPushButton>(*m_panel, "panelMain"); }

    QString error() const { return part<ErrorBanner>(*m_panel, "errorBanner").text(); }

    void start()
    {
        m_panel->start(QStringLiteral("Gene"), QStringLiteral("Recurso"), Range);
        QTRY_VERIFY(m_panel->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeJobsFeed>(m_clock.nowUtc());
        m_panel = std::make_unique<BackfillPanel>(*m_feed, m_theme, m_clock);
        m_panel->resize(410, 640);
        m_panel->show();
    }

    void cleanup()
    {
        m_panel.reset();
        m_feed.reset();
    }

    void showsExactlyWhichDaysRun()
    {
        start();
        QCOMPARE(m_feed->plans.last().metric, QStringLiteral("Gene"));
        QCOMPARE(m_feed->plans.last().days, Range);
        QCOMPARE(seenText(*m_panel, "planSummary").replace(QChar::Nbsp, QChar::Space),
                 QStringLiteral("2 day(s) in 2 run(s): Jun 5, Jun 10"));
        QCOMPARE(main().text(), QStringLiteral("Run 2 run(s)"));
        QVERIFY(main().isEnabled());
        QVERIFY(part<DayStrip>(*m_panel, "dayStrip").dayAt({3, 3}) == 0);
    }

    void emptyValuesStartWithSomethingUseful()
    {
        m_panel->start({}, {}, {});
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(m_feed->plans.last().days.days(), 31);
        QCOMPARE(m_feed->plans.last().days.to, QDate(2026, 6, 14));
        QVERIFY(m_panel->plan());
    }

    void knownGapsAreLeftOutAndSaid()
    {
        m_feed->plans.holds = true;
        m_panel->start(QStringLiteral("Gene"), QStringLiteral("Recurso"), Range);
        jobs::BackfillPlan plan;
        plan.metric = QStringLiteral("Gene");
        for (int day = 0; day < 14; ++day)
            plan.days.push_back({Range.from.addDays(day), jobs::BackfillDay::State::Known, false});
        m_feed->plans.answer(0, plan);
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(seenText(*m_panel, "planKnown"),
                 QStringLiteral("14 day(s) that XM never published are left out."));
        QCOMPARE(seenText(*m_panel, "planSummary"), QStringLiteral("No day of this range has to run."));
        QVERIFY(!main().isEnabled());
    }

    void aChangeAsksForANewPlanAndAnOlderOneNeverWins()
    {
        m_feed->plans.holds = true;
        m_panel->start(QStringLiteral("Gene"), QStringLiteral("Recurso"), Range);
        part<QComboBox>(*m_panel, "only").setCurrentIndex(2);
        QVERIFY(!main().isEnabled());
        QTRY_COMPARE(m_feed->plans.count(), 2U);
        QCOMPARE(m_feed->plans.last().only, jobs::BackfillOnly::All);
        QVERIFY(m_feed->plans.asked[0].promise->isCanceled());
        jobs::BackfillPlan newer;
        newer.only = jobs::BackfillOnly::All;
        newer.runs = {Range};
        newer.days = {{Range.from, jobs::BackfillDay::State::Present, true}};
        m_feed->plans.answer(1, newer);
        m_feed->plans.answer(0, jobs::BackfillPlan {});
        QTRY_VERIFY(m_panel->isSettled());
        QTest::qWait(10);
        QCOMPARE(m_panel->plan()->runs.size(), 1U);
        QCOMPARE(main().text(), QStringLiteral("Run 1 run(s)"));
    }

    void typingAsksOnce()
    {
        start();
        for (int day = 2; day < 9; ++day)
            part<DayField>(*m_panel, "from").setDate(QDate(2026, 6, day));
        QVERIFY(!m_panel->isSettled());
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(m_feed->plans.count(), 2U);
        QCOMPARE(m_feed->plans.last().days.from, QDate(2026, 6, 8));
    }

    void whatCannotBePlannedIsNotAsked_data()
    {
        QTest::addColumn<QString>("series");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QString gene = QStringLiteral("Gene/Recurso");
        QTest::newRow("unknown series") << QStringLiteral("<script>") << Range.from << Range.to;
        QTest::newRow("no series") << QString() << Range.from << Range.to;
        QTest::newRow("list") << QStringLiteral("ListadoRecursos") << Range.from << Range.to;
        QTest::newRow("reversed") << gene << Range.to << Range.from;
        QTest::newRow("too old") << gene << QDate(1995, 1, 1) << QDate(1995, 1, 2);
        QTest::newRow("future") << gene << Range.from << QDate(2100, 12, 31);
        QTest::newRow("too long") << gene << QDate(2000, 1, 1) << Range.to;
    }

    void whatCannotBePlannedIsNotAsked()
    {
        QFETCH(QString, series);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        start();
        part<SeriesField>(*m_panel, "series").setText(series);
        part<DayField>(*m_panel, "from").setDate(from);
        part<DayField>(*m_panel, "to").setDate(to);
        QTRY_VERIFY(m_panel->isSettled());
        QCOMPARE(m_feed->plans.count(), 1U);
        QVERIFY(!main().isEnabled());
        QVERIFY(!m_panel->plan());
        const QString said = seenText(*m_panel, "seriesRowProblem") + seenText(*m_panel, "daysRowProblem");
        QVERIFY(!said.isEmpty());
    }

    void aFailedPlanSaysWhyAndCanBeTriedAgain()
    {
        const Error down {
            ErrorCode::Unreachable, QStringLiteral("The database is not reachable."), {}, {}, true};
        m_feed->plans.failsWith = down;
        start();
        QCOMPARE(error(), down.message);
        QVERIFY(!main().isEnabled());
        m_feed->plans.failsWith.reset();
        part<QPushButton>(*m_panel, "errorRetry").click();
        QTRY_VERIFY(m_panel->plan());
        QCOMPARE(error(), QString());
    }

    void theOrderIsThePlanOnScreen()
    {
        start();
        QTest::keyClicks(&part<QWidget>(*m_panel, "reason"), QStringLiteral("lost in the move"));
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_feed->backfills.last().plan.runs, m_panel->plan()->runs);
        QCOMPARE(m_feed->backfills.last().engine, QStringLiteral("embedded"));
        QCOMPARE(m_feed->backfills.last().reason, QStringLiteral("lost in the move"));
        QCOMPARE(done[0][0].toString(), QStringLiteral("2 run(s) of the backfill are queued."));
        QCOMPARE(done[0][1].toStringList().size(), 2);
    }

    void aPlanThatIsNoLongerTrueIsNotOrdered()
    {
        start();
        m_feed->plans.holds = true;
        main().click();
        QCOMPARE(m_feed->plans.count(), 2U);
        jobs::BackfillPlan other = *m_panel->plan();
        other.runs.pop_back();
        m_feed->plans.answer(1, other);
        QTRY_VERIFY(error().contains(u"nothing was started"));
        QVERIFY(m_feed->backfills.asked.empty());
        QCOMPARE(main().text(), QStringLiteral("Run 1 run(s)"));
    }

    void aRefusedOrderStaysInThePanel()
    {
        m_feed->backfills.failsWith =
            Error {ErrorCode::PermissionDenied, QStringLiteral("You may not."), {}, {}, false};
        start();
        QSignalSpy done(m_panel.get(), &ActionPanel::done);
        main().click();
        QTRY_COMPARE(error(), QStringLiteral("You may not."));
        QCOMPARE(done.count(), 0);
        QVERIFY(main().isEnabled());
    }

    void aPanelThatIsGoneIsNotAnswered()
    {
        m_feed->plans.holds = true;
        m_panel->start(QStringLiteral("Gene"), QStringLiteral("Recurso"), Range);
        m_panel.reset();
        QVERIFY(m_feed->plans.asked[0].promise->isCanceled());
        m_feed->plans.answer(0, jobs::BackfillPlan {});
        QTest::qWait(10);
    }

    void theStripOfTenYearsStaysReadable()
    {
        DayStrip strip(m_theme);
        std::vector<jobs::BackfillDay> days;
        for (int i = 0; i < 3660; ++i)
            days.push_back(
                {QDate(2016, 1, 1).addDays(i), static_cast<jobs::BackfillDay::State>(i % 5), i % 7 == 0});
        strip.setDays(days, QDate(2026, 6, 15));
        strip.resize(380, strip.heightForWidth(380));
        QVERIFY(strip.heightForWidth(380) < 400);
        QVERIFY(!strip.grab().isNull());
        QCOMPARE(strip.dayAt({-1, 5}), -1);
        QCOMPARE(strip.dayAt({5, 5000}), -1);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.current(), 3659);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.current(), 3659);
        QVERIFY(strip.reading().contains(u"2026") || strip.reading().startsWith(u"Jan"));
        strip.setDays({}, QDate(2026, 6, 15));
        QCOMPARE(strip.reading(), QString());
        QTest::keyClick(&strip, Qt::Key_Left);
    }

    void theKeyboardIsEnough()
    {
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("series"));
        const QStringList wanted {QStringLiteral("from"),        QStringLiteral("to"),
                                  QStringLiteral("only"),        QStringLiteral("engine"),
                                  QStringLiteral("dayStrip"),    QStringLiteral("reason"),
                                  QStringLiteral("panelCancel"), QStringLiteral("panelMain")};
        QCOMPARE(test::tabOrder(*m_panel).mid(0, wanted.size()), wanted);
        part<QWidget>(*m_panel, "dayStrip").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(!part<DayStrip>(*m_panel, "dayStrip").reading().isEmpty());
        QSignalSpy cancelled(m_panel.get(), &ActionPanel::cancelled);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

    void pictures()
    {
        m_panel->start(QStringLiteral("VoluUtilDiarEner"), QStringLiteral("Embalse"),
                       {QDate(2026, 4, 1), QDate(2026, 6, 14)});
        QTRY_VERIFY(m_panel->isSettled());
        test::picture(*m_panel, m_theme, QStringLiteral("backfill"));
    }
};

QTEST_MAIN(TestBackfillPanel)
#include "tst_backfillpanel.moc"
