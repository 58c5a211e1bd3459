#include "tests/support/failonwarnings.h"
#include "tests/ui/shell/facts.h"
#include "ui/shell/statusrules.h"

#include <QTest>

using namespace vigia::ui;
using namespace vigia::test;
using State = BadgeInfo::State;

namespace {

const QDateTime Now(QDate(2026, 6, 15), QTime(13, 42, 17), Qt::UTC); // 08:42:17 in Colombia

StatusFacts healthyFacts()
{
    StatusFacts facts;
    facts.connections = healthy(Now);
    facts.freshness = {{QStringLiteral("Gene"), QDate(2026, 6, 12), 3}};
    facts.checked = Now.addSecs(-1);
    return facts;
}

} // namespace

class TestStatusRules : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnWarnings(); }

    void isLiveWhenAllIsProven()
    {
        QCOMPARE(badgeFor(healthyFacts(), Now), (BadgeInfo {State::Live, {}}));
        QVERIFY(alarmsFor(healthyFacts(), Now).isEmpty());
    }

    void isStaleBeforeAnythingIsHeard()
    {
        const BadgeInfo badge = badgeFor({}, Now);
        QCOMPARE(badge.state, State::Stale);
        QVERIFY(!badge.reason.isEmpty());
        QVERIFY(alarmsFor({}, Now).isEmpty());
    }

    void unknownIsNeitherLiveNorLost()
    {
        StatusFacts facts = healthyFacts();
        facts.connections[0].state = ConnectionInfo::State::Unknown;
        QCOMPARE(badgeFor(facts, Now).state, State::Stale);
        QVERIFY(alarmsFor(facts, Now).isEmpty());
    }

    void aLostDatabaseMakesStaleAndIsTheFirstAlarm()
    {
        StatusFacts facts = healthyFacts();
        facts.connections = withoutDatabase(Now);
        facts.failedRuns = {{QStringLiteral("5b20aaaa"), QStringLiteral("Gene"), QStringLiteral("Recurso"),
                             QStringLiteral("time-out."), Now.addSecs(-7200)}};
        const BadgeInfo badge = badgeFor(facts, Now);
        QCOMPARE(badge.state, State::Stale);
        QVERIFY(badge.reason.contains(QStringLiteral("08:31")));
        QVERIFY(badge.reason.contains(QStringLiteral("refused")));
        const AlarmList alarms = alarmsFor(facts, Now);
        QCOMPARE(alarms.size(), 2);
        QCOMPARE(alarms[0].id, QStringLiteral("lost-postgresql"));
        QCOMPARE(alarms[0].priority, 1);
        QCOMPARE(alarms[1].priority, 2);
    }

    void whatPrometheusReportsIsSortedAmongTheOthers()
    {
        StatusFacts facts = healthyFacts();
        facts.connections = withoutDatabase(Now);
        AlarmInfo alert;
        alert.id = QStringLiteral("alert-1");
        alert.priority = 1;
        alert.since = Now.addSecs(-10);
        AlarmInfo minor = alert;
        minor.id = QStringLiteral("alert-2");
        minor.priority = 3;
        facts.reported = {minor, alert};
        const AlarmList alarms = alarmsFor(facts, Now);
        QCOMPARE(alarms.size(), 3);
        QCOMPARE(alarms[0].id, QStringLiteral("lost-postgresql"));
        QCOMPARE(alarms[0].page, QStringLiteral("diagnostics"));
        QCOMPARE(alarms[1].id, alert.id);
        QCOMPARE(alarms[2].id, minor.id);
        // One cause, one alarm.
        facts.freshness = {{QStringLiteral("Gene"), QDate(), 3}};
        QCOMPARE(alarmsFor(facts, Now).size(), 4);
        facts.reported[0].covers = QStringLiteral("data-too-old");
        QCOMPARE(alarmsFor(facts, Now).size(), 3);
        facts.freshness = healthyFacts().freshness;
        // They do not make what is on screen untrue.
        facts.connections = healthy(Now);
        QCOMPARE(badgeFor(facts, Now).state, State::Live);
    }

    void aLostServiceThatIsNotEssentialKeepsLive()
    {
        StatusFacts facts = healthyFacts();
        facts.connections[1].state = ConnectionInfo::State::Lost;
        facts.connections[1].since = Now.addSecs(-60);
        QCOMPARE(badgeFor(facts, Now).state, State::Live);
        QCOMPARE(alarmsFor(facts, Now).value(0).priority, 2);
    }

    void silenceOfTheChecksIsStale()
    {
        StatusFacts facts = healthyFacts();
        facts.checked = Now.addSecs(-CheckSilence.count());
        QCOMPARE(badgeFor(facts, Now).state, State::Live);
        facts.checked = Now.addSecs(-CheckSilence.count() - 1);
        QCOMPARE(badgeFor(facts, Now).state, State::Stale);
    }

    void dataOlderThanItsLagIsStale_data()
    {
        QTest::addColumn<QDate>("newest");
        QTest::addColumn<bool>("stale");
        QTest::newRow("yesterday") << QDate(2026, 6, 14) << false;
        QTest::newRow("at the limit") << QDate(2026, 6, 11) << false; // ended June 12: 3 whole days
        QTest::newRow("over it") << QDate(2026, 6, 10) << true;
        QTest::newRow("years") << QDate(2020, 1, 1) << true;
        QTest::newRow("in the future") << QDate(2026, 7, 1) << false;
        QTest::newRow("none at all") << QDate() << true;
    }

    void dataOlderThanItsLagIsStale()
    {
        QFETCH(QDate, newest);
        QFETCH(bool, stale);
        StatusFacts facts = healthyFacts();
        facts.freshness = {{QStringLiteral("Gene"), newest, 3}};
        QCOMPARE(badgeFor(facts, Now).state, stale ? State::Stale : State::Live);
        QCOMPARE(alarmsFor(facts, Now).size(), stale ? 1 : 0);
        if (stale)
            QCOMPARE(alarmsFor(facts, Now)[0].priority, 3);
    }

    void manyOldSeriesAreOneAlarm()
    {
        StatusFacts facts = healthyFacts();
        facts.freshness.clear();
        for (int i = 0; i < 500; ++i)
            facts.freshness.append({QStringLiteral("Series%1").arg(i), QDate(2026, 1, 1), 3});
        const AlarmList alarms = alarmsFor(facts, Now);
        QCOMPARE(alarms.size(), 1);
        QVERIFY(alarms[0].text.contains(QStringLiteral("500")));
        QVERIFY(alarms[0].text.size() < 200);
    }

    void failedRunsAreOneAlarmThatNamesTheNewest()
    {
        StatusFacts facts = healthyFacts();
        facts.failedRuns = {{QStringLiteral("aaaa1111"), QStringLiteral("Gene"), QStringLiteral("Sistema"),
                             QStringLiteral("old."), Now.addSecs(-9000)},
                            {QStringLiteral("bbbb2222"), QStringLiteral("DemaCome"),
                             QStringLiteral("Sistema"), QStringLiteral("new."), Now.addSecs(-60)}};
        const AlarmList alarms = alarmsFor(facts, Now);
        QCOMPARE(alarms.size(), 1);
        QVERIFY(alarms[0].text.contains(QStringLiteral("bbbb")));
        QVERIFY(alarms[0].text.contains(QStringLiteral("DemaCome/Sistema")));
        QCOMPARE(alarms[0].since, Now.addSecs(-9000));
    }

    void pausedBeatsStaleAndRecordedBeatsAll()
    {
        StatusFacts facts = healthyFacts();
        facts.connections = withoutDatabase(Now);
        facts.pausedSince = Now.addSecs(-30);
        QCOMPARE(badgeFor(facts, Now).state, State::Paused);
        QCOMPARE(alarmsFor(facts, Now).size(), 1); // pausing hides no alarm
        facts.recorded = true;
        QCOMPARE(badgeFor(facts, Now).state, State::Recorded);
        QVERIFY(!badgeFor(facts, Now).reason.isEmpty());
        QCOMPARE(alarmsFor(facts, Now).size(), 1); // as it was seen
        facts.recording = QStringLiteral("Saved by Ana.");
        QCOMPARE(badgeFor(facts, Now).reason, facts.recording);
    }

    void rungsSayWhatIsProven()
    {
        const ConnectionList ok = healthy(Now);
        QCOMPARE(ladderText(ok[0], Now), QStringLiteral("4 ms"));
        QCOMPARE(ladderText(ok[1], Now), QStringLiteral("circuit closed · last 08:30"));
        QCOMPARE(ladderText(withoutDatabase(Now)[0], Now), QStringLiteral("lost since 08:31"));
        QVERIFY(ladderStory(withoutDatabase(Now)[0], Now).contains(QStringLiteral("refused")));
        ConnectionInfo unknown = ok[0];
        unknown.state = ConnectionInfo::State::Unknown;
        QCOMPARE(ladderText(unknown, Now), QStringLiteral("not heard of yet"));
    }

    void rungsOfEmptyValuesDoNotBreak()
    {
        ConnectionInfo empty;
        QVERIFY(!ladderStory(empty, Now).isEmpty());
        empty.state = ConnectionInfo::State::Lost;
        QVERIFY(ladderText(empty, Now).contains(QStringLiteral("–")));
        empty.state = ConnectionInfo::State::Ok;
        QCOMPARE(ladderText(empty, Now), QString());
    }
};

QTEST_GUILESS_MAIN(TestStatusRules)
#include "tst_statusrules.moc"
