#pragma once

#include "core/db/connection.h"
#include "core/etl/grain.h"
#include "core/etl/revertinfo.h"

#include <QCoreApplication>

#include <array>
#include <chrono>
#include <functional>

namespace vigia::etl {

struct RevertOptions
{
    QString runId; ///< of the revert, which is a run of its own; its row is there
    bool force = false; ///< also rows that somebody changed since
    bool dryRun = false;
    std::chrono::milliseconds lockTimeout {60'000};
};

/// Puts back exactly what a run replaced: value, unit, time of writing, key and id; removes what it added,
/// adds what it removed. In one transaction, under the same locks as a load, with before-images of its own,
/// so that a revert can be reverted.
///
/// A row counts as the run left it when id, key, value, unit and time of writing agree. One that does not
/// blocks the revert: Conflict/RowsOverwritten, with the first rows in its detail and the list in found().
/// With `force` it is brought to what it was before the run all the same.
///
/// Blocks. Errors: Conflict (RowsOverwritten, NotRevertible, LoadInProgress), else as Connection; nothing is
/// written then.
class Reverter
{
    Q_DECLARE_TR_FUNCTIONS(Reverter)

public:
    Reverter(db::Connection& connection, RunInfo undone, RevertOptions options);

    /// `beforeCommit` writes what belongs to the same transaction; not called by a dry run.
    [[nodiscard]] Result<RevertInfo>
    revert(const std::function<Result<>(const RevertInfo&)>& beforeCommit = {});

    /// What revert() found, also when it failed with RowsOverwritten.
    const RevertInfo& found() const { return m_info; }

private:
    struct Counts
    {
        qint64 restored = 0;
        qint64 removed = 0;
        qint64 readded = 0;
        qint64 blocked = 0;
    };

    [[nodiscard]] Result<> run(const std::function<Result<>(const RevertInfo&)>& beforeCommit);
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] Result<Counts> count(const QByteArray& sql);
    [[nodiscard]] Result<> step(const QByteArray& sql, const db::Params& params, qint64 expected);
    [[nodiscard]] Result<> compare(Grain grain);
    [[nodiscard]] Result<> listBlocked(Grain grain);
    [[nodiscard]] Result<> write(Grain grain);
    [[nodiscard]] Result<> compareLists();
    [[nodiscard]] Result<> listBlockedLists();
    [[nodiscard]] Result<> writeLists();
    [[nodiscard]] Result<> check();

    db::Connection& m_connection;
    RunInfo m_undone;
    RevertOptions m_options;
    RevertInfo m_info;
    std::vector<QDate> m_days;
    std::array<Counts, 2> m_counts; ///< by Grain
    Counts m_listCounts;
};

} // namespace vigia::etl
