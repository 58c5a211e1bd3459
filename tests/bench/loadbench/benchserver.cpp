#include "tests/bench/loadbench/benchserver.h"

#include "core/db/migrations.h"
#include "core/db/portaltables.h"

namespace vigia::bench {

namespace {

const QString Database = QStringLiteral("loadbench");

} // namespace

BenchServer::BenchServer()
    : m_server(m_directory.filePath(QStringLiteral("pg")))
{
    m_server.setSettings({QStringLiteral("shared_buffers=1GB"), QStringLiteral("max_wal_size=8GB"),
                          QStringLiteral("checkpoint_timeout=1h"), QStringLiteral("autovacuum=off")});
    orDie(m_server.start(site::PostgresServer::Lifetime::Owned));
    orDie(m_server.createDatabase(Database));
    const auto connection = orDie(open());
    orDie(db::createPortalTables(*connection));
    orDie(db::migrate(*connection));
}

BenchServer::~BenchServer()
{
    orDie(m_server.stop());
}

Result<std::unique_ptr<db::Connection>> BenchServer::open() const
{
    db::ConnectionConfig config;
    config.url = url();
    config.statementTimeout = std::chrono::hours(1);
    return db::Connection::open(config);
}

QString BenchServer::url() const
{
    return m_server.url(Database);
}

etl::Batch week(const Size& size, QDate first, int days, double offset)
{
    etl::Batch batch;
    for (int plant = 0; plant < size.plants; ++plant)
        batch.codes.push_back("P" + QByteArray::number(plant).rightJustified(3, '0'));
    for (int day = 0; day < days; ++day)
        for (int plant = 0; plant < size.plants; ++plant) {
            batch.code.push_back(plant);
            batch.days.push_back(first.addDays(day));
            batch.hoursPresent.push_back(24);
            double sum = 0;
            for (int hour = 0; hour < 24; ++hour) {
                const double value = (plant * 31 + day * 7 + hour * 13) % 997 + offset;
                batch.hours.push_back(value);
                sum += value;
            }
            batch.dayValues.push_back(sum / 1000);
        }
    return batch;
}

} // namespace vigia::bench
