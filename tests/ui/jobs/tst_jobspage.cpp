#include "tests/ui/jobs/jobspagebed.h"
#include "ui/base/actionpanel.h"
#include "ui/base/language.h"
#include "ui/jobs/gridtable.h"
#include "ui/jobs/gridview.h"
#include "ui/jobs/runsview.h"

#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace vigia;
using namespace vigia::ui;
using test::part;

namespace {

const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, true};

QString id(const char* start)
{
    return test::sampleId(start);
}

} // namespace

/// The page: its views, filter, selection, failures, keyboard.
class TestJobsPage : public test::JobsPageBed
{
    Q_OBJECT

private slots:

    void showsTheRunsNewestFirst()
    {
        QVERIFY(!m_page->isSettled());
        QCOMPARE(m_feed->runQuestions.count(), std::size_t(0)); // hidden pages ask nothing
        show();
        QCOMPARE(table().rows().rowCount(), 16);
        QCOMPARE(table().rows().keyAt(0), id("aa10"));
        QVERIFY(text("runsSummary").startsWith(QStringLiteral("16 run")));
        QCOMPARE(m_page->failure(), QString());
        QVERIFY(!button("runsOlder").isEnabled());
        QVERIFY(!button("jobsRetry").isEnabled());
        QCOMPARE(m_page->view(), QStringLiteral("runs"));
        QCOMPARE(m_page->needs(), QStringList {QStringLiteral("postgresql")});
    }

    void aFilterThatIsNotUnderstoodKeepsTheRows()
    {
        show();
        const std::size_t asked = m_feed->runQuestions.count();
        QTest::keyClicks(&filter(), QStringLiteral("bad:x"));
        QTest::keyClick(&filter(), Qt::Key_Return);
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(part<QLabel>(*m_page, "runsFilterError").isVisible());
        QVERIFY(text("runsFilterError").contains(QStringLiteral("bad:x")));
        QCOMPARE(table().rows().rowCount(), 16);
        QCOMPARE(m_feed->runQuestions.count(), asked);
        filter().clear();
        QTest::keyClicks(&filter(), QStringLiteral("metric:Gene")); // asked without Enter, after a moment
        QTRY_COMPARE(table().rows().rowCount(), 4);
        QVERIFY(!part<QLabel>(*m_page, "runsFilterError").isVisible());
        QTest::keyClick(&filter(), Qt::Key_Escape);
        QTRY_COMPARE(table().rows().rowCount(), 16);
        filter().setText(QStringLiteral("metric:NoSuch"));
        QTest::keyClick(&filter(), Qt::Key_Return);
        QTRY_COMPARE(table().rows().rowCount(), 0);
        QVERIFY(text("runsSummary").startsWith(QStringLiteral("0 run")));
    }

    void chipsFilterWithOneClick()
    {
        show();
        button("chipFailed").click();
        QTRY_COMPARE(table().rows().rowCount(), 3);
        QCOMPARE(filter().text(), QStringLiteral("state:FAILURE"));
        button("chipReverted").click();
        QTRY_COMPARE(table().rows().rowCount(), 1);
        QVERIFY(!button("chipFailed").isChecked());
        button("chipReverted").click();
        QTRY_COMPARE(table().rows().rowCount(), 16);
        m_page->showRuns(QStringLiteral("state:FAILURE"));
        QTRY_COMPARE(table().rows().rowCount(), 3);
        QVERIFY(button("chipFailed").isChecked());
    }

    void selectionSurvivesARefresh()
    {
        show();
        choose("e310");
        m_feed->all.insert(m_feed->all.begin(), test::sampleRun(1, m_clock.nowUtc()));
        m_feed->run(id("e310")).state = etl::RunState::Success;
        m_feed->run(id("e310")).error.reset();
        for (int i = 0; i < 20; ++i)
            emit m_feed->runsChanged();
        const std::size_t asked = m_feed->runQuestions.count();
        QTRY_COMPARE(table().rows().rowCount(), 17);
        QCOMPARE(m_feed->runQuestions.count(), asked + 1); // a burst is one question
        QCOMPARE(table().currentKey(), id("e310"));
        QCOMPARE(table().selectedKeys(), QStringList {id("e310")});
        QTRY_VERIFY(!isOffered("runRetry")); // and the details follow
    }

