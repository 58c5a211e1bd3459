#include "tests/integration/generation/portalfixture.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace vigia;
using namespace vigia::generation;
using namespace vigia::test;

namespace {

constexpr const char* Day = "2026-06-01";

bool sameValues(const std::vector<double>& a, const std::vector<double>& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::isnan(a[i]) != std::isnan(b[i])
            || (!std::isnan(a[i]) && std::abs(a[i] - b[i]) > 1e-9 * std::max(1.0, std::abs(b[i]))))
            return false;
    return true;
}

/// Empty when they say the same.
QString difference(const ChartData& a, const ChartData& b)
{
    if (codes(a) != codes(b))
        return codes(a).join(u',') + u" / " + codes(b).join(u',');
    if (kinds(a) != kinds(b))
        return kinds(a).join(u',') + u" / " + kinds(b).join(u',');
    if (a.provenance.rows != b.provenance.rows)
        return QStringLiteral("rows %1 / %2").arg(a.provenance.rows).arg(b.provenance.rows);
    for (std::size_t s = 0; s < a.series.size(); ++s)
        if (!sameValues(a.series[s].values, b.series[s].values) || a.series[s].hours != b.series[s].hours)
            return a.series[s].code;
    return {};
}

} // namespace

/// The sums beside the portal's tables are never believed when they are not true.
class TestRollups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void equalRawSumsWhateverIsWritten_data();
    void equalRawSumsWhateverIsWritten();
    void keepMarksOfWritersThatAreNotDone();
    void neverMakeWritersWait();
    void followTheCatalogue();
    void areNotUsedWithoutTheirTriggers();
    void letLoadersWithoutRightsWrite();
    void fillInSlices();
    void refuseSnapshotsThatAreTooOld();

private:
    Result<ChartData> sources(Step step = Step::Hour);
    qint64 number(const QByteArray& sql);
    [[nodiscard]] Result<> writeAtRandom(QRandomGenerator& random);

    PgCluster m_cluster;
    std::unique_ptr<PortalDatabase> m_portal;
};

void TestRollups::initTestCase()
{
    QVERIFY_RESULT(m_cluster.start());
    Result<std::unique_ptr<PortalDatabase>> portal = PortalDatabase::make(m_cluster, true);
    QVERIFY_RESULT(portal);
    m_portal = std::move(*portal);
}

void TestRollups::init()
{
    failOnWarnings();
    QVERIFY_RESULT(m_portal->run("TRUNCATE metrics, metrics_hourly, catalogos"));
    QVERIFY_RESULT(m_portal->run("DELETE FROM vigia.rollup_dirty_source"));
    for (const auto& [code, tipo] :
         {std::pair("A", "HIDRAULICA"), {"B", "TERMICA"}, {"C", "SOLAR"}, {"D", "EOLICA"}})
        QVERIFY_RESULT(m_portal->plant(code, tipo));
}

Result<ChartData> TestRollups::sources(Step step)
{
    return m_portal->chart(ask("Gene/Recurso", Day, "2026-06-10", step, Grouping::Source));
}

qint64 TestRollups::number(const QByteArray& sql)
{
    const Result<db::Rows> rows = m_portal->connection().query(sql);
    return rows ? rows->integer(0, 0) : -1;
}

