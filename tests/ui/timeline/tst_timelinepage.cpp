#include "tests/support/failonwarnings.h"
#include "tests/support/fakeclock.h"
#include "tests/ui/timeline/sampletimeline.h"
#include "ui/base/errorbanner.h"
#include "ui/base/rowstable.h"
#include "ui/base/theme.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using timeline::LaneKind;

namespace {

const Error Down {
    ErrorCode::Unreachable, QStringLiteral("The database is not reachable: start it."), {}, {}, true};

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private:
    Theme m_theme {Theme::Mode::Dark};
    test::FakeClock m_clock;
    std::unique_ptr<test::FakeTimelineFeed> m_feed;
    std::unique_ptr<TimelinePage> m_page;

    template<typename T>
    T& part(const char* name) const
    {
        return *m_page->findChild<T*>(QString::fromLatin1(name));
    }

    void show()
    {
        m_page->show();
        QTRY_VERIFY(m_page->isSettled());
    }

    QString error() const { return part<ErrorBanner>("errorBanner").text(); }

private slots:

    void initTestCase() { m_theme.apply(); }

    void init()
    {
        test::failOnWarnings();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_feed = std::make_unique<test::FakeTimelineFeed>();
        m_feed->info = test::badTimeline(m_clock.nowUtc());
        m_page = std::make_unique<TimelinePage>(*m_feed, m_theme, m_clock);
        m_page->resize(1110, 640);
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
        QCOMPARE(m_feed->asked.size(), std::size_t(1));
        QCOMPARE(m_feed->asked[0].from, m_clock.nowUtc().addDays(-1));
        QCOMPARE(m_feed->asked[0].to, m_clock.nowUtc());
    }

    void theRangeIsOfColombianDays()
    {
        m_page->setRange({QDate(2026, 6, 9), QDate(2026, 6, 15)});
        show();
        QCOMPARE(m_feed->asked.size(), std::size_t(1));
        QCOMPARE(m_feed->asked[0].from, QDateTime(QDate(2026, 6, 9), QTime(5, 0), Qt::UTC));
        QCOMPARE(m_feed->asked[0].to, QDateTime(QDate(2026, 6, 16), QTime(5, 0), Qt::UTC));
        m_page->setRange({QDate(2026, 6, 1), QDate(2026, 6, 15)});
        QCOMPARE(m_feed->asked.size(), std::size_t(2));
        m_page->setRange({QDate(2026, 6, 1), QDate(2026, 6, 15)});
        QCOMPARE(m_feed->asked.size(), std::size_t(2));
        m_page->setRange({});
        QCOMPARE(m_feed->asked.back().to, m_clock.nowUtc());
    }

