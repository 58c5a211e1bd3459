#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace vigia;

namespace {

/// March 2025 as SQL adds it up, for totals.py.
constexpr const char* ExpectedSql = R"(
WITH s AS (SELECT metrica, fecha, valor_gwh AS v FROM metrics WHERE entidad = 'Sistema'),
g AS (
    SELECT m.recurso, c.nombre, c.tipo, valor_gwh AS v FROM metrics m
    JOIN catalogos c ON c.catalogo = 'ListadoRecursos' AND c.codigo = m.recurso
    WHERE metrica = 'Gene' AND entidad = 'Recurso'
),
e AS (SELECT DISTINCT ON (recurso) recurso, valor_gwh AS v FROM metrics WHERE entidad = 'Embalse' ORDER BY recurso, fecha DESC),
r AS (SELECT state FROM vigia.etl_run),
watched (metric, entity) AS (
    VALUES ('Gene', 'Recurso'), ('Gene', 'Sistema'), ('DemaReal', 'Sistema'), ('DemaCome', 'Sistema'),
    ('PrecBolsNaci', 'Sistema'), ('AporEner', 'Sistema'), ('VoluUtilDiarEner', 'Sistema'), ('RestAliv', 'Sistema'),
    ('PerdidasEner', 'Sistema'), ('CapEfecNeta', 'Recurso')
),
d AS (SELECT DATE '2025-03-01' + i AS day FROM generate_series(0, 30) i),
present AS (SELECT DISTINCT metrica AS metric, entidad AS entity, fecha AS day FROM metrics),
c AS (
    SELECT w.metric || '/' || w.entity AS id, count(p.day) AS held, max(p.day) AS newest,
           count(*) FILTER (WHERE p.day IS NULL AND k.note IS NULL) AS missing
    FROM watched w CROSS JOIN d
    LEFT JOIN present p ON p.metric = w.metric AND p.entity = w.entity AND p.day = d.day
    LEFT JOIN vigia.known_gap k ON k.metric = w.metric AND d.day BETWEEN k.day_from AND k.day_to
    GROUP BY 1
),
columns (at, rows) AS (
    SELECT 2, jsonb_object_agg(id, held + missing) FROM c
    UNION ALL SELECT 3, jsonb_object_agg(id, held) FROM c
    UNION ALL SELECT 4, jsonb_object_agg(id, 100.0 * held / (held + missing)) FROM c
    UNION ALL SELECT 5, jsonb_object_agg(id, newest) FROM c WHERE newest IS NOT NULL
    UNION ALL SELECT 6, jsonb_object_agg(id, (now() AT TIME ZONE 'America/Bogota')::date - newest) FROM c
    WHERE newest IS NOT NULL
)
SELECT jsonb_build_object('figures', jsonb_build_object(
    'generation.total', (SELECT sum(v) FROM g),
    'demand.total', (SELECT sum(v) FROM s WHERE metrica = 'DemaReal'),
    'price.mean', (SELECT avg(v) FROM s WHERE metrica = 'PrecBolsNaci'),
    'price.largest', (SELECT max(v) FROM s WHERE metrica = 'PrecBolsNaci'),
    'reservoirs.volume', (SELECT v FROM s WHERE metrica = 'VoluUtilDiarEner' ORDER BY fecha DESC LIMIT 1),
    'completeness.share', (SELECT 100.0 * sum(held) / sum(held + missing) FROM c),
    'completeness.missing-days', (SELECT sum(missing) FROM c),
    'runs.total', (SELECT count(*) FROM r),
    'runs.failed', (SELECT count(*) FROM r WHERE state = 'FAILURE'),
    'runs.failure-rate', (SELECT 100.0 * count(*) FILTER (WHERE state = 'FAILURE') / count(*) FROM r)
), 'tables', jsonb_build_array(
    jsonb_build_object('id', 'generation.by-source', 'column', 1, 'total', (SELECT sum(v) FROM g), 'rows', (
        SELECT jsonb_object_agg(CASE tipo WHEN 'SOLAR' THEN 'Solar' ELSE 'Hydro' END, t)
        FROM (SELECT tipo, sum(v) AS t FROM g GROUP BY 1) x)),
    jsonb_build_object('id', 'generation.by-plant', 'column', 2, 'total', (SELECT sum(v) FROM g), 'rows', (
        SELECT jsonb_object_agg(nombre, t) FROM (SELECT nombre, sum(v) AS t FROM g GROUP BY 1) x)),
    jsonb_build_object('id', 'reservoirs.by-reservoir', 'column', 2, 'total', (SELECT sum(v) FROM e), 'rows', (
        SELECT jsonb_object_agg(recurso, v) FROM e))
) || (SELECT jsonb_agg(jsonb_build_object('id', 'completeness.by-series', 'key', 1, 'column', at, 'rows', rows)) FROM columns))
)";

} // namespace

