#pragma once

#include "core/units/apply/movebench.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>

namespace vigia::units {

/// Proves that an apply had its effect: services up and staying so, their Celery nodes answering under names
/// of their own, the scrape target up, /metrics in Prometheus' format. On the bench's thread; blocks as long
/// as MoveConfig::verifyWait. Each proof stands in the move as soon as it is known.
class Prover
{
    Q_DECLARE_TR_FUNCTIONS(Prover)

public:
    /// It outlives this.
    explicit Prover(MoveBench& bench);

    /// Error: the first proof that fails, one sentence.
    [[nodiscard]] Result<> prove();

private:
    /// What one look showed: nothing = not yet; a proof that is "ok" or, when looking on is useless, "fail".
    using Look = std::function<std::optional<MoveProof>(QString& notYet)>;

    [[nodiscard]] Result<> proveActive();
    [[nodiscard]] Result<> proveNodes();
    [[nodiscard]] Result<> proveTarget();
    [[nodiscard]] Result<> proveMetrics();
    /// Nothing has begun anew since proveActive().
    [[nodiscard]] Result<> proveSteady();

    /// Looks until there is a proof or the time is over; services that end meanwhile end it at once.
    [[nodiscard]] Result<> until(const QString& check, const QString& subject, const Look& look);
    void skip(const QString& check, const QString& subject, const QString& why);
    [[nodiscard]] Result<> take(const MoveProof& proof);
    std::optional<MoveProof> lookAtService(const QString& unit, QString& notYet);
    std::optional<MoveProof> lookAtNodes(QString& notYet);
    /// Why this service will not come up; "" = it may.
    QString hopeless(const UnitInfo& unit) const;

    MoveBench& m_bench;
    const MoveConfig& m_config;
    std::chrono::milliseconds m_deadline;

    struct Run
    {
        QString invocation;
        qint64 pid = 0;
        qint64 restarts = 0;
        std::chrono::milliseconds since {0};
    };

    QHash<QString, Run> m_runs; ///< by unit, as they were first seen up
    QStringList m_names; ///< of the nodes, one an instance
};

} // namespace vigia::units
