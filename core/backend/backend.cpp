#include "core/backend/backend.h"

namespace vigia::backend {

namespace {

constexpr int WriteConnections = 3;
constexpr int ChartConnections = 3;
constexpr std::chrono::minutes LoadTimeout {30}; // a year of all plants in one statement
constexpr std::chrono::seconds ChartTimeout {20};

} // namespace

Result<std::unique_ptr<Backend>> Backend::create(const settings::SiteConfig& site)
{
    return std::unique_ptr<Backend>(new Backend(site));
}

Backend::Backend(settings::SiteConfig site)
    : m_site(std::move(site))
{
    db::ConnectionConfig write;
    write.url = m_site.databaseUrl;
    write.statementTimeout = LoadTimeout;
    m_pool = std::make_unique<db::Pool>(write, WriteConnections);
    db::ConnectionConfig read;
    read.url = m_site.chartUrl();
    read.statementTimeout = ChartTimeout;
    read.readOnly = true;
    m_chartPool = std::make_unique<db::Pool>(read, ChartConnections);
}

Backend::~Backend() = default;

} // namespace vigia::backend
