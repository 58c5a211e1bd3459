#pragma once

#include "core/generation/generationservice.h"

#include <QCoreApplication>

namespace vigia::db {
class Connection;
} // namespace vigia::db

namespace vigia::generation {

/// Charts straight from PostgreSQL: the portal's tables, and Vigía's rollups where they exist and are true.
/// Needs SELECT alone. Not thread-safe; made for one job on the connection it is given.
class PgGenerationSource final : public GenerationSource
{
    Q_DECLARE_TR_FUNCTIONS(PgGenerationSource)

public:
    PgGenerationSource(db::Connection& connection, std::shared_ptr<const MetricTable> metrics,
                       QueryLimits limits = {});

    [[nodiscard]] Result<ChartData> chart(const ChartQuery& query) override;
    [[nodiscard]] Result<std::vector<PlantInfo>> plants() override;
    [[nodiscard]] Result<std::vector<FreshnessInfo>> freshness() override;
    [[nodiscard]] Result<std::vector<DayRange>> gaps(const GapQuery& query) override;
    [[nodiscard]] Result<PointInfo> point(const PointQuery& query) override;

private:
    /// Several statements that see one state of the database.
    [[nodiscard]] Result<> inOneSnapshot(const std::function<Result<>()>& work);

    db::Connection& m_connection;
    std::shared_ptr<const MetricTable> m_metrics;
    QueryLimits m_limits;
};

} // namespace vigia::generation