/// As the portal's programs do: upserts row by row, deletes, repairs, other labels, NULL keys, plants that
/// change.
Result<> TestRollups::writeAtRandom(QRandomGenerator& random)
{
    const auto pick = [&](std::initializer_list<const char*> words) {
        return QByteArray(words.begin()[random.bounded(static_cast<int>(words.size()))]);
    };
    const QByteArray day =
        "'2026-06-" + QByteArray::number(random.bounded(1, 11)).rightJustified(2, '0') + '\'';
    const QByteArray code = pick({"'A'", "'B'", "'C'", "'D'", "'E'", "NULL"});
    const QByteArray value = QByteArray::number(random.bounded(1000.0));
    const QByteArray hours = QByteArray::number(random.bounded(1, 25));
    switch (random.bounded(9)) {
    case 0:
    case 1:
    case 2:
        return m_portal->run(
            "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad) SELECT "
            + day + ", 'Gene', 'Recurso', " + code + ", h, " + value + " + h, "
            + pick({"'MWh'", "'MWh'", "'kWh'", "NULL"}) + " FROM generate_series(1, " + hours
            + ") h ON CONFLICT (fecha, metrica, entidad, recurso, hora)"
              " DO UPDATE SET valor_mwh = EXCLUDED.valor_mwh, unidad = EXCLUDED.unidad");
    case 3:
    case 4:
        return m_portal->run("INSERT INTO metrics (fecha, metrica, entidad, recurso, valor_gwh) VALUES ("
                             + day + ", 'Gene', 'Recurso', " + code + ", " + value
                             + ") ON CONFLICT (fecha, metrica, entidad, recurso) DO UPDATE SET valor_gwh = "
                               "EXCLUDED.valor_gwh");
    case 5:
        return m_portal->run("DELETE FROM " + pick({"metrics", "metrics_hourly"}) + " WHERE fecha = " + day
                             + " AND recurso = " + code);
    case 6:
        return m_portal->run("UPDATE metrics_hourly SET fecha = fecha + 1 WHERE fecha = " + day
                             + " AND recurso = " + code
                             + " AND NOT EXISTS (SELECT FROM metrics_hourly x WHERE x.fecha = "
                               "metrics_hourly.fecha + 1 AND x.recurso = "
                             + code + ")");
    case 7:
        return m_portal->run("UPDATE catalogos SET tipo = '"
                             + pick({"HIDRAULICA", "TERMICA", "Térmica", "SOLAR", "", "COGENERADOR"})
                             + "' WHERE codigo = " + code);
    default:
        return m_portal->run("SELECT vigia.refresh_dirty(" + QByteArray::number(random.bounded(1, 4)) + ')');
    }
}

void TestRollups::equalRawSumsWhateverIsWritten_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestRollups::equalRawSumsWhateverIsWritten()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int aggregated = 0;
    for (int round = 0; round < 80; ++round) {
        QVERIFY_RESULT(writeAtRandom(random));
        if (round % 4 != 3)
            continue;
        for (const Step step : {Step::Hour, Step::Day, Step::Month}) {
            const Result<ChartData> rolled = sources(step);
            QVERIFY_RESULT(rolled);
            aggregated += rolled->provenance.kind == Provenance::Kind::Aggregated ? 1 : 0;
            // The same without rollups: a user who may not see them.
            QVERIFY_RESULT(m_portal->run("ALTER TABLE metrics DISABLE TRIGGER vigia_rollup_update"));
            const Result<ChartData> raw = sources(step);
            QVERIFY_RESULT(m_portal->run("ALTER TABLE metrics ENABLE TRIGGER vigia_rollup_update"));
            QVERIFY_RESULT(raw);
            QCOMPARE(raw->provenance.kind, Provenance::Kind::Raw);
            QVERIFY2(difference(*rolled, *raw).isEmpty(),
                     qPrintable(QStringLiteral("round %1, %2: %3")
                                    .arg(round)
                                    .arg(stepName(step), difference(*rolled, *raw))));
        }
    }
    QVERIFY(aggregated > 0);
}

