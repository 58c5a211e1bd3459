#include "core/backend/capsulerehearsal.h"
#include "core/backend/capsulewiring.h"
#include "core/capsule/capsulegeneration.h"
#include "core/capsule/capsulereader.h"
#include "tests/core/units/fakesystemd.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/pgcluster.h"
#include "tests/support/verifyresult.h"

#include <QDBusConnection>
#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <unistd.h>

using namespace vigia;
using capsule::AccountLine;
using capsule::CapsuleReader;

namespace {

const QString HelperBus = QStringLiteral("fake-helper");
const QString WorkerUnit = QStringLiteral("celery-worker@1.service");

const DayRange Days {QDate(2026, 6, 1), QDate(2026, 6, 3)};

} // namespace

/// A helper that tells of one move.
class FakeHelper : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.vigia.UnitHelper1")

public slots:

    QString LastMove()
    {
        using Object = QJsonObject;
        const auto key = [](const char* name) { return QString::fromLatin1(name); };
        const Object step {{key("id"), key("drain")},
                           {key("state"), key("failed")},
                           {key("ended"), key("2026-06-02T10:02:00Z")}};
        const Object proof {{key("check"), key("nodes")}, {key("subject"), key("worker1@vm")}};
        const Object move {{key("id"), key("5c1f")},
                           {key("kind"), key("apply")},
                           {key("state"), key("rolled-back")},
                           {key("who"), key("ana (uid 1000)")},
                           {key("cause"), key("redis://:geheim77@10.0.0.1/0 did not answer.")},
                           {key("began"), key("2026-06-02T10:00:00Z")},
                           {key("steps"), QJsonArray {step}},
                           {key("proofs"), QJsonArray {proof}}};
        return QString::fromUtf8(QJsonDocument(move).toJson());
    }
};

/// From a site's services into a file, and back without them.
class TestCapsuleSaver : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void init()
    {
        test::failOnWarnings();
        m_search = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(m_programs.path()) + ':' + m_search);
    }

    void cleanup() { qputenv("PATH", m_search); }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(HelperBus); }

    void showsWhatTheDatabaseHolds();
    void namesTheServicesThatWereMissing();
    void holdsNoSecretOfTheSite();
    void holdsUnitsAndTheirLogs();
    void holdsTheLastMove();
    void saysWhyItHoldsNoUnits_data();
    void saysWhyItHoldsNoUnits();
    void keepsTheHoursOfAYearInParts();
    void isSavedWithoutADatabaseToo();
    void leavesNothingWhenItIsCancelled();
    void isRehearsedInANewDatabaseOnly();
    void opensWithoutANetwork();

