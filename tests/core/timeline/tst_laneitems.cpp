#include "core/timeline/laneitems.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::timeline;
using Level = TimelineItem::Level;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 6, 14), QTime(hour, minute), Qt::UTC);
}

RunRow run(const char* state)
{
    RunRow row;
    row.id = QStringLiteral("5b200000-0000-4000-8000-000000000000");
    row.job = QStringLiteral("load");
    row.metric = QStringLiteral("Gene");
    row.entity = QStringLiteral("Recurso");
    row.state = QString::fromLatin1(state);
    row.by = QStringLiteral("schedule");
    row.created = at(6);
    row.started = at(6, 1);
    row.finished = at(6, 3);
    return row;
}

} // namespace

class TestLaneItems : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void aRunsStateDecidesItsLevel_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<Level>("level");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("success") << QByteArray("SUCCESS") << Level::Normal << false;
        QTest::newRow("failure") << QByteArray("FAILURE") << Level::Abnormal << false;
        QTest::newRow("retry") << QByteArray("RETRY") << Level::Notice << true;
        QTest::newRow("reverted") << QByteArray("REVERTED") << Level::Notice << false;
        QTest::newRow("revoked") << QByteArray("REVOKED") << Level::Notice << false;
        QTest::newRow("started") << QByteArray("STARTED") << Level::Normal << true;
        QTest::newRow("unheard of") << QByteArray("SOMETHING") << Level::Normal << false;
    }

    void aRunsStateDecidesItsLevel()
    {
        QFETCH(QByteArray, state);
        QFETCH(Level, level);
        QFETCH(bool, isOpen);
        const TimelineItem item = LaneItems::of(run(state.constData()));
        QCOMPARE(item.level, level);
        QCOMPARE(item.from, at(6, 1));
        QCOMPARE(item.to.isValid(), !isOpen);
        QCOMPARE(item.page, QStringLiteral("jobs"));
        QVERIFY(item.title.contains(QString::fromLatin1(state)));
    }

    void aRunThatNeverBeganIsAnInstant()
    {
        RunRow row = run("REVOKED");
        row.started = {};
        row.finished = {};
        const TimelineItem item = LaneItems::of(row);
        QCOMPARE(item.from, row.created);
        QCOMPARE(item.to, row.created);
    }

    void anEndBeforeTheBeginningIsNoSpan()
    {
        RunRow row = run("SUCCESS");
        row.finished = row.started.addSecs(-60); // clocks apart
        QCOMPARE(LaneItems::of(row).to, row.started);
    }

    void namesTheSeriesAndTheError()
    {
        RunRow row = run("FAILURE");
        row.retries = 3;
        row.error = QStringLiteral("XM answered HTML instead of data.");
        const TimelineItem item =
            LaneItems::of(row, {{QStringLiteral("Gene/Recurso"), QStringLiteral("Generación")}});
        QCOMPARE(item.title, QStringLiteral("Gene / Recurso, FAILURE"));
        QVERIFY(item.detail.contains(QStringLiteral("Generación")));
        QVERIFY(item.detail.contains(QStringLiteral("XM answered HTML")));
        QVERIFY(item.detail.contains(QStringLiteral("5b200000")));
    }

    void hostileTextsAreOneLineOfBoundedLength()
    {
        RunRow row = run("FAILURE");
        row.metric = QString(100'000, u'M');
        row.by = QStringLiteral("a\n\n\tb\x01");
        row.error = QString(5'000'000, u'\n') + QString(1'000'000, u'x');
        const TimelineItem item = LaneItems::of(row);
        QVERIFY(item.title.size() <= 120);
        QVERIFY(item.detail.size() <= 400);
        QVERIFY(!item.detail.contains(u'\n'));
        ActionRow action {1,
                          at(7),
                          QString(9'999, u'w'),
                          QString(9'999, u'a'),
                          QString(9'999, u'o'),
                          QString(9'999, u'r'),
                          QStringLiteral("done")};
        QVERIFY(LaneItems::of(action).title.size() <= 120);
        QVERIFY(LaneItems::of(action).detail.size() <= 400);
    }

    void anActionIsAnInstant()
    {
        const ActionRow row {17,
                             at(7),
                             QStringLiteral("operador1"),
                             QStringLiteral("etl.revert"),
                             QStringLiteral("5b200000-0000-4000-8000-000000000000"),
                             QStringLiteral("Empty hours"),
                             QStringLiteral("refused")};
        const TimelineItem item = LaneItems::of(row);
        QCOMPARE(item.id, QStringLiteral("17"));
        QCOMPARE(item.page, QStringLiteral("audit"));
        QCOMPARE(item.from, item.to);
        QCOMPARE(item.level, Level::Notice);
        QCOMPARE(item.title, QStringLiteral("operador1: reverted a run"));
        QVERIFY(item.detail.contains(QStringLiteral("5b200000")));
        QVERIFY(!item.detail.contains(QStringLiteral("5b200000-")));
    }

    void aGapThatReachesTheLastDueDayHasNoEnd()
    {
        const GapSeries series {QStringLiteral("DemaCome"), QStringLiteral("Agente"), 3};
        const QDate today(2026, 6, 15);
        const std::vector<DayRange> gaps {{QDate(2026, 6, 1), QDate(2026, 6, 2)},
                                          {QDate(2026, 6, 8), QDate(2026, 6, 8)},
                                          {QDate(2026, 6, 10), QDate(2026, 6, 11)}};
        const auto items =
            LaneItems::of(series, gaps, today, QDateTime(QDate(2026, 6, 8), QTime(0, 0), Qt::UTC), at(12));
        QCOMPARE(items.size(), 2); // the first was over before
        QCOMPARE(items[0].from, QDateTime(QDate(2026, 6, 8), QTime(5, 0), Qt::UTC));
        QCOMPARE(items[0].to, QDateTime(QDate(2026, 6, 9), QTime(5, 0), Qt::UTC));
        QVERIFY(!items[1].to.isValid());
        QCOMPARE(items[1].id, QStringLiteral("DemaCome/Agente/2026-06-10/2026-06-11"));
    }

    void leavesTheOldestOut()
    {
        LaneInfo lane;
        for (int i = 0; i < 50; ++i) {
            TimelineItem item;
            item.id = QString::number(i);
            item.from = at(0).addSecs(i % 2 ? i : 100 - i);
            lane.items.append(item);
        }
        LaneItems::settle(lane, 10);
        QCOMPARE(lane.items.size(), 10);
        QCOMPARE(lane.leftOut, 40);
        QVERIFY(std::is_sorted(lane.items.cbegin(), lane.items.cend(),
                               [](const auto& a, const auto& b) { return a.from < b.from; }));
        QCOMPARE(lane.items.last().from, at(0).addSecs(100));
    }
};

QTEST_GUILESS_MAIN(TestLaneItems)
#include "tst_laneitems.moc"