void TestRollups::keepMarksOfWritersThatAreNotDone()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'A'", Day, {1, 2, 3}));
    QVERIFY_RESULT(m_portal->run("SELECT vigia.refresh_dirty()"));
    Result<std::unique_ptr<db::Connection>> writer = db::Connection::open(PgCluster::config(m_portal->url()));
    QVERIFY_RESULT(writer);
    // A writer in its transaction; meanwhile another one commits and the day is summed.
    QVERIFY_RESULT((*writer)->script(
        "BEGIN; UPDATE metrics_hourly SET valor_mwh = 50 WHERE recurso = 'A' AND hora = 1"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'B'", Day, {7}));
    QCOMPARE(number("SELECT vigia.refresh_dirty()"), 1);
    QCOMPARE(curve(*sources(), "hydro").values[0], 1.0);
    QCOMPARE(curve(*sources(), "thermal").values[0], 7.0);
    QVERIFY_RESULT((*writer)->script("COMMIT"));
    QCOMPARE(curve(*sources(), "hydro").values[0], 50.0); // dirty: read raw
    QCOMPARE(number("SELECT vigia.refresh_dirty()"), 1);
    QCOMPARE(curve(*sources(), "hydro").values[0], 50.0);
    QCOMPARE(sources()->provenance.kind, Provenance::Kind::Aggregated);
    QCOMPARE(number("SELECT count(*) FROM vigia.rollup_dirty"), 0);
}

void TestRollups::neverMakeWritersWait()
{
    constexpr int Writers = 4;
    constexpr int Rounds = 15;
    std::atomic<int> failures = 0;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer) {
        threads.emplace_back([this, writer, &failures] {
            const Result<std::unique_ptr<db::Connection>> connection =
                db::Connection::open(PgCluster::config(m_portal->url()));
            if (!connection || !(*connection)->script("SET lock_timeout = '5s'"))
                ++failures;
            else
                for (int round = 0; round < Rounds; ++round)
                    if (!(*connection)
                             ->script(
                                 "BEGIN; INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, "
                                 "valor_mwh) SELECT"
                                 " DATE '2026-06-01' + d, 'Gene', 'Recurso', 'A' || "
                                 + QByteArray::number(writer) + ", h, " + QByteArray::number(round)
                                 + " FROM generate_series(0, 9) d, generate_series(1, 24) h ON CONFLICT "
                                   "(fecha, metrica, entidad,"
                                   " recurso, hora) DO UPDATE SET valor_mwh = EXCLUDED.valor_mwh; COMMIT"))
                        ++failures;
        });
    }
    bool ok = true;
    for (int i = 0; i < 30; ++i)
        ok = ok && m_portal->run("SELECT vigia.refresh_dirty(10)") && sources();
    for (std::thread& thread : threads)
        thread.join();
    QVERIFY(ok);
    QCOMPARE(failures.load(), 0);
    QVERIFY_RESULT(m_portal->run("SELECT vigia.refresh_dirty(100)"));
    const Result<ChartData> data = sources();
    QVERIFY_RESULT(data);
    QCOMPARE(data->provenance.kind, Provenance::Kind::Aggregated);
    for (const double value : curve(*data, "unknown").values)
        QCOMPARE(value, double {Writers * (Rounds - 1)});
}

void TestRollups::followTheCatalogue()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'A'", Day, {10}));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'NEW'", Day, {3}));
    QVERIFY_RESULT(m_portal->run("SELECT vigia.refresh_dirty(100)"));
    QCOMPARE(codes(*sources()), words("hydro,unknown"));
    // The portal loads its catalogue again by upsert: nothing changes, nothing becomes dirty.
    QVERIFY_RESULT(m_portal->run(
        "INSERT INTO catalogos (catalogo, codigo, tipo) VALUES ('ListadoRecursos', 'A', 'Hidráulica')"
        " ON CONFLICT (catalogo, codigo) DO UPDATE SET tipo = EXCLUDED.tipo"));
    QVERIFY_RESULT(m_portal->run("UPDATE catalogos SET tipo = 'HIDRAULICA' WHERE codigo = 'A'"));
    QCOMPARE(number("SELECT count(*) FROM vigia.rollup_dirty_source WHERE source <> 'unknown'"), 0);
    QVERIFY_RESULT(m_portal->plant("NEW", "SOLAR"));
    QCOMPARE(codes(*sources()), words("hydro,solar"));
    QVERIFY_RESULT(m_portal->run("UPDATE catalogos SET tipo = 'EOLICA' WHERE codigo = 'A'"));
    QCOMPARE(codes(*sources()), words("solar,wind"));
    QVERIFY_RESULT(m_portal->run("SELECT vigia.refresh_dirty(100)"));
    QCOMPARE(number("SELECT count(*) FROM vigia.rollup_dirty_source"), 0);
    QCOMPARE(codes(*sources()), words("solar,wind"));
    QCOMPARE(sources()->provenance.kind, Provenance::Kind::Aggregated);
    QVERIFY_RESULT(m_portal->run("DELETE FROM catalogos WHERE codigo = 'A'"));
    QCOMPARE(codes(*sources()), words("solar,unknown"));
}

