#include "tests/integration/jobs/jobsbed.h"

#include "core/etl/runregistry.h"

namespace vigia::test {

namespace {

constexpr int Connections = 3;

template<typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

standin::Options JobsBed::standardStandin()
{
    standin::Options options;
    options.today = QDate(2026, 6, 15);
    options.timing.latency = std::chrono::milliseconds(20);
    options.timing.retryAfterSeconds = 0;
    return options;
}

JobsBed::JobsBed(PgCluster& cluster)
    : JobsBed(cluster, Options())
{
}

JobsBed::JobsBed(PgCluster& cluster, const Options& options)
    : m_options(options)
    , m_clock(options.now)
    , m_scheduler(m_clock)
    , m_book(orDie(etl::RuleBook::builtIn()))
    , m_database(std::make_unique<LoadBed>(cluster))
{
    setFigures({});
}

JobsBed::~JobsBed() = default;

void JobsBed::end()
{
    m_jobs.reset();
    m_etl.reset();
    m_client.reset();
    m_breakers.reset();
    m_pool.reset();
}

void JobsBed::launch()
{
    const db::ConnectionConfig config = PgCluster::config(m_database->url());
    m_pool = std::make_unique<db::Pool>(config, Connections);
    m_breakers = std::make_unique<etl::PgBreakerStore>(config);
    xm::ClientConfig xm;
    xm.baseUrl = QUrl(m_standin->url());
    xm.gap = std::chrono::milliseconds(0);
    xm.deadline = m_options.callTimeout;
    m_client = std::make_unique<xm::Client>(xm, xm::Client::Ports {m_clock, m_scheduler, *m_breakers});
    m_etl = std::make_unique<etl::EtlService>(*m_pool, *m_client, m_book, m_clock);
    jobs::JobsService::Settings settings;
    settings.fetchTask = QStringLiteral("tasks.etl_tasks.fetch_metric_data");
    settings.queues = {QStringLiteral("etl"), QStringLiteral("maintenance")};
    settings.actor = QStringLiteral("operator1");
    settings.limits = m_options.limits;
    m_jobs = std::make_unique<jobs::JobsService>(
        jobs::JobsService::Ports {*m_pool, *m_etl, m_clock, m_scheduler, m_options.celery}, settings);
}

void JobsBed::writeSite() const
{
    QFile site(siteFile());
    if (!site.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(site.errorString()));
    site.write("[site.test]\n[site.test.postgresql]\nurl = \"" + m_database->url().toUtf8()
               + "\"\n[site.test.xm]\nbase_url = \"" + m_standin->url().toUtf8()
               + "\"\ngap_ms = 0\nretry_base_ms = 1\ntimeout_ms = "
               + QByteArray::number(qint64 {m_options.callTimeout.count()}) + '\n');
}

void JobsBed::restart()
{
    end();
    const QString url = m_database->url();
    m_database = std::make_unique<LoadBed>(orDie(db::Connection::open(PgCluster::config(url))), url);
    launch();
}

void JobsBed::setFigures(const QByteArray& seed)
{
    end();
    m_options.standin.seed = seed;
    m_standin = std::make_unique<standin::Server>(m_options.standin);
    if (const Result<> started = m_standin->start(); !started)
        qFatal("%s", qPrintable(started.error().message));
    writeSite();
    launch();
}

void JobsBed::setFault(standin::FaultKind kind, double rate, quint64 seed)
{
    m_standin->setFaults({{kind, rate, seed, {}}});
}

void JobsBed::startVigiactl(QProcess& process, const QStringList& arguments) const
{
    process.start(qEnvironmentVariable("VIGIA_BIN") + QStringLiteral("/vigiactl"),
                  QStringList {QStringLiteral("--config"), siteFile()} + arguments);
}

jobs::JobRequest JobsBed::request(const QString& series, const QString& from, const QString& to,
                                  const QString& engine)
{
    jobs::JobRequest request;
    request.metric = series.section(u'/', 0, 0);
    request.entity = series.section(u'/', 1);
    request.days = {QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
    request.engine = engine;
    request.reason = QStringLiteral("a test");
    return request;
}

Result<etl::RunInfo> JobsBed::run(const jobs::JobRequest& request)
{
    const Result<etl::RunInfo> queued = wait(m_jobs->submit(request));
    if (!queued)
        return queued;
    const Result<etl::RunList> ended = wait(m_jobs->waitForEnd({queued->id}));
    return ended ? Result<etl::RunInfo>(ended->front()) : fail(ended.error());
}

etl::RunInfo JobsBed::find(const QString& id)
{
    return orDie(etl::RunRegistry(m_database->connection()).find(id));
}

} // namespace vigia::test
