#include "core/site/standin/catalogue.h"

#include "core/site/standin/table.h"

#include <algorithm>
#include <array>

namespace vigia::standin {

namespace {

struct EndpointName
{
    Endpoint endpoint;
    const char* path;
    const char* key;
};

constexpr std::array EndpointNames {EndpointName {Endpoint::Hourly, "hourly", "HourlyEntities"},
                                    EndpointName {Endpoint::Daily, "daily", "DailyEntities"},
                                    EndpointName {Endpoint::Monthly, "monthly", "MonthlyEntities"},
                                    EndpointName {Endpoint::Annual, "annual", "AnnualEntities"},
                                    EndpointName {Endpoint::Lists, "lists", "ListEntities"}};

} // namespace

std::optional<Endpoint> endpointOfPath(QByteArrayView path)
{
    const auto it = std::find_if(EndpointNames.begin(), EndpointNames.end(),
                                 [path](const EndpointName& name) { return path == name.path; });
    if (it == EndpointNames.end())
        return {};
    return it->endpoint;
}

QByteArray entitiesKey(Endpoint endpoint)
{
    return EndpointNames.at(static_cast<std::size_t>(endpoint)).key;
}

Catalogue::Catalogue()
{
    for (const QByteArrayList& row : loadTable(QLatin1String("metrics.tsv"))) {
        m_metrics.push_back({row[0], row[1], row[2], row[3].toInt(),
                             endpointOfPath(row[4]).value_or(Endpoint::Hourly), row[5], row[6]});
    }
}

const MetricInfo* Catalogue::find(QByteArrayView id, QByteArrayView entity) const
{
    const auto it = std::find_if(m_metrics.begin(), m_metrics.end(), [&](const MetricInfo& metric) {
        return metric.id == id && metric.entity == entity;
    });
    return it == m_metrics.end() ? nullptr : &*it;
}

bool Catalogue::knows(QByteArrayView id) const
{
    return std::any_of(m_metrics.begin(), m_metrics.end(),
                       [id](const MetricInfo& metric) { return metric.id == id; });
}

} // namespace vigia::standin