    void pausedAndHiddenItAsksNothing()
    {
        show();
        m_page->setPaused(true);
        m_feed->all.insert(m_feed->all.begin(), test::sampleRun(1, m_clock.nowUtc()));
        const std::size_t asked = m_feed->runQuestions.count();
        emit m_feed->runsChanged();
        QTest::qWait(400);
        QCOMPARE(m_feed->runQuestions.count(), asked);
        m_page->setPaused(false);
        QTRY_COMPARE(table().rows().rowCount(), 17);
        m_page->setView(QStringLiteral("schedule"));
        m_feed->all.insert(m_feed->all.begin(), test::sampleRun(2, m_clock.nowUtc()));
        emit m_feed->runsChanged();
        QTest::qWait(400);
        QCOMPARE(table().rows().rowCount(), 17);
        m_page->setView(QStringLiteral("runs"));
        QTRY_COMPARE(table().rows().rowCount(), 18);
    }

    void staleAnswersAreDropped()
    {
        m_feed->runQuestions.holds = true;
        m_page->show();
        QCOMPARE(m_feed->runQuestions.count(), std::size_t(1));
        m_page->showRuns(QStringLiteral("metric:Gene"));
        QCOMPARE(m_feed->runQuestions.count(), std::size_t(2));
        m_feed->runQuestions.answer(1, m_feed->page({QStringLiteral("metric:Gene"), 100, 0}));
        QTRY_COMPARE(table().rows().rowCount(), 4);
        m_feed->runQuestions.answer(0, m_feed->page({QString(), 100, 0})); // came late
        QTest::qWait(20);
        QCOMPARE(table().rows().rowCount(), 4);
        m_feed->detailQuestions.holds = true;
        m_page->openRun(id("9c04"));
        m_page->openRun(id("5b20"));
        const std::size_t last = m_feed->detailQuestions.count() - 1;
        m_feed->detailQuestions.answer(last, m_feed->sampleDetails(m_feed->run(id("5b20"))));
        m_feed->detailQuestions.answer(last - 1, m_feed->sampleDetails(m_feed->run(id("9c04"))));
        QTRY_VERIFY(text("runSentence").startsWith(QStringLiteral("SUCCESS")));
        QTest::qWait(20);
        QCOMPARE(detail().run().id, id("5b20"));
    }

