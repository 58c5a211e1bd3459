#include "core/backend/backend.h"
#include "core/backend/capsulereports.h"
#include "core/backend/capsulewiring.h"
#include "core/capsule/capsulereader.h"
#include "core/report/reportcheck.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <unistd.h>

using namespace vigia;
using capsule::CapsuleReader;

namespace {

const DayRange Days {QDate(2026, 6, 1), QDate(2026, 6, 3)};

report::ReportRequest requestOf(const DayRange& days)
{
    report::ReportRequest request;
    request.days = days;
    request.language = QStringLiteral("en");
    request.sections = report::SectionIds;
    return request;
}

/// "generation.total" → its value.
QMap<QString, double> figuresOf(const report::Report& report)
{
    QMap<QString, double> figures;
    for (const report::Section& section : report.sections)
        for (const report::Figure& figure : section.figures)
            figures.insert(figure.id, figure.value);
    return figures;
}

} // namespace

/// Reports of a capsule beside those of the site that it was saved from.
class TestCapsuleReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init() { test::failOnWarnings(); }

    void tellWhatTheLiveSiteTold();
    void sayThatTheyAreOfACapsule();
    void sayWhatTheCapsuleLacks();
    void refuseDaysThatItDoesNotHold();
    void areMadeByVigiactlWithoutANetwork();

private:
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }

    static Result<report::Report> made(report::ReportService& service, const DayRange& days)
    {
        QFuture<Result<report::Report>> future = service.make(requestOf(days));
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            return fail(ErrorCode::Timeout, QStringLiteral("no report was made"));
        return future.result();
    }

    Result<report::Report> recorded(const DayRange& days) const
    {
        return CapsuleReader::open(path("good.vigia"), path("key.pem"))
            .and_then([&](const CapsuleReader& reader) {
                backend::CapsuleReports reports(reader, m_backend->generation().metrics());
                return made(reports.service(), days);
            });
    }

    test::PgCluster m_cluster;
    QTemporaryDir m_directory;
    std::unique_ptr<backend::Backend> m_backend;
    QString m_id; ///< of the capsule
};

void TestCapsuleReports::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    const Result<QString> url = m_cluster.freshDatabase(true, true);
    QVERIFY_RESULT(url);
    auto connection = db::Connection::open(test::PgCluster::config(*url));
    QVERIFY_RESULT(connection);
    for (const char* sql :
         {"INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES ('ListadoRecursos', 'GVIO', "
          "'GUAVIO', 'HIDRAULICA'), ('ListadoRecursos', 'TBST', 'TEBSA', 'TERMICA')",
          "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) SELECT d, "
          "'Gene', 'Recurso', r, h, h * 1.5 + length(r), 'MWh' FROM generate_series(date '2026-06-01', "
          "'2026-06-03', '1 day') d, unnest(array['GVIO', 'TBST']) r, generate_series(1, 24) h",
          "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad) SELECT fecha, metrica, "
          "entidad, recurso, sum(valor_mwh) / 1000, 'GWh' FROM metrics_hourly GROUP BY 1, 2, 3, 4",
          "INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, day_to, requested_by, state, "
          "created_at, started_at, finished_at, rows_read, rows_inserted, error_class, error_kind, "
          "error_text) SELECT gen_random_uuid(), 'load', 'Gene', 'Recurso', '2026-06-01', '2026-06-03', "
          "'maria', CASE i % 3 WHEN 0 THEN 'FAILURE' ELSE 'SUCCESS' END, timestamptz '2026-06-02 12:00Z' + i "
          "* interval '1 minute', timestamptz '2026-06-02 12:00Z' + i * interval '1 minute', timestamptz "
          "'2026-06-02 12:00Z' + i * interval '1 minute' + interval '20 s', 48, 48, CASE i % 3 WHEN 0 THEN "
          "'Timeout' END, CASE i % 3 WHEN 0 THEN 'temporary' END, CASE i % 3 WHEN 0 THEN 'no answer' END "
          "FROM generate_series(1, 30) i",
          "INSERT INTO vigia.audit_log (at, who, host, role, action, object, reason, outcome) SELECT "
          "timestamptz "
          "'2026-06-02 13:00Z' + i * interval '1 minute', CASE WHEN i < 6 THEN 'maria' ELSE 'schedule' END, "
          "'host', '', "
          "'etl.retry', 'x', 'because', 'done' FROM generate_series(1, 10) i"})
        QVERIFY_RESULT((*connection)->query(sql, {}));
    settings::SiteConfig site;
    site.name = QStringLiteral("test");
    site.title = QStringLiteral("Portal de prueba");
    site.databaseUrl = *url;
    auto backend = backend::Backend::create(site);
    QVERIFY_RESULT(backend);
    m_backend = *std::move(backend);
    backend::CapsuleRequest request;
    request.path = path("good.vigia");
    request.days = Days;
    request.madeBy = QStringLiteral("maria");
    request.keyFile = path("key.pem");
    request.unitsBus = QStringLiteral("unix:path=/nonexistent/bus");
    backend::CapsuleSaver saver(*m_backend);
    QFuture<Result<backend::CapsuleSummary>> saving = saver.save(request);
    QTRY_VERIFY_WITH_TIMEOUT(saving.isFinished(), 60'000);
    QVERIFY_RESULT(saving.result());
    m_id = saving.result()->info.id;
    QCOMPARE(saving.result()->auditTrouble, QString());
}