/// The files of vigiactl report: what they say, and what is left when something ends their writing.
class TestReportFiles : public QObject
{
    Q_OBJECT

private:
    test::PgCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<db::Connection> m_connection;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void writeFile(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    void fillMarket() const
    {
        QVERIFY_RESULT(m_connection->script(
            "UPDATE metrics SET valor_gwh = valor_gwh * 123.456 WHERE recurso = 'P1';"
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT DATE '2025-03-01' + d, "
            "m, 'Sistema', 'Sistema', base + d * 1.37 FROM generate_series(0, 30) d, (VALUES ('DemaReal', "
            "231.5), ('PrecBolsNaci', 412.25), ('VoluUtilDiarEner', 9000.5), ('AporEner', 181.125)) x (m, "
            "base);"
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT DATE '2025-03-01' + d, "
            "'VoluUtilDiarEner', 'Embalse', e, 100 * d + length(e) FROM generate_series(0, 30) d, "
            "unnest(ARRAY['GUAVIO', 'PENOL']) e;"
            "DELETE FROM metrics WHERE metrica = 'DemaReal' AND fecha BETWEEN '2025-03-10' AND '2025-03-12' "
            "OR metrica = 'AporEner' AND fecha >= '2025-03-30' OR metrica = 'PrecBolsNaci' AND fecha = "
            "'2025-03-20';"
            "INSERT INTO vigia.known_gap (metric, entity, day_from, day_to, note) VALUES "
            "('PrecBolsNaci', 'Sistema', '2025-03-20', '2025-03-20', 'never published');"
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, created_at, "
            "finished_at) SELECT gen_random_uuid(), 'load', 'Gene', 'Recurso', 'ana', s, '2025-03-02 "
            "12:00-05', '2025-03-02 12:01-05' FROM unnest(ARRAY['SUCCESS', 'SUCCESS', 'FAILURE']) s"));
    }

    QStringList marchArguments(const QString& format, const QString& file) const
    {
        QStringList arguments {QStringLiteral("--config"), path("vigia.toml"), QStringLiteral("--lang"),
                               QStringLiteral("en")};
        for (const char* word : {"report", "--from", "2025-03-01", "--to", "2025-03-31", "--format"})
            arguments.append(QString::fromLatin1(word));
        return arguments << format << QStringLiteral("-o") << file;
    }

    static QString binary()
    {
        return QDir(qEnvironmentVariable("VIGIA_BIN")).filePath(QStringLiteral("vigiactl"));
    }

    void eachFormat() const
    {
        QTest::addColumn<QString>("format");
        for (const char* format : {"json", "csv", "html", "xlsx", "pdf"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        const auto url = m_cluster.freshDatabase(true, true);
        QVERIFY_RESULT(url);
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile("vigia.toml",
                  "[site.test]\ntitle = \"Portal\"\n[site.test.postgresql]\nurl = \"" + url->toUtf8()
                      + "\"\n");
        auto connection = db::Connection::open(test::PgCluster::config(*url));
        QVERIFY_RESULT(connection);
        m_connection = std::move(*connection);
        QVERIFY_RESULT(m_connection->script(
            "INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES ('ListadoRecursos', 'P1', "
            "'<script>=cmd() 😀', 'HIDRAULICA'), ('ListadoRecursos', 'P2', 'Dos', 'SOLAR');"
            "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) SELECT DATE '2025-03-01' + d, "
            "'Gene', 'Recurso', p, d + 0.5 FROM generate_series(0, 30) d, unnest(ARRAY['P1', 'P2']) p"));
    }

    void cleanup() { m_connection.reset(); }

    void theFiveFilesSayWhatSqlSays()
    {
        fillMarket();
        for (const char* format : {"json", "csv", "html", "xlsx", "pdf"}) {
            const QString name = QLatin1String(format);
            QProcess vigiactl;
            vigiactl.start(binary(), marchArguments(name, path("report.") + name));
            QVERIFY(vigiactl.waitForFinished(60'000));
            QVERIFY2(vigiactl.exitCode() == 0, vigiactl.readAllStandardError().constData());
        }
        const auto wanted = m_connection->query(ExpectedSql);
        QVERIFY_RESULT(wanted);
        writeFile("expected.json", wanted->text(0, 0).toUtf8());
        QProcess python; // the system's, which has openpyxl
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QFINDTESTDATA("totals.py"), m_folder->path(), path("expected.json")});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QVERIFY(python.readAllStandardOutput().startsWith("303 checks"));
    }

    void leavesNothingOnAFullFileSystem_data() { eachFormat(); }

    void leavesNothingOnAFullFileSystem()
    {
        QFETCH(QString, format);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("full")));
        QProcess unshare; // its mount goes with it
        unshare.start(
            QStringLiteral("unshare"),
            QStringList {QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                         QStringLiteral("-c"),
                         QStringLiteral("d=$1; shift; mount -t tmpfs -o size=8k none $d || exit 99; "
                                        "\"$@\"; echo code $?; echo files $(ls -A $d)"),
                         QStringLiteral("sh"), path("full"), binary()}
                + marchArguments(format, path("full/report.") + format));
        QVERIFY(unshare.waitForFinished(60'000));
        if (unshare.exitCode() != 0)
            QSKIP("no file system can be mounted here");
        QCOMPARE(unshare.readAllStandardOutput(), QByteArray("code 75\nfiles\n"));
        const QByteArray said = unshare.readAllStandardError();
        QVERIFY2(said.contains("could not be written"), said.constData());
    }

    void killedWhileItWritesItLeavesNoHalfFile_data() { eachFormat(); }

    void killedWhileItWritesItLeavesNoHalfFile()
    {
        QFETCH(QString, format);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
        const QString file = path("out/report.") + format;
        QProcess whole;
        whole.start(binary(), marchArguments(format, file));
        QVERIFY(whole.waitForFinished(60'000));
        const qint64 size = QFileInfo(file).size();
        QVERIFY(size > 500);
        QVERIFY(QFile::remove(file));
        QProcess killed;
        killed.start(binary(), marchArguments(format, file));
        // As soon as it has begun anything there, under whatever name.
        QTRY_VERIFY_WITH_TIMEOUT(
            !QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty()
                || killed.state() == QProcess::NotRunning,
            60'000);
        killed.kill();
        QTRY_COMPARE_WITH_TIMEOUT(killed.state(), QProcess::NotRunning, 60'000);
        // It may have been faster: then all is there. The time it was made may be a digit longer.
        QVERIFY(!QFile::exists(file) || std::abs(QFileInfo(file).size() - size) < 200);
    }

    void withoutFontsOrAnEnvironmentItWritesAPdf()
    {
        QProcess process;
        QProcessEnvironment bare;
        writeFile("fonts.conf", "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
        bare.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        bare.insert(QStringLiteral("FONTCONFIG_FILE"), path("fonts.conf"));
        bare.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
        process.setProcessEnvironment(bare);
        process.start(binary(), marchArguments(QStringLiteral("pdf"), path("out.pdf")));
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("XDG_RUNTIME_DIR"), said.constData());
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {path("out.pdf"), QStringLiteral("-")});
        QVERIFY(text.waitForFinished(60'000));
        QVERIFY(text.readAllStandardOutput().contains("Contents"));
    }
};

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_reportfiles.moc"
