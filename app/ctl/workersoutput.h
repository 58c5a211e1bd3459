#pragma once

#include "app/ctl/output.h"
#include "core/celery/controlreply.h"
#include "core/celery/inspectinfo.h"
#include "core/celery/queueinfo.h"
#include "core/celery/taskresult.h"
#include "core/celery/watchinfo.h"
#include "core/celery/workerinfo.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vigia::ctl {

/// What is known of workers, tasks and queues as text and as JSON.
class WorkersOutput
{
    Q_DECLARE_TR_FUNCTIONS(WorkersOutput)

public:
    explicit WorkersOutput(Output& output)
        : m_output(output)
    {
    }

    int survey(const celery::WorkerSurveyInfo& survey);
    int tasks(const celery::ControlAnswer& answer);
    int stats(const celery::ControlAnswer& answer);
    int registered(const celery::ControlAnswer& answer);
    int settings(const celery::ControlAnswer& answer);
    int messages(const QString& queue, const QList<celery::QueuedMessage>& messages);
    int result(const celery::TaskResult& result);

    /// A ping's answer, or an order's; `more` is added to the document.
    int replies(const celery::ControlAnswer& answer, const QJsonObject& more = {});

    static QJsonObject toJson(const celery::WorkerInfo& worker, const QDateTime& now);
    static QJsonObject toJson(const celery::HeldTask& task);
    static QJsonObject toJson(const celery::WorkerStats& stats);
    static QJsonObject toJson(const celery::WatchedTask& task);
    static QJsonObject toJson(const celery::TaskResult& result);
    static QJsonArray toJson(const QList<celery::RegisteredTask>& tasks);

private:
    void remarks(const celery::ControlAnswer& answer);

    Output& m_output;
};

} // namespace vigia::ctl
