#pragma once

#include "core/celery/client.h"
#include "core/celery/workerrules.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace vigia::celery {

/// Asks all workers and says what is proven of each. It remembers who has been silent, and which queues have
/// waited, since when: repeated surveys know more than one. On its client's thread, never blocks.
class WorkerSurvey : public QObject
{
    Q_OBJECT

public:
    /// `client` outlives it.
    explicit WorkerSurvey(CeleryClient& client, const WorkerLimits& limits = {}, QObject* parent = nullptr);

    /// `heard`: what events told until now, may be empty; hear() may tell more while the survey is under way.
    /// Errors as CeleryClient's; a worker that does not answer is none.
    [[nodiscard]] QFuture<Result<WorkerSurveyInfo>> take(const QList<WatchedWorker>& heard,
                                                         CeleryClient::Milliseconds timeout);
    /// What events have told until now, of all workers.
    void hear(const QList<WatchedWorker>& heard);

    /// What others say of workers, until the next call.
    void setWitnesses(const QList<WorkerWitness>& witnesses) { m_witnesses = witnesses; }

private:
    struct Round;
    using RoundPtr = std::shared_ptr<Round>;

    void ask(const RoundPtr& round);
    void onAnswers(const RoundPtr& round);
    void askForEnds(const RoundPtr& round);
    void conclude(const RoundPtr& round);
    WorkerObservation observe(const Round& round, const QString& name);
    QDateTime silentSince(const QString& name, int replies, const QDateTime& asked);
    QDateTime waitingSince(const WorkerObservation& observation, qint64 waiting);
    static void end(const RoundPtr& round, const Result<WorkerSurveyInfo>& outcome);

    CeleryClient& m_client;
    WorkerLimits m_limits;
    QList<WorkerWitness> m_witnesses;
    QHash<QString, WatchedWorker> m_heard; ///< by worker
    QHash<QString, QStringList> m_ran; ///< ids of the tasks that each ran at its last answer
    QHash<QString, QDateTime> m_silentSince; ///< by worker
    QHash<QString, QDateTime> m_waitingSince; ///< by worker
};

} // namespace vigia::celery
