#pragma once

#include "core/base/result.h"
#include "core/etl/runinfo.h"
#include "core/jobs/jobinfo.h"

#include <QFuture>
#include <QObject>

namespace vigia::jobs {

/// Who does the work of registered runs. Lives on the main thread; answers as futures.
class Engine : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// "embedded" "celery"
    virtual QString id() const = 0;
    virtual EngineInfo info() const = 0;
    /// What vigia.etl_run.owner says of the runs in its queue; empty: they live on without this program.
    virtual QString owner() const = 0;

    /// Takes a run whose row is PENDING. Answers when it is in the queue; an error means that it is not.
    [[nodiscard]] virtual QFuture<Result<>> submit(const etl::RunInfo& run, const JobInfo& job,
                                                   const JobRequest& request) = 0;
    /// After RunRegistry::requestCancel(): forgets a run that waits, ends one that works.
    virtual void cancel(const QString& runId) = 0;

signals:
    void changed();
    void progressed(const QString& runId, double share, const QString& text);
};

} // namespace vigia::jobs
