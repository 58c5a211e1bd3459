#include "core/targets/alertmanagerclient.h"
#include "core/targets/prometheusclient.h"
#include "tests/core/net/fakeserver.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cmath>

using namespace vigia;
using namespace vigia::targets;
using test::FakeServer;

class TestTargetClients : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        test::failOnWarnings();
        m_server = std::make_unique<FakeServer>();
        m_prometheus = std::make_unique<PrometheusClient>(config());
        m_alertmanager = std::make_unique<AlertmanagerClient>(config());
    }

    void cleanup()
    {
        m_alertmanager.reset();
        m_prometheus.reset();
        m_server.reset();
    }

    void readsTargets();
    void ordersTargetsAndForgivesWrongTypes();
    void derivesPoolsFromTargetsOnOldServers();
    void readsRules();
    void readsSpecialValues();
    void postsLongQueries();
    void refusesTooManyPoints();
    void refusesAnswersThatAreNone_data();
    void refusesAnswersThatAreNone();
    void saysWhatTheServerRefuses();
    void saysThatTheSiteHasNone();
    void sendsTheLogin();
    void keepsTheBasePath();
    void readsFiftyMegabytesBesideTheCaller();
    void refusesAnswersWithoutAnEnd();
    void cutsRawMetrics();
    void readsAlertsOfAlertmanager();
    void readsAndSetsSilences();
    void saysWhatAlertmanagerRefuses();
    void endsWhatIsUnderWayWhenItGoes();

private:
    settings::HttpServiceConfig config() const
    {
        settings::HttpServiceConfig config;
        config.url = m_server->url();
        return config;
    }

    void answers(const QByteArray& body, int status = 200)
    {
        m_server->setReply(FakeServer::answer(status, body));
    }

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("no answer in a minute");
        if (future.resultCount() == 0)
            return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
        return future.result();
    }

    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<PrometheusClient> m_prometheus;
    std::unique_ptr<AlertmanagerClient> m_alertmanager;
};

void TestTargetClients::readsTargets()
{
    answers(
        R"({"status":"success","data":{"activeTargets":[{"discoveredLabels":{"__address__":"127.0.0.1:8050"},
        "labels":{"instance":"127.0.0.1:8050","job":"portal_dashboard"},"scrapePool":"portal_dashboard",
        "scrapeUrl":"http://127.0.0.1:8050/metrics","globalUrl":"http://h:8050/metrics",
        "lastError":"server returned HTTP status 401 Unauthorized",
        "lastScrape":"2026-06-15T07:00:01.123456789-05:00","lastScrapeDuration":0.25,"health":"down",
        "scrapeInterval":"1m30s","scrapeTimeout":"250ms","fromTheFuture":{"a":[1]}}],
        "droppedTargets":[{"discoveredLabels":{"__address__":"x:1"}}],"droppedTargetCounts":{"a":1}}})");
    const auto info = wait(m_prometheus->targets());
    QVERIFY_RESULT(info);
    QCOMPARE(info->active.size(), 1);
    const TargetInfo& target = info->active.first();
    QCOMPARE(target.pool, QStringLiteral("portal_dashboard"));
    QCOMPARE(target.instance, QStringLiteral("127.0.0.1:8050"));
    QCOMPARE(target.health, TargetHealth::Down);
    QCOMPARE(target.diagnosis.kind, QStringLiteral("unauthorized"));
    QCOMPARE(target.lastScrape, QDateTime(QDate(2026, 6, 15), QTime(12, 0, 1, 123), Qt::UTC));
    QCOMPARE(target.lastDuration, 0.25);
    QCOMPARE(target.interval, 90.0);
    QCOMPARE(target.timeout, 0.25);
    QCOMPARE(info->dropped.first().discovered.value(QStringLiteral("__address__")), QStringLiteral("x:1"));
}

