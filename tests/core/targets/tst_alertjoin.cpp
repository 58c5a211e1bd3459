#include "core/targets/alertjoin.h"
#include "core/targets/fingerprint.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::targets;

class TestAlertJoin : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void makesAlertmanagersFingerprint();
    void joinsBothViewsByLabels();
    void joinsWhatExternalLabelsWereAddedTo();
    void keepsPendingAlertsFromAlertmanager();
    void takesEitherViewAlone();
    void holdsAnAcknowledgementForOneEpisodeOnly();
    void holdsAShelfUntilItsEnd();
    void marksSilencesThatSilenceNothing();
    void findsSpansInSeries();
    void choosesAStepThatFitsThePlot_data();
    void choosesAStepThatFitsThePlot();

private:
    static Labels labels(const QString& name, const QString& severity = QStringLiteral("warning"))
    {
        return {{QStringLiteral("alertname"), name}, {QStringLiteral("severity"), severity}};
    }

    static AlertInfo alert(const Labels& labels, const QDateTime& since = At)
    {
        AlertInfo alert;
        alert.labels = labels;
        alert.name = labels.value(QStringLiteral("alertname"));
        alert.fingerprint = fingerprintOf(labels);
        alert.since = since;
        return alert;
    }

    static inline const QDateTime At {QDate(2026, 6, 15), QTime(12, 0), Qt::UTC};
};

void TestAlertJoin::makesAlertmanagersFingerprint()
{
    // FNV-1a of nothing; then a set as Alertmanager 0.25 names it.
    QCOMPARE(fingerprintOf({}), QStringLiteral("cbf29ce484222325"));
    QCOMPARE(fingerprintOf(labels(QStringLiteral("a"))).size(), 16);
    QVERIFY(fingerprintOf(labels(QStringLiteral("a"))) != fingerprintOf(labels(QStringLiteral("b"))));
    QVERIFY(fingerprintOf({{QStringLiteral("ab"), QStringLiteral("c")}})
            != fingerprintOf({{QStringLiteral("a"), QStringLiteral("bc")}}));
}

void TestAlertJoin::joinsBothViewsByLabels()
{
    AlertInfo known = alert(labels(QStringLiteral("Down")), At.addSecs(60));
    known.state = AlertInfo::State::Suppressed;
    known.receivers = QStringList {QStringLiteral("mail")};
    known.silencedBy = QStringList {QStringLiteral("s1")};
    AlertInfo seen = alert(labels(QStringLiteral("Down")));
    seen.summary = QStringLiteral("it is down");
    const AlertList list = joined({seen}, {known});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().state, AlertInfo::State::Suppressed);
    QCOMPARE(list.first().receivers, known.receivers);
    QCOMPARE(list.first().since, At);
    QCOMPARE(list.first().summary, seen.summary);
}

void TestAlertJoin::joinsWhatExternalLabelsWereAddedTo()
{
    Labels more = labels(QStringLiteral("Down"));
    more.insert(QStringLiteral("cluster"), QStringLiteral("bogota"));
    const AlertList list = joined({alert(labels(QStringLiteral("Down")))}, {alert(more)});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().labels, more);
    QCOMPARE(list.first().fingerprint, fingerprintOf(more));
}

void TestAlertJoin::keepsPendingAlertsFromAlertmanager()
{
    AlertInfo pending = alert(labels(QStringLiteral("Down")));
    pending.state = AlertInfo::State::Pending;
    const AlertList list = joined({pending}, {});
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().state, AlertInfo::State::Pending);
}

void TestAlertJoin::takesEitherViewAlone()
{
    AlertInfo urgent = alert(labels(QStringLiteral("Urgent"), QStringLiteral("critical")), At.addSecs(5));
    urgent.priority = 1;
    AlertInfo old = alert(labels(QStringLiteral("Old")));
    old.priority = 2;
    QCOMPARE(joined({}, {old, urgent}).first().name, urgent.name);
    QCOMPARE(joined({old, urgent}, {}).first().name, urgent.name);
    QVERIFY(joined({}, {}).isEmpty());
    QVERIFY(urgent.isOpen());
    // A dead man's switch fires for ever, and needs nobody.
    QVERIFY(!alert(labels(QStringLiteral("DeadMan"), QStringLiteral("none"))).isOpen());
}

