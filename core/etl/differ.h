#pragma once

#include "core/etl/diffinfo.h"
#include "core/etl/grain.h"
#include "core/etl/stage.h"

namespace vigia::etl {

/// Compares a stage with the portal's tables, into temporary tables that end with the transaction:
/// pg_temp.vigia_diff_h and _d hold what is new 'n', changed 'u', missing at the source 'm' and surplus 'x'
/// (a second row of one series under the portal's other keys). Unchanged rows are in neither. Blocks; inside
/// a transaction of the connection.
class Differ
{
public:
    Differ(db::Connection& connection, const Stage& stage);

    /// Compares both tables. `today` is the Colombian day, for what counts as young. Errors as Connection.
    [[nodiscard]] Result<DiffInfo> compare(QDate today);
    /// Adds biggest changes and curves to what compare() gave.
    [[nodiscard]] Result<> describe(DiffInfo& diff);

private:
    [[nodiscard]] Result<> weighDays();
    [[nodiscard]] Result<> fill(Grain grain);
    [[nodiscard]] Result<GrainCounts> count(Grain grain, qint64 staged);
    [[nodiscard]] Result<> listMissing(Grain grain, DiffInfo& diff);
    [[nodiscard]] Result<> findPartialDays(QDate today, DiffInfo& diff);
    bool isSystem() const;

    db::Connection& m_connection;
    const Stage& m_stage;
    const Rule& m_rule;
    std::vector<DataFinding> m_findings;
};

} // namespace vigia::etl