void TestTargetClients::ordersTargetsAndForgivesWrongTypes()
{
    answers(R"({"status":"success","data":{"activeTargets":[
        {"labels":{"job":"b","instance":"2"},"health":"up"},{"labels":{"job":"b","instance":"1"},"health":7},
        {"labels":[],"scrapeUrl":3,"lastScrape":"0001-01-01T00:00:00Z","lastScrapeDuration":"x"},
        null, "text"]}})");
    const auto info = wait(m_prometheus->targets());
    QVERIFY_RESULT(info);
    QCOMPARE(info->active.size(), 5);
    QCOMPARE(info->active[3].instance, QStringLiteral("1"));
    QCOMPARE(info->active[3].health, TargetHealth::Unknown);
    QVERIFY(!info->active[0].lastScrape.isValid());
    QCOMPARE(info->active[0].lastDuration, -1.0);
    QVERIFY(info->dropped.isEmpty());
}

void TestTargetClients::derivesPoolsFromTargetsOnOldServers()
{
    m_server->setResponder([](const FakeServer::Request& request) {
        if (request.path.startsWith("/api/v1/scrape_pools"))
            return FakeServer::answer(404, "404 page not found\n");
        return FakeServer::answer(200, R"({"status":"success","data":{"activeTargets":[
            {"scrapePool":"a"},{"scrapePool":"a"},{"scrapePool":"b"}]}})");
    });
    const auto pools = wait(m_prometheus->scrapePools());
    QVERIFY_RESULT(pools);
    QCOMPARE(*pools, (QStringList {QStringLiteral("a"), QStringLiteral("b")}));
    answers(R"({"status":"success","data":{"scrapePools":["c"]}})");
    QCOMPARE(wait(m_prometheus->scrapePools()).value(), QStringList {QStringLiteral("c")});
}

void TestTargetClients::readsRules()
{
    answers(R"({"status":"success","data":{"groups":[{"name":"g","file":"/f.yml","rules":[
        {"type":"alerting","state":"firing","name":"Down","query":"up == 0","duration":60,"labels":{"severity":"critical"},
         "annotations":{"summary":"s"},"alerts":[{},{}],"health":"err","lastError":"bad","evaluationTime":0.01,
         "lastEvaluation":"2026-06-15T12:00:00Z","keepFiringFor":0},
        {"type":"recording","name":"a:b","query":"a + a","health":"ok"}]
}]
}
})");
    const auto rules = wait(m_prometheus->rules());
    QVERIFY_RESULT(rules);
    QCOMPARE(rules->size(), 2);
    QCOMPARE(rules->at(0).state, RuleInfo::State::Firing);
    QCOMPARE(rules->at(0).hold, 60.0);
    QCOMPARE(rules->at(0).alerts, 2);
    QCOMPARE(rules->at(0).lastError, QStringLiteral("bad"));
    QCOMPARE(rules->at(1).kind, RuleInfo::Kind::Recording);
    QVERIFY(!rules->at(1).lastEvaluation.isValid());
}

void TestTargetClients::readsSpecialValues()
{
    answers(R"({"status":"success","warnings":["slow"],"data":{"resultType":"matrix","result":[
        {"metric":{"a":"b"},"values":[[1718452800,"NaN"],[1718452815.5,"+Inf"],[1718452830,"-1.5e3"],["x"],7]}]}})");
    const auto answer = wait(m_prometheus->query(QStringLiteral("a + b")));
    QVERIFY_RESULT(answer);
    QCOMPARE(answer->warnings, QStringList {QStringLiteral("slow")});
    const QList<QuerySample>& samples = answer->series.first().samples;
    QVERIFY(std::isnan(samples[0].value));
    QVERIFY(std::isinf(samples[1].value));
    QCOMPARE(samples[1].at.toMSecsSinceEpoch(), 1718452815500);
    QCOMPARE(samples[2].value, -1500.0);
    QVERIFY(m_server->requests().back().path.contains("query=a%20%2B%20b"));
}

