#include "app/ctl/exitcode.h"
#include "app/ctl/program.h"
#include "tests/integration/targets/monitorbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vigia;
using test::MonitorBed;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }

    /// The object of the array whose `key` is `value`.
    QJsonObject find(const char* key, const QByteArray& value) const
    {
        const QJsonArray array = json().array();
        for (const QJsonValue& each : array)
            if (each[QLatin1String(key)].toString().toUtf8() == value)
                return each.toObject();
        return {};
    }
};

QByteArray contentOf(std::FILE* file)
{
    std::rewind(file);
    QByteArray content(1 << 20, Qt::Uninitialized);
    content.truncate(static_cast<qsizetype>(
        std::fread(content.data(), 1, static_cast<std::size_t>(content.size()), file)));
    std::fclose(file);
    return content;
}

} // namespace

class TestTargetsCommands : public QObject
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
        writeConfig();
    }

    void listsTargetsWithTheirDiagnosis();
    void listsRules();
    void acknowledgesAnAlertAndTakesItBack();
    void shelvesAnAlert();
    void looksBackAtAlerts();
    void addsEditsAndExpiresSilences();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void refusesAViewer();
    void saysWhatIsAway();

private:
    void writeConfig(const QString& prometheus = {})
    {
        const QString url = prometheus.isEmpty() ? m_bed.prometheus().url.toString() : prometheus;
        QFile config(m_bed.file(QStringLiteral("vigia.toml")));
        if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no configuration");
        config.write("[site.test]\n[site.test.postgresql]\nurl = \"" + m_url.toUtf8()
                     + "\"\n[site.test.prometheus]\nurl = \"" + url.toUtf8()
                     + "\"\n[site.test.alertmanager]\nurl = \"" + m_bed.alertmanager().url.toString().toUtf8()
                     + "\"\n");
    }

    Outcome run(const QStringList& words)
    {
        QStringList arguments {QStringLiteral("--config"), m_bed.file(QStringLiteral("vigia.toml")),
                               QStringLiteral("--lang"), QStringLiteral("en")};
        std::FILE* out = std::tmpfile();
        std::FILE* err = std::tmpfile();
        Outcome outcome;
        outcome.code = ctl::runProgram(arguments + words, out, err);
        outcome.out = contentOf(out);
        outcome.err = contentOf(err);
        return outcome;
    }

    Outcome run(const char* words) { return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)); }

    /// Waits until both servers know the alert that always fires.
    QJsonObject alwaysWrong()
    {
        QJsonObject alert;
        const bool isThere = QTest::qWaitFor(
            [&] {
                alert = run("alerts --json").find("name", "AlwaysWrong");
                return !alert[QLatin1String("receivers")].toArray().isEmpty();
            },
            60'000);
        return isThere ? alert : QJsonObject();
    }

    test::PgCluster m_cluster;
    MonitorBed m_bed;
    QString m_url;
};

