#include "tests/integration/celery/celerybed.h"

#include "core/celery/controlrequest.h"

#include <QFile>

namespace vigia::test {

celery::ClientConfig CeleryBed::config() const
{
    celery::ClientConfig config;
    config.broker = redis.config();
    return config;
}

Result<> CeleryBed::startWorker(const QString& name, const QStringList& more, const QString& key)
{
    const QString app = QFINDTESTDATA("../../data/celery/otherapp.py");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONPATH"), app.section(u'/', 0, -2));
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    environment.insert(QStringLiteral("OTHERAPP_BROKER"), redis.url(0));
    environment.insert(QStringLiteral("OTHERAPP_BACKEND"), redis.url(1));
    if (const net::RedisConfig config = redis.config(); config.tls)
        environment.insert(QStringLiteral("OTHERAPP_CA"), config.caFile);
    environment.insert(QStringLiteral("C_FORCE_ROOT"), QStringLiteral("1"));
    const QString id = key.isEmpty() ? name : key;
    auto& process = m_workers[id];
    process = std::make_unique<ChildProcess>();
    QStringList arguments {QStringLiteral("-m"),           QStringLiteral("celery"), QStringLiteral("-A"),
                           QStringLiteral("otherapp"),     QStringLiteral("worker"), QStringLiteral("-n"),
                           name + QStringLiteral("@test"), QStringLiteral("-c"),     QStringLiteral("2"),
                           QStringLiteral("-E"),           QStringLiteral("-l"),     QStringLiteral("info")};
    arguments += more;
    const QString error = process->start(QStringLiteral("/usr/bin/python3"), arguments, redis.file(QString()),
                                         redis.file(id + QStringLiteral(".log")), environment);
    if (!error.isEmpty())
        return fail(ErrorCode::Internal, QStringLiteral("celery: ") + error);
    return {};
}

Result<> CeleryBed::waitForWorkers(qsizetype count)
{
    celery::CeleryClient client(config());
    QDeadlineTimer deadline(90'000);
    qsizetype found = 0;
    while (!deadline.hasExpired()) {
        const auto answer = resultOf(client.ask(celery::ControlRequest::ping(), std::chrono::seconds(1)));
        if (!answer)
            return fail(answer.error());
        found = answer->replies.size();
        if (found >= count)
            return {};
        const bool isAlive = std::all_of(m_workers.begin(), m_workers.end(),
                                         [](const auto& one) { return one.second->isRunning(); });
        if (!isAlive)
            break;
        QTest::qWait(200);
    }
    QString logs;
    for (const auto& [key, process] : m_workers)
        logs += log(key).right(1500);
    return fail(ErrorCode::Timeout, QStringLiteral("%1 of %2 workers: %3").arg(found).arg(count).arg(logs));
}

QString CeleryBed::log(const QString& key) const
{
    QFile file(redis.file(key + QStringLiteral(".log")));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace vigia::test
