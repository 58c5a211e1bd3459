#include "core/targets/fingerprint.h"
#include "tests/integration/targets/monitorbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QSignalSpy>

using namespace vigia;
using namespace vigia::targets;
using test::MonitorBed;

class TestTargetsService : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        QVERIFY_RESULT(m_cluster.start());
        QVERIFY_RESULT(m_bed.start());
    }

    void init()
    {
        test::failOnWarnings();
        const Result<QString> url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_url = *url;
        open();
    }

    void cleanup()
    {
        m_service.reset();
        m_pool.reset();
    }

    void diagnosesWhatPrometheusReallySays();
    void answersPoolsQueriesAndTheServersVersion();
    void showsRawMetricsOfTargetsOnly();
    void joinsBothServersAlerts();
    void keepsAnAcknowledgementWithItsSilence();
    void keepsAShelfUntilItIsTakenBack();
    void makesEditsAndEndsSilences();
    void looksBackAtAlerts();
    void refusesAViewerAndKeepsThat();
    void refusesWhatMakesNoSense();
    void hearsWhatOthersDo();
    void saysWhichSourceIsSilent();

private:
    void open(const QString& url = {})
    {
        m_service.reset();
        m_pool = std::make_unique<db::Pool>(test::PgCluster::config(url.isEmpty() ? m_url : url), 2);
        TargetsService::Settings settings;
        settings.siteName = QStringLiteral("test");
        settings.prometheus = m_bed.prometheus();
        settings.alertmanager = m_bed.alertmanager();
        settings.actor = QStringLiteral("ana");
        m_service = std::make_unique<TargetsService>(TargetsService::Ports {*m_pool, m_clock}, settings);
    }

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        return MonitorBed::wait(future);
    }

    QString value(const QByteArray& sql)
    {
        auto connection = db::Connection::open(test::PgCluster::config(m_url));
        if (!connection)
            return connection.error().message;
        const auto rows = (*connection)->query(sql);
        return rows && rows->count() > 0 ? rows->text(0, 0) : rows ? QString() : rows.error().message;
    }

    /// The alert that always fires, once both servers know it.
    AlertInfo alwaysWrong()
    {
        AlertInfo found;
        const bool isThere = QTest::qWaitFor(
            [&] {
                const auto info = wait(m_service->alerts());
                for (const AlertInfo& alert : info->alerts)
                    if (alert.name == u"AlwaysWrong" && !alert.receivers.isEmpty())
                        found = alert;
                return !found.name.isEmpty();
            },
            60'000);
        return isThere ? found : AlertInfo();
    }

    test::PgCluster m_cluster;
    MonitorBed m_bed;
    SystemClock m_clock;
    QString m_url;
    std::unique_ptr<db::Pool> m_pool;
    std::unique_ptr<TargetsService> m_service;
};

