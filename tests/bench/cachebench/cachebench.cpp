// A chart from the shared cache against the same chart from PostgreSQL, both warm.
#include "core/backend/chartstore.h"
#include "core/etl/rulebook.h"
#include "core/generation/cacheformat.h"
#include "core/generation/chartcache.h"
#include "core/generation/pggenerationsource.h"
#include "tests/bench/querybench/benchdatabase.h"
#include "tests/support/redisserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace vigia;
using namespace vigia::generation;

namespace {

constexpr int Repeats = 11;

template<typename Work>
double medianMs(Work work)
{
    std::vector<double> times;
    for (int i = 0; i < Repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            std::exit(EXIT_FAILURE);
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Named
{
    const char* name;
    ChartQuery query;
};

std::vector<Named> questions()
{
    ChartQuery source;
    source.range = {QDate(2021, 1, 1), QDate(2025, 12, 31)};
    ChartQuery largest = source;
    largest.grouping = Grouping::Code;
    largest.top = 10;
    ChartQuery week = source;
    week.range = {QDate(2025, 12, 1), QDate(2025, 12, 7)};
    ChartQuery plant = source;
    plant.grouping = Grouping::Code;
    plant.codes = {QStringLiteral("H002")};
    return {{"by source, a week, hourly", week},
            {"by source, 5 years, hourly", source},
            {"one plant, 5 years, hourly", plant},
            {"10 largest and the others, 5 years, hourly", largest}};
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
    test::RedisServer redis;
    const Result<etl::RuleBook> rules = etl::RuleBook::builtIn();
    const Result<> ready = database.prepare();
    if (!ready || !redis.start() || !rules) {
        std::fprintf(stderr, "%s\n", ready ? "no Redis or rules" : qPrintable(ready.error().message));
        return EXIT_FAILURE;
    }
    const auto metrics = std::make_shared<const MetricTable>(rules->rules());
    const Result<std::unique_ptr<db::Connection>> connection = database.connect();
    if (!connection)
        return EXIT_FAILURE;
    net::RedisCacheLimits patient;
    patient.deadline = std::chrono::seconds(2);
    backend::ChartStore store(redis.config(), patient);
    std::atomic<int> hits = 0;
    ChartCache::Limits everything;
    everything.cheapMs = 0;
    ChartCache cache(
        store, [&hits](const char* result) { hits += QByteArrayView(result) == "hit" ? 1 : 0; }, everything);
    const double version = medianMs([&] {
        return cacheVersion(**connection, QStringLiteral("Gene"), QStringLiteral("Recurso")).has_value();
    });
    const double miss = medianMs([&] { return store.get("vigia:chart:none").has_value(); });
    std::printf("version of the data %.2f ms; a get that finds nothing %.2f ms\n", version, miss);
    for (const Named& named : questions()) {
        const auto read = [&] { return PgGenerationSource(**connection, metrics).chart(named.query); };
        const double warm = medianMs([&] { return read().has_value(); });
        const auto shared = [&] {
            return cache.chart(**connection, named.query, *metrics, {}, read).has_value();
        };
        (void)shared();
        hits = 0;
        const double hit = medianMs(shared);
        const Result<ChartData> data = read();
        if (!data)
            return EXIT_FAILURE;
        QByteArray bytes;
        const double pack = medianMs([&] {
            bytes = cacheformat::packed("k", *data, QDateTime::currentDateTimeUtc());
            return true;
        });
        std::printf(
            "%s: PostgreSQL %.1f ms; cache %.1f ms (%d of %d hits), %.1f times as fast; %.0f kB, packed in "
            "%.1f ms\n",
            named.name, warm, hit, hits.load(), Repeats, warm / hit, static_cast<double>(bytes.size()) / 1024,
            pack);
    }
    return EXIT_SUCCESS;
}