void TestTargetClients::postsLongQueries()
{
    answers(R"({"status":"success","data":{"resultType":"vector","result":[]}})");
    const QString longOne = QStringLiteral("up + ").repeated(1000) % QStringLiteral("up");
    QVERIFY_RESULT(wait(m_prometheus->query(longOne)));
    const FakeServer::Request& request = m_server->requests().back();
    QCOMPARE(request.method, QByteArray("POST"));
    QVERIFY(request.head.contains("application/x-www-form-urlencoded"));
    QVERIFY(request.body.startsWith("query=up%20%2B%20up"));
}

void TestTargetClients::refusesTooManyPoints()
{
    const auto answer = wait(m_prometheus->queryRange(QStringLiteral("up"), {0, 11'000, 1}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().errorClass, QByteArray("BadRange"));
    QVERIFY(m_server->requests().empty());
    answers(R"({"status":"success","data":{"resultType":"matrix","result":[]}})");
    QVERIFY_RESULT(wait(m_prometheus->queryRange(QStringLiteral("up"), {0, 10'999, 1})));
}

void TestTargetClients::refusesAnswersThatAreNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("errorClass");
    const QByteArray bad = "BadAnswer";
    QTest::newRow("empty") << 200 << QByteArray() << bad;
    QTest::newRow("web page") << 200 << QByteArray("<!doctype html>") << QByteArray("HtmlInsteadOfJson");
    QTest::newRow("truncated") << 200 << QByteArray(R"({"status":"success","data":{"activeTar)") << bad;
    QTest::newRow("array") << 200 << QByteArray("[]") << bad;
    QTest::newRow("other data") << 200 << QByteArray(R"({"status":"success","data":[1]})") << bad;
    QTest::newRow("no data") << 200 << QByteArray(R"({"status":"success"})") << bad;
    QTest::newRow("targets of another type")
        << 200 << QByteArray(R"({"status":"success","data":{"activeTargets":"x"}})") << bad;
    QTest::newRow("deep") << 200 << QByteArray(100'000, '[') << bad;
    QTest::newRow("401") << 401 << QByteArray("Unauthorized") << QByteArray("LoginRefused");
    QTest::newRow("502 page") << 502 << QByteArray("<html>") << QByteArray("ServerFailed");
}

void TestTargetClients::refusesAnswersThatAreNone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errorClass);
    answers(body, status);
    const auto info = wait(m_prometheus->targets());
    QVERIFY(!info);
    QCOMPARE(info.error().errorClass, errorClass);
    QVERIFY(!info.error().message.isEmpty());
}

void TestTargetClients::saysWhatTheServerRefuses()
{
    answers(
        R"({"status":"error","errorType":"bad_data","error":"invalid parameter \"query\": 1:5: parse error"})",
        400);
    const auto answer = wait(m_prometheus->query(QStringLiteral("up(")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().errorClass, QByteArray("QueryRefused"));
    QVERIFY(answer.error().message.contains(QStringLiteral("parse error")));
    answers(R"({"status":"error","errorType":"timeout","error":"query timed out"})", 503);
    const auto late = wait(m_prometheus->query(QStringLiteral("up")));
    QCOMPARE(late.error().code, ErrorCode::Timeout);
    QVERIFY(late.error().temporary);
}

void TestTargetClients::saysThatTheSiteHasNone()
{
    PrometheusClient none(settings::HttpServiceConfig {});
    QCOMPARE(wait(none.targets()).error().errorClass, QByteArray("NotConfigured"));
}

void TestTargetClients::sendsTheLogin()
{
    QTemporaryDir directory;
    QFile token(directory.filePath(QStringLiteral("token")));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("abc\n");
    token.close();
    QVERIFY(token.setPermissions(QFile::ReadOwner));
    settings::HttpServiceConfig withToken = config();
    withToken.tokenFile = token.fileName();
    PrometheusClient client(withToken);
    answers(R"({"status":"success","data":{"activeTargets":[]}})");
    QVERIFY_RESULT(wait(client.targets()));
    QVERIFY(m_server->requests().back().head.contains("Authorization: Bearer abc\r\n"));
    // The next call reads the file anew.
    QVERIFY(token.remove());
    QCOMPARE(wait(client.targets()).error().code, ErrorCode::NotFound);
    settings::HttpServiceConfig withAuthority = config();
    withAuthority.caFile = QStringLiteral("/nowhere/ca.pem");
    QCOMPARE(wait(PrometheusClient(withAuthority).targets()).error().code, ErrorCode::InvalidData);
}

void TestTargetClients::keepsTheBasePath()
{
    settings::HttpServiceConfig below = config();
    below.url = m_server->url(QStringLiteral("/prometheus/"));
    PrometheusClient client(below);
    answers(R"({"status":"success","data":{"activeTargets":[]}})");
    QVERIFY_RESULT(wait(client.targets()));
    QCOMPARE(m_server->requests().back().path, QByteArray("/prometheus/api/v1/targets"));
}

void TestTargetClients::readsFiftyMegabytesBesideTheCaller()
{
    QByteArray body = R"({"status":"success","data":{"activeTargets":[)";
    const QByteArray target = R"({"labels":{"job":"j","instance":"i","filler":")" + QByteArray(4000, 'x')
        + R"("},"scrapePool":"j","scrapeUrl":"http://127.0.0.1:1/metrics","health":"up"})";
    while (body.size() < 50 * 1024 * 1024)
        body += target + ',';
    body += target + "]}}";
    // A server beside this thread, so that what is measured here is the client's doing.
    Hosted<FakeServer> server(QStringLiteral("server"), [body] {
        auto made = std::make_unique<FakeServer>();
        made->setReply(FakeServer::answer(200, body));
        return made;
    });
    const auto url = wait(server.call([](FakeServer& made) { return Result<QUrl>(made.url()); }));
    settings::HttpServiceConfig config;
    config.url = *url;
    PrometheusClient client(config);
    QTimer tick;
    QElapsedTimer since;
    qint64 longest = 0;
    int ticks = 0;
    connect(&tick, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.restart());
        ++ticks;
    });
    since.start();
    tick.start(std::chrono::milliseconds(1));
    const auto future = client.targets();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    const auto info = future.result();
    QVERIFY_RESULT(info);
    QVERIFY(info->active.size() > 10'000);
    QVERIFY(ticks > 3); // the caller went on meanwhile
    qInfo("50 MB: the caller's thread was never away for more than %lld ms", longest);
}

