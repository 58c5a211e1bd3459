#include "tests/integration/jobs/celeryjobsbed.h"

#include "core/celery/controlrequest.h"
#include "core/jobs/celeryreconciler.h"

namespace vigia::test {

namespace {

constexpr int WorkerPatience = 90'000;

} // namespace

CeleryJobsBed::CeleryJobsBed(PgCluster& cluster, std::chrono::milliseconds callTimeout)
{
    if (const Result<> started = m_redis.start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    celery::ClientConfig config;
    config.broker = m_redis.config();
    m_client = std::make_unique<celery::CeleryClient>(config);
    JobsBed::Options options;
    options.now = QDateTime::currentDateTimeUtc(); // what the registry says is compared with it
    options.celery = m_client.get();
    options.callTimeout = callTimeout;
    m_bed = std::make_unique<JobsBed>(cluster, options);
}

QByteArray CeleryJobsBed::redisCli(const QStringList& command) const
{
    QProcess cli;
    cli.start(QStringLiteral("redis-cli"),
              QStringList {QStringLiteral("-p"), QString::number(m_redis.port())} + command);
    if (!cli.waitForFinished())
        qFatal("redis-cli does not end");
    return cli.readAllStandardOutput().trimmed();
}

void CeleryJobsBed::storeResult(const QString& id, const QByteArray& status, const QByteArray& result) const
{
    const QByteArray document = "{\"task_id\": \"" + id.toLatin1() + "\", \"status\": \"" + status
        + "\", \"result\": " + result
        + ", \"traceback\": null, \"children\": [], \"date_done\": "
          "\"2026-06-15T15:00:00.000000\"}";
    redisCli({QStringLiteral("-n"), QStringLiteral("1"), QStringLiteral("SET"), u"celery-task-meta-" % id,
              QString::fromLatin1(document)});
}

Result<> CeleryJobsBed::startWorker(const QString& name)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONPATH"), QStringLiteral(VIGIA_CELERY_SOURCES));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("C_FORCE_ROOT"), QStringLiteral("1"));
    environment.insert(QStringLiteral("VIGIA_REDIS_URL"), m_redis.url());
    environment.insert(QStringLiteral("VIGIA_CTL"), qEnvironmentVariable("VIGIA_BIN") % u"/vigiactl");
    environment.insert(QStringLiteral("VIGIA_CONFIG"), m_bed->siteFile());
    auto& process = m_workers[name];
    process = std::make_unique<ChildProcess>();
    const QString error =
        process->start(QStringLiteral("/usr/bin/python3"),
                       {QStringLiteral("-m"), QStringLiteral("celery"), QStringLiteral("-A"),
                        QStringLiteral("app"), QStringLiteral("worker"), QStringLiteral("-n"),
                        name % u"@test", QStringLiteral("-c"), QStringLiteral("3"), QStringLiteral("-Q"),
                        QStringLiteral("etl,maintenance"), QStringLiteral("-l"), QStringLiteral("info")},
                       m_directory.path(), m_directory.filePath(name % u".log"), environment);
    if (!error.isEmpty())
        return fail(ErrorCode::Internal, error);
    QDeadlineTimer deadline(WorkerPatience);
    while (process->isRunning() && !deadline.hasExpired()) {
        const auto answer = JobsBed::wait(m_client->ask(celery::ControlRequest::ping().to({name % u"@test"}),
                                                        std::chrono::milliseconds(500)));
        if (answer && !answer->replies.isEmpty())
            return {};
    }
    return fail(ErrorCode::Timeout, QStringLiteral("no worker: ") % QString::fromUtf8(log(name).right(1500)));
}

QByteArray CeleryJobsBed::log(const QString& name) const
{
    QFile file(m_directory.filePath(name % u".log"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CeleryJobsBed::skipTheGrace()
{
    // The bed's clock stands still; the registry's goes on, and a lost run's next try is at most 30 s ahead
    // of it.
    const std::chrono::milliseconds behind(m_bed->clock().nowUtc().msecsTo(QDateTime::currentDateTimeUtc()));
    m_bed->clock().advance(std::max(behind, std::chrono::milliseconds(0)) + jobs::CeleryGrace
                           + std::chrono::seconds(60));
}

} // namespace vigia::test