void TestAlertJoin::holdsAnAcknowledgementForOneEpisodeOnly()
{
    AlarmStates states;
    AlarmState state;
    state.ack = AckInfo {QStringLiteral("ana"), QStringLiteral("looking"), At.addSecs(30), {}};
    state.ackedSince = At;
    states.insert(fingerprintOf(labels(QStringLiteral("Down"))), state);
    AlertList same {alert(labels(QStringLiteral("Down")))};
    applyStates(same, states, At.addSecs(100));
    QVERIFY(same.first().ack.has_value());
    QVERIFY(!same.first().isOpen());
    AlertList again {alert(labels(QStringLiteral("Down")), At.addSecs(90))};
    applyStates(again, states, At.addSecs(100));
    QVERIFY(!again.first().ack.has_value());
    QVERIFY(again.first().isOpen());
    // The database's clock may be behind that of Prometheus.
    states[fingerprintOf(labels(QStringLiteral("Down")))].ack->at = At.addSecs(-5);
    applyStates(same = {alert(labels(QStringLiteral("Down")))}, states, At);
    QVERIFY(same.first().ack.has_value());
}

void TestAlertJoin::holdsAShelfUntilItsEnd()
{
    AlarmStates states;
    AlarmState state;
    state.shelf = ShelfInfo {QStringLiteral("ana"), QStringLiteral("works"), At, At.addSecs(60)};
    states.insert(fingerprintOf(labels(QStringLiteral("Down"))), state);
    AlertList list {alert(labels(QStringLiteral("Down")))};
    applyStates(list, states, At.addSecs(59));
    QVERIFY(list.first().shelf.has_value());
    list = {alert(labels(QStringLiteral("Down")))};
    applyStates(list, states, At.addSecs(60));
    QVERIFY(!list.first().shelf.has_value());
}

void TestAlertJoin::marksSilencesThatSilenceNothing()
{
    AlertInfo silenced = alert(labels(QStringLiteral("Down")));
    silenced.silencedBy = QStringList {QStringLiteral("used")};
    SilenceInfo used;
    used.id = QStringLiteral("used");
    SilenceInfo stale;
    stale.id = QStringLiteral("stale");
    SilenceInfo over;
    over.id = QStringLiteral("over");
    over.state = SilenceInfo::State::Expired;
    SilenceList list {used, stale, over};
    markStale(list, {silenced});
    QVERIFY(!list[0].stale);
    QVERIFY(list[1].stale);
    QVERIFY(!list[2].stale);
}

void TestAlertJoin::findsSpansInSeries()
{
    QuerySeries series;
    series.labels = labels(QStringLiteral("Down"));
    series.labels.insert(QStringLiteral("__name__"), QStringLiteral("ALERTS"));
    series.labels.insert(QStringLiteral("alertstate"), QStringLiteral("firing"));
    for (const int second : {0, 15, 30, 90, 105})
        series.samples.append({At.addSecs(second), 1});
    const QList<AlertSpan> spans = alertSpans({QStringLiteral("matrix"), {series, {}}, {}}, 15);
    QCOMPARE(spans.size(), 2);
    QCOMPARE(spans[0].from, At);
    QCOMPARE(spans[0].to, At.addSecs(30));
    QCOMPARE(spans[1].from, At.addSecs(90));
    QCOMPARE(spans[1].name, QStringLiteral("Down"));
    QCOMPARE(spans[1].labels, labels(QStringLiteral("Down")));
    QCOMPARE(spans[1].state, AlertInfo::State::Firing);
}

void TestAlertJoin::choosesAStepThatFitsThePlot_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("width");
    QTest::addColumn<qint64>("step");
    QTest::newRow("an hour on 800 pixels") << qint64 {3600} << 800 << qint64 {5};
    QTest::newRow("a day on 800 pixels") << qint64 {86400} << 800 << qint64 {120};
    QTest::newRow("a year on a wall") << qint64 {365 * 86400} << 100'000 << qint64 {3600};
    QTest::newRow("no time at all") << qint64 {0} << 800 << qint64 {1};
    QTest::newRow("no width") << qint64 {3600} << 0 << qint64 {1800};
    QTest::newRow("a century") << qint64 {36525LL * 86400} << 10 << qint64 {315'576'000};
}

void TestAlertJoin::choosesAStepThatFitsThePlot()
{
    QFETCH(qint64, seconds);
    QFETCH(int, width);
    QFETCH(qint64, step);
    const QDateTime from = At.addSecs(7);
    const QueryGrid grid = queryGrid(from, from.addSecs(seconds), width);
    QCOMPARE(grid.step, step);
    QVERIFY(grid.points() <= MaxPoints);
    QCOMPARE(grid.from % grid.step, 0);
    QCOMPARE(grid.to % grid.step, 0);
    QVERIFY(grid.from <= from.toSecsSinceEpoch() && grid.to >= from.addSecs(seconds).toSecsSinceEpoch());
    // The end before the beginning is no time.
    QCOMPARE(queryGrid(from, from.addSecs(-100), width).from / step, from.toSecsSinceEpoch() / step);
}

QTEST_GUILESS_MAIN(TestAlertJoin)
#include "tst_alertjoin.moc"
