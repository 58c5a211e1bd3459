#pragma once

#include "core/db/connection.h"
#include "core/etl/batch.h"
#include "core/etl/rule.h"

#include <QHash>
#include <QSet>

namespace vigia::etl {

/// What a run is going to store, in temporary tables of its session: filled document by document by binary
/// COPY, so that a run of any size needs little memory here. The tables live outside a transaction while
/// documents arrive over minutes; they end with clear() or with the session. Blocks; one thread; the
/// connection outlives it.
class Stage
{
public:
    Stage(db::Connection& connection, Rule rule);
    ~Stage();
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    const Rule& rule() const { return m_rule; }

    /// Makes the empty tables. Errors as Connection.
    [[nodiscard]] Result<> create();
    /// Errors as Connection. The same series and day in two documents: equal figures count once, else the
    /// later ones stand and the earlier ones are rejected.
    [[nodiscard]] Result<> append(Batch batch);
    [[nodiscard]] Result<> clear();

    qint64 hourRows() const { return m_hourRows; }

    qint64 dayRows() const { return m_dayRows; }

    qint64 rows() const { return m_hourRows + m_dayRows; }

    qint64 rejectedCount() const { return static_cast<qint64>(m_rejected.size()) + m_rejectedMore; }

    const std::vector<xm::RejectedValue>& rejected() const { return m_rejected; }

    const std::vector<DataFinding>& findings() const { return m_findings; }

    /// Days of which the source has anything, in order.
    std::vector<QDate> days() const;

private:
    [[nodiscard]] Result<> resolveOverlap(Batch& batch, std::vector<bool>& isSkipped);
    [[nodiscard]] Result<> removeStaged(const QStringList& days, const QStringList& codes);
    [[nodiscard]] Result<qint64> copyHours(const Batch& batch, const std::vector<bool>& isSkipped);
    [[nodiscard]] Result<qint64> copyDays(const Batch& batch, const std::vector<bool>& isSkipped);

    db::Connection& m_connection;
    Rule m_rule;
    QSet<qint64> m_days; ///< Julian days
    qint64 m_hourRows = 0;
    qint64 m_dayRows = 0;
    std::vector<xm::RejectedValue> m_rejected;
    qint64 m_rejectedMore = 0;
    std::vector<DataFinding> m_findings;
};

} // namespace vigia::etl