void TestTargetClients::refusesAnswersWithoutAnEnd()
{
    answers(QByteArray(70 * 1024 * 1024, ' '));
    const auto info = wait(m_prometheus->targets());
    QVERIFY(!info);
    QCOMPARE(info.error().errorClass, QByteArray("TooLarge"));
}

void TestTargetClients::cutsRawMetrics()
{
    const QByteArray line = "vigia_filler 1\n";
    m_server->setReply(FakeServer::answer(200, line.repeated(200'000), "Content-Type: text/plain\r\n"));
    const auto raw = wait(m_prometheus->raw(m_server->url(QStringLiteral("/metrics"))));
    QVERIFY_RESULT(raw);
    QVERIFY(raw->cut);
    QCOMPARE(raw->body.size(), 1 << 20);
    QCOMPARE(raw->status, 200);
    QVERIFY(raw->diagnosis.kind.isEmpty());
    m_server->setReply(FakeServer::answer(200, line, "Content-Type: text/plain\r\n"));
    const auto whole = wait(m_prometheus->raw(m_server->url(QStringLiteral("/metrics"))));
    QVERIFY(!whole->cut);
    QCOMPARE(whole->body, line);
    m_server->setReply(FakeServer::reset());
    QCOMPARE(wait(m_prometheus->raw(m_server->url()))->diagnosis.kind, QStringLiteral("reset"));
}

void TestTargetClients::readsAlertsOfAlertmanager()
{
    answers(
        R"([{"annotations":{"summary":"it is down","runbook_url":"http://r"},"endsAt":"2026-06-15T12:04:00Z",
        "fingerprint":"0123456789abcdef","receivers":[{"name":"mail"},{"name":"pagerduty"}],
        "startsAt":"2026-06-15T12:00:00Z","status":{"inhibitedBy":[],"silencedBy":["s1"],"state":"suppressed"},
        "labels":{"alertname":"Down","severity":"critical"}},{"status":7,"labels":null}])");
    const auto alerts = wait(m_alertmanager->alerts());
    QVERIFY_RESULT(alerts);
    QCOMPARE(alerts->size(), 2);
    const AlertInfo& alert = alerts->first();
    QCOMPARE(alert.fingerprint, QStringLiteral("0123456789abcdef"));
    QCOMPARE(alert.priority, 1);
    QCOMPARE(alert.state, AlertInfo::State::Suppressed);
    QCOMPARE(alert.receivers, (QStringList {QStringLiteral("mail"), QStringLiteral("pagerduty")}));
    QCOMPARE(alert.runbook, QStringLiteral("http://r"));
}

void TestTargetClients::readsAndSetsSilences()
{
    answers(R"([{"id":"s1","status":{"state":"expired"},"updatedAt":"x","comment":"c","createdBy":"ana",
        "startsAt":"2026-06-15T12:00:00.000Z","endsAt":"2026-06-15T14:00:00.000Z",
        "matchers":[{"name":"a","value":"b.*","isRegex":true,"isEqual":false},{"name":"c","value":"d"}]}])");
    const auto silences = wait(m_alertmanager->silences());
    QVERIFY_RESULT(silences);
    SilenceInfo silence = silences->first();
    QCOMPARE(silence.state, SilenceInfo::State::Expired);
    QVERIFY(silence.matchers[0].isRegex && !silence.matchers[0].isEqual);
    QVERIFY(!silence.matchers[1].isRegex && silence.matchers[1].isEqual);
    answers(R"({"silenceID":"s2"})");
    QCOMPARE(wait(m_alertmanager->setSilence(silence)).value(), QStringLiteral("s2"));
    const FakeServer::Request& request = m_server->requests().back();
    QCOMPARE(request.path, QByteArray("/api/v2/silences"));
    QVERIFY(request.body.contains(R"("id":"s1")"));
    QVERIFY(request.body.contains(R"("isEqual":false)"));
    answers({});
    QVERIFY_RESULT(wait(m_alertmanager->expireSilence(QStringLiteral("s2"))));
    QCOMPARE(m_server->requests().back().method, QByteArray("DELETE"));
    QCOMPARE(m_server->requests().back().path, QByteArray("/api/v2/silence/s2"));
}

void TestTargetClients::saysWhatAlertmanagerRefuses()
{
    answers(R"("silence invalid: at least one matcher must not match the empty string")", 400);
    const auto refused = wait(m_alertmanager->setSilence({}));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("empty string")),
             qPrintable(refused.error().message));
    answers(R"({"code":601,"message":"comment in body is required"})", 422);
    QVERIFY(wait(m_alertmanager->setSilence({})).error().message.contains(QStringLiteral("comment in body")));
    answers("<html>");
    QCOMPARE(wait(m_alertmanager->alerts()).error().errorClass, QByteArray("BadAnswer"));
}

void TestTargetClients::endsWhatIsUnderWayWhenItGoes()
{
    m_server->setReply(FakeServer::never());
    const auto future = m_prometheus->targets();
    QTRY_COMPARE(m_server->requests().size(), std::size_t {1});
    m_prometheus.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestTargetClients)
#include "tst_targetclients.moc"