void TestTargetsService::diagnosesWhatPrometheusReallySays()
{
    const QMap<QString, QString> expected {{QStringLiteral("good"), QString()},
                                           {QStringLiteral("html"), QStringLiteral("html")},
                                           {QStringLiteral("never"), QStringLiteral("timeout")},
                                           {QStringLiteral("reset"), QStringLiteral("reset")},
                                           {QStringLiteral("format"), QStringLiteral("format")},
                                           {QStringLiteral("unauthorized"), QStringLiteral("unauthorized")},
                                           {QStringLiteral("forbidden"), QStringLiteral("forbidden")},
                                           {QStringLiteral("missing"), QStringLiteral("not-found")},
                                           {QStringLiteral("failing"), QStringLiteral("server-error")},
                                           {QStringLiteral("big"), QStringLiteral("too-large")},
                                           {QStringLiteral("manysamples"), QStringLiteral("too-large")},
                                           {QStringLiteral("refused"), QStringLiteral("refused")},
                                           {QStringLiteral("dns"), QStringLiteral("dns")},
                                           {QStringLiteral("tls"), QStringLiteral("tls")},
                                           {QStringLiteral("plain"), QStringLiteral("tls")}};
    Result<TargetsInfo> info = TargetsInfo();
    QVERIFY(QTest::qWaitFor(
        [&] {
            info = wait(m_service->targets());
            return info && info->active.size() == expected.size()
                && std::none_of(info->active.begin(), info->active.end(), [](const TargetInfo& target) {
                       return target.health == TargetHealth::Unknown;
                   });
        },
        60'000));
    for (const TargetInfo& target : info->active) {
        const QByteArray said =
            (target.pool % u": " % target.lastError % u" -> " % target.diagnosis.kind).toUtf8();
        const QString kind = expected.value(target.pool);
        QVERIFY2(expected.contains(target.pool), said.constData());
        QVERIFY2(target.diagnosis.kind == kind, said.constData());
        QCOMPARE(target.health, kind.isEmpty() ? TargetHealth::Up : TargetHealth::Down);
        QVERIFY(target.lastScrape.isValid());
        QCOMPARE(target.interval, 1.0);
        QCOMPARE(target.timeout, 0.9);
    }
    QCOMPARE(info->dropped.size(), 1);
    QVERIFY(info->taken.isValid());
}

void TestTargetsService::answersPoolsQueriesAndTheServersVersion()
{
    PrometheusClient& client = m_service->prometheus();
    const auto pools = wait(client.scrapePools());
    QVERIFY_RESULT(pools);
    QVERIFY(pools->contains(QStringLiteral("html")));
    const auto server = wait(client.serverInfo());
    QVERIFY_RESULT(server);
    QVERIFY(server->version.startsWith(u'2') || server->version.startsWith(u'3'));
    QVERIFY(server->started.isValid());
    QVERIFY(!server->retention.isEmpty());
    QTRY_VERIFY(wait(client.query(QStringLiteral("up{job=\"good\"} + 0")))->series.size() == 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto range =
        wait(client.queryRange(QStringLiteral("vector(1)"), queryGrid(now.addDays(-30), now, 100'000)));
    QVERIFY_RESULT(range);
    QVERIFY(range->series.first().samples.size() > 5000);
    const auto wrong = wait(client.query(QStringLiteral("up{")));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().errorClass, QByteArray("QueryRefused"));
    QTRY_VERIFY(!wait(client.metadata())->isEmpty());
    const auto rules = wait(m_service->rules());
    QVERIFY_RESULT(rules);
    QCOMPARE(rules->size(), 3);
    QCOMPARE(rules->at(1).hold, 3600.0);
    QCOMPARE(rules->at(2).kind, RuleInfo::Kind::Recording);
}

void TestTargetsService::showsRawMetricsOfTargetsOnly()
{
    const auto raw = wait(m_service->raw(m_bed.exporter().url(QStringLiteral("/metrics"))));
    QVERIFY_RESULT(raw);
    QVERIFY(raw->body.contains("vigia_up 1"));
    QCOMPARE(raw->diagnosis, Diagnosis());
    QCOMPARE(wait(m_service->raw(m_bed.exporter().url(QStringLiteral("/html"))))->diagnosis.kind,
             QStringLiteral("html"));
    for (const QString& other :
         {m_bed.exporter().url(QStringLiteral("/other")).toString(), QStringLiteral("file:///etc/passwd"),
          m_bed.prometheus().url.toString(), QString()}) {
        const auto refused = wait(m_service->raw(QUrl(other)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }
}

void TestTargetsService::joinsBothServersAlerts()
{
    const AlertInfo alert = alwaysWrong();
    QCOMPARE(alert.priority, 1);
    QCOMPARE(alert.state, AlertInfo::State::Firing);
    QCOMPARE(alert.receivers, QStringList {QStringLiteral("nobody")});
    QCOMPARE(alert.summary, QStringLiteral("it is always wrong"));
    QVERIFY(alert.isOpen());
    // Prometheus adds its external labels on the way to Alertmanager.
    QCOMPARE(alert.labels.value(QStringLiteral("cluster")), QStringLiteral("test"));
    QCOMPARE(alert.fingerprint, fingerprintOf(alert.labels));
    const auto info = wait(m_service->alerts());
    QCOMPARE(info->alerts.size(), 2);
    QCOMPARE(info->alerts.last().state, AlertInfo::State::Pending);
    QVERIFY(info->prometheusTrouble.isEmpty() && info->alertmanagerTrouble.isEmpty()
            && info->databaseTrouble.isEmpty());
    const auto groups = wait(m_service->alertmanager().groups());
    QVERIFY_RESULT(groups);
    QCOMPARE(groups->first().receiver, QStringLiteral("nobody"));
    QCOMPARE(groups->first().alerts.first().fingerprint, alert.fingerprint);
}

void TestTargetsService::keepsAnAcknowledgementWithItsSilence()
{
    const AlertInfo alert = alwaysWrong();
    QVERIFY_RESULT(wait(m_service->acknowledge(alert, QStringLiteral("looking into it"), 30)));
    AlertInfo acked;
    QTRY_COMPARE_WITH_TIMEOUT((acked = alwaysWrong()).state, AlertInfo::State::Suppressed, 20'000);
    QVERIFY(acked.ack.has_value());
    QCOMPARE(acked.ack->by, QStringLiteral("ana"));
    QCOMPARE(acked.ack->note, QStringLiteral("looking into it"));
    QCOMPARE(acked.silencedBy, QStringList {acked.ack->silenceId});
    QCOMPARE(value("SELECT action || ' ' || outcome || ' ' || (proof ? 'silence') FROM vigia.audit_log"),
             QStringLiteral("alert.ack done true"));
    QVERIFY_RESULT(wait(m_service->unacknowledge(acked)));
    QTRY_COMPARE_WITH_TIMEOUT((acked = alwaysWrong()).state, AlertInfo::State::Firing, 20'000);
    QVERIFY(!acked.ack.has_value());
    const auto again = wait(m_service->unacknowledge(acked));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(value("SELECT string_agg(outcome, ' ' ORDER BY id) FROM vigia.audit_log"),
             QStringLiteral("done done refused"));
    QCOMPARE(value("SELECT string_agg(action, ' ' ORDER BY id) FROM vigia.alarm_ack"),
             QStringLiteral("ack unack"));
    QVERIFY(value("UPDATE vigia.alarm_ack SET who = 'x'").contains(QStringLiteral("append-only"))
            || value("SELECT who FROM vigia.alarm_ack LIMIT 1") == u"ana");
}

void TestTargetsService::keepsAShelfUntilItIsTakenBack()
{
    const AlertInfo alert = alwaysWrong();
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3600);
    QVERIFY_RESULT(wait(m_service->shelve(alert, QStringLiteral("works on the line"), until)));
    const AlertInfo shelved = alwaysWrong();
    QVERIFY(shelved.shelf.has_value());
    QCOMPARE(shelved.shelf->reason, QStringLiteral("works on the line"));
    QVERIFY(qAbs(shelved.shelf->until.msecsTo(until)) < 2);
    QVERIFY(!shelved.isOpen());
    QVERIFY_RESULT(wait(m_service->unshelve(shelved)));
    QVERIFY(!alwaysWrong().shelf.has_value());
    QCOMPARE(wait(m_service->unshelve(shelved)).error().code, ErrorCode::Conflict);
}

void TestTargetsService::makesEditsAndEndsSilences()
{
    SilenceInfo silence;
    silence.matchers = {{QStringLiteral("alertname"), QStringLiteral("NeverHeardOf.*"), true, true},
                        {QStringLiteral("cluster"), QStringLiteral("prod"), false, false}};
    silence.from = QDateTime::currentDateTimeUtc();
    silence.to = silence.from.addSecs(600);
    silence.comment = QStringLiteral("planned work");
    const auto id = wait(m_service->setSilence(silence));
    QVERIFY_RESULT(id);
    const auto find = [this](const QString& wanted) {
        const auto list = wait(m_service->silences());
        SilenceInfo found;
        for (const SilenceInfo& one : list.value_or(SilenceList()))
            if (one.id == wanted)
                found = one;
        return found;
    };
    QTRY_VERIFY(find(*id).stale);
    SilenceInfo edited = find(*id);
    QCOMPARE(edited.matchers, silence.matchers);
    QCOMPARE(edited.by, QStringLiteral("ana"));
    edited.comment = QStringLiteral("planned work, longer");
    edited.to = edited.to.addSecs(600);
    const auto newId = wait(m_service->setSilence(edited));
    QVERIFY_RESULT(newId);
    QTRY_COMPARE(find(*newId).comment, edited.comment);
    QVERIFY_RESULT(wait(m_service->expireSilence(*newId)));
    QTRY_COMPARE(find(*newId).state, SilenceInfo::State::Expired);
    QVERIFY(!wait(m_service->expireSilence(QStringLiteral("00000000-0000-4000-8000-000000000000"))));
    QCOMPARE(value("SELECT string_agg(action || ' ' || outcome, ',' ORDER BY id) FROM vigia.audit_log"),
             QStringLiteral("silence.set done,silence.set done,silence.expire done,silence.expire failed"));
}

void TestTargetsService::looksBackAtAlerts()
{
    alwaysWrong();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY_WITH_TIMEOUT(
        !wait(m_service->history(now.addSecs(-3600), QDateTime::currentDateTimeUtc().addSecs(15)))->isEmpty(),
        40'000);
    const auto spans =
        wait(m_service->history(now.addSecs(-3600), QDateTime::currentDateTimeUtc().addSecs(15)));
    bool hasAlways = false;
    for (const AlertSpan& span : *spans)
        hasAlways = hasAlways || (span.name == u"AlwaysWrong" && span.state == AlertInfo::State::Firing);
    QVERIFY(hasAlways);
    QCOMPARE(wait(m_service->history(now, now.addSecs(-1))).error().errorClass, QByteArray("BadRange"));
}

void TestTargetsService::refusesAViewerAndKeepsThat()
{
    const AlertInfo alert = alwaysWrong();
    value("CREATE ROLE alert_viewer LOGIN IN ROLE vigia_viewer");
    value("GRANT alert_viewer TO vigia");
    value("ALTER DATABASE " + value("SELECT current_database()").toLatin1() + " SET role = alert_viewer");
    open();
    SilenceInfo silence;
    silence.matchers = {{QStringLiteral("a"), QStringLiteral("b"), false, true}};
    silence.from = QDateTime::currentDateTimeUtc();
    silence.to = silence.from.addSecs(600);
    silence.comment = QStringLiteral("x");
    for (const Error& error : {wait(m_service->acknowledge(alert, QString(), 0)).error(),
                               wait(m_service->acknowledge(alert, QString(), 10)).error(),
                               wait(m_service->setSilence(silence)).error(),
                               wait(m_service->expireSilence(QStringLiteral("abc"))).error()}) {
        QCOMPARE(error.code, ErrorCode::PermissionDenied);
        QVERIFY(error.message.contains(QStringLiteral("vigia_operator")));
    }
    QCOMPARE(value("SELECT string_agg(outcome, ' ') FROM vigia.audit_log"),
             QStringLiteral("refused refused refused refused"));
    QCOMPARE(value("SELECT count(*) FROM vigia.alarm_ack"), QStringLiteral("0"));
    // It may look.
    QVERIFY(wait(m_service->alerts())->databaseTrouble.isEmpty());
    m_service.reset();
    m_pool.reset();
    QVERIFY_RESULT(m_cluster.admin("DROP OWNED BY alert_viewer"));
}

void TestTargetsService::refusesWhatMakesNoSense()
{
    const AlertInfo alert = alwaysWrong();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SilenceInfo all;
    all.from = now;
    all.to = now.addSecs(60);
    all.comment = QStringLiteral("x");
    SilenceInfo everything = all;
    everything.matchers = {{QStringLiteral("alertname"), QStringLiteral(".*"), true, true}};
    SilenceInfo past = all;
    past.matchers = {{QStringLiteral("a"), QStringLiteral("b"), false, true}};
    past.to = now.addSecs(-60);
    SilenceInfo badName = all;
    badName.matchers = {{QStringLiteral("a b"), QStringLiteral("b"), false, true}};
    for (const SilenceInfo& bad : {all, everything, past, badName})
        QCOMPARE(wait(m_service->setSilence(bad)).error().code, ErrorCode::InvalidData);
    QCOMPARE(wait(m_service->shelve(alert, QString(), now.addSecs(60))).error().code, ErrorCode::InvalidData);
    QCOMPARE(wait(m_service->shelve(alert, all.comment, now)).error().code, ErrorCode::InvalidData);
    QCOMPARE(wait(m_service->shelve(alert, all.comment, now.addDays(60))).error().code,
             ErrorCode::InvalidData);
    QCOMPARE(wait(m_service->acknowledge(alert, QString(), 100'000)).error().code, ErrorCode::InvalidData);
    QCOMPARE(wait(m_service->expireSilence(QStringLiteral("../../x"))).error().code, ErrorCode::InvalidData);
    QCOMPARE(
        value("SELECT count(*) || ' ' || count(*) FILTER (WHERE outcome = 'refused') FROM vigia.audit_log"),
        QStringLiteral("9 9"));
}

void TestTargetsService::hearsWhatOthersDo()
{
    QSignalSpy changed(m_service.get(), &TargetsService::changed);
    m_service->watch();
    QTRY_COMPARE(changed.size(), 1); // it listens from now on
    value("INSERT INTO vigia.alarm_ack (fingerprint, action, who) VALUES ('0123456789abcdef', 'ack', "
          "'somebody')");
    QTRY_COMPARE(changed.size(), 2);
}

void TestTargetsService::saysWhichSourceIsSilent()
{
    alwaysWrong();
    open(QStringLiteral("postgresql://nobody@127.0.0.1:1/none"));
    const auto withoutDatabase = wait(m_service->alerts());
    QVERIFY(!withoutDatabase->databaseTrouble.isEmpty());
    QCOMPARE(withoutDatabase->alerts.size(), 2);
    const auto refused = wait(m_service->acknowledge(withoutDatabase->alerts.first(), QString(), 5));
    QCOMPARE(refused.error().code, ErrorCode::Unreachable);
    open();
    m_bed.stopAlertmanager();
    const auto alone = wait(m_service->alerts());
    QVERIFY(!alone->alertmanagerTrouble.isEmpty());
    QVERIFY(alone->prometheusTrouble.isEmpty());
    QCOMPARE(alone->alerts.size(), 2);
    const auto failed = wait(m_service->acknowledge(alone->alerts.first(), QString(), 5));
    QCOMPARE(failed.error().code, ErrorCode::Unreachable);
    QCOMPARE(value("SELECT outcome FROM vigia.audit_log"), QStringLiteral("failed"));
    QCOMPARE(value("SELECT count(*) FROM vigia.alarm_ack"), QStringLiteral("0"));
    m_bed.stopPrometheus();
    const auto nothing = wait(m_service->alerts());
    QVERIFY(!nothing->prometheusTrouble.isEmpty());
    QVERIFY(nothing->alerts.isEmpty());
    const auto targets = wait(m_service->targets());
    QVERIFY(!targets);
    QCOMPARE(targets.error().errorClass, QByteArray("ConnectionRefused"));
}

QTEST_GUILESS_MAIN(TestTargetsService)
#include "tst_targetsservice.moc"