    void aFailureKeepsTheRowsAndOffersToTryAgain()
    {
        show();
        m_feed->runQuestions.failsWith = Down;
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), Down.message);
        QCOMPARE(table().rows().rowCount(), 16);
        auto* banner = part<QWidget>(*m_page, "runsView").findChild<ErrorBanner*>();
        QCOMPARE(banner->text(), Down.message);
        m_feed->runQuestions.failsWith.reset();
        emit banner->retryRequested();
        QTRY_COMPARE(m_page->failure(), QString());
        QCOMPARE(banner->text(), QString());
    }

    void pagesAreReadFromTheDatabase()
    {
        m_feed->all.clear();
        for (int i = 0; i < 1204; ++i)
            m_feed->all.push_back(test::sampleRun(5000 - i, m_clock.nowUtc().addSecs(-60 * i)));
        show();
        QCOMPARE(table().rows().rowCount(), 100);
        QVERIFY(text("runsSummary").contains(QStringLiteral("1\u202f204")));
        QVERIFY(text("runsSummary").endsWith(QStringLiteral("page 1 of 13")));
        table().setFocus();
        QVERIFY(table().select(table().rows().keyAt(99)));
        QTest::keyClick(&table(), Qt::Key_PageDown);
        QTRY_COMPARE(m_feed->runQuestions.last().offset, 100);
        QTRY_COMPARE(table().currentIndex().row(), 0);
        QVERIFY(text("runsSummary").contains(QStringLiteral("page 2")));
        QTest::keyClick(&table(), Qt::Key_PageUp);
        QTRY_VERIFY(text("runsSummary").contains(QStringLiteral("page 1 of")));
        QTRY_COMPARE(table().currentIndex().row(), 99);
        button("runsOlder").click();
        QTRY_VERIFY(text("runsSummary").contains(QStringLiteral("page 2")));
        QTRY_VERIFY(m_page->isSettled());
        m_feed->all.resize(30); // the page is gone: the last that there is
        m_page->refresh();
        QTRY_COMPARE(table().rows().rowCount(), 30);
        QVERIFY(text("runsSummary").endsWith(QStringLiteral("page 1 of 1")));
    }

    void progressIsInTheResult()
    {
        show();
        choose("9c04");
        emit m_feed->progressed(id("9c04"), 0.5, QStringLiteral("call 2 of 4"));
        const int row = table().rows().rowOf(id("9c04"));
        QVERIFY(table().rows().index(row, 6).data().toString().contains(QStringLiteral("call 2 of 4")));
        QVERIFY(text("runSentence").contains(QStringLiteral("50")));
        emit m_feed->progressed(id("ffff"), 0.5, QStringLiteral("nobody knows it"));
        m_feed->run(id("9c04")).state = etl::RunState::Success;
        emit m_feed->runsChanged();
        QTRY_VERIFY(!table().rows().index(row, 6).data().toString().contains(QStringLiteral("call 2")));
    }

    void whoMayNotActSeesWhy()
    {
        m_feed->blocked = QStringLiteral("Your role is observer: it may not start runs.");
        m_page->setBlocked({});
        show();
        choose("5b20");
        for (const char* name : {"jobsNew", "jobsFill", "jobsRetry", "runRevert", "runEdit"}) {
            QVERIFY2(!button(name).isEnabled(), name);
            QVERIFY2(button(name).toolTip().contains(m_feed->blocked), name);
        }
        m_feed->blocked.clear();
        m_page->setBlocked(QStringLiteral("PostgreSQL is lost."));
        QVERIFY(!filter().isEnabled());
        QVERIFY(button("jobsNew").toolTip().contains(QStringLiteral("PostgreSQL is lost.")));
        m_page->setBlocked({});
        QVERIFY(filter().isEnabled());
        QVERIFY(button("runRevert").isEnabled());
    }

    void severalRunsAreTriedAgainTogether()
    {
        show();
        table().selectAll();
        QCOMPARE(button("jobsRetry").text().contains(QStringLiteral("4")), true);
        button("jobsRetry").click();
        const auto* panel = m_page->findChild<ActionPanel*>(QStringLiteral("retryPanel"));
        QVERIFY(panel && panel->isVisible());
        QTest::keyClick(panel->window()->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!panel->isVisible());
        QVERIFY(detail().isVisible());
    }

    void panelsOpenAndCloseBesideTheTable()
    {
        show();
        m_page->activateWindow();
        table().setFocus();
        choose("5b20");
        QTest::keyClick(&table(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(!detail().isVisible());
        QTRY_VERIFY(m_page->isSettled());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(detail().isVisible());
        QCOMPARE(m_page->focusWidget(), &table());
        m_page->fillGap(QStringLiteral("Gene"), QStringLiteral("Recurso"),
                        {QDate(2026, 6, 1), QDate(2026, 6, 9)});
        QVERIFY(!detail().isVisible());
        QCOMPARE(m_feed->plans.last().metric, QStringLiteral("Gene"));
        m_page->openRun(id("e310")); // from an alarm: what is opened is seen
        QVERIFY(detail().isVisible());
        button("runRetry").click();
        auto* panel = m_page->findChild<ActionPanel*>(QStringLiteral("retryPanel"));
        QTRY_VERIFY(panel->isVisible());
        emit panel->done(QStringLiteral("Run 9c04 was started."), {id("9c04")});
        QTRY_COMPARE(detail().runId(), id("9c04"));
        QVERIFY(detail().isVisible());
        QCOMPARE(part<QLabel>(*m_page, "jobsNote").accessibleName(), QStringLiteral("Run 9c04 was started."));
    }

    void theGridOpensRunsAndProposesToFill()
    {
        m_page->setView(QStringLiteral("grid"));
        show();
        auto& grid = part<GridTable>(*m_page, "gridTable");
        auto& view = part<GridView>(*m_page, "gridView");
        QCOMPARE(view.days(), (DayRange {QDate(2026, 5, 16), QDate(2026, 6, 14)}));
        QCOMPARE(grid.model()->columnCount(), 30);
        QVERIFY(!button("gridLater").isEnabled());
        const auto find = [&](bool isRun) {
            for (int column = 0; column < 30; ++column) {
                const QModelIndex index = grid.model()->index(0, column);
                const jobs::GridCell* cell = static_cast<GridModel*>(grid.model())->cell(index);
                if (isRun ? !cell->runId.isEmpty() : cell->runId.isEmpty() && !cell->hasData)
                    return index;
            }
            return QModelIndex();
        };
        grid.setFocus();
        grid.setCurrentIndex(find(true));
        QVERIFY(text("gridCaption").contains(QStringLiteral("Gene / Recurso")));
        QTest::keyClick(&grid, Qt::Key_Return);
        QTRY_VERIFY(!detail().runId().isEmpty());
        QTRY_VERIFY(m_page->isSettled());
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(find(false)).center());
        QTRY_VERIFY(!detail().isVisible());
        QCOMPARE(m_feed->plans.last().metric, QStringLiteral("Gene"));
        QVERIFY(m_feed->plans.last().days.contains(view.days().from.addDays(find(false).column())));
        button("gridEarlier").click();
        QTRY_COMPARE(view.days().to, QDate(2026, 5, 15));
        QVERIFY(button("gridLater").isEnabled());
        button("gridLater").click();
        QTRY_COMPARE(view.days().to, QDate(2026, 6, 14));
        m_feed->gridQuestions.failsWith = Down;
        m_page->refresh();
        QTRY_COMPARE(m_page->failure(), Down.message);
        QCOMPARE(grid.model()->rowCount(), 7);
    }

    void catalogueAndScheduleLeadToRuns()
    {
        m_page->setView(QStringLiteral("catalogue"));
        show();
        button("newRun-clean_old_logs").click();
        QTRY_VERIFY(!detail().isVisible());
        m_page->setView(QStringLiteral("schedule"));
        auto& schedule = part<RowsTable>(*m_page, "scheduleTable");
        QCOMPARE(schedule.rows().rowCount(), 2);
        QVERIFY(text("scheduleZone").contains(QStringLiteral("America/Bogota")));
        schedule.setFocus();
        QVERIFY(schedule.select(QStringLiteral("etl_incremental_all_metrics")));
        QTest::keyClick(&schedule, Qt::Key_Return);
        QTRY_COMPARE(detail().runId(), m_feed->all.back().id);
    }

    void everythingIsReachedByKeyboard()
    {
        show();
        m_page->activateWindow();
        choose("71aa");
        filter().setFocus();
        const QStringList order = test::tabOrder(*m_page);
        for (const char* name : {"chipFailed", "runsTable", "view-runs", "view-schedule", "jobsNew",
                                 "jobsFill", "tabLog", "tabAttempts", "runLog", "runCancel", "runChart"})
            QVERIFY2(order.contains(QString::fromLatin1(name)), name);
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_Down);
        QTRY_COMPARE(detail().runId(), id("e310"));
        QTest::keyClick(&table(), Qt::Key_Delete); // does nothing
        QCOMPARE(table().rows().rowCount(), 16);
    }

    void hostileTextsStayPlain()
    {
        m_feed->all.clear();
        const QString evil =
            QStringLiteral("<img src='file:///etc/passwd'><b>bold</b>\u202e\u0645\u0631\u062d\u0628\u0627 ");
        for (int i = 0; i < 100; ++i) {
            etl::RunInfo run = test::sampleRun(i, m_clock.nowUtc().addSecs(-i));
            run.metric = evil.left(60);
            run.entity = QString(i * 40, u'e');
            run.worker = evil;
            run.requestedBy = evil;
            run.reason = evil + QString(10'000, u'r');
            run.state = etl::RunState::Failure;
            run.error = etl::RunError {evil, false, evil + QString(10'000, u'm'), {}, ErrorCode::Internal};
            run.parent = evil;
            m_feed->all.push_back(run);
        }
        jobs::RunDetails details = m_feed->sampleDetails(m_feed->all.front());
        details.attempts.front().document =
            QByteArray("<script>alert(1)</script>") + QByteArray(100'000, '\1');
        details.attempts.front().request = evil;
        details.log.push_back({m_clock.nowUtc(), evil, evil + QString(10'000, u'l')});
        details.rejects.push_back({{}, evil, 99, evil, evil});
        details.changes.push_back({{}, evil, -1, NoValue, NoValue, {}});
        m_feed->detailsOf.insert(details.run.id, details);
        show();
        QVERIFY(table().select(details.run.id));
        QTRY_VERIFY(m_page->isSettled());
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->text().contains(u'<') && label->textFormat() != Qt::PlainText)
                QVERIFY2(label->text().startsWith(QStringLiteral("<a href=")), qPrintable(label->text()));
        for (const char* tab : {"tabAttempts", "tabRejects", "tabChanges", "tabLog"})
            button(tab).click();
        QVERIFY(!m_page->grab().isNull());
        QVERIFY(m_page->minimumSizeHint().width() <= 1110);
        m_feed->all.clear();
        m_feed->detailsOf.clear();
        m_page->refresh();
        QTRY_COMPARE(table().rows().rowCount(), 0);
    }

    void stateComesBack()
    {
        show();
        m_page->showRuns(QStringLiteral("state:FAILURE"));
        QTRY_VERIFY(m_page->isSettled());
        m_page->setView(QStringLiteral("grid"));
        JobsPage other(*m_feed, m_theme, m_clock);
        other.restoreState(m_page->saveState());
        QCOMPARE(other.view(), QStringLiteral("grid"));
        other.setView(QStringLiteral("runs"));
        other.show();
        QTRY_VERIFY(other.isSettled());
        QCOMPARE(part<RowsTable>(other, "runsTable").rows().rowCount(), 3);
        other.restoreState(
            {{QStringLiteral("view"), QStringLiteral("no such view")},
             {QStringLiteral("side"), -7},
             {QStringLiteral("runs"), QVariantMap {{QStringLiteral("filter"), QStringLiteral("bad:x")}}}});
        QCOMPARE(other.view(), QStringLiteral("runs"));
        QTRY_VERIFY(other.isSettled());
        QCOMPARE(part<RowsTable>(other, "runsTable").rows().rowCount(), 3);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("view");
        for (const char* view : {"runs", "grid", "catalogue", "schedule"})
            QTest::addRow("%s", view) << QString::fromLatin1(view);
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            QSKIP("VIGIA_PICTURES names no folder");
        QFETCH(QString, view);
        m_page->setView(view);
        for (const QSize& size : {QSize(1110, 640), QSize(1750, 920)}) {
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
                for (const QString& language : Language::available()) {
                    Language spoken;
                    spoken.set(language);
                    m_theme.setMode(mode);
                    m_page->resize(size);
                    show();
                    if (view == u"runs")
                        choose(size.width() < 1200 ? "e310" : "5b20");
                    m_page->grab().save(QDir(folder).filePath(
                        QStringLiteral("jobs-%1-%2-%3-%4.png")
                            .arg(view,
                                 mode == Theme::Mode::Dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                 language)
                            .arg(size.width())));
                }
            }
        }
    }
};

QTEST_MAIN(TestJobsPage)
#include "tst_jobspage.moc"