void TestRollups::areNotUsedWithoutTheirTriggers()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'A'", Day, {10}));
    QVERIFY_RESULT(m_portal->run("SELECT vigia.refresh_dirty(100)"));
    QVERIFY_RESULT(m_portal->run("ALTER TABLE metrics_hourly DISABLE TRIGGER vigia_rollup_insert"));
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'B'", Day, {20}));
    QCOMPARE(codes(*sources()), words("hydro,thermal"));
    QCOMPARE(sources()->provenance.kind, Provenance::Kind::Raw);
    QVERIFY_RESULT(m_portal->run("ALTER TABLE metrics_hourly ENABLE TRIGGER vigia_rollup_insert"));
}

void TestRollups::letLoadersWithoutRightsWrite()
{
    QVERIFY_RESULT(m_cluster.admin("CREATE ROLE portal_loader LOGIN"));
    QVERIFY_RESULT(m_portal->run(
        "GRANT SELECT, INSERT, UPDATE, DELETE ON metrics, metrics_hourly, catalogos TO portal_loader;"
        "GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO portal_loader"));
    QVERIFY_RESULT(m_portal->run("SET ROLE portal_loader"));
    const Result<> written = m_portal->hours("Gene/Recurso", "'A'", Day, {10});
    const Result<> catalogue = m_portal->plant("NEW", "SOLAR");
    const Result<> refreshed = m_portal->run("SELECT vigia.refresh_dirty()");
    const Result<ChartData> seen = sources();
    QVERIFY_RESULT(m_portal->run("RESET ROLE"));
    QVERIFY_RESULT(written);
    QVERIFY_RESULT(catalogue);
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().code, ErrorCode::PermissionDenied);
    QVERIFY_RESULT(seen); // without the rollups, which it may not see
    QCOMPARE(seen->provenance.kind, Provenance::Kind::Raw);
    QCOMPARE(number("SELECT count(*) FROM vigia.rollup_dirty"), 1);
}

void TestRollups::fillInSlices()
{
    QVERIFY_RESULT(
        m_portal->run("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh) SELECT"
                      " DATE '2026-01-01' + d, 'Gene', 'Recurso', 'A', 1, 1 FROM generate_series(0, 99) d"));
    QVERIFY_RESULT(
        m_portal->run("DELETE FROM vigia.rollup_dirty")); // as a database that was there before the rollups
    QCOMPARE(number("SELECT vigia.queue_rollups()"), 100);
    QCOMPARE(number("SELECT vigia.queue_rollups()"), 0);
    int days = 0;
    for (qint64 slice = 1; slice > 0;) {
        slice = number("SELECT vigia.refresh_dirty(31)");
        QVERIFY(slice >= 0 && slice <= 31);
        days += static_cast<int>(slice);
    }
    QCOMPARE(days, 100);
    QCOMPARE(number("SELECT vigia.refresh_rollup('Gene', 'Recurso', '2026-01-01', '2026-01-31')"), 31);
    QCOMPARE(number("SELECT vigia.refresh_rollup('Nada', 'Recurso', '2026-01-01', '2026-01-31')"), 0);
}

void TestRollups::refuseSnapshotsThatAreTooOld()
{
    QVERIFY_RESULT(m_portal->hours("Gene/Recurso", "'A'", Day, {10}));
    QVERIFY_RESULT(m_portal->run("BEGIN ISOLATION LEVEL REPEATABLE READ"));
    const Result<> refreshed = m_portal->run("SELECT vigia.refresh_dirty()");
    QVERIFY_RESULT(m_portal->run("ROLLBACK"));
    QVERIFY(!refreshed);
}

QTEST_GUILESS_MAIN(TestRollups)
#include "tst_rollups.moc"