    void aNewerQuestionCancelsTheOlder()
    {
        m_feed->holds = true;
        m_page->show();
        QVERIFY(!m_page->isSettled());
        m_page->setRange({QDate(2026, 6, 1), QDate(2026, 6, 15)});
        QVERIFY(m_feed->asked[0].promise->isCanceled());
        m_feed->answer(1);
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_page->lanes().info().from, m_feed->asked[1].from);
    }

    void aFailureLeavesTheOldPicture()
    {
        show();
        m_feed->failsWith = Down;
        m_page->refresh();
        QTRY_COMPARE(error(), Down.message);
        QCOMPARE(m_page->failure(), Down.message);
        QCOMPARE(m_page->lanes().info().lanes.size(), 6);
        m_feed->failsWith.reset();
        m_page->refresh();
        QTRY_COMPARE(error(), QString());
    }

    void changesAreReadTogetherAndOnlyWhenSeen()
    {
        show();
        for (int i = 0; i < 50; ++i)
            emit m_feed->changed();
        QTRY_COMPARE(m_feed->asked.size(), std::size_t(2));
        m_page->setPaused(true);
        emit m_feed->changed();
        QCOMPARE(m_feed->asked.size(), std::size_t(2));
        m_page->setPaused(false);
        QCOMPARE(m_feed->asked.size(), std::size_t(3));
        m_page->hide();
        emit m_feed->changed();
        QCOMPARE(m_feed->asked.size(), std::size_t(3));
        m_page->show();
        QCOMPARE(m_feed->asked.size(), std::size_t(4));
    }

    void aLookCloserSurvivesARefresh()
    {
        show();
        m_page->window().zoomTo(
            {m_page->window().limits().from + 3600e3 * 4, m_page->window().limits().from + 3600e3 * 10});
        const TimeSpan closer = m_page->window().span();
        m_clock.advance(std::chrono::minutes(5));
        m_page->refresh();
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(m_page->window().span(), closer);
        QTest::mouseClick(&part<QPushButton>("timelineAll"), Qt::LeftButton);
        QVERIFY(m_page->window().isAll());
    }

    void theDetailOpensThePageOfTheItem()
    {
        show();
        QSignalSpy open(m_page.get(), &TimelinePage::openRequested);
        QVERIFY(!part<QPushButton>("timelineOpen").isVisible());
        m_page->lanes().choose(LaneKind::Runs, QStringLiteral("f1118"));
        QVERIFY(part<QLabel>("timelineDetailText").text().contains(QStringLiteral("Generación")));
        QTest::mouseClick(&part<QPushButton>("timelineOpen"), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open[0], (QVariantList {QStringLiteral("jobs"), QStringLiteral("f1118")}));
    }

    void theListHoldsWhatIsUnusualInView()
    {
        auto& list = part<RowsTable>("timelineTable");
        new QAbstractItemModelTester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     &list);
        show();
        QCOMPARE(list.rows().rowCount(), 8); // a gap, four failures, a retry, a worker, a target
        QVERIFY(list.rows().index(0, 2).data().toString().contains(QStringLiteral("RETRY"))); // the newest
        list.selectRow(1);
        QCOMPARE(m_page->lanes().chosen()->id, QStringLiteral("worker2"));
        QSignalSpy open(m_page.get(), &TimelinePage::openRequested);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        const double from = m_page->window().limits().from;
        m_page->window().zoomTo({from, from + 3600e3 * 5});
        QTRY_COMPARE(list.rows().rowCount(), 0);
        QTest::mouseClick(&part<QPushButton>("timelineListAll"), Qt::LeftButton);
        QVERIFY(list.rows().rowCount() > 10);
        m_feed->info = test::hugeTimeline(m_clock.nowUtc(), 5000);
        m_page->window().showAll();
        m_page->refresh();
        QTRY_COMPARE(list.rows().rowCount(), 500);
    }

    void theCursorIsShared()
    {
        show();
        QSignalSpy moved(m_page.get(), &TimelinePage::cursorMoved);
        const QDateTime there = m_clock.nowUtc().addSecs(-7200);
        m_page->setCursor(there);
        QCOMPARE(m_page->window().cursor(), static_cast<double>(there.toMSecsSinceEpoch()));
        QCOMPARE(moved.size(), 0);
        m_page->window().setCursor(m_page->window().limits().from + 60'000);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved[0][0].toDateTime(), m_clock.nowUtc().addDays(-1).addSecs(60));
        m_page->setCursor(m_clock.nowUtc().addYears(-3)); // not in these days
        QVERIFY(!m_page->window().cursor());
        m_page->setCursor({});
        QCOMPARE(moved.size(), 1);
    }

    void aPartCanBecomeTheRangeOfTheCharts()
    {
        m_page->setRange({QDate(2026, 6, 1), QDate(2026, 6, 15)});
        show();
        auto& suggest = part<QPushButton>("timelineSuggest");
        QVERIFY(!suggest.isVisible());
        QSignalSpy suggested(m_page.get(), &TimelinePage::rangeSuggested);
        const double day = 24 * 3600e3;
        const double from = m_page->window().limits().from;
        m_page->window().zoomTo({from + 2 * day, from + 4 * day});
        QVERIFY(suggest.isVisible());
        QTest::mouseClick(&suggest, Qt::LeftButton);
        QCOMPARE(suggested.size(), 1);
        QCOMPARE(suggested[0][0].value<DayRange>(), (DayRange {QDate(2026, 6, 3), QDate(2026, 6, 4)}));
    }

    void lanesCanBeFilteredAndAreKept()
    {
        show();
        QTest::mouseClick(&part<QPushButton>("timelineLane1"), Qt::LeftButton);
        QVERIFY(!m_page->lanes().shownLanes().contains(LaneKind::Runs));
        const QVariantMap state = m_page->saveState();
        TimelinePage other(*m_feed, m_theme, m_clock);
        other.restoreState(state);
        other.show();
        QTRY_VERIFY(other.isSettled());
        QVERIFY(!other.lanes().shownLanes().contains(LaneKind::Runs));
        QTest::mouseClick(&part<QPushButton>("timelineCopy"), Qt::LeftButton);
        const QString csv = QApplication::clipboard()->text();
        QVERIFY(csv.startsWith(QStringLiteral("lane,level,")));
        QVERIFY(csv.contains(QStringLiteral("\"api-mme\"")));
        QVERIFY(!csv.contains(QStringLiteral("FAILURE")));
    }

    void theKeyboardIsEnough()
    {
        show();
        QSignalSpy open(m_page.get(), &TimelinePage::openRequested);
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->lanes().setFocus();
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_page->lanes().chosenLane(), LaneKind::Targets);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QCOMPARE(open.size(), 1);
        QSet<QString> reached;
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
            reached.insert(qApp->focusWidget()->objectName());
        }
        for (const char* name : {"timelineView", "timelineCopy", "timelineOpen", "timelineLane0",
                                 "timelineLane5", "timelineTable"})
            QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    }

    /// With VIGIA_PICTURES=DIR: pictures to look at, no comparison.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VIGIA_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto& [mode, word] :
             {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")})
            for (const auto& [size, kind] :
                 {std::pair(QSize(1110, 640), "bad"), std::pair(QSize(1110, 640), "huge"),
                  std::pair(QSize(1740, 920), "good")}) {
                m_theme.setMode(mode);
                m_feed->info = kind == QByteArray("bad") ? test::badTimeline(m_clock.nowUtc())
                    : kind == QByteArray("huge")         ? test::hugeTimeline(m_clock.nowUtc(), 5000)
                                                         : test::goodTimeline(m_clock.nowUtc());
                m_page->resize(size);
                m_page->show();
                m_page->refresh();
                QTRY_VERIFY(m_page->isSettled());
                m_page->lanes().choose(LaneKind::Runs,
                                       kind == QByteArray("bad") ? QStringLiteral("f1118")
                                                                 : QStringLiteral("7"));
                m_page->window().setCursor(m_page->window().limits().from + 3600e3 * 7);
                QTest::qWait(50);
                QVERIFY(m_page->grab().save(
                    QStringLiteral("%1/timeline-%2-%3.png")
                        .arg(folder, QString::fromLatin1(kind), QString::fromLatin1(word))));
            }
        m_theme.setMode(Theme::Mode::Dark);
    }
};

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