void TestCapsuleReports::tellWhatTheLiveSiteTold()
{
    const Result<report::Report> live = made(m_backend->reports(), Days);
    const Result<report::Report> then = recorded(Days);
    QVERIFY_RESULT(live);
    QVERIFY_RESULT(then);
    const QMap<QString, double> expected = figuresOf(*live);
    const QMap<QString, double> told = figuresOf(*then);
    QVERIFY(expected.size() > 8);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(told.contains(it.key()), qPrintable(it.key()));
        const double value = told.value(it.key());
        QVERIFY2((std::isnan(*it) && std::isnan(value)) || std::abs(*it - value) < 1e-9,
                 qPrintable(QStringLiteral("%1: %2, live %3").arg(it.key()).arg(value).arg(*it)));
    }
    for (const report::Section& section : live->sections)
        for (const report::Table& table : section.tables) {
            const auto same = std::find_if(then->sections.begin(), then->sections.end(),
                                           [&](const report::Section& one) { return one.id == section.id; });
            const auto found = std::find_if(same->tables.begin(), same->tables.end(),
                                            [&](const report::Table& one) { return one.id == table.id; });
            QVERIFY2(found != same->tables.end(), qPrintable(table.id));
            QVERIFY2(found->rows.size() == table.rows.size(), qPrintable(table.id));
        }
}

void TestCapsuleReports::sayThatTheyAreOfACapsule()
{
    const Result<report::Report> then = recorded(Days);
    QVERIFY_RESULT(then);
    QVERIFY(then->recorded);
    QVERIFY(then->capsule.startsWith(m_id));
    QVERIFY(then->capsule.contains(QStringLiteral("maria")));
    QCOMPARE(then->site, QStringLiteral("Portal de prueba"));
}

void TestCapsuleReports::sayWhatTheCapsuleLacks()
{
    const Result<report::Report> then = recorded(Days);
    QVERIFY_RESULT(then);
    for (const report::Section& section : then->sections)
        if (section.id == u"targets" || section.id == u"workers")
            QVERIFY2(!section.missing.isEmpty(), qPrintable(section.id));
}

void TestCapsuleReports::refuseDaysThatItDoesNotHold()
{
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    const backend::CapsuleReports reports(*reader, m_backend->generation().metrics());
    QVERIFY_RESULT(reports.holds(Days));
    QVERIFY_RESULT(reports.holds({Days.to, Days.to}));
    QCOMPARE(reports.holds({Days.from.addDays(-1), Days.to}).error().code, ErrorCode::InvalidData);
    QCOMPARE(reports.holds({Days.from, Days.to.addDays(1)}).error().code, ErrorCode::InvalidData);
}

void TestCapsuleReports::areMadeByVigiactlWithoutANetwork()
{
    if (::geteuid() != 0)
        QSKIP("Only root may make a network namespace.");
    const QString program = qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl");
    for (const char* format : {"pdf", "html", "xlsx", "csv", "json"}) {
        const QString file = path("report.") + QLatin1String(format);
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-n"), program, QStringLiteral("report"), QStringLiteral("--capsule"),
                       path("good.vigia"), QStringLiteral("--format"), QLatin1String(format),
                       QStringLiteral("-o"), file});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY2(QFileInfo(file).size() > 500, format);
    }
    QFile json(path("report.json"));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains(m_id.toUtf8()));
    QProcess outside;
    outside.start(program,
                  {QStringLiteral("report"), QStringLiteral("--capsule"), path("good.vigia"),
                   QStringLiteral("--from"), QStringLiteral("2026-05-01"), QStringLiteral("--to"),
                   QStringLiteral("2026-06-02"), QStringLiteral("-o"), path("no.csv")});
    QVERIFY(outside.waitForFinished(60'000));
    QCOMPARE(outside.exitCode(), 2);
    QVERIFY(!QFile::exists(path("no.csv")));
}

QTEST_GUILESS_MAIN(TestCapsuleReports)
#include "tst_capsulereports.moc"
