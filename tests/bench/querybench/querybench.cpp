// Query to series against psql's binary COPY of the same rows, and the stacked chart with and without sums.
#include "core/etl/rulebook.h"
#include "core/generation/pggenerationsource.h"
#include "tests/bench/querybench/benchdatabase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace vigia;
using namespace vigia::generation;

namespace {

constexpr int Repeats = 11;
const DayRange FiveYears {QDate(2021, 1, 1), QDate(2025, 12, 31)};

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

double milliseconds(const std::function<bool()>& work)
{
    QElapsedTimer timer;
    timer.start();
    if (!work())
        std::exit(EXIT_FAILURE);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool psqlCopies(const QString& url, const QByteArray& select)
{
    QProcess psql;
    psql.setStandardOutputFile(QProcess::nullDevice());
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.start(QStringLiteral("psql"),
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-d"), url, QStringLiteral("-c"),
                QString::fromUtf8("COPY (" + select + ") TO STDOUT (FORMAT binary)")});
    return psql.waitForFinished(-1) && psql.exitCode() == 0;
}

/// Charts on a connection of its own.
class Charts
{
public:
    Charts(const bench::BenchDatabase& database, std::shared_ptr<const MetricTable> metrics,
           const QByteArray& setup = {})
        : m_metrics(std::move(metrics))
    {
        Result<std::unique_ptr<db::Connection>> connection = database.connect();
        if (!connection || (!setup.isEmpty() && !(*connection)->script(setup)))
            std::exit(EXIT_FAILURE);
        m_connection = std::move(*connection);
    }

    bool draw(const ChartQuery& query)
    {
        const Result<ChartData> data = PgGenerationSource(*m_connection, m_metrics).chart(query);
        if (!data) {
            std::fprintf(stderr, "%s\n", qPrintable(data.error().message));
            return false;
        }
        m_rows = data->provenance.rows;
        m_aggregated = data->provenance.kind == Provenance::Kind::Aggregated;
        return true;
    }

    qint64 rows() const { return m_rows; }

    bool isAggregated() const { return m_aggregated; }

private:
    std::shared_ptr<const MetricTable> m_metrics;
    std::unique_ptr<db::Connection> m_connection;
    qint64 m_rows = 0;
    bool m_aggregated = false;
};

void onePlant(const bench::BenchDatabase& database, const std::shared_ptr<const MetricTable>& metrics)
{
    ChartQuery query;
    query.grouping = Grouping::Code;
    query.codes = {QStringLiteral("H002")};
    query.range = FiveYears;
    const QByteArray select =
        "SELECT fecha, hora, valor_mwh FROM metrics_hourly WHERE metrica = 'Gene' AND entidad = 'Recurso'"
        " AND recurso = 'H002' AND fecha BETWEEN '2021-01-01' AND '2025-12-31'";
    Charts charts(database, metrics);
    charts.draw(query);
    std::vector<double> ours;
    std::vector<double> psql;
    std::vector<double> copies;
    const Result<std::unique_ptr<db::Connection>> session = database.connect();
    if (!session)
        std::exit(EXIT_FAILURE);
    for (int i = 0; i < Repeats; ++i) {
        ours.push_back(milliseconds([&] { return charts.draw(query); }));
        psql.push_back(milliseconds([&] { return psqlCopies(database.url(), select); }));
        copies.push_back(milliseconds([&] {
            return (*session)
                ->copyOut("COPY (" + select + ") TO STDOUT (FORMAT binary)", [](db::CopyRow&) {})
                .has_value();
        }));
    }
    std::printf("one plant, 5 years hourly (%lld rows): query to series %.1f ms; psql COPY %.1f ms; COPY in "
                "an open session, rows"
                " thrown away %.1f ms\n  ratio to psql %.2f (goal 1.3), to the open session %.2f\n",
                charts.rows(), median(ours), median(psql), median(copies), median(ours) / median(psql),
                median(ours) / median(copies));
}

void stacked(bench::BenchDatabase& database, const std::shared_ptr<const MetricTable>& metrics)
{
    ChartQuery query;
    query.range = FiveYears;
    if (!database.restart())
        std::exit(EXIT_FAILURE);
    const double cold = milliseconds([&] { return Charts(database, metrics).draw(query); });
    Charts charts(database, metrics);
    charts.draw(query);
    std::vector<double> warm;
    for (int i = 0; i < Repeats; ++i)
        warm.push_back(milliseconds([&] { return charts.draw(query); }));
    Charts raw(database, metrics,
               "CREATE ROLE bench_reader; GRANT SELECT ON metrics, metrics_hourly, catalogos TO bench_reader;"
               " SET ROLE bench_reader");
    const double rawTime = milliseconds([&] { return raw.draw(query); });
    std::printf("5 years hourly by source (%lld rows behind it, %s): first after a restart with its "
                "connection %.1f ms (goal 1000);"
                " warm %.1f ms (goal 100); raw aggregation %.0f ms, %.0f times as long\n",
                charts.rows(), charts.isAggregated() ? "sums" : "NO SUMS", cold, median(warm), rawTime,
                rawTime / median(warm));
    query.step = Step::Day;
    std::printf("  the same by day: %.1f ms\n", milliseconds([&] { return charts.draw(query); }));
    query.grouping = Grouping::Code;
    query.step = Step::Hour;
    query.top = 10;
    std::printf("  the 10 largest plants and the others, hourly: %.1f ms\n",
                milliseconds([&] { return charts.draw(query); }));
    Result<std::unique_ptr<db::Connection>> connection = database.connect();
    if (connection)
        (void)(*connection)->script("DROP OWNED BY bench_reader; DROP ROLE bench_reader");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption hours(QStringLiteral("hours"), QStringLiteral("Rows of metrics_hourly."),
                                   QStringLiteral("N"), QStringLiteral("4700000"));
    const QCommandLineOption days(QStringLiteral("days"), QStringLiteral("Rows of metrics."),
                                  QStringLiteral("N"), QStringLiteral("1300000"));
    const QCommandLineOption keep(QStringLiteral("keep"),
                                  QStringLiteral("Make the database here once and leave it."),
                                  QStringLiteral("DIRECTORY"));
    parser.addOptions({hours, days, keep});
    parser.process(app);
    bench::BenchDatabase database(parser.value(hours).toLongLong(), parser.value(days).toLongLong(),
                                  parser.value(keep));
    if (const Result<> ready = database.prepare(); !ready) {
        std::fprintf(stderr, "%s\n", qPrintable(ready.error().message));
        return EXIT_FAILURE;
    }
    const Result<etl::RuleBook> rules = etl::RuleBook::builtIn();
    if (!rules)
        return EXIT_FAILURE;
    const auto metrics = std::make_shared<const MetricTable>(rules->rules());
    onePlant(database, metrics);
    stacked(database, metrics);
    return EXIT_SUCCESS;
}
