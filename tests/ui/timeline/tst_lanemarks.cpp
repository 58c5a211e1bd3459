#include "tests/support/failonwarnings.h"
#include "tests/ui/timeline/sampletimeline.h"
#include "ui/timeline/lanemarks.h"
#include "ui/timeline/timelinetexts.h"

#include <QTest>

using namespace vigia;
using namespace vigia::ui;
using test::sampleItem;
using Level = timeline::TimelineItem::Level;

class TestLaneMarks : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_from {QDate(2026, 6, 14), QTime(12, 0), Qt::UTC};
    const TimeSpan m_span {static_cast<double>(m_from.toMSecsSinceEpoch()),
                           static_cast<double>(m_from.addSecs(1000 * 60).toMSecsSinceEpoch())};
    timeline::LaneInfo m_lane;

    /// One pixel a minute.
    std::vector<LaneMark> marks(double now = 1000) const
    {
        return laneMarks(m_lane, m_span, 1000, 16, m_span.from + now * 60'000);
    }

    void add(int at, int minutes, Level level = Level::Normal)
    {
        m_lane.items.append(
            sampleItem(QString::number(m_lane.items.size()), m_from.addSecs(at * 60), minutes, level));
    }

private slots:

    void init()
    {
        test::failOnWarnings();
        m_lane = {};
    }

    void eachItemApartIsAMark()
    {
        add(100, 50);
        add(300, 2);
        add(500, 0);
        const auto found = marks();
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].left, 100.0);
        QCOMPARE(found[0].right, 150.0);
        QVERIFY(!found[1].isInstant);
        QVERIFY(found[2].isInstant);
    }

    void crowdedItemsAreOneMarkWithTheirCount()
    {
        for (int i = 0; i < 10; ++i)
            add(161 + i, 1); // column 10: 160 … 176
        const auto found = marks();
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].count(), 10);
        QCOMPARE(found[0].left, 161.0);
        QCOMPARE(found[0].right, 171.0);
    }

    void whatIsWrongIsNeverMergedWithWhatIsWell()
    {
        add(161, 1);
        add(162, 1, Level::Abnormal);
        add(163, 1, Level::Critical);
        add(164, 1);
        const auto found = marks();
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].count(), 2);
        QCOMPARE(found[1].level, Level::Abnormal); // painted after, over it
        QCOMPARE(found[2].level, Level::Critical);
    }

    void longItemsAreOneOnlyWhereTheyOverlap()
    {
        add(100, 100);
        add(150, 100);
        add(400, 100);
        const auto found = marks();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].count(), 2);
        QCOMPARE(found[0].right, 250.0);
    }

    void whatIsNotOverReachesToNow()
    {
        add(100, -1);
        QCOMPARE(marks(600)[0].right, 600.0);
        QVERIFY(marks(600)[0].isOpen);
        QCOMPARE(marks(5000)[0].right, 1000.0); // now is beyond the view
        QVERIFY(!marks(5000)[0].isOpen);
    }

    void outsideItIsNotSeenAndAcrossTheEdgeItIsCut()
    {
        add(-500, 100);
        add(-50, 100);
        add(990, 500);
        add(2000, 5);
        const auto found = marks();
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].left, 0.0);
        QCOMPARE(found[1].right, 1000.0);
    }

    void thousandsStayAsManyAsThereAreColumns()
    {
        m_lane = test::hugeTimeline(m_from.addDays(1), 5000).lanes[1];
        const TimeSpan day {m_span.from, m_span.from + 86'400'000};
        const auto found = laneMarks(m_lane, day, 900, 16, day.to);
        QVERIFY2(found.size() <= 2 * (900 / 16 + 1), qPrintable(QString::number(found.size())));
        int count = 0;
        for (const LaneMark& mark : found)
            count += mark.count();
        QCOMPARE(count, 5000);
    }

    void nonsenseHasNoMarks()
    {
        add(100, 5);
        m_lane.items.append(timeline::TimelineItem {});
        QCOMPARE(marks().size(), std::size_t(1));
        QVERIFY(laneMarks(m_lane, {5, 5}, 100, 16, 5).empty());
        QVERIFY(laneMarks(m_lane, m_span, 0, 16, 5).empty());
        QVERIFY(laneMarks(m_lane, m_span, 100, 0, 5).empty());
        m_lane.items = {sampleItem(QStringLiteral("x"), m_from.addSecs(600), 5)};
        m_lane.items.first().to = m_from; // before its beginning
        QCOMPARE(marks().size(), std::size_t(1));
        m_lane.items.first().level = static_cast<Level>(77);
        QCOMPARE(marks().size(), std::size_t(1));
    }

    void csvKeepsHostileTextsText()
    {
        timeline::TimelineInfo info = test::goodTimeline(m_from);
        info.lanes[1].items = {sampleItem(QStringLiteral("=1+1"), m_from, 1, Level::Abnormal,
                                          QStringLiteral("@SUM(\"A1\")\nnext,line"))};
        const QString csv = TimelineTexts::csv(info, {timeline::LaneKind::Runs});
        QVERIFY(csv.contains(QStringLiteral("\"'@SUM(\"\"A1\"\")\nnext,line\"")));
        QVERIFY(csv.contains(QStringLiteral("\"'=1+1\"")));
        QVERIFY(csv.contains(QStringLiteral("runs,abnormal,2026-06-14T07:00:00-05:00,")));
        QVERIFY(!csv.contains(QStringLiteral("workers")));
    }

    void saysWhen()
    {
        const QDateTime now = m_from.addSecs(3600);
        QCOMPARE(TimelineTexts::when(sampleItem({}, m_from, 0), now), QStringLiteral("07:00"));
        QCOMPARE(TimelineTexts::when(sampleItem({}, m_from, 5), now),
                 QStringLiteral("07:00 – 07:05 (5 min)"));
        QCOMPARE(TimelineTexts::when(sampleItem({}, m_from, -1), now),
                 QStringLiteral("since 07:00 (1 h), not over"));
    }
};

QTEST_GUILESS_MAIN(TestLaneMarks)
#include "tst_lanemarks.moc"
