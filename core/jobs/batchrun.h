#pragma once

#include "core/etl/runoutcome.h"
#include "core/jobs/jobcatalogue.h"

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSet>

namespace vigia::jobs {

class EmbeddedEngine;

/// A run that consists of others: registers its parts, lets the engine work on them, and ends when they have:
/// SUCCESS when none of them failed, else FAILURE/PartsFailed; its rows are theirs together. A part whose
/// days are under way already is left out, and said in the log. Deletes itself when it has answered. Main
/// thread.
class BatchRun : public QObject
{
    Q_OBJECT

public:
    BatchRun(EmbeddedEngine& engine, const JobCatalogue& catalogue, etl::RunInfo batch,
             std::vector<JobRequest> parts, etl::RunOptions options, QObject* parent);

    [[nodiscard]] QFuture<Result<etl::RunInfo>> start();
    void cancel();

signals:
    void progressed(int done, int of);

private:
    void enqueueParts();
    void takeEnded(const etl::RunInfo& run);
    void finishIfDone();
    void answer(Result<etl::RunInfo> batch);

    EmbeddedEngine& m_engine;
    const JobCatalogue& m_catalogue;
    etl::RunInfo m_batch;
    std::vector<JobRequest> m_parts;
    QSet<QString> m_open;
    int m_total = 0;
    int m_failed = 0;
    int m_revoked = 0;
    int m_leftOut = 0;
    bool m_isFilled = false;
    bool m_isCancelled = false;
    bool m_isEnding = false;
    QPromise<Result<etl::RunInfo>> m_promise;
};

} // namespace vigia::jobs
