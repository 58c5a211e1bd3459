#include "core/base/ids.h"
#include "core/etl/loader.h"
#include "core/etl/rulebook.h"
#include "tests/bench/loadbench/benchserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace vigia;
using namespace vigia::bench;

namespace {

constexpr int DaysPerDocument = 7;
constexpr int UpsertBatch = 1000; // rows a commit
constexpr qint64 UpsertRows = 20'000; // enough to know the rate

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

/// Rows a second of one way, round by round: hours that are new, then the same hours with other values.
struct Rates
{
    std::vector<double> fresh;
    std::vector<double> changed;
};

class LoadBench
{
public:
    LoadBench(const etl::Rule& rule, const Size& size)
        : m_rule(rule)
        , m_size(size)
        , m_connection(orDie(m_server.open()))
    {
    }

    /// Each way has years of its own, so that none finds the other's rows.
    void round(int number)
    {
        const QDate vigia(2001 + number, 1, 1);
        const QDate plain(2031 + number, 1, 1);
        const QDate upsert(2061 + number, 1, 1);
        const QDate portal(2091 + number, 1, 1);
        std::printf("round %d\n", number + 1);
        loadPlain(plain, 0, m_plain.fresh);
        loadVigia(vigia, 0, m_vigia.fresh, m_staged.fresh);
        loadPlain(plain, 0.5, m_plain.changed);
        loadVigia(vigia, 0.5, m_vigia.changed, m_staged.changed);
        loadVigia(vigia, 0.5, m_unchanged.fresh, m_unchanged.changed);
        upsertRows(upsert, 0, m_upsert.fresh);
        upsertRows(upsert, 0.5, m_upsert.changed);
        upsertAsPortal(portal, 0, m_portal.fresh);
        upsertAsPortal(portal, 0.5, m_portal.changed);
    }

    void report() const
    {
        const auto line = [](const char* name, const std::vector<double>& fresh,
                             const std::vector<double>& changed) {
            std::printf("%-58s %10.0f %10.0f\n", name, median(fresh), median(changed));
        };
        std::printf("\n%s, %lld hour rows, median of %zu rounds\n", qPrintable(m_rule.id()),
                    m_size.hourRows(), m_plain.fresh.size());
        std::printf("%-58s %10s %10s\n", "rows/s", "new", "changed");
        line("INSERT … SELECT … ON CONFLICT from a staging table", m_plain.fresh, m_plain.changed);
        line("Vigía: diff, before-images, rollups, from its stage", m_vigia.fresh, m_vigia.changed);
        line("Vigía, with the COPY into the stage", m_staged.fresh, m_staged.changed);
        line("row by row, Python and psycopg2 as the portal", m_portal.fresh, m_portal.changed);
        line("row by row, libpq with bound parameters", m_upsert.fresh, m_upsert.changed);
        std::printf("%-58s %10.0f\n", "Vigía, nothing changed", median(m_unchanged.fresh));
        ratio("Vigía / plain (figure: >= 0.4)", m_vigia, m_plain);
        ratio("Vigía with COPY / plain", m_staged, m_plain);
        ratio("Vigía with COPY / row by row as the portal (figure: >= 20)", m_staged, m_portal);
        ratio("Vigía with COPY / row by row with libpq", m_staged, m_upsert);
    }

private:
    static void ratio(const char* name, const Rates& ours, const Rates& theirs)
    {
        std::printf("%-58s %10.2f %10.2f\n", name, median(ours.fresh) / median(theirs.fresh),
                    median(ours.changed) / median(theirs.changed));
    }

    static void note(const char* name, qint64 rows, double time, std::vector<double>& rates)
    {
        rates.push_back(static_cast<double>(rows) / time);
        std::printf("  %-10s %8lld rows in %7.2f s: %8.0f rows/s\n", name, rows, time, rates.back());
        std::fflush(stdout);
    }

    void fill(etl::Stage& stage, QDate first, double offset)
    {
        orDie(stage.create());
        for (int day = 0; day < m_size.days; day += DaysPerDocument)
            orDie(stage.append(
                week(m_size, first.addDays(day), std::min(DaysPerDocument, m_size.days - day), offset)));
    }

    void loadPlain(QDate first, double offset, std::vector<double>& rates)
    {
        etl::Stage stage(*m_connection, m_rule);
        fill(stage, first, offset);
        orDie(m_connection->script("ANALYZE pg_temp.vigia_stage_h; CHECKPOINT"));
        QElapsedTimer timer;
        timer.start();
        const qint64 rows = orDie(m_connection->execute(
            "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad)"
            " SELECT fecha, $1, $2, recurso, hora, valor, $3 FROM pg_temp.vigia_stage_h"
            " ON CONFLICT (fecha, metrica, entidad, recurso, hora) DO UPDATE SET valor_mwh = "
            "excluded.valor_mwh,"
            "   unidad = excluded.unidad, fecha_actualizacion = now()",
            {db::param(m_rule.metric), db::param(m_rule.entity), db::param(m_rule.hourUnit)}));
        note("plain", rows, seconds(timer), rates);
        orDie(stage.clear());
    }