private:
    QString path(const char* name) const { return m_directory.filePath(QLatin1String(name)); }

    backend::CapsuleRequest request(const char* name) const
    {
        backend::CapsuleRequest request;
        request.path = path(name);
        request.days = Days;
        request.madeBy = QStringLiteral("maria");
        request.keyFile = path("key.pem");
        request.reason = QStringLiteral("seen at 04:10");
        request.unitsBus = m_systemd.address();
        request.layout = {{QStringLiteral("page"), QStringLiteral("jobs")},
                          {QStringLiteral("window/geometry"), QByteArray("\x01\xff\x00g", 4)}};
        return request;
    }

    /// Waits for the end.
    static Result<backend::CapsuleSummary> save(backend::Backend& backend,
                                                const backend::CapsuleRequest& request)
    {
        backend::CapsuleSaver saver(backend);
        QFuture<Result<backend::CapsuleSummary>> future = saver.save(request);
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000) || future.resultCount() == 0)
            return fail(ErrorCode::Timeout, QStringLiteral("the saver did not end"));
        return future.result();
    }

    /// A journalctl that is this script.
    void stand(const QByteArray& script) const
    {
        QFile file(m_programs.filePath(QStringLiteral("journalctl")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    test::FakeSystemd m_systemd;
    FakeHelper m_helper;
    QTemporaryDir m_programs;
    QByteArray m_search; ///< PATH
    test::PgCluster m_cluster;
    QTemporaryDir m_directory;
    settings::SiteConfig m_site;
    QStringList m_secrets;
    std::unique_ptr<db::Connection> m_connection;
};

void TestCapsuleSaver::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    const Result<QString> url = m_cluster.freshDatabase(true, true);
    QVERIFY_RESULT(url);
    m_site.name = QStringLiteral("test");
    m_site.title = QStringLiteral("Portal de prueba");
    m_site.databaseUrl = *url;
    m_secrets = backend::secretsOf(m_site);
    QVERIFY(!m_secrets.isEmpty());
    auto connection = db::Connection::open(test::PgCluster::config(*url));
    QVERIFY_RESULT(connection);
    m_connection = *std::move(connection);
    const auto run = [this](const QByteArray& sql) { return m_connection->query(sql, {}); };
    QVERIFY_RESULT(
        run("INSERT INTO catalogos (catalogo, codigo, nombre, tipo) VALUES ('ListadoRecursos', 'GVIO', "
            "'GUAVIO', 'HIDRAULICA'), ('ListadoRecursos', 'TBST', 'TEBSA <b>ñ</b>', 'TERMICA')"));
    QVERIFY_RESULT(run(
        "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) SELECT d, "
        "'Gene', 'Recurso', r, h, h * 1.5 + length(r), 'MWh' FROM generate_series(date '2026-06-01', "
        "'2026-06-03', '1 day') d, unnest(array['GVIO', 'TBST']) r, generate_series(1, 24) h"));
    QVERIFY_RESULT(run(
        "INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh, unidad) SELECT fecha, metrica, "
        "entidad, recurso, sum(valor_mwh) / 1000, 'GWh' FROM metrics_hourly GROUP BY 1, 2, 3, 4"));
    const QByteArray secret = m_secrets.first().toUtf8();
    const Result<db::Rows> added = m_connection->query(
        "INSERT INTO vigia.etl_run (id, job, metric, entity, day_from, day_to, requested_by, reason, state, "
        "error_class, "
        "error_kind, error_text) VALUES ('0e3a8a3e-6d1c-4a43-9f0e-3f6f5a0b7c11', 'load', 'Gene', 'Recurso', "
        "'2026-06-01', '2026-06-03', 'maria', $1, 'FAILURE', 'HtmlInsteadOfJson', 'temporary', "
        "'password=hunter2')",
        {db::param(QString::fromUtf8("with " + secret + " in it"))});
    QVERIFY_RESULT(added);
    QCOMPARE(m_systemd.start(), QString());
    QFile log(path("worker1.log"));
    QVERIFY(log.open(QIODevice::WriteOnly));
    log.write("[2026-06-02 08:00:00,123: ERROR/MainProcess] lost redis://:geheim77@10.0.0.1/0\n");
    log.close();
    for (const QString& name : {WorkerUnit, QStringLiteral("ssh.service")}) {
        test::FakeUnit unit;
        unit.active = QStringLiteral("active");
        unit.sub = QStringLiteral("running");
        if (name == WorkerUnit)
            unit.command = {QStringLiteral("/usr/bin/celery"), QStringLiteral("worker"),
                            QStringLiteral("--logfile=") + log.fileName()};
        m_systemd.units.insert(name, unit);
    }
    QDBusConnection bus = QDBusConnection::connectToBus(m_systemd.address(), HelperBus);
    QVERIFY(bus.registerObject(QStringLiteral("/org/vigia/UnitHelper1"), &m_helper,
                               QDBusConnection::ExportAllSlots));
    QVERIFY(bus.registerService(QStringLiteral("org.vigia.UnitHelper1")));
    const auto logged = [](const QByteArray& text) -> QByteArray {
        return "echo '{\"__REALTIME_TIMESTAMP\":\"1780304400000000\",\"PRIORITY\":\"3\",\"MESSAGE\":\"" + text
            + "\"}'\n";
    };
    stand(logged("lost redis://:geheim77@10.0.0.1/0") + logged("with " + secret + " in a line")
          + logged("password=offen88 and done"));
}

void TestCapsuleSaver::showsWhatTheDatabaseHolds()
{
    const auto backend = backend::Backend::create(m_site);
    QVERIFY_RESULT(backend);
    const auto saved = save(**backend, request("good.vigia"));
    QVERIFY_RESULT(saved);
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->info().siteTitle, QStringLiteral("Portal de prueba"));
    QCOMPARE(reader->info().range, Days);
    QCOMPARE(reader->layout()->value(QStringLiteral("window/geometry")).toByteArray(),
             QByteArray("\x01\xff\x00g", 4));

    capsule::CapsuleGenerationSource source(*reader, (*backend)->generation().metrics());
    const Result<db::Rows> sql = m_connection->query("SELECT sum(valor_mwh) FROM metrics_hourly", {});
    QVERIFY_RESULT(sql);
    for (const auto grouping :
         {generation::Grouping::Code, generation::Grouping::Source, generation::Grouping::Total}) {
        generation::ChartQuery query;
        query.grouping = grouping;
        query.range = Days;
        const auto chart = source.chart(query);
        QVERIFY_RESULT(chart);
        double sum = 0;
        for (const Series& series : chart->series)
            sum = std::accumulate(series.values.begin(), series.values.end(), sum);
        QVERIFY(std::abs(sum - sql->text(0, 0).toDouble()) < 1e-6);
    }
    QCOMPARE(source.plants()->size(), std::size_t(2));
    const auto runs = reader->runs({QStringLiteral("state:FAILURE"), 100, 0});
    QVERIFY_RESULT(runs);
    QCOMPARE(runs->matching, qint64(1));
    QVERIFY_RESULT(reader->run(runs->runs.front().id));
    QVERIFY_RESULT(reader->grid(Days));
    QVERIFY_RESULT(reader->audit({}));
    QVERIFY_RESULT(reader->timeline(reader->info().from, reader->info().to));
    QVERIFY(!reader->diagnostics()->isEmpty());
    QVERIFY(!reader->services()->isEmpty());
}

