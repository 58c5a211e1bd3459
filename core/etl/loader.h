#pragma once

#include "core/etl/differ.h"

#include <QCoreApplication>

#include <chrono>
#include <functional>

namespace vigia::etl {

struct LoadOptions
{
    QString runId; ///< its row in vigia.etl_run is there; not used by a dry run
    QDate today; ///< Colombian day
    bool dryRun = false; ///< stop after the comparison; writes nothing
    std::chrono::milliseconds lockTimeout {60'000}; ///< how long another load of the same days is waited for
};

/// Brings a stage into the portal's tables in one transaction: compare, keep before-images, write what is new
/// or changed, sum the rollups of the days touched, NOTIFY vigia_data. Rows that are equal are not touched at
/// all, so a run that changes nothing writes nothing.
///
/// Two loads of the same metric, entity and month never run at once: each takes a transaction-level advisory
/// lock for every month of its days, in order; the second waits up to lockTimeout. Whoever writes past that
/// (the portal's own loaders) makes the transaction fail as a whole: rows are written only if they are still
/// as they were compared.
///
/// The portal's faults: rows of the system under NULL, '' or _SISTEMA_ are the same series as those under
/// Sistema; the newest is rewritten as Sistema, the others are removed, all with their before-image.
///
/// Blocks. Errors: Conflict/LoadInProgress and Conflict/WrittenMeanwhile (both temporary), else as
/// Connection; nothing is written then.
class Loader
{
    Q_DECLARE_TR_FUNCTIONS(Loader)

public:
    Loader(db::Connection& connection, const Stage& stage, LoadOptions options);

    /// `beforeCommit` writes what belongs to the same transaction (run row, audit); not called by a dry run.
    [[nodiscard]] Result<DiffInfo> load(const std::function<Result<>(const DiffInfo&)>& beforeCommit = {});

private:
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<> write(const DiffInfo& diff);
    [[nodiscard]] Result<> keepImages(Grain grain);
    [[nodiscard]] Result<> writeRows(Grain grain, const GrainCounts& counts);
    [[nodiscard]] Result<> refreshStatistics(Grain grain, qint64 inserted);
    [[nodiscard]] Result<> announce();
    QString unit(Grain grain) const;
    Error explained(Error error) const;
    Error writtenMeanwhile(const QString& detail) const;

    db::Connection& m_connection;
    const Stage& m_stage;
    const Rule& m_rule;
    LoadOptions m_options;
};

} // namespace vigia::etl
