#include "tests/bench/querybench/benchdatabase.h"

#include "core/db/migrations.h"
#include "core/db/portaltables.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace vigia::bench {

namespace {

constexpr int FirstYear = 2016;
constexpr int LastYear = 2025;
constexpr double FullHours = 50'127'023; // the portal's, March 2026

const QString Name = QStringLiteral("querybench");

void say(const QByteArray& text)
{
    std::fprintf(stderr, "%s\n", text.constData());
}

struct Step
{
    QByteArray title;
    QByteArray sql;
};

/// The statements of fill.sql: "-- title", then SQL up to the next title.
QList<Step> stepsOf(const QByteArray& script)
{
    QList<Step> steps;
    for (const QByteArray& line : script.split('\n')) {
        if (line.startsWith("-- "))
            steps.append({line.mid(3), {}});
        else if (!steps.isEmpty())
            steps.back().sql += line + '\n';
    }
    return steps;
}

} // namespace

BenchDatabase::BenchDatabase(qint64 hours, qint64 days, const QString& directory)
    : m_hours(hours)
    , m_days(days)
{
    QString place = directory;
    if (place.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>();
        place = m_temporary->path();
    }
    m_server = std::make_unique<site::PostgresServer>(place);
    m_server->setUnsafe(true);
    m_server->setSettings({QStringLiteral("shared_buffers=2GB"), QStringLiteral("work_mem=64MB"),
                           QStringLiteral("maintenance_work_mem=1GB"), QStringLiteral("max_wal_size=8GB"),
                           QStringLiteral("autovacuum=off"), QStringLiteral("jit=off")});
}

QString BenchDatabase::url() const
{
    return m_server->url(Name);
}

Result<std::unique_ptr<db::Connection>> BenchDatabase::connect() const
{
    db::ConnectionConfig config;
    config.url = url();
    config.statementTimeout = std::chrono::milliseconds(0);
    return db::Connection::open(config);
}

Result<> BenchDatabase::restart()
{
    return m_server->stop().and_then(
        [this] { return m_server->start(site::PostgresServer::Lifetime::Owned); });
}

Result<bool> BenchDatabase::isFilled()
{
    const Result<std::unique_ptr<db::Connection>> connection = connect();
    if (!connection)
        return fail(connection.error());
    const Result<db::Rows> rows = (*connection)->query("SELECT to_regclass('bench_done') IS NOT NULL");
    return rows ? Result<bool>(rows->boolean(0, 0)) : fail(rows.error());
}

Result<> BenchDatabase::prepare()
{
    const Result<> started = m_server->start(site::PostgresServer::Lifetime::Owned).and_then([this] {
        return m_server->createDatabase(Name);
    });
    if (!started)
        return started;
    const Result<bool> filled = isFilled();
    if (!filled)
        return fail(filled.error());
    if (*filled)
        return {};
    const Result<std::unique_ptr<db::Connection>> connection = connect();
    if (!connection)
        return fail(connection.error());
    return fill(**connection).and_then([&] { return sum(**connection); }).and_then([&] {
        return (*connection)->script("CREATE TABLE bench_done ()");
    });
}

Result<> BenchDatabase::fill(db::Connection& connection)
{
    QFile file(QStringLiteral(":/querybench/fill.sql"));
    file.open(QIODevice::ReadOnly);
    const QByteArray scale = QByteArray::number(static_cast<double>(m_hours) / FullHours);
    if (const Result<> made = db::createPortalTables(connection); !made)
        return made;
    for (Step step : stepsOf(file.readAll())) {
        step.sql.replace("@SCALE@", scale)
            .replace("@HOURLY@", QByteArray::number(m_hours))
            .replace("@DAILY@", QByteArray::number(m_days));
        const bool yearly = step.sql.contains("@YEAR@");
        for (int year = yearly ? FirstYear : LastYear; year <= LastYear; ++year) {
            const QByteArray number = QByteArray::number(year);
            QByteArray title = step.title;
            say("  " + title.replace("@YEAR@", number));
            QByteArray sql = step.sql;
            if (const Result<> done = connection.script(sql.replace("@YEAR@", number)); !done)
                return done;
        }
    }
    for (const QByteArray table : {"metrics", "metrics_hourly", "catalogos"})
        if (const Result<> done = connection.script("VACUUM ANALYZE " + table); !done)
            return done;
    return {};
}

Result<> BenchDatabase::sum(db::Connection& connection)
{
    QElapsedTimer timer;
    timer.start();
    if (const Result<std::vector<int>> migrated = db::migrate(connection); !migrated)
        return fail(migrated.error());
    say("  migrated in " + QByteArray::number(timer.restart()) + " ms, with the index");
    for (;;) {
        const Result<db::Rows> days = connection.query("SELECT vigia.refresh_dirty(62)");
        if (!days)
            return fail(days.error());
        if (days->integer(0, 0) == 0)
            break;
    }
    say("  sums filled in " + QByteArray::number(timer.elapsed()) + " ms");
    return connection.script("VACUUM ANALYZE vigia.rollup_hour").and_then([&] {
        return connection.script("VACUUM ANALYZE vigia.rollup_day");
    });
}

} // namespace vigia::bench
