#include "app/ctl/program.h"
#include "app/ctl/reportcommand.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigia;

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

/// vigiactl report … as scripts and people meet it: files, exit codes, one sentence.
class TestReportCommand : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<db::Connection> m_connection;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    QStringList arguments(const QByteArray& words) const
    {
        QStringList arguments {QStringLiteral("--config"), path("vigia.toml")};
        for (QByteArray word : words.split(' '))
            arguments.append(QString::fromUtf8(word.replace("DIR", m_folder->path().toUtf8())));
        return arguments;
    }

    Outcome vigiactl(const QByteArray& words) const
    {
        std::FILE* out = std::tmpfile();
        std::FILE* err = std::tmpfile();
        const int code = ctl::runProgram(arguments(words), out, err);
        return {code, contentOf(out), contentOf(err)};
    }

    void writeFile(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void configure(const QString& url, const QByteArray& more = {}) const
    {
        writeFile("vigia.toml",
                  "[site.test]\ntitle = \"Portal\"\n[site.test.postgresql]\nurl = \"" + url.toUtf8() + "\"\n"
                      + more);
    }

    QByteArray bytes(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList leftovers() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const auto url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", path("config").toLocal8Bit()); // each test has its own definitions
        configure(*url);
        auto connection = db::Connection::open(test::PgCluster::config(*url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES ('ListadoRecursos', 'P1', "
            "'<script>=cmd() 😀', 'HIDRAULICA'), ('ListadoRecursos', 'P2', 'Dos', 'SOLAR');"
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT DATE '2025-03-01' + d, "
            "'Gene', "
            "'Recurso', p, d + 0.5 FROM generate_series(0, 30) d, unnest(ARRAY['P1', 'P2']) p"));
    }

    void cleanup() { m_connection.reset(); }

    void writesEachFormat_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("json") << QByteArray("json") << QByteArray("{");
        QTest::newRow("html") << QByteArray("html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("csv") << QByteArray("csv") << QByteArray();
        QTest::newRow("xlsx") << QByteArray("xlsx") << QByteArray("PK");
    }

    void writesEachFormat()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, beginning);
        const Outcome made = vigiactl("report --from 2025-03-01 --to 2025-03-31 --format " + format
                                      + " --lang en -o DIR/out.file");
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(bytes("out.file").startsWith(beginning));
        QVERIFY(bytes("out.file").size() > 500);
        QVERIFY(made.out.contains("out.file"));
        QVERIFY(made.err.contains("Prometheus")); // what is missing is said
        QCOMPARE(leftovers(), (QStringList {QStringLiteral("out.file"), QStringLiteral("vigia.toml")}));
    }

    void theFileHoldsTheSqlSum()
    {
        const Outcome made = vigiactl("report --period 2025-03 --sections generation -o DIR/out.json --json");
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.json()[QStringLiteral("files")][0][QStringLiteral("format")].toString(),
                 QStringLiteral("json"));
        const QJsonObject report = QJsonDocument::fromJson(bytes("out.json")).object();
        const QJsonArray sections = report[QStringLiteral("sections")].toArray();
        QCOMPARE(sections.size(), 1);
        const auto sum = m_connection->query("SELECT sum(valor_gwh) FROM metrics");
        QVERIFY_RESULT(sum);
        const QJsonObject figure = sections[0][QStringLiteral("figures")][0].toObject();
        QCOMPARE(figure[QStringLiteral("id")].toString(), QStringLiteral("generation.total"));
        QCOMPARE(figure[QStringLiteral("value")].toDouble(), sum->number(0, 0));
        QVERIFY(bytes("out.json").contains("<script>=cmd() 😀"));
    }

    void writesAPdfWithoutADisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(
            QDir(qEnvironmentVariable("VIGIA_BIN")).filePath(QStringLiteral("vigiactl")),
            arguments("report --from 2025-03-01 --to 2025-03-31 --format pdf --lang es -o DIR/out.pdf"));
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(bytes("out.pdf").startsWith("%PDF"));
    }

    void onlyAPdfNeedsFonts()
    {
        using ctl::ReportCommand;
        const auto needs = [](const char* words) {
            return ReportCommand::needsFonts(QString::fromLatin1(words).split(u' '));
        };
        QVERIFY(needs("--lang es report --format pdf -o x"));
        QVERIFY(needs("report --format=pdf -o x"));
        QVERIFY(needs("report --from D --to D -o x.pdf"));
        QVERIFY(needs("report --definition day --deliver ."));
        QVERIFY(!needs("report --format html -o x.html"));
        QVERIFY(!needs("etl import x.pdf"));
        QVERIFY(!needs("report definitions"));
    }

    void aWrongCallIsRefusedBeforeAnythingIsTouched_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char* words :
             {"report -o DIR/x.json", "report --from 2025-03-01 --to 2025-03-31",
              "report --from 2025-03-01 -o DIR/x.json",
              "report --from 2025-03-31 --to 2025-03-01 -o DIR/x.json",
              "report --from x --to y -o DIR/x.json",
              "report --period 2025 --from 2025-03-01 --to 2025-03-31 -o DIR/x.json",
              "report --period soon -o DIR/x.json", "report --period 2025-13 -o DIR/x.json",
              "report --period 2025-02-30 -o DIR/x.json", "report --period 2025-W54 -o DIR/x.json",
              "report --period 0000 -o DIR/x.json", "report --period <b>😀 -o DIR/x.json",
              "report --period 99999999999999999999 -o DIR/x.json",
              "report --period 2025 --sections all -o DIR/x.json",
              "report --period 2025 --top 0 -o DIR/x.json", "report --period 2025 --format exe -o DIR/x.json",
              "report --period 2025 --format csv,json -o DIR/x.json", "report --period 2025 --deliver DIR",
              "report --period 2025 --definition ../x --deliver DIR"})
            QTest::newRow(words) << QByteArray(words);
    }

    void aWrongCallIsRefusedBeforeAnythingIsTouched()
    {
        QFETCH(QByteArray, words);
        const Outcome refused = vigiactl(words);
        QVERIFY2(refused.code == 2, refused.err.constData());
        // The parser names the option, and on a second line where help is.
        QVERIFY2(!refused.err.isEmpty() && refused.err.trimmed().count('\n') <= 1, refused.err.constData());
        QCOMPARE(leftovers(), QStringList {QStringLiteral("vigia.toml")});
    }

    void whatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* words, const char* named) {
            QTest::newRow(words) << QByteArray(words) << QByteArray(named);
        };
        row("report --period 2025-03 -o DIR/none/x.json", "/none");
        row("report --period 2025-03 -o DIR/vigia.toml/x.json", "/vigia.toml");
        row("report --definition nothing --deliver DIR", "nothing");
        row("report --period 2025-03 --notes DIR/none -o DIR/x.json", "/none");
    }

    void whatIsNotThereIsNamed()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, named);
        const Outcome refused = vigiactl(words);
        QCOMPARE(refused.code, 1);
        // The parser names the option, and on a second line where help is.
        QVERIFY2(!refused.err.isEmpty() && refused.err.contains(named)
                     && refused.err.trimmed().count('\n') == 0,
                 refused.err.constData());
        QCOMPARE(leftovers(), QStringList {QStringLiteral("vigia.toml")});
    }

    void aFolderThatTakesNoFileIsRefusedInOneSentence()
    {
        // Even root may not write there.
        const Outcome refused =
            vigiactl("report --period 2025-03 --sections runs --format json -o /proc/x.json --lang en");
        QCOMPARE(refused.code, 77);
        QCOMPARE(refused.err.count("/proc/x.json could not be written"), 1);
    }

    void notesAreParagraphsOfTheHandover()
    {
        writeFile("notes.txt", "First <b>line</b>\nsecond\n\n\n\n=cmd() 😀\n");
        const Outcome made = vigiactl(
            "report --period 2025-03-02 --sections handover --notes DIR/notes.txt -o DIR/out.json --lang en");
        QVERIFY2(made.code == 0, made.err.constData());
        const QByteArray report = bytes("out.json");
        QVERIFY(report.contains("First <b>line</b>\\nsecond"));
        QVERIFY(report.contains("=cmd() 😀"));
    }

    void aSavedReportIsDeliveredAndOldOnesGo()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("d")));
        QCOMPARE(
            vigiactl("report --save march --period 2025-03 --format json,csv --keep 1 --lang en --sections "
                     "generation")
                .code,
            0);
        const Outcome list = vigiactl("report definitions --json");
        QCOMPARE(list.json()[0][QStringLiteral("name")].toString(), QStringLiteral("march"));
        QFile old(path("d/march_2025-02-01_2025-02-28.json"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        const Outcome made = vigiactl("report --definition march --deliver DIR/d");
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(QDir(path("d")).entryList(QDir::Files, QDir::Name),
                 (QStringList {QStringLiteral("march_2025-03-01_2025-03-31.csv"),
                               QStringLiteral("march_2025-03-01_2025-03-31.json")}));
    }

    void withoutADatabaseADeliveryWaitsAndAFileSaysWhatIsMissing()
    {
        QCOMPARE(vigiactl("report --save gone --period 2025-03 --format json").code, 0);
        configure(QStringLiteral("postgresql://127.0.0.1:1/none"));
        const Outcome delivered = vigiactl("report --definition gone --deliver DIR");
        QVERIFY2(delivered.code == 69, delivered.err.constData());
        QCOMPARE(leftovers(), QStringList {QStringLiteral("vigia.toml")});
        const Outcome made = vigiactl("report --period 2025-03 -o DIR/out.json --lang en");
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.err.contains("Not in the report"));
    }

    void whyAPartIsMissingIsInTheReportsLanguage_data()
    {
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("never");
        for (const char* system : {"C", "es_CO.UTF-8"}) {
            QTest::addRow("es on %s", system)
                << QByteArray(system) << QByteArray("es") << QByteArray(" rechaza las conexiones")
                << QByteArray("connection");
            QTest::addRow("en on %s", system) << QByteArray(system) << QByteArray("en")
                                              << QByteArray(" refuses connections") << QByteArray("conexi");
        }
    }

    void whyAPartIsMissingIsInTheReportsLanguage()
    {
        QFETCH(QByteArray, system);
        QFETCH(QByteArray, language);
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, never);
        QCOMPARE(vigiactl("report --save dead --period 2025-03 --format json --lang " + language).code, 0);
        configure(QStringLiteral("postgresql://127.0.0.1:1/none"),
                  "[site.test.prometheus]\nurl = \"http://127.0.0.1:1\"\n");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LANGUAGE"));
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(system));
        environment.insert(QStringLiteral("LANG"), QString::fromLatin1(system));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QDir(qEnvironmentVariable("VIGIA_BIN")).filePath(QStringLiteral("vigiactl")),
                      arguments("report --definition dead -o DIR/out.json"));
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QByteArray missing;
        const QJsonArray sections =
            QJsonDocument::fromJson(bytes("out.json")).object()[QStringLiteral("sections")].toArray();
        for (const QJsonValue& section : sections)
            missing += QJsonDocument(section[QStringLiteral("missing")].toArray()).toJson();
        QVERIFY2(missing.contains(QByteArray("PostgreSQL" + there)), missing.constData());
        QVERIFY2(missing.contains(QByteArray("Prometheus" + there)), missing.constData());
        QVERIFY2(!missing.contains(never), missing.constData());
    }
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
