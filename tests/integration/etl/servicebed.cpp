#include "tests/integration/etl/servicebed.h"

namespace vigia::test {

standin::Options ServiceBed::standardOptions()
{
    standin::Options options;
    options.today = QDate(2026, 6, 15);
    options.timing.latency = std::chrono::milliseconds(20);
    options.timing.retryAfterSeconds = 0;
    return options;
}

ServiceBed::ServiceBed(PgCluster& cluster, standin::Options options)
    : m_standin(std::move(options))
{
    Result<etl::RuleBook> book = etl::RuleBook::builtIn();
    const Result<> started = m_standin.start();
    if (!book || !started)
        qFatal("%s", qPrintable((book ? started.error() : book.error()).message));
    m_book = std::move(*book);
    m_database = std::make_unique<LoadBed>(cluster);
    reconnect();
}

void ServiceBed::reconnect()
{
    m_service.reset();
    m_client.reset();
    const QString url = m_database->url();
    auto connection = db::Connection::open(PgCluster::config(url));
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    m_database = std::make_unique<LoadBed>(std::move(*connection), url);
    m_pool = std::make_unique<db::Pool>(PgCluster::config(url), 2);
    m_breakers = std::make_unique<etl::PgBreakerStore>(PgCluster::config(url));
    xm::ClientConfig config;
    config.baseUrl = QUrl(m_standin.url());
    config.gap = std::chrono::milliseconds(0);
    config.deadline = std::chrono::seconds(20);
    config.retry.base = std::chrono::milliseconds(1);
    m_client = std::make_unique<xm::Client>(config, xm::Client::Ports {m_clock, m_scheduler, *m_breakers});
    m_service = std::make_unique<etl::EtlService>(*m_pool, *m_client, m_book, m_clock);
}

void ServiceBed::setFault(standin::FaultKind kind)
{
    standin::Fault fault;
    fault.kind = kind;
    m_standin.setFaults({fault});
}

Result<etl::RunOutcome> ServiceBed::run(const QString& series, const QString& from, const QString& to,
                                        etl::RunOptions options)
{
    options.requestedBy = QStringLiteral("test");
    const DayRange range {QDate::fromString(from, Qt::ISODate), QDate::fromString(to, Qt::ISODate)};
    return wait(m_service->run(series.section(u'/', 0, 0), series.section(u'/', 1), range, options));
}

Result<etl::RunOutcomes> ServiceBed::import(const QStringList& samples, etl::RunOptions options)
{
    options.requestedBy = QStringLiteral("test");
    QStringList paths;
    for (const QString& sample : samples)
        paths += sample.startsWith(u'/') ? sample : samplePath(sample);
    return wait(m_service->importFiles(paths, options));
}

} // namespace vigia::test
