#include "core/etl/loader.h"
#include "tests/core/etl/loadbed.h"
#include "tests/support/failonwarnings.h"
#include "tests/support/verifyresult.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>

using namespace vigia;
using namespace vigia::etl;

namespace {

const QString System = QStringLiteral("Sistema");
const QDate Day {2026, 6, 1};

std::vector<double> hours(double value, int days = 1)
{
    return std::vector<double>(static_cast<size_t>(days) * 24, value);
}

Rule plants()
{
    return test::rule(QStringLiteral("Gene/Recurso"));
}

Rule system()
{
    return test::rule(QStringLiteral("Gene/Sistema"));
}

std::vector<xm::Document> one(const Rule& rule, const QString& code, const std::vector<double>& values)
{
    std::vector<xm::Document> documents;
    documents.push_back(test::document(rule, code, Day, values));
    return documents;
}

} // namespace

class LoaderTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QVERIFY_RESULT(m_cluster.start()); }

    void init()
    {
        test::failOnWarnings();
        m_bed = std::make_unique<test::LoadBed>(m_cluster);
    }

    void cleanup() { m_bed.reset(); }

    void storesHoursAndDays()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        QCOMPARE(m_bed->diff().hours.inserted, 24);
        QCOMPARE(m_bed->diff().days.inserted, 1);
        QCOMPARE(m_bed->value(
                     "SELECT count(*) || ' ' || min(hora) || ' ' || max(hora) || ' ' || min(valor_mwh) || ' '"
                     " || min(unidad) || ' ' || min(recurso) || ' ' || min(entidad) FROM metrics_hourly"),
                 QStringLiteral("24 1 24 1 MWh GVIO Recurso"));
        QCOMPARE(m_bed->value("SELECT valor_gwh || ' ' || unidad || ' ' || fecha FROM metrics"),
                 QStringLiteral("0.024 GWh 2026-06-01"));
    }

    void theSecondLoadTouchesNothing()
    {
        const auto documents = [] {
            std::vector<xm::Document> result;
            result.push_back(test::sampleDocument(QStringLiteral("Gene_Recurso_hourly.json")));
            return result;
        };
        QVERIFY_RESULT(m_bed->load(plants(), documents()));
        const DiffInfo first = m_bed->diff();
        QCOMPARE(first.days.inserted, 25);
        const QString before = m_bed->portal(true);
        const auto second = m_bed->load(plants(), documents());
        QVERIFY_RESULT(second);
        QCOMPARE(m_bed->diff().written(), 0);
        QCOMPARE(m_bed->diff().hours.unchanged, first.hours.inserted);
        QCOMPARE(m_bed->diff().days.unchanged, 25);
        QCOMPARE(m_bed->portal(true), before);
        QCOMPARE(m_bed->value("SELECT count(*) FROM vigia.etl_change WHERE run_id = '" + second->toLatin1()
                              + '\''),
                 QStringLiteral("0"));
    }

    void writesOnlyWhatChanged()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        auto values = hours(1000);
        values[6] = 2000;
        const auto run = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), values));
        QVERIFY_RESULT(run);
        QCOMPARE(m_bed->diff().hours, (GrainCounts {0, 1, 23, 0, 0}));
        QCOMPARE(m_bed->diff().days, (GrainCounts {0, 1, 0, 0, 0}));
        QCOMPARE(m_bed->value(
                     "SELECT string_agg(hora || ':' || old_value || '>' || new_value || ' ' || old_unit, ' '"
                     " ORDER BY hora) FROM vigia.etl_change_row WHERE run_id = '"
                     + run->toLatin1() + '\''),
                 QStringLiteral("0:0.024>0.025 GWh 7:1>2 MWh"));
        QCOMPARE(m_bed->value("SELECT count(DISTINCT fecha_actualizacion) FROM metrics_hourly"),
                 QStringLiteral("2"));
    }

    void anotherUnitIsAChange()
    {
        // xm-api 8.6: prices stored divided by 1000 and called MWh
        m_bed->execute("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh)"
                       " VALUES ('2026-06-01', 'PrecBolsNaci', 'Sistema', 'Sistema', 1, 0.9),"
                       "        ('2026-06-01', 'PrecBolsNaci', 'Sistema', 'Sistema', 2, 900)");
        const Rule price = test::rule(QStringLiteral("PrecBolsNaci"));
        QVERIFY_RESULT(m_bed->load(price, one(price, System, hours(900))));
        QCOMPARE(m_bed->diff().hours, (GrainCounts {22, 2, 0, 0, 0}));
        QCOMPARE(
            m_bed->value("SELECT count(*) FROM metrics_hourly WHERE valor_mwh = 900 AND unidad = 'COP/kWh'"),
            QStringLiteral("24"));
    }

    void reportsWhatTheSourceNoLongerHasAndKeepsIt()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        auto values = hours(1000);
        values[11] = NoValue;
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), values)));
        QCOMPARE(m_bed->diff().hours.missing, 1);
        QCOMPARE(m_bed->diff().missing.front().hour, 12);
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("24"));
        // another plant on the same day is missing too; another day is not looked at
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("SNCR"), hours(1000, 2))));
        QCOMPARE(m_bed->diff().hours.missing, 24);
        QCOMPARE(m_bed->diff().days.missing, 1);
    }

    void anIncompleteDayOfTheSystemHasNoDayRow()
    {
        auto values = hours(1e7);
        values[23] = NoValue;
        QVERIFY_RESULT(m_bed->load(system(), one(system(), System, values)));
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics"), QStringLiteral("0"));
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("23"));
        QCOMPARE(m_bed->diff().findings.size(), size_t {1});
    }

    void replacesThePortalsOtherKeys()
    {
        // the same series under NULL, under _SISTEMA_, and under both and Sistema
        m_bed->execute(
            "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad)"
            " VALUES ('2026-06-01', 'Gene', 'Sistema', NULL, 1, 10000, 'MWh'),"
            "        ('2026-06-01', 'Gene', 'Sistema', '_SISTEMA_', 2, 9000, 'MWh'),"
            "        ('2026-06-01', 'Gene', 'Sistema', NULL, 3, 1, 'MWh'),"
            "        ('2026-06-01', 'Gene', 'Sistema', NULL, 3, 2, NULL),"
            "        ('2026-06-01', 'Gene', 'Sistema', 'Sistema', 3, 10000, 'MWh'),"
            "        ('2026-06-01', 'Gene', 'Sistema', '_SISTEMA_', 3, 3, 'MWh')");
        const auto run = m_bed->load(system(), one(system(), System, hours(1e7)));
        QVERIFY_RESULT(run);
        QCOMPARE(m_bed->diff().hours, (GrainCounts {21, 2, 1, 0, 3}));
        QCOMPARE(m_bed->value(
                     "SELECT count(*) || ' ' || count(DISTINCT hora) || ' ' || min(recurso) || ' ' ||"
                     " max(recurso) || ' ' || min(valor_mwh) || ' ' || max(valor_mwh) FROM metrics_hourly"),
                 QStringLiteral("24 24 Sistema Sistema 10000 10000"));
        QCOMPARE(
            m_bed->value(
                "SELECT string_agg(hora || coalesce(old_recurso, '?') || old_value || coalesce(old_unit, '?')"
                " || coalesce(new_value::text, '-'), ' ' ORDER BY id) FROM vigia.etl_change_row"
                " WHERE old_value IS NOT NULL"),
            QStringLiteral("1?10000MWh10000 2_SISTEMA_9000MWh10000 3?1MWh- 3?2?- 3_SISTEMA_3MWh-"));
        QVERIFY_RESULT(m_bed->load(system(), one(system(), System, hours(1e7))));
        QCOMPARE(m_bed->diff().written(), 0);
    }

    void leavesForeignRowsAlone()
    {
        m_bed->execute("INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh)"
                       " VALUES ('2026-06-01', 'Gene', 'Recurso', NULL, 1, 5), ('2026-06-01', 'Gene', "
                       "'Sistema', 'Otro', 1, 6),"
                       "        ('2026-05-31', 'Gene', 'Recurso', 'GVIO', 1, 7), ('2026-06-01', 'X', "
                       "'Recurso', 'GVIO', 1, 8)");
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        QCOMPARE(m_bed->diff().hours, (GrainCounts {24, 0, 0, 1, 0}));
        QVERIFY_RESULT(m_bed->load(system(), one(system(), System, hours(1e7))));
        QCOMPARE(m_bed->diff().hours, (GrainCounts {24, 0, 0, 1, 0}));
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics_hourly WHERE valor_mwh BETWEEN 5 AND 8"),
                 QStringLiteral("4"));
    }

    void aDryRunSaysAllAndWritesNothing()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        const QString before = m_bed->portal(true);
        auto values = hours(1000);
        values[1] = 500'000;
        values[2] = 3000;
        LoadOptions options;
        options.dryRun = true;
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), values), options));
        QCOMPARE(m_bed->diff().hours, (GrainCounts {0, 2, 22, 0, 0}));
        QCOMPARE(m_bed->diff().biggest.size(), size_t {2});
        QCOMPARE(m_bed->diff().biggest.front().hour, 2);
        QCOMPARE(m_bed->diff().biggest.front().oldValue, 1.0);
        QCOMPARE(m_bed->diff().biggest.front().newValue, 500.0);
        QCOMPARE(m_bed->diff().curve.size(), size_t {24});
        QCOMPARE(m_bed->diff().curve[3].oldValue, 1.0);
        QCOMPARE(m_bed->diff().unit, QStringLiteral("MWh"));
        QCOMPARE(m_bed->portal(true), before);
        QCOMPARE(m_bed->value("SELECT count(*) FROM vigia.etl_run"), QStringLiteral("1"));
    }

    void oneSeriesInTwoDocumentsCountsOnce()
    {
        auto documents = one(plants(), QStringLiteral("GVIO"), hours(1000, 2));
        documents.push_back(test::document(plants(), QStringLiteral("GVIO"), Day.addDays(1), hours(1000)));
        documents.push_back(test::document(plants(), QStringLiteral("GVIO"), Day, hours(2000)));
        QVERIFY_RESULT(m_bed->load(plants(), std::move(documents)));
        QCOMPARE(m_bed->diff().hours.inserted, 48);
        QCOMPARE(m_bed->value("SELECT sum(valor_mwh) FROM metrics_hourly WHERE fecha = '2026-06-01'"),
                 QStringLiteral("48"));
    }

    void anEmptyStageIsNoChange()
    {
        std::vector<xm::Document> documents;
        documents.push_back(test::sampleDocument(QStringLiteral("empty_Items.json")));
        QVERIFY_RESULT(m_bed->load(system(), std::move(documents)));
        QCOMPARE(m_bed->diff().written(), 0);
    }

    void daysBelowTheirWeekdaysAreSuspected()
    {
        std::vector<double> weeks;
        for (int day = 0; day < 29; ++day) {
            const auto values = hours(day == 28 ? 2e6 : 1e7);
            weeks.insert(weeks.end(), values.begin(), values.end());
        }
        std::vector<xm::Document> documents;
        documents.push_back(test::document(system(), System, QDate(2026, 5, 15), weeks));
        QVERIFY_RESULT(m_bed->load(system(), std::move(documents)));
        const auto& findings = m_bed->diff().findings;
        const auto partial = std::find_if(findings.begin(), findings.end(), [](const DataFinding& finding) {
            return finding.kind == QLatin1String(findingkind::PartialDay);
        });
        QVERIFY(partial != findings.end());
        QCOMPARE(partial->day, QDate(2026, 6, 12));
        QCOMPARE(partial->value, 48.0);
    }

    void weighsTheEmissionFactorByGeneration()
    {
        const Rule factor = test::rule(QStringLiteral("factorEmisionCO2e"));
        auto grams = hours(100);
        grams[0] = 340;
        QVERIFY_RESULT(m_bed->load(factor, one(factor, System, grams)));
        QCOMPARE(m_bed->value("SELECT valor_gwh FROM metrics"),
                 QStringLiteral("110")); // plain: Gene is not there
        QCOMPARE(m_bed->diff().findings.front().kind, QString::fromLatin1(findingkind::NoWeight));
        auto energy = hours(1e7);
        energy[0] = 1e6;
        QVERIFY_RESULT(m_bed->load(system(), one(system(), System, energy)));
        QVERIFY_RESULT(m_bed->load(factor, one(factor, System, grams)));
        QCOMPARE(m_bed->value("SELECT round(valor_gwh::numeric, 6) FROM metrics WHERE unidad = 'gCO2e/kWh'"),
                 QStringLiteral("101.038961"));
        QVERIFY_RESULT(m_bed->load(factor, one(factor, System, grams)));
        QCOMPARE(m_bed->diff().written(), 0);
    }

    void tellsListenersAtCommit()
    {
        auto listener = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(listener);
        QVERIFY_RESULT((*listener)->script("LISTEN vigia_data"));
        const auto run = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000, 3)));
        QVERIFY_RESULT(run);
        const auto told = (*listener)->notifications(std::chrono::seconds(10));
        QVERIFY_RESULT(told);
        QCOMPARE(told->size(), size_t {1});
        const QJsonObject payload = QJsonDocument::fromJson(told->front().second.toUtf8()).object();
        QCOMPARE(payload[QStringLiteral("metric")].toString(), QStringLiteral("Gene"));
        QCOMPARE(payload[QStringLiteral("entity")].toString(), QStringLiteral("Recurso"));
        QCOMPARE(payload[QStringLiteral("from")].toString(), QStringLiteral("2026-06-01"));
        QCOMPARE(payload[QStringLiteral("to")].toString(), QStringLiteral("2026-06-03"));
        QCOMPARE(payload[QStringLiteral("run")].toString(), *run);
    }

    void anotherLoadOfTheseDaysIsWaitedForThenRefused()
    {
        auto other = db::Connection::open(test::PgCluster::config(m_bed->url()));
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->script("BEGIN; SELECT pg_advisory_xact_lock(hashtextextended("
                                        "'vigia.load:Gene/Recurso:2026-06', 0))"));
        LoadOptions options;
        options.lockTimeout = std::chrono::milliseconds(50);
        const auto refused = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1)), options);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(refused.error().className(), QByteArray("LoadInProgress"));
        QVERIFY(refused.error().temporary);
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("0"));
        // another entity is another load
        QVERIFY_RESULT(m_bed->load(system(), one(system(), System, hours(1e7)), options));
        QVERIFY_RESULT((*other)->script("COMMIT"));
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1)), options));
    }

    void twoLoadsOfTheSameRangeFollowEachOther()
    {
        test::LoadBed& bed = *m_bed;
        std::vector<std::thread> threads;
        std::vector<Result<QString>> outcomes(3, Result<QString>(QString()));
        std::vector<DiffInfo> diffs(3);
        for (size_t i = 0; i < 3; ++i)
            threads.emplace_back([&, i] {
                auto connection = db::Connection::open(test::PgCluster::config(bed.url()));
                if (!connection) {
                    outcomes[i] = fail(connection.error());
                    return;
                }
                outcomes[i] = test::LoadBed(std::move(*connection), bed.url())
                                  .load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000, 20)), {},
                                        &diffs[i]);
            });
        for (std::thread& thread : threads)
            thread.join();
        qint64 inserted = 0;
        qint64 unchanged = 0;
        for (size_t i = 0; i < 3; ++i) {
            QVERIFY_RESULT(outcomes[i]);
            inserted += diffs[i].hours.inserted;
            unchanged += diffs[i].hours.unchanged;
        }
        QCOMPARE(inserted, 480);
        QCOMPARE(unchanged, 960);
    }

    void aRowWrittenMeanwhileStopsTheLoad()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        // A portal loader that writes between comparison and update: played by a trigger on the
        // before-images.
        m_bed->execute("CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                       " UPDATE metrics_hourly SET valor_mwh = 7 WHERE hora = 3; RETURN NULL; END $$;"
                       "CREATE TRIGGER meddle AFTER INSERT ON vigia.etl_change FOR EACH STATEMENT EXECUTE "
                       "FUNCTION meddle()");
        const QString before = m_bed->portal(true);
        const auto run = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(2000)));
        QVERIFY(!run);
        QCOMPARE(run.error().className(), QByteArray("WrittenMeanwhile"));
        QVERIFY(run.error().temporary);
        QCOMPARE(m_bed->portal(true), before);
    }

    void aKilledServerLeavesTheTablesAsTheyWere()
    {
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1000))));
        const QString before = m_bed->portal(true);
        const QString url = m_bed->url();
        m_bed->execute(
            "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " PERFORM pg_notify('here', ''); PERFORM pg_sleep(600); RETURN NULL; END $$;"
            "CREATE TRIGGER wait AFTER UPDATE ON metrics_hourly FOR EACH STATEMENT EXECUTE FUNCTION wait()");
        std::thread killer([this] {
            const QByteArray isSleeping =
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'";
            for (;;) {
                const auto rows = m_cluster.admin(isSleeping);
                if (!rows || rows->integer(0, 0) > 0)
                    break;
            }
            m_cluster.server().kill();
        });
        const auto run = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(2000)));
        killer.join();
        QVERIFY(!run);
        QCOMPARE(run.error().code, ErrorCode::Unreachable);
        QVERIFY(run.error().temporary);
        QVERIFY_RESULT(m_cluster.start());
        auto connection = db::Connection::open(test::PgCluster::config(url));
        QVERIFY_RESULT(connection);
        *m_bed = test::LoadBed(std::move(*connection), url);
        m_bed->execute("DROP TRIGGER wait ON metrics_hourly");
        QCOMPARE(m_bed->portal(true), before);
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(2000))));
        QCOMPARE(m_bed->diff().hours.changed, 24);
    }

    void aViewerMayCompareAndNotLoad()
    {
        m_bed->execute("CREATE ROLE onlooker LOGIN; GRANT vigia_viewer TO onlooker; SET ROLE onlooker");
        LoadOptions options;
        options.dryRun = true;
        QVERIFY_RESULT(m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1)), options));
        QCOMPARE(m_bed->diff().hours.inserted, 24);
        const auto refused = m_bed->load(plants(), one(plants(), QStringLiteral("GVIO"), hours(1)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        m_bed->execute("RESET ROLE; DROP OWNED BY onlooker; DROP ROLE onlooker");
        QCOMPARE(m_bed->value("SELECT count(*) FROM metrics_hourly"), QStringLiteral("0"));
    }

private:
    test::PgCluster m_cluster;
    std::unique_ptr<test::LoadBed> m_bed;
};

QTEST_GUILESS_MAIN(LoaderTest)
#include "tst_loader.moc"
