#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>
#include <vector>

namespace vigia::standin {

/// XM's five kinds of answer: /hourly, /daily, /monthly, /annual, /lists.
enum class Endpoint
{
    Hourly,
    Daily,
    Monthly,
    Annual,
    Lists
};

/// Last part of the path, lower case, to endpoint.
std::optional<Endpoint> endpointOfPath(QByteArrayView path);
/// "HourlyEntities"…: the key of an Item's elements.
QByteArray entitiesKey(Endpoint endpoint);

/// One row of ListadoMetricas.
struct MetricInfo
{
    QByteArray id;
    QByteArray name;
    QByteArray entity;
    int maxDays = 31;
    Endpoint endpoint = Endpoint::Hourly;
    QByteArray filter; ///< "No aplica", "Codigo Agente", "Nombre Embalse"…
    QByteArray units;

    /// XM ignores the Filter of a request where the catalogue says that it does not apply.
    bool hasFilter() const { return filter.compare("No aplica", Qt::CaseInsensitive) != 0; }
};

/// ListadoMetricas: which metric exists for which entity. Immutable.
class Catalogue
{
public:
    Catalogue();

    const std::vector<MetricInfo>& metrics() const { return m_metrics; }

    const MetricInfo* find(QByteArrayView id, QByteArrayView entity) const;
    bool knows(QByteArrayView id) const;

private:
    std::vector<MetricInfo> m_metrics;
};

} // namespace vigia::standin
