#include "core/xm/catalogue.h"

#include <QCoreApplication>

namespace vigia::xm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(XmCatalogue)

public:
    static QString noColumn(const QString& column)
    {
        return tr("XM's catalogue of metrics cannot be read, because it has no column %1; fetch "
                  "ListadoMetricas again, or "
                  "compare the document with an older one.")
            .arg(column);
    }

    static QString noRow()
    {
        return tr("XM's catalogue of metrics holds no metric that can be used; fetch ListadoMetricas again.");
    }
};

std::optional<Endpoint> endpointOf(const QString& type)
{
    for (const auto& [stem, endpoint] : {std::pair {"Hourly", Endpoint::Hourly},
                                         {"Daily", Endpoint::Daily},
                                         {"Monthly", Endpoint::Monthly},
                                         {"Annual", Endpoint::Annual},
                                         {"List", Endpoint::Lists}}) {
        if (type.startsWith(QLatin1String(stem), Qt::CaseInsensitive))
            return endpoint;
    }
    return std::nullopt;
}

} // namespace

Result<Catalogue> Catalogue::fromList(const ListDocument& list)
{
    const int metric = list.column(QLatin1String("MetricId"));
    const int entity = list.column(QLatin1String("Entity"));
    const int type = list.column(QLatin1String("Type"));
    for (const auto& [column, name] :
         {std::pair {metric, "MetricId"}, std::pair {entity, "Entity"}, std::pair {type, "Type"}}) {
        if (column < 0)
            return fail(ErrorCode::InvalidData, Tr::noColumn(QString::fromLatin1(name)),
                        list.columns.join(u','), "MissingColumns");
    }
    const auto optional = [&list](const QStringList& row, const char* name) {
        const int column = list.column(QLatin1String(name));
        return column < 0 ? QString() : row.value(column);
    };
    Catalogue catalogue;
    for (const auto& row : list.rows) {
        const auto endpoint = endpointOf(row.value(type));
        const std::pair key {row.value(metric), row.value(entity)};
        if (!endpoint || key.first.isEmpty() || key.second.isEmpty() || catalogue.m_index.contains(key)) {
            catalogue.m_unusable
                << QStringLiteral("%1/%2 (Type %3)").arg(key.first, key.second, row.value(type));
            continue;
        }
        catalogue.m_index.insert(key, catalogue.m_entries.size());
        catalogue.m_entries.push_back({key.first, optional(row, "MetricName"), key.second, *endpoint,
                                       optional(row, "MaxDays").toInt(), optional(row, "MetricUnits"),
                                       optional(row, "Filter"), optional(row, "MetricDescription")});
    }
    if (catalogue.m_entries.empty())
        return fail(ErrorCode::InvalidData, Tr::noRow(), QStringLiteral("%1 rows").arg(list.rows.size()),
                    "MissingColumns");
    return catalogue;
}

const CatalogueEntry* Catalogue::find(const QString& metricId, const QString& entity) const
{
    const auto found = m_index.constFind({metricId, entity});
    return found == m_index.cend() ? nullptr : &m_entries[*found];
}

QStringList Catalogue::entitiesOf(const QString& metricId) const
{
    QStringList entities;
    for (const auto& entry : m_entries) {
        if (entry.metricId == metricId)
            entities << entry.entity;
    }
    return entities;
}

} // namespace vigia::xm
