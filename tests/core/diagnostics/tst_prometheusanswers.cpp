#include "core/diagnostics/prometheusanswers.h"
#include "tests/support/failonwarnings.h"

#include <QTest>

using namespace vigia;
using namespace vigia::diagnostics;
using Outcome = CheckInfo::Outcome;
using Judge = Verdict (*)(const net::HttpResponse&);

Q_DECLARE_METATYPE(Judge)

namespace {

/// JSON with apostrophes for quotation marks.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

class TestPrometheusAnswers : public QObject
{
    Q_OBJECT

private slots:

    void init() { test::failOnWarnings(); }

    void judges_data()
    {
        QTest::addColumn<Judge>("judge");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<int>("outcome");
        const auto row = [](const char* name, Judge judge, const char* data, Outcome outcome) {
            QTest::newRow(name) << judge << json(QByteArray("{'status':'success','data':") + data + "}")
                                << static_cast<int>(outcome);
        };
        row("version", versionVerdict, "{'version':'2.42.0+ds'}", Outcome::Ok);
        row("newer version", versionVerdict, "{'version':'3.1.0'}", Outcome::Ok);
        row("old version", versionVerdict, "{'version':'2.41.0'}", Outcome::Warn);
        row("no version", versionVerdict, "{}", Outcome::Unknown);
        row("runs", runtimeVerdict, "{'startTime':'x','reloadConfigSuccess':true}", Outcome::Ok);
        row("bad reload", runtimeVerdict, "{'reloadConfigSuccess':false}", Outcome::Warn);
        row("no target", targetVerdict, "{'activeTargets':[{'scrapePool':'node','health':'up'}]}",
            Outcome::Fail);
        row("up", targetVerdict, "{'activeTargets':[{'scrapePool':'portal_dashboard','health':'up'}]}",
            Outcome::Ok);
        row("up by label", targetVerdict,
            "{'activeTargets':[{'labels':{'job':'portal_dashboard'},'health':'up'}]}", Outcome::Ok);
        row("down", targetVerdict,
            "{'activeTargets':[{'scrapePool':'portal_dashboard','health':'down','lastError':'<'}]}",
            Outcome::Fail);
        row("not scraped", targetVerdict,
            "{'activeTargets':[{'scrapePool':'portal_dashboard','health':'unknown'}]}", Outcome::Unknown);
        row("no rules", rulesVerdict, "{'groups':[]}", Outcome::Fail);
        row("good rules", rulesVerdict, "{'groups':[{'rules':[{'name':'a','health':'ok'}]}]}", Outcome::Ok);
        row("bad rule", rulesVerdict, "{'groups':[{'rules':[{'name':'a','health':'err','lastError':'x'}]}]}",
            Outcome::Fail);
        row("dead man", deadManVerdict,
            "{'alerts':[{'labels':{'alertname':'VigiaDeadMan'},'state':'firing'}]}", Outcome::Ok);
        row("watchdog pends", deadManVerdict,
            "{'alerts':[{'labels':{'alertname':'Watchdog'},'state':'pending'}]}", Outcome::Fail);
        row("managers", managersVerdict, "{'activeAlertmanagers':[{'url':'http://a'}]}", Outcome::Ok);
        row("no managers", managersVerdict, "{'activeAlertmanagers':[]}", Outcome::Fail);
        row("wrong kind", rulesVerdict, "'text'", Outcome::Fail);
    }

    void judges()
    {
        QFETCH(Judge, judge);
        QFETCH(QByteArray, data);
        QFETCH(int, outcome);
        net::HttpResponse response;
        response.body = data;
        const Verdict verdict = judge(response);
        QVERIFY2(static_cast<int>(verdict.outcome) == outcome, qPrintable(verdict.evidence));
        QVERIFY(!verdict.evidence.isEmpty());
        if (verdict.outcome == Outcome::Fail || verdict.outcome == Outcome::Warn)
            QVERIFY(!verdict.remedy.isEmpty());
    }

    void whatIsNoPrometheusFails_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("page") << QByteArray("<html>");
        QTest::newRow("other json") << QByteArray("[1,2]");
        QTest::newRow("error") << json("{'status':'error','error':'x'}");
        QTest::newRow("cut") << json("{'status':'success','data':{'activeTar");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
    }

    void whatIsNoPrometheusFails()
    {
        QFETCH(QByteArray, body);
        net::HttpResponse response;
        response.body = body;
        for (const Judge judge : {&runtimeVerdict, &versionVerdict, &targetVerdict, &rulesVerdict,
                                  &deadManVerdict, &managersVerdict, &alertmanagerVerdict}) {
            const Verdict verdict = judge(response);
            QCOMPARE(verdict.outcome, Outcome::Fail);
            QVERIFY(verdict.evidence.size() < 500);
        }
    }

    void alertmanagerSaysItsState()
    {
        net::HttpResponse response;
        response.body = json("{'versionInfo':{'version':'0.25.0'},'cluster':{'status':'disabled'}}");
        QCOMPARE(alertmanagerVerdict(response).outcome, Outcome::Ok);
        response.body.replace("disabled", "settling");
        QCOMPARE(alertmanagerVerdict(response).outcome, Outcome::Warn);
    }
};

QTEST_APPLESS_MAIN(TestPrometheusAnswers)
#include "tst_prometheusanswers.moc"
