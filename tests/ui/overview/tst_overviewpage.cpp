#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/overview/fakeoverviewfeed.h"
#include "ui/base/language.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/tile.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using Part = OverviewFeed::Part;

namespace {

const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, true};
constexpr Part AskedParts[] = {Part::Generation, Part::Freshness, Part::Runs,    Part::Workers,
                               Part::Targets,    Part::Alerts,    Part::Timeline};

} // namespace

class TestOverviewPage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock {QDateTime(QDate(2026, 11, 24), QTime(13, 42, 17), Qt::UTC)};
    std::unique_ptr<test::FakeOverviewFeed> m_feed;
    std::unique_ptr<OverviewPage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        return *m_page->findChild<T*>(QString::fromLatin1(name));
    }

    RowsTable& table(const char* name) const { return part<RowsTable>(name); }

    QString cell(const char* name, int row, int column) const
    {
        return table(name).rows().index(row, column).data().toString();
    }

    /// Why a part has nothing new: said in its place, or over what was read before.
    QString note(Part which) const
    {
        const QString name = m_page->tile(which)->objectName() + QStringLiteral("Note");
        const auto* label = m_page->findChild<QLabel*>(name);
        return label->isVisible() ? label->text() : m_page->tile(which)->accessibleDescription();
    }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    void again()
    {
        m_page->refresh();
        QTRY_VERIFY(m_page->isSettled());
    }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeOverviewFeed>(m_clock.nowUtc());
        m_page = std::make_unique<OverviewPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        for (RowsTable* each : m_page->findChildren<RowsTable*>())
            new QAbstractItemModelTester(each->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest, each);
    }

    void cleanup()
    {
        m_page.reset();
        m_feed.reset();
    }

    void asksNothingBeforeItIsSeen()
    {
        QVERIFY(m_feed->asked.empty());
        show();
        for (const Part which : AskedParts)
            QCOMPARE(m_feed->asked[which], 1);
        QCOMPARE(m_page->failure(), QString());
    }

    void saysWhatIsWell()
    {
        show();
        QVERIFY(part<QLabel>("generationFigure").text().toDouble() > 200);
        QVERIFY(part<QLabel>("generationChange").text().contains(QStringLiteral("%")));
        QCOMPARE(part<QLabel>("runsFigure").text(), QStringLiteral("1.5"));
        QVERIFY(!part<QPushButton>("runsFailures").text().isEmpty());
        QVERIFY(cell("workersTileTable", 0, 1).startsWith(QStringLiteral("working · answers")));
        QVERIFY(m_page->tile(Part::Targets)->caption().contains(QStringLiteral("4 of 4 up")));
        QVERIFY(m_page->tile(Part::Alerts)->caption().contains(QStringLiteral("0 open")));
        QCOMPARE(table("freshnessTileTable").rows().rowCount(), 9);
        QVERIFY(m_page->findChildren<QPushButton*>(QStringLiteral("load-Gene")).isEmpty());
    }

    void whatIsWrongComesFirst()
    {
        m_feed->setBad();
        show();
        QCOMPARE(part<QLabel>("runsFigure").text(), QStringLiteral("11.8"));
        QVERIFY(part<QPushButton>("runsFailures").text().contains(u'8'));
        QVERIFY(cell("workersTileTable", 0, 1).startsWith(QStringLiteral("stuck · one task")));
        QVERIFY(
            cell("workersTileTable", 1, 1).startsWith(QStringLiteral("unknown · "))); // silence is not "down"
        QVERIFY(cell("targetsTileTable", 0, 1).contains(QStringLiteral("HTML")));
        QVERIFY(cell("servicesTileTable", 0, 0).contains(QStringLiteral("Alertmanager")));
        QCOMPARE(cell("freshnessTileTable", 0, 0), QStringLiteral("PrecBolsNaci"));
        QVERIFY(
            cell("alertsTileTable", 0, 0).contains(QStringLiteral("EtlErrorRate"))); // priority 2 before 3
        QCOMPARE(table("alertsTileTable").rows().rows()[2].mark, RowMark::Quiet3); // taken on
    }

    void everyTileLeadsToItsPage()
    {
        m_feed->setBad();
        show();
        QSignalSpy jobs(m_page.get(), &OverviewPage::openJobs);
        QSignalSpy series(m_page.get(), &OverviewPage::openSeries);
        QSignalSpy workers(m_page.get(), &OverviewPage::openWorkers);
        QSignalSpy targets(m_page.get(), &OverviewPage::openTargets);
        QSignalSpy alerts(m_page.get(), &OverviewPage::openAlerts);
        QSignalSpy timeline(m_page.get(), &OverviewPage::openTimeline);
        QSignalSpy diagnostics(m_page.get(), &OverviewPage::openDiagnostics);
        for (const char* name :
             {"generationTileTitle", "freshnessTileTitle", "runsTileTitle", "workersTileTitle",
              "targetsTileTitle", "alertsTileTitle", "timelineTileTitle", "servicesTileTitle"})
            part<QPushButton>(name).click();
        QCOMPARE(jobs.takeFirst()[0].toString(), QString());
        QCOMPARE(series.size(), 2);
        QCOMPARE(series.takeFirst()[0].toString(), QStringLiteral("Gene"));
        QCOMPARE(workers.takeFirst()[0].toString(), QString());
        QCOMPARE(targets.takeFirst()[0].toString(), QString());
        QCOMPARE(alerts.takeFirst()[0].toInt(), 0);
        QCOMPARE(timeline.size(), 1);
        QCOMPARE(diagnostics.size(), 1);

        part<QPushButton>("runsFailures").click();
        QCOMPARE(jobs.takeFirst()[0].toString(), QStringLiteral("state:FAILURE"));
        part<QPushButton>("runsRunning").click();
        QCOMPARE(jobs.takeFirst()[0].toString(), QStringLiteral("state:STARTED"));
        const auto enter = [this](const char* name) {
            table(name).setFocus();
            table(name).selectRow(0);
            QTest::keyClick(&table(name), Qt::Key_Return);
        };
        enter("workersTileTable");
        QCOMPARE(workers.takeFirst()[0].toString(), QStringLiteral("worker2@etl-host"));
        enter("targetsTileTable");
        QCOMPARE(targets.takeFirst()[0].toString(), QStringLiteral("api-mme"));
        enter("alertsTileTable");
        QCOMPARE(alerts.takeFirst()[0].toInt(), 2);
        enter("freshnessTileTable");
        QCOMPARE(series.takeLast()[0].toString(), QStringLiteral("PrecBolsNaci"));
        RowsTable& rows = table("workersTileTable");
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {},
                          rows.visualRect(rows.rows().index(1, 0)).center());
        QCOMPARE(workers.takeFirst()[0].toString(), QStringLiteral("worker3@etl-host"));
    }

    void loadAsksForTheDaysThatAreMissing()
    {
        m_feed->setBad();
        show();
        QSignalSpy load(m_page.get(), &OverviewPage::loadRequested);
        part<QPushButton>("load-PrecBolsNaci").click();
        QCOMPARE(load.size(), 1);
        QCOMPARE(load[0][0].toString(), QStringLiteral("PrecBolsNaci"));
        QCOMPARE(load[0][2].value<DayRange>(), (DayRange {QDate(2026, 11, 19), QDate(2026, 11, 23)}));
        m_feed->setGood();
        again();
        QTRY_VERIFY(m_page->findChildren<QPushButton*>(QStringLiteral("load-PrecBolsNaci")).isEmpty());
    }

    void theButtonKeepsTheFocusAcrossARefresh()
    {
        m_feed->setBad();
        show();
        auto& button = part<QPushButton>("load-DemaCome");
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        button.setFocus();
        again();
        QCOMPARE(qApp->focusWidget(), &button);
    }

    void eachTileFailsAlone_data()
    {
        QTest::addColumn<int>("which");
        for (const Part which : AskedParts)
            QTest::addRow("%d", static_cast<int>(which)) << static_cast<int>(which);
    }

    void eachTileFailsAlone()
    {
        QFETCH(int, which);
        const auto lost = static_cast<Part>(which);
        show();
        const QDateTime before = m_page->tile(lost)->answeredAt();
        m_feed->failures[lost] = Down;
        m_clock.advance(std::chrono::seconds(30));
        again();
        QCOMPARE(note(lost), Down.message);
        QCOMPARE(m_page->failure(), Down.message);
        QCOMPARE(m_page->tile(lost)->answeredAt(), before); // what is on screen is of then, and says so
        m_page->tile(lost)->presentAge();
        QVERIFY(m_page->tile(lost)->caption().contains(QStringLiteral("30 s ago")));
        for (const Part other : AskedParts)
            if (other != lost) {
                QCOMPARE(note(other), QString());
                QCOMPARE(m_page->tile(other)->answeredAt(), m_clock.nowUtc());
            }
        m_feed->failures.clear();
        again();
        QCOMPARE(note(lost), QString());
    }

    void whatWasNeverReadShowsOnlyWhy()
    {
        for (const Part which : AskedParts)
            m_feed->failures[which] = Down;
        show();
        for (const Part which : AskedParts)
            QCOMPARE(note(which), Down.message);
        QVERIFY(!table("workersTileTable").isVisible()); // an empty table would look like no workers
        QVERIFY(!part<QLabel>("runsFigure").isVisible());
    }

    void aSiteWithoutAServiceSaysSoInOneLine()
    {
        m_feed->absences[Part::Workers] = QStringLiteral("The site has no Celery workers.");
        m_page = std::make_unique<OverviewPage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
        show();
        QCOMPARE(note(Part::Workers), QStringLiteral("The site has no Celery workers."));
        QVERIFY(!table("workersTileTable").isVisible());
        QCOMPARE(m_feed->asked[Part::Workers], 0);
        again();
        QCOMPARE(m_feed->asked[Part::Workers], 0);
    }

    void aSilentPartKeepsNobodyWaiting()
    {
        m_feed->held = {static_cast<int>(Part::Targets)};
        m_page->show();
        QTRY_VERIFY(m_page->tile(Part::Timeline)->answeredAt().isValid());
        QVERIFY(!m_page->isSettled());
        QVERIFY(m_page->tile(Part::Targets)->isBusy());
        QCOMPARE(note(Part::Targets), QString());
        m_page.reset(); // with a question under way
    }

    void pausedAndHiddenItAsksNothing()
    {
        show();
        const auto asked = m_feed->asked;
        m_page->setPaused(true);
        emit m_feed->changed(Part::Runs);
        m_page->hide();
        emit m_feed->changed(Part::Workers);
        QTest::qWait(0);
        QVERIFY(m_feed->asked == asked);
        m_page->show();
        QVERIFY(m_feed->asked == asked);
        m_page->setPaused(false);
        QTRY_COMPARE(m_feed->asked[Part::Runs], 2);
    }

    void aBurstOfChangesIsOneQuestion()
    {
        show();
        for (int i = 0; i < 100; ++i)
            emit m_feed->changed(Part::Runs);
        QTRY_COMPARE(m_feed->asked[Part::Runs], 2);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_feed->asked[Part::Runs], 2);
        QCOMPARE(m_feed->asked[Part::Freshness], 1);
    }

    void oldDataIsShownWithItsDate()
    {
        m_feed->lag = 90;
        show();
        QTRY_COMPARE(m_feed->queries.size(), 2);
        QCOMPARE(m_feed->queries[1].range.to, QDate(2026, 8, 26));
        QTRY_VERIFY(m_page->isSettled());
        QVERIFY(m_page->tile(Part::Generation)->caption().contains(QStringLiteral("Aug 26")));
        QVERIFY(!part<QLabel>("generationMessage").isVisible());
    }

    void emptyIsSaidAndIsNoBigBox()
    {
        m_feed->setEmpty();
        show();
        QVERIFY(part<QLabel>("generationMessage").text().contains(QStringLiteral("no generation data")));
        QCOMPARE(part<QLabel>("runsFigure").text(), QStringLiteral("–"));
        QVERIFY(!part<QPushButton>("runsFailures").isVisible());
        QCOMPARE(m_page->failure(), QString());
    }

    void hugeAndHostileValuesAreShownAsText()
    {
        const QString hostile = QStringLiteral("<b>x</b>\n&amp;%1%n\u202e") + QString(5'000, u'W');
        m_feed->setBad();
        for (int i = 0; i < 3000; ++i) {
            celery::WorkerInfo worker;
            worker.name = QStringLiteral("w%1@").arg(i) + hostile;
            worker.evidence = {{hostile, {}}};
            worker.bearers = i;
            m_feed->survey.workers.append(worker);
            targets::TargetInfo target;
            target.pool = hostile;
            target.instance = QString::number(i);
            target.health = targets::TargetHealth::Down;
            target.lastError = hostile;
            m_feed->targetsInfo.active.append(target);
        }
        m_feed->survey.nameless = std::numeric_limits<qint64>::max();
        m_feed->figures.failed = std::numeric_limits<qint64>::max() / 2;
        m_feed->figures.queued.clear();
        for (int i = 0; i < 50; ++i)
            m_feed->figures.queued.insert(hostile + QString::number(i), 1);
        m_feed->alertsInfo.alerts[0].priority = -5;
        m_feed->alertsInfo.alerts[1].summary = hostile;
        m_feed->alertsInfo.alerts[1].since = {};
        m_feed->ladder[3].reason = hostile;
        show();
        QCOMPARE(table("workersTileTable").rows().rowCount(), 3003);
        QVERIFY(cell("workersTileTable", 4, 0).size() < 400);
        QVERIFY(m_page->width() == 1110);
        QVERIFY(!m_page->grab().isNull());
    }

    void fitsAndScrollsAsItMust()
    {
        show();
        auto& scroll = part<QScrollArea>("overviewScroll");
        QTRY_COMPARE(scroll.verticalScrollBar()->maximum(), 0); // 1280 × 800 without scrolling
        m_theme.setScale(200);
        QTest::qWait(0);
        QTRY_VERIFY(scroll.verticalScrollBar()->maximum() > 0);
        QVERIFY(part<QWidget>("overviewBoard").width() <= scroll.viewport()->width());
        m_theme.setScale(100);
        QTRY_COMPARE(scroll.verticalScrollBar()->maximum(), 0);
    }

    void theKeyboardReachesAllTiles()
    {
        m_feed->setBad();
        show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QSet<QString> reached;
        part<QPushButton>("generationTileTitle").setFocus();
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
            reached.insert(qApp->focusWidget()->objectName());
        }
        for (const char* name :
             {"generationTileTitle", "freshnessTileTable", "load-PrecBolsNaci", "runsFailures",
              "workersTileTable", "targetsTileTable", "alertsTileTable", "servicesTileTable", "timelineView"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
        QSignalSpy item(m_page.get(), &OverviewPage::openItem);
        auto& view = part<TimelineView>("timelineView");
        view.choose(timeline::LaneKind::Targets, QStringLiteral("api-mme"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(item.size(), 1);
    }

    void aNewLanguageIsTaken()
    {
        show();
        QEvent change(QEvent::LanguageChange);
        for (QWidget* each : m_page->findChildren<QWidget*>())
            QApplication::sendEvent(each, &change);
        QApplication::sendEvent(m_page.get(), &change);
        QCOMPARE(part<QPushButton>("runsTileTitle").text(), QStringLiteral("ETL runs"));
    }

    /// With VIGIA_PICTURES=DIR: pictures to look at, no comparison.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            return;
        for (const QString& language : Language::available())
            for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark})
                for (const QSize& size : {QSize(1750, 920), QSize(1110, 640)})
                    for (const char* kind : {"good", "bad", "lost"}) {
                        Language spoken;
                        spoken.set(language);
                        m_theme.setMode(mode);
                        m_feed = std::make_unique<test::FakeOverviewFeed>(m_clock.nowUtc());
                        if (kind != QByteArray("good"))
                            m_feed->setBad();
                        m_page = std::make_unique<OverviewPage>(*m_feed, m_theme, m_clock);
                        m_page->resize(size);
                        show();
                        if (kind == QByteArray("lost")) {
                            for (const Part which :
                                 {Part::Generation, Part::Runs, Part::Freshness, Part::Targets})
                                m_feed->failures[which] = Down;
                            again();
                        }
                        QTest::qWait(30);
                        m_page->grab().save(QDir(folder).filePath(QStringLiteral("overview-%1-%2-%3-%4.png")
                                                                      .arg(QString::fromLatin1(kind),
                                                                           mode == Theme::Mode::Dark
                                                                               ? QStringLiteral("dark")
                                                                               : QStringLiteral("light"),
                                                                           language)
                                                                      .arg(size.width())));
                    }
        m_theme.setMode(Theme::Mode::Dark);
        m_theme.setScale(200);
        QTest::qWait(30);
        part<QWidget>("overviewBoard").grab().save(QDir(folder).filePath(QStringLiteral("overview-200.png")));
        m_theme.setScale(100);
        m_page->resize(800, 640);
        QTest::qWait(30);
        part<QWidget>("overviewBoard")
            .grab()
            .save(QDir(folder).filePath(QStringLiteral("overview-narrow.png")));
    }
};

QTEST_MAIN(TestOverviewPage)
#include "tst_overviewpage.moc"