void TestCapsuleSaver::namesTheServicesThatWereMissing()
{
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    QStringList missing;
    for (const AccountLine& line : reader->account())
        if (line.state == AccountLine::State::Missing) {
            missing += line.table;
            QVERIFY2(!line.reason.isEmpty(), qPrintable(line.table));
        }
    for (const char* name : {"targets", "rules", "workers", "queries"})
        QVERIFY2(missing.contains(QLatin1String(name)), name);
    QVERIFY(!missing.contains(QStringLiteral("runs")));
    QCOMPARE(reader->workers().error().errorClass, QByteArray("NotInCapsule"));
}

void TestCapsuleSaver::holdsNoSecretOfTheSite()
{
    QFile file(path("good.vigia"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (const QString& secret : m_secrets) {
        QVERIFY(!bytes.contains(secret.toUtf8()));
        QVERIFY(!bytes.contains(secret.toUtf8().toBase64(QByteArray::OmitTrailingEquals)));
    }
    for (const char* secret : {"hunter2", "geheim77", "offen88"})
        QVERIFY2(!bytes.contains(secret), secret);
    QVERIFY(bytes.contains("with *** in it"));
    QVERIFY(bytes.contains("with *** in a line"));
}

void TestCapsuleSaver::holdsUnitsAndTheirLogs()
{
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    const auto units = reader->units({});
    QVERIFY_RESULT(units);
    // Only those of the site.
    QCOMPARE(units->size(), 1);
    QCOMPARE(units->front().name, QStringLiteral("celery-worker@1.service"));
    QCOMPARE(units->front().activeState, QStringLiteral("active"));
    units::JournalQuery query;
    query.unit = QStringLiteral("celery-worker@1.service");
    const auto log = reader->journal({}, query);
    QVERIFY_RESULT(log);
    QCOMPARE(log->lines.size(), 3);
    QCOMPARE(log->lines[0].text, QStringLiteral("lost redis://***@10.0.0.1/0"));
    QCOMPARE(log->lines[2].priority, 3);
    query.source = units::LogSource::File;
    const auto file = reader->journal({}, query);
    QVERIFY_RESULT(file);
    QCOMPARE(file->lines.size(), 1);
    QCOMPARE(file->lines[0].text, QStringLiteral("lost redis://***@10.0.0.1/0"));
}

void TestCapsuleSaver::holdsTheLastMove()
{
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    const auto move = reader->lastMove({});
    QVERIFY_RESULT(move);
    QCOMPARE(move->state, QStringLiteral("rolled-back"));
    QCOMPARE(move->who, QStringLiteral("ana (uid 1000)"));
    QCOMPARE(move->cause, QStringLiteral("redis://***@10.0.0.1/0 did not answer."));
    QCOMPARE(move->steps.size(), 1);
    QCOMPARE(move->steps[0].ended, QDateTime(QDate(2026, 6, 2), QTime(10, 2), Qt::UTC));
    QCOMPARE(move->proofs[0].subject, QStringLiteral("worker1@vm"));
}

void TestCapsuleSaver::saysWhyItHoldsNoUnits_data()
{
    QTest::addColumn<QByteArray>("bus"); // "" = systemd's
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("missing");
    QTest::newRow("no-bus") << QByteArray("unix:path=/nonexistent/bus") << QByteArray("exit 0")
                            << QStringLiteral("units journal moves");
    QTest::newRow("no-journal") << QByteArray() << QByteArray("echo 'No permission.' >&2; exit 1")
                                << QStringLiteral("journal");
}

void TestCapsuleSaver::saysWhyItHoldsNoUnits()
{
    QFETCH(const QByteArray, bus);
    QFETCH(const QByteArray, script);
    QFETCH(const QString, missing);
    stand(script);
    const auto backend = backend::Backend::create(m_site);
    QVERIFY_RESULT(backend);
    const QByteArray name = QByteArray(QTest::currentDataTag()) + ".vigia";
    backend::CapsuleRequest request = this->request(name.constData());
    if (!bus.isEmpty())
        request.unitsBus = QString::fromLatin1(bus);
    const auto saved = save(**backend, request);
    QVERIFY_RESULT(saved);
    QStringList found;
    for (const AccountLine& line : saved->account)
        if ((line.table == u"units" || line.table == u"journal" || line.table == u"moves")
            && line.state != AccountLine::State::Kept) {
            found += line.table;
            QVERIFY2(!line.reason.isEmpty(), qPrintable(line.table));
        }
    QCOMPARE(found.join(u' '), missing);
}

void TestCapsuleSaver::keepsTheHoursOfAYearInParts()
{
    const auto backend = backend::Backend::create(m_site);
    QVERIFY_RESULT(backend);
    backend::CapsuleRequest request = this->request("year.vigia");
    request.days = {QDate(2025, 9, 15), QDate(2026, 9, 14)};
    QVERIFY_RESULT(save(**backend, request));
    const Result<CapsuleReader> reader = CapsuleReader::open(path("year.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    capsule::CapsuleGenerationSource source(*reader, (*backend)->generation().metrics());
    const Result<db::Rows> sql = m_connection->query("SELECT sum(valor_mwh) FROM metrics_hourly", {});
    QVERIFY_RESULT(sql);
    for (const auto grouping :
         {generation::Grouping::Code, generation::Grouping::Source, generation::Grouping::Total}) {
        generation::ChartQuery query;
        query.grouping = grouping;
        query.range = request.days;
        const auto chart = source.chart(query);
        QVERIFY_RESULT(chart);
        QCOMPARE(chart->grid.size, 365 * 24);
        double sum = 0;
        for (const Series& series : chart->series)
            for (const double value : series.values)
                sum += std::isnan(value) ? 0 : value;
        QVERIFY(std::abs(sum - sql->text(0, 0).toDouble()) < 1e-6);
    }
}

void TestCapsuleSaver::isSavedWithoutADatabaseToo()
{
    settings::SiteConfig site = m_site;
    site.databaseUrl = QStringLiteral("postgresql://nobody@127.0.0.1:1/none");
    const auto backend = backend::Backend::create(site);
    QVERIFY_RESULT(backend);
    const auto saved = save(**backend, request("bare.vigia"));
    QVERIFY_RESULT(saved);
    const Result<CapsuleReader> reader = CapsuleReader::open(path("bare.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    QCOMPARE(reader->runs({}).error().errorClass, QByteArray("NotInCapsule"));
    QVERIFY(!reader->diagnostics()->isEmpty());
}

void TestCapsuleSaver::leavesNothingWhenItIsCancelled()
{
    const auto backend = backend::Backend::create(m_site);
    QVERIFY_RESULT(backend);
    QTemporaryDir folder;
    backend::CapsuleRequest request = this->request("x");
    request.path = folder.filePath(QStringLiteral("cancelled.vigia"));
    {
        backend::CapsuleSaver saver(**backend);
        QFuture<Result<backend::CapsuleSummary>> future = saver.save(request);
        QObject::connect(&saver, &backend::CapsuleSaver::progressed, &saver, [&future] { future.cancel(); });
        QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestCapsuleSaver::isRehearsedInANewDatabaseOnly()
{
    const Result<CapsuleReader> reader = CapsuleReader::open(path("good.vigia"), path("key.pem"));
    QVERIFY_RESULT(reader);
    // The site that it was saved from holds data: never into that one.
    const auto refused = backend::Rehearsal(*reader, *m_connection).import();
    QVERIFY(!refused);
    QCOMPARE(refused.error().errorClass, QByteArray("NotARehearsal"));
    auto fresh = m_cluster.freshConnection(true, true);
    QVERIFY_RESULT(fresh);
    const auto done = backend::Rehearsal(*reader, **fresh).import();
    QVERIFY_RESULT(done);
    QCOMPARE(done->runs, qint64(1));
    QCOMPARE(done->plants, qint64(2));
    const QByteArray sums =
        "SELECT (SELECT round(sum(valor_mwh)::numeric, 6) FROM metrics_hourly), (SELECT "
        "round(sum(valor_gwh)::numeric, 6) FROM metrics), (SELECT count(*) FROM metrics_hourly), "
        "(SELECT count(*) FROM vigia.etl_run WHERE state = 'FAILURE')";
    const Result<db::Rows> before = m_connection->query(sums, {});
    const Result<db::Rows> after = (*fresh)->query(sums, {});
    QVERIFY_RESULT(before);
    QVERIFY_RESULT(after);
    for (int column = 0; column < 4; ++column)
        QCOMPARE(after->text(0, column), before->text(0, column));
}

void TestCapsuleSaver::opensWithoutANetwork()
{
    if (::geteuid() != 0)
        QSKIP("Only root may make a network namespace.");
    const QString program = qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl");
    for (const char* command : {"info", "verify"}) {
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("-n"), program, QStringLiteral("snapshot"), QLatin1String(command),
                       path("good.vigia"), QStringLiteral("--json")});
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    QProcess traced;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // not under strace
    traced.setProcessEnvironment(environment);
    traced.start(QStringLiteral("strace"),
                 {QStringLiteral("-f"), QStringLiteral("-e"), QStringLiteral("trace=connect"),
                  QStringLiteral("-qq"), program, QStringLiteral("snapshot"), QStringLiteral("info"),
                  path("good.vigia"), QStringLiteral("--json")});
    if (!traced.waitForStarted())
        QSKIP("strace is not installed.");
    QVERIFY(traced.waitForFinished(60'000));
    QCOMPARE(traced.exitCode(), 0);
    QVERIFY2(!traced.readAllStandardError().contains("connect("), "a connection was tried");
}

QTEST_GUILESS_MAIN(TestCapsuleSaver)
#include "tst_capsulesaver.moc"
