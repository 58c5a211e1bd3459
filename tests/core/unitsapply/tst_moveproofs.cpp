#include "core/units/apply/siteanswers.h"
#include "tests/core/unitsapply/fakemachine.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace vigia;
using namespace vigia::units;
using vigia::test::FakeMachine;

class TestMoveProofs : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void provesWhatIsConfiguredAndNamesWhatIsNot();
    void rollsBackWithTheCause_data();
    void rollsBackWithTheCause();
    void waitsForAScrapeAfterTheMove();
    void seesNodesAsTheyAnswer();
    void seesTargetsOfItsJobOnly();
    void tellsMetricsFromAWebPage();
};

void TestMoveProofs::provesWhatIsConfiguredAndNamesWhatIsNot()
{
    FakeMachine machine;
    machine.celerySkip = QStringLiteral("No site is configured.");
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("done"));
    QStringList proofs;
    for (const MoveProof& proof : move.proofs)
        proofs.append(proof.check + u' ' + proof.result);
    QCOMPARE(
        proofs.join(u'\n'),
        QStringLiteral("active ok\nactive ok\nnodes skipped\nduplicates skipped\ntarget skipped\nmetrics "
                       "skipped\nactive ok"));
    QVERIFY(move.proofs[2].evidence.contains(QStringLiteral("No site")));
}

void TestMoveProofs::rollsBackWithTheCause_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("no answer") << QStringLiteral("deaf") << QStringLiteral("worker2@plant");
    QTest::newRow("two of a name") << QStringLiteral("doubled")
                                   << QStringLiteral("bear the name worker1@plant");
    QTest::newRow("service ends") << QStringLiteral("crash") << QStringLiteral("does not stay up");
    QTest::newRow("target down") << QStringLiteral("target") << QStringLiteral("connection refused");
    QTest::newRow("no target") << QStringLiteral("notarget") << QStringLiteral("no target");
    QTest::newRow("web page") << QStringLiteral("html") << QStringLiteral("web page");
}

void TestMoveProofs::rollsBackWithTheCause()
{
    QFETCH(QString, fault);
    QFETCH(QString, said);
    FakeMachine machine;
    const QStringList former = machine.wholeState();
    if (fault == QStringLiteral("deaf"))
        machine.deaf = QStringList {QStringLiteral("worker2@plant")};
    if (fault == QStringLiteral("doubled"))
        machine.doubled = QStringList {QStringLiteral("worker1@plant")};
    if (fault == QStringLiteral("crash"))
        machine.crashing = QStringLiteral("celery-worker@2.service");
    if (fault == QStringLiteral("target"))
        machine.targetList = {
            {QStringLiteral("plant:8050"), QStringLiteral("down"), QStringLiteral("connection refused"), {}}};
    if (fault.endsWith(QStringLiteral("target")))
        machine.targetSkip.clear();
    if (fault == QStringLiteral("html")) {
        machine.metricsSkip.clear();
        machine.metricsAnswer = {QStringLiteral("http://plant/metrics"), false,
                                 QStringLiteral("A web page.")};
        said = QStringLiteral("A web page.");
    }
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.state, QStringLiteral("rolled-back"));
    QVERIFY2(move.cause.contains(said), qPrintable(move.cause));
    QCOMPARE(move.proofs.last().result, QStringLiteral("fail"));
    QCOMPARE(machine.wholeState(), former);
}

void TestMoveProofs::waitsForAScrapeAfterTheMove()
{
    FakeMachine machine;
    machine.targetSkip.clear();
    machine.metricsSkip.clear();
    machine.targetList = {{QStringLiteral("plant:8050"), QStringLiteral("up"), {}, {}}};
    machine.metricsAnswer = {QStringLiteral("http://plant/metrics"), true, QStringLiteral("12 samples.")};
    const auto move = machine.move(MoveKind::Apply);
    QCOMPARE(move.cause, QString());
    QCOMPARE(move.state, QStringLiteral("done"));
    QCOMPARE(move.proofs.size(), 7);
}

