#pragma once

#include "core/base/result.h"
#include "core/xm/document.h"

#include <QHash>

namespace vigia::xm {

/// A line of ListadoMetricas.
struct CatalogueEntry
{
    QString metricId;
    QString name;
    QString entity; ///< exactly as it must be sent; both "Subarea" and "SubArea" exist
    Endpoint endpoint = Endpoint::Hourly; ///< from Type; the catalogue's own Url is wrong for lists
    int maxDays = 0;
    QString unit; ///< may be empty
    QString filter; ///< what Filter takes: "Codigo Recurso", "Nombre Embalse", "No aplica"
    QString description; ///< XM cuts it off after 200 characters
};

/// XM's catalogue of metrics, with exact lookup.
class Catalogue
{
public:
    /// Errors: InvalidData (class MissingColumns; no MetricId, Entity or Type column, or no usable row).
    [[nodiscard]] static Result<Catalogue> fromList(const ListDocument& list);

    const std::vector<CatalogueEntry>& entries() const { return m_entries; }

    /// Rows that could not be used, as "DemaReal/Sistema (Type QuarterEntities)".
    const QStringList& unusable() const { return m_unusable; }

    /// nullptr when XM has no such metric for this entity. Lives as long as the catalogue.
    const CatalogueEntry* find(const QString& metricId, const QString& entity) const;
    /// Empty when XM does not know the metric.
    QStringList entitiesOf(const QString& metricId) const;

private:
    std::vector<CatalogueEntry> m_entries;
    QHash<std::pair<QString, QString>, std::size_t> m_index;
    QStringList m_unusable;
};

} // namespace vigia::xm