void TestTargetsCommands::listsTargetsWithTheirDiagnosis()
{
    Outcome all;
    QVERIFY(QTest::qWaitFor(
        [&] {
            all = run("targets --json");
            return !all.out.contains("\"unknown\"") && all.json().array().size() > 10;
        },
        60'000));
    QCOMPARE(all.code, int {ctl::Ok});
    for (const auto& [pool, kind] :
         {std::pair {"html", "html"}, std::pair {"refused", "refused"}, std::pair {"never", "timeout"},
          std::pair {"unauthorized", "unauthorized"}}) {
        const QJsonObject target = all.find("pool", pool);
        QCOMPARE(target[QLatin1String("health")].toString(), QStringLiteral("down"));
        QCOMPARE(target[QLatin1String("diagnosis")].toString(), QLatin1String(kind));
        QVERIFY(!target[QLatin1String("remedy")].toString().isEmpty());
        QVERIFY(!target[QLatin1String("last_error")].toString().isEmpty());
        QVERIFY(!target[QLatin1String("last_scrape")].toString().isEmpty());
        QVERIFY(!target[QLatin1String("instance")].toString().isEmpty());
    }
    QCOMPARE(all.find("pool", "good")[QLatin1String("diagnosis")].toString(), QString());
    QCOMPARE(run("targets --json --health up").json().array().size(), 1);
    QCOMPARE(run("targets --json --pool html").json().array().size(), 1);
    const Outcome text = run("targets --pool html");
    QVERIFY(text.out.contains("To do:"));
    QVERIFY(text.out.contains("start token") || text.out.contains("unsupported Content-Type"));
}

void TestTargetsCommands::listsRules()
{
    alwaysWrong();
    const Outcome all = run("rules --json");
    QCOMPARE(all.json().array().size(), 3);
    const Outcome firing = run("rules --state firing --json");
    QCOMPARE(firing.json().array().size(), 1);
    QCOMPARE(firing.find("name", "AlwaysWrong")[QLatin1String("expression")].toString(),
             QStringLiteral("vector(1)"));
    QVERIFY(run("rules").out.contains("WrongInAnHour"));
}

void TestTargetsCommands::acknowledgesAnAlertAndTakesItBack()
{
    const QJsonObject alert = alwaysWrong();
    QCOMPARE(alert[QLatin1String("open")].toBool(), true);
    const Outcome acked = run({QStringLiteral("alerts"), QStringLiteral("ack"), QStringLiteral("AlwaysWrong"),
                               QStringLiteral("--note"), QStringLiteral("on it"), QStringLiteral("--silence"),
                               QStringLiteral("30m"), QStringLiteral("--json")});
    QVERIFY2(acked.code == ctl::Ok, acked.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(alwaysWrong()[QLatin1String("state")].toString(), QStringLiteral("suppressed"),
                              20'000);
    const QJsonObject ack = alwaysWrong()[QLatin1String("ack")].toObject();
    QCOMPARE(ack[QLatin1String("note")].toString(), QStringLiteral("on it"));
    QVERIFY(!ack[QLatin1String("silence")].toString().isEmpty());
    QVERIFY(run("alerts list").out.contains("acknowledged by"));
    QCOMPARE(run("alerts --open --json").json().array().size(), 0);
    const QString print = alert[QLatin1String("fingerprint")].toString().left(8);
    const Outcome taken = run({QStringLiteral("alerts"), QStringLiteral("unack"), print});
    QVERIFY2(taken.code == ctl::Ok, taken.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(alwaysWrong()[QLatin1String("state")].toString(), QStringLiteral("firing"),
                              20'000);
    QCOMPARE(run("alerts unack AlwaysWrong").code, int {ctl::Failed});
}

void TestTargetsCommands::shelvesAnAlert()
{
    alwaysWrong();
    const Outcome shelved = run("alerts shelve AlwaysWrong --for 8h --reason works");
    QVERIFY2(shelved.code == ctl::Ok, shelved.err.constData());
    QVERIFY(alwaysWrong()[QLatin1String("shelf")].isObject());
    QCOMPARE(run("alerts unshelve AlwaysWrong").code, int {ctl::Ok});
    QVERIFY(alwaysWrong()[QLatin1String("shelf")].isNull());
}

void TestTargetsCommands::looksBackAtAlerts()
{
    alwaysWrong();
    QTRY_VERIFY_WITH_TIMEOUT(
        run("alerts history --last 1h --json").find("name", "AlwaysWrong")[QLatin1String("from")].isString(),
        40'000);
    QVERIFY(run("alerts history").out.contains("AlwaysWrong"));
}

void TestTargetsCommands::addsEditsAndExpiresSilences()
{
    const Outcome added =
        run("silence add alertname=~Nothing.* cluster!=prod --for 1h --comment planned --json");
    QVERIFY2(added.code == ctl::Ok, added.err.constData());
    const QString id = added.json()[QLatin1String("id")].toString();
    QTRY_VERIFY(run("silence --json").find("id", id.toLatin1())[QLatin1String("stale")].toBool());
    const Outcome edited =
        run(QStringLiteral("silence add alertname=~Nothing.* --for 2h --comment longer --json --id ")
                .append(id)
                .split(u' '));
    QVERIFY2(edited.code == ctl::Ok, edited.err.constData());
    const QString newId = edited.json()[QLatin1String("id")].toString();
    QTRY_COMPARE(run("silence list --json").find("id", newId.toLatin1())[QLatin1String("comment")].toString(),
                 QStringLiteral("longer"));
    QCOMPARE(run({QStringLiteral("silence"), QStringLiteral("expire"), newId}).code, int {ctl::Ok});
    QTRY_VERIFY(run("silence --json").find("id", newId.toLatin1()).isEmpty());
    QCOMPARE(run("silence --expired --json").find("id", newId.toLatin1())[QLatin1String("state")].toString(),
             QStringLiteral("expired"));
}

void TestTargetsCommands::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* words, int code) { QTest::newRow(words) << QByteArray(words) << code; };
    row("targets --health sideways", ctl::Usage);
    row("alerts ack", ctl::Usage);
    row("alerts ack AlwaysWrong --silence soon", ctl::Usage);
    row("alerts shelve AlwaysWrong --for 1h", ctl::Usage);
    row("alerts shelve AlwaysWrong --for 99d --reason x", ctl::Failed);
    row("alerts ack NoSuchAlert", ctl::Failed);
    row("alerts history --last never", ctl::Usage);
    row("alerts history --from 2026-06-02 --to 2026-06-01", ctl::Usage);
    row("silence add everything --comment x", ctl::Usage);
    row("silence add alertname=~.* --comment x", ctl::Failed);
    row("silence add a=b", ctl::Usage);
    row("silence add a=b --for never --comment x", ctl::Usage);
    row("silence expire ../x", ctl::Failed);
}

void TestTargetsCommands::refusesWhatMakesNoSense()
{
    QFETCH(QByteArray, words);
    QFETCH(int, code);
    alwaysWrong();
    const Outcome outcome = run(words.constData());
    QVERIFY2(outcome.code == code, outcome.err.constData());
    QVERIFY(!outcome.err.isEmpty());
}

void TestTargetsCommands::refusesAViewer()
{
    alwaysWrong();
    const auto database = QUrl(m_url).path().mid(1).toLatin1();
    QVERIFY_RESULT(m_cluster.admin("CREATE ROLE command_viewer LOGIN IN ROLE vigia_viewer"));
    QVERIFY_RESULT(m_cluster.admin("GRANT command_viewer TO vigia"));
    QVERIFY_RESULT(m_cluster.admin("ALTER DATABASE " + db::identifier(QString::fromLatin1(database))
                                   + " SET role = command_viewer"));
    QCOMPARE(run("alerts ack AlwaysWrong").code, int {ctl::NotAllowed});
    QCOMPARE(run("silence add a=b --comment x").code, int {ctl::NotAllowed});
    QCOMPARE(run("alerts --json").code, int {ctl::Ok});
    QCOMPARE(run("audit list --outcome refused --json").json().array().size(), 2);
}

void TestTargetsCommands::saysWhatIsAway()
{
    alwaysWrong();
    writeConfig(QStringLiteral("http://127.0.0.1:1"));
    const Outcome away = run("targets --json");
    QCOMPARE(away.code, int {ctl::Unavailable});
    QVERIFY(away.json()[QLatin1String("error")].isObject());
    const Outcome half = run("alerts --json");
    QCOMPARE(half.code, int {ctl::Ok});
    QVERIFY(half.err.contains("127.0.0.1:1"));
    QVERIFY(!half.find("name", "AlwaysWrong").isEmpty());
    m_bed.stopAlertmanager();
    QCOMPARE(run("alerts --json").code, int {ctl::Unavailable});
    QCOMPARE(run("silence --json").code, int {ctl::Unavailable});
}

QTEST_GUILESS_MAIN(TestTargetsCommands)
#include "tst_targetscommands.moc"