void TestMoveProofs::seesNodesAsTheyAnswer()
{
    const auto said = [](const QString& node, const QJsonValue& value) {
        celery::ControlAnswer answer;
        answer.replies.append({node, value, {}});
        return answer;
    };
    const auto node = QStringLiteral("worker1@plant");
    SiteAnswers::Nodes answers;
    answers.ping = said(node, QJsonObject {{QStringLiteral("ok"), QStringLiteral("pong")}});
    answers.stats = said(node, QJsonObject {{QStringLiteral("pid"), 4711}});
    const QJsonObject task {{QStringLiteral("name"), QStringLiteral("fetch")},
                            {QStringLiteral("id"), QStringLiteral("1")},
                            {QStringLiteral("args"),
                             QJsonArray {QStringLiteral("Gene"), QStringLiteral("2026-01-01"),
                                         QStringLiteral("2026-01-02"), QStringLiteral("Recurso")}},
                            {QStringLiteral("kwargs"), QJsonObject()}};
    answers.active = said(node, QJsonArray {task});
    answers.queues = said(node, QJsonArray {QJsonObject {{QStringLiteral("name"), QStringLiteral("etl")}}});
    const NodesSeen seen = SiteAnswers::nodes(answers, QStringLiteral("fetch"));
    QCOMPARE(seen.nodes.size(), 1);
    QCOMPARE(seen.nodes[0].pid, 4711);
    QCOMPARE(seen.nodes[0].active, 1);
    QCOMPARE(seen.nodes[0].queues, QStringList {QStringLiteral("etl")});
    QCOMPARE(seen.nodes[0].series, QStringList {QStringLiteral("Gene/Recurso")});
    QVERIFY(seen.duplicates.isEmpty());
    answers.ping.replies.append(answers.ping.replies.first());
    QCOMPARE(SiteAnswers::nodes(answers, {}).duplicates, QStringList {node});
    QCOMPARE(SiteAnswers::order({}, node).error().code, ErrorCode::Unreachable);
    celery::ControlAnswer refused;
    refused.replies.append({node, {}, QStringLiteral("no such queue")});
    QCOMPARE(SiteAnswers::order(refused, node).error().code, ErrorCode::Conflict);
    QVERIFY_RESULT(SiteAnswers::order(answers.ping, node));
}

void TestMoveProofs::seesTargetsOfItsJobOnly()
{
    net::HttpResponse response;
    response.status = 200;
    response.body = R"({"status":"success","data":{"activeTargets":[
        {"labels":{"job":"vigia","instance":"plant:8050"},"scrapePool":"vigia","health":"up","lastError":"",
         "lastScrape":"2026-06-15T12:00:00.123456789Z"},
        {"labels":{"job":"node","instance":"plant:9100"},"scrapePool":"node","health":"down","lastError":"x"}]}})";
    const auto targets = SiteAnswers::targets(response, QStringLiteral("vigia"));
    QVERIFY_RESULT(targets);
    QCOMPARE(targets->size(), 1);
    QCOMPARE(targets->first().health, QStringLiteral("up"));
    QVERIFY(targets->first().lastScrape.isValid());
    for (const QByteArray& body :
         {QByteArray(), QByteArray("<html>"), QByteArray("{\"data\":5}"), QByteArray("[]")}) {
        response.body = body;
        QCOMPARE(SiteAnswers::targets(response, QStringLiteral("vigia")).error().code,
                 ErrorCode::InvalidData);
    }
    response.status = 401;
    QCOMPARE(SiteAnswers::targets(response, QStringLiteral("vigia")).error().code,
             ErrorCode::PermissionDenied);
}

void TestMoveProofs::tellsMetricsFromAWebPage()
{
    const auto url = QStringLiteral("http://plant/metrics");
    net::HttpResponse response;
    response.status = 200;
    response.body = "# TYPE up gauge\nup 1\n";
    QVERIFY(SiteAnswers::metrics(response, url).isExposition);
    for (const QByteArray& body : {QByteArray(), QByteArray("<!DOCTYPE html><html></html>"), QByteArray("{}"),
                                   QByteArray("up one\n")}) {
        response.body = body;
        const MetricsSeen seen = SiteAnswers::metrics(response, url);
        QVERIFY(!seen.isExposition);
        QVERIFY(seen.evidence.contains(url));
    }
    response.status = 503;
    QVERIFY(SiteAnswers::metrics(response, url).evidence.contains(QStringLiteral("503")));
}

QTEST_GUILESS_MAIN(TestMoveProofs)
#include "tst_moveproofs.moc"