    void loadVigia(QDate first, double offset, std::vector<double>& loadRates, std::vector<double>& allRates)
    {
        etl::LoadOptions options;
        options.runId = newRunId();
        options.today = QDate(2026, 6, 15);
        orDie(m_connection->execute(
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by) VALUES ($1, 'load', $2, $3, "
            "'bench')",
            {db::param(options.runId), db::param(m_rule.metric), db::param(m_rule.entity)}));
        orDie(m_connection->script("CHECKPOINT"));
        etl::Stage stage(*m_connection, m_rule);
        QElapsedTimer all;
        all.start();
        fill(stage, first, offset);
        QElapsedTimer load;
        load.start();
        const etl::DiffInfo diff = orDie(etl::Loader(*m_connection, stage, options).load());
        const double loadTime = seconds(load);
        const double allTime = seconds(all);
        const qint64 rows = diff.hours.inserted + diff.hours.changed + diff.hours.unchanged;
        note("vigia", rows, loadTime, loadRates);
        note("with COPY", rows, allTime, allRates);
        orDie(stage.clear());
    }

    void upsertRows(QDate first, double offset, std::vector<double>& rates)
    {
        const etl::Batch batch = week(m_size, first, DaysPerDocument, offset);
        const qint64 rows = std::min<qint64>(UpsertRows, static_cast<qint64>(batch.hours.size()));
        orDie(m_connection->script("CHECKPOINT"));
        QElapsedTimer timer;
        timer.start();
        for (qint64 row = 0; row < rows; ++row) {
            if (row % UpsertBatch == 0)
                orDie(m_connection->script(row == 0 ? "BEGIN" : "COMMIT; BEGIN"));
            const auto element = static_cast<size_t>(row / 24);
            orDie(m_connection->execute(
                "INSERT INTO metrics_hourly (fecha, metrica, entidad, recurso, hora, valor_mwh, unidad)"
                " VALUES ($1, $2, $3, $4, $5, $6, $7)"
                " ON CONFLICT (fecha, metrica, entidad, recurso, hora) DO UPDATE SET valor_mwh = "
                "excluded.valor_mwh,"
                "   unidad = excluded.unidad, fecha_actualizacion = now()",
                {db::param(batch.days[element]), db::param(m_rule.metric), db::param(m_rule.entity),
                 batch.codes[static_cast<size_t>(batch.code[element])],
                 db::param(static_cast<int>(row % 24) + 1), db::param(batch.hours[static_cast<size_t>(row)]),
                 db::param(m_rule.hourUnit)}));
        }
        orDie(m_connection->script("COMMIT"));
        note("one by one", rows, seconds(timer), rates);
    }

    /// The same rows by the same statement from a Python program; its start is not counted.
    void upsertAsPortal(QDate first, double offset, std::vector<double>& rates)
    {
        const etl::Batch batch = week(m_size, first, DaysPerDocument, offset);
        const qint64 rows = std::min<qint64>(UpsertRows, static_cast<qint64>(batch.hours.size()));
        QByteArray text;
        for (qint64 row = 0; row < rows; ++row) {
            const auto element = static_cast<size_t>(row / 24);
            text += batch.days[element].toString(Qt::ISODate).toLatin1() + ','
                + batch.codes[static_cast<size_t>(batch.code[element])] + ','
                + QByteArray::number(row % 24 + 1) + ','
                + QByteArray::number(batch.hours[static_cast<size_t>(row)]) + '\n';
        }
        orDie(m_connection->script("CHECKPOINT"));
        QProcess python;
        python.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(LOADBENCH_PORTAL), m_server.url(), m_rule.metric, m_rule.entity,
                      m_rule.hourUnit, QString::number(UpsertBatch)});
        python.write(text);
        python.closeWriteChannel();
        bool isNumber = false;
        const double time =
            python.waitForFinished(-1) ? python.readAllStandardOutput().trimmed().toDouble(&isNumber) : 0;
        if (!isNumber)
            orDie(Result<>(fail(ErrorCode::NotFound, QStringLiteral("upsert_portal.py did not work."))));
        note("portal", rows, time, rates);
    }

    BenchServer m_server;
    etl::Rule m_rule;
    Size m_size;
    std::unique_ptr<db::Connection> m_connection;
    Rates m_plain;
    Rates m_vigia;
    Rates m_staged;
    Rates m_upsert;
    Rates m_portal;
    Rates m_unchanged; ///< fresh: load, changed: with COPY
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto add = [&parser](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(name), QString::fromLatin1(name),
                          QString::fromLatin1(value)});
    };
    add("plants", "400");
    add("days", "31");
    add("rounds", "3");
    add("metric", "Gene/Recurso");
    parser.process(app);
    const auto number = [&parser](const char* name) {
        return std::max(1, parser.value(QString::fromLatin1(name)).toInt());
    };
    const etl::RuleBook book = orDie(etl::RuleBook::builtIn());
    LoadBench bench(orDie(book.find(parser.value(QStringLiteral("metric")))),
                    {number("plants"), number("days")});
    for (int round = 0; round < number("rounds"); ++round)
        bench.round(round);
    bench.report();
    return 0;
}
