#include "app/ctl/program.h"
#include "tests/integration/etl/servicebed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vigia;
using standin::FaultKind;
using test::ServiceBed;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

QByteArray contentOf(std::FILE* file)
{
    QByteArray bytes;
    std::rewind(file);
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, file))
        bytes.append(buffer, static_cast<qsizetype>(n));
    std::fclose(file);
    return bytes;
}

} // namespace

/// vigiactl etl … as scripts and people meet it: exit codes, one JSON document, one sentence.
class EtlCommandsTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<ServiceBed>(m_cluster);
        m_folder = std::make_unique<QTemporaryDir>();
        QFile config(m_folder->filePath(QStringLiteral("vigia.toml")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[site.test]\n[site.test.postgresql]\nurl = \"" + m_bed->database().url().toUtf8()
                     + "\"\n[site.test.xm]\nbase_url = \"" + m_bed->standin().url().toUtf8()
                     + "\"\ngap_ms = 0\nretry_base_ms = 1\n");
    }

    void cleanup() { m_bed.reset(); }

    void runsShowsAndReverts()
    {
        const Outcome run =
            vigiactl("etl run DemaSIN/Sistema --from 2026-05-01 --to 2026-05-05 --reason check --json");
        QCOMPARE(run.code, 0);
        const QJsonObject document = run.json().object();
        for (const char* key : {"id", "job", "metric", "entity", "from", "to", "engine", "state", "attempts",
                                "parent", "rows", "error"})
            QVERIFY2(document.contains(QLatin1String(key)), key);
        QCOMPARE(document[QStringLiteral("rows")][QStringLiteral("inserted")].toInt(), 5);
        QVERIFY(document[QStringLiteral("error")].isNull());
        const QByteArray id = document[QStringLiteral("id")].toString().toLatin1();

        const Outcome runs = vigiactl("etl runs --state success --metric DemaSIN --json");
        QCOMPARE(runs.code, 0);
        QCOMPARE(runs.json().array().size(), 1);
        const Outcome shown = vigiactl("etl show " + id.left(8) + " --json");
        QCOMPARE(shown.json()[QStringLiteral("reason")].toString(), QStringLiteral("check"));
        QVERIFY(shown.json()[QStringLiteral("log")].toArray().size() > 0);

        QVERIFY(vigiactl("etl revert " + id + " --dry-run").out.contains("remove 5"));
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("5"));
        QCOMPARE(vigiactl("etl revert " + id).code, 0);
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        const Outcome again = vigiactl("etl revert " + id);
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("REVERTED"), again.err.constData());
    }

    void ordersForRunsThatAreNotThereAreRefusedAndAudited()
    {
        const QByteArray none = "00000000-0000-4000-8000-000000000000";
        for (const QByteArray order : {"revert", "retry", "cancel"}) {
            QCOMPARE(vigiactl("etl " + order + " nonsense").code, 2);
            const Outcome refused = vigiactl("etl " + order + ' ' + none + " --json");
            QCOMPARE(refused.code, 1);
            QCOMPARE(refused.json()[QStringLiteral("error")][QStringLiteral("class")].toString(),
                     QStringLiteral("NotFound"));
            QCOMPARE(value("SELECT count(*) FROM vigia.audit_log WHERE outcome = 'refused' AND action = 'etl."
                           + order + '\''),
                     QStringLiteral("2"));
        }
    }

    void aRevertThatIsRefusedListsTheRows()
    {
        const QByteArray order = "etl run DemaReal/Sistema --from 2026-05-01 --to 2026-05-02 --json";
        const QByteArray id = vigiactl(order).json()[QStringLiteral("id")].toString().toLatin1();
        m_bed->database().execute("UPDATE metrics SET valor_gwh = 1 WHERE fecha = '2026-05-01'");
        const Outcome refused = vigiactl("etl revert " + id + " --json");
        QCOMPARE(refused.code, 1);
        const QJsonObject revert = refused.json()[QStringLiteral("revert")].toObject();
        QCOMPARE(revert[QStringLiteral("blocked")].toInt(), 1);
        const QJsonObject row = revert[QStringLiteral("blocked_rows")][0].toObject();
        QCOMPARE(row[QStringLiteral("day")].toString(), QStringLiteral("2026-05-01"));
        QCOMPARE(row[QStringLiteral("found")].toString(), QStringLiteral("1 GWh"));
        QVERIFY(row[QStringLiteral("by_run")].isNull());
    }

    void aDiffWritesNothing()
    {
        for (const char* line : {"etl diff DemaSIN --from 2026-05-01 --to 2026-05-05 --json",
                                 "etl run DemaSIN --from 2026-05-01 --to 2026-05-05 --dry-run --json"}) {
            const Outcome diff = vigiactl(line);
            QCOMPARE(diff.code, 0);
            QVERIFY(diff.json()[QStringLiteral("dry_run")].toBool());
            QVERIFY(diff.json()[QStringLiteral("id")].isNull());
            QCOMPARE(diff.json()[QStringLiteral("diff")][QStringLiteral("days")][QStringLiteral("inserted")]
                         .toInt(),
                     5);
        }
        QCOMPARE(value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    }

    void importsFiles()
    {
        const QByteArray sample = test::samplePath(QStringLiteral("Gene_Sistema_hourly.json")).toUtf8();
        const Outcome done = vigiactl("etl import " + sample);
        QCOMPARE(done.code, 0);
        QVERIFY2(done.out.contains("new 50"), done.out.constData());
        const Outcome wrong = vigiactl("etl import " + sample + ' ' + QByteArray(__FILE__) + " --json");
        QCOMPARE(wrong.code, 1);
        QCOMPARE(wrong.json()[QStringLiteral("error")][QStringLiteral("kind")].toString(),
                 QStringLiteral("permanent"));
    }

    void exitCodesTellTemporaryFromPermanent()
    {
        m_bed->setFault(FaultKind::Status500);
        const Outcome temporary = vigiactl("etl run DemaSIN --from 2026-05-01 --to 2026-05-05 --json");
        QCOMPARE(temporary.code, 75);
        QCOMPARE(temporary.json()[QStringLiteral("attempts")].toInt(), 4);
        QCOMPARE(temporary.json()[QStringLiteral("error")][QStringLiteral("class")].toString(),
                 QStringLiteral("ServerError"));
        QCOMPARE(temporary.err.count('\n'), 1);
        m_bed->setFault(FaultKind::EmptyObject);
        QCOMPARE(vigiactl("etl run DemaSIN --from 2026-05-01 --to 2026-05-05").code, 1);
    }

    void whatIsTypedWrongIsUsage_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line :
             {"etl run GeneReal --from 2026-05-01 --to 2026-05-05",
              "etl run Gene/Rio --from 2026-05-01 --to 2026-05-05",
              "etl run Gene --from 2026-05-05 --to 2026-05-01",
              "etl run Gene --from yesterday --to 2026-05-01", "etl run Gene",
              "etl run Gene --from 2026-05-01 --to 2026-05-05 --id 12", "etl run", "etl import",
              "etl runs --state DONE", "etl runs --limit 0", "db seed --days 0", "db seed --to never"})
            QTest::newRow(line) << QByteArray(line);
    }

    void whatIsTypedWrongIsUsage()
    {
        QFETCH(QByteArray, line);
        const Outcome outcome = vigiactl(line);
        QCOMPARE(outcome.code, 2);
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("0"));
    }

    void seedsTheLastDays()
    {
        const Outcome seeded = vigiactl("db seed --days 2 --to 2026-06-01 --json");
        QVERIFY2(seeded.code == 0, seeded.err.constData());
        for (const QJsonValue run : seeded.json().array())
            QCOMPARE(run[QStringLiteral("state")].toString(), QStringLiteral("SUCCESS"));
        QCOMPARE(value("SELECT count(DISTINCT fecha) FROM metrics_hourly WHERE entidad = 'Recurso'"),
                 QStringLiteral("2"));
        QCOMPARE(value("SELECT count(*) FROM catalogos WHERE catalogo = 'ListadoRecursos'"),
                 QStringLiteral("963"));
    }

private:
    Outcome vigiactl(const QByteArray& line)
    {
        QStringList arguments {QStringLiteral("--config"), m_folder->filePath(QStringLiteral("vigia.toml")),
                               QStringLiteral("--lang"), QStringLiteral("en")};
        arguments += QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
        std::FILE* out = std::tmpfile();
        std::FILE* err = std::tmpfile();
        Outcome outcome;
        outcome.code = ctl::runProgram(arguments, out, err);
        outcome.out = contentOf(out);
        outcome.err = contentOf(err);
        return outcome;
    }

    QString value(const QByteArray& sql) { return m_bed->database().value(sql); }

    test::PgCluster m_cluster;
    std::unique_ptr<ServiceBed> m_bed;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EtlCommandsTest)
#include "tst_etlcommands.moc"
