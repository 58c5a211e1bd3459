#include "core/jobs/celeryreconciler.h"

#include "core/async/deliver.h"
#include "core/base/ids.h"
#include "core/celery/controlrequest.h"
#include "core/celery/inspectinfo.h"
#include "core/etl/runlog.h"
#include "core/etl/runregistry.h"
#include "core/jobs/batchend.h"

namespace vigia::jobs {

namespace {

constexpr int RunsAtOnce = 500;
constexpr int MessagesLookedAt = 1000;

/// Writes the ends that Celery alone knew of. A run that has ended meanwhile stays.
Result<> writeEnds(db::Connection& connection, const std::vector<etl::RunInfo>& ended)
{
    etl::RunRegistry registry(connection);
    for (etl::RunInfo run : ended) {
        const auto now = registry.find(run.id);
        if (!now)
            return fail(now.error());
        if (!now->isOpen())
            continue;
        if (const Result<> written = writeBatchEnd(connection, run); !written)
            return written;
    }
    return {};
}

} // namespace

CeleryVerdict judge(const CeleryFacts& facts, const QDateTime& now)
{
    if (facts.result.isFinal())
        return CeleryVerdict::Ended;
    if (facts.run.state == etl::RunState::Started)
        return CeleryVerdict::LetBe; // its lock tells whether it is lost (RunRegistry::closeLostRuns())
    const QDateTime since = facts.run.nextTryAt.isValid() ? facts.run.nextTryAt : facts.run.createdAt;
    const bool isYoung = since.addMSecs(std::chrono::milliseconds(CeleryGrace).count()) > now;
    if (isYoung || facts.isQueued || facts.isHeld || !facts.isHeldKnown)
        return CeleryVerdict::LetBe;
    return CeleryVerdict::Publish;
}

etl::RunInfo endedByCelery(const CeleryFacts& facts)
{
    etl::RunInfo run = facts.run;
    run.nextTryAt = {};
    switch (facts.result.state) {
    case celery::TaskState::Success:
        run.state = etl::RunState::Success;
        break;
    case celery::TaskState::Revoked:
        run.state = etl::RunState::Revoked;
        break;
    default: {
        run.state = etl::RunState::Failure;
        etl::RunError error;
        error.errorClass =
            facts.result.exceptionType.isEmpty() ? QStringLiteral("TaskLost") : facts.result.exceptionType;
        // Killed from outside, not by its data.
        error.isTemporary = error.errorClass == u"WorkerLostError" || error.errorClass == u"TaskLost";
        error.message = CeleryReconciler::tr("The Celery task ended with %1: %2")
                            .arg(error.errorClass, facts.result.exceptionMessage.left(300));
        error.detail = facts.result.traceback;
        run.error = error;
    }
    }
    return run;
}

CeleryReconciler::CeleryReconciler(celery::CeleryClient& client, db::Pool& pool,
                                   const JobCatalogue& catalogue, const Clock& clock,
                                   const QStringList& queues, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_pool(pool)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_queues(queues)
{
}

QFuture<Result<int>> CeleryReconciler::start()
{
    m_promise.start();
    const auto open = m_pool.run([](db::Connection& connection) -> Result<etl::RunList> {
        etl::RunRegistry registry(connection);
        if (const auto closed = registry.closeLostRuns(); !closed)
            return fail(closed.error());
        etl::RunFilter filter;
        filter.require(etl::RunFilter::Field::Engine, {QStringLiteral("celery")});
        filter.require(etl::RunFilter::Field::State,
                       {QStringLiteral("PENDING"), QStringLiteral("RECEIVED"), QStringLiteral("STARTED"),
                        QStringLiteral("RETRY")});
        filter.limit = RunsAtOnce;
        return registry.list(filter);
    });
    deliver(open, this, [this](const Result<etl::RunList>& runs) {
        if (!runs)
            return answer(fail(runs.error()));
        if (runs->empty())
            return answer(0);
        for (const etl::RunInfo& run : *runs)
            m_facts.push_back({run, {}, false, false, false});
        askResults();
    });
    return m_promise.future();
}

void CeleryReconciler::askResults()
{
    QStringList ids;
    for (const CeleryFacts& facts : m_facts)
        ids += facts.run.id;
    deliver(m_client.results(ids), this, [this](const Result<QList<celery::TaskResult>>& results) {
        if (!results)
            return answer(fail(results.error()));
        for (std::size_t i = 0; i < m_facts.size() && i < static_cast<std::size_t>(results->size()); ++i)
            m_facts[i].result = results->at(static_cast<qsizetype>(i));
        askQueue(0);
    });
}

void CeleryReconciler::askQueue(int index)
{
    if (index >= m_queues.size())
        return askHeld(0);
    deliver(m_client.peek(m_queues.at(index), MessagesLookedAt), this,
            [this, index](const Result<QList<celery::QueuedMessage>>& messages) {
                if (!messages)
                    return answer(fail(messages.error()));
                for (const celery::QueuedMessage& queued : *messages)
                    if (queued.task)
                        m_queued.insert(queued.task->id);
                // A queue longer than was looked at may hold any of them.
                m_isHeldKnown = m_isHeldKnown && messages->size() < MessagesLookedAt;
                askQueue(index + 1);
            });
}

void CeleryReconciler::askHeld(int index)
{
    const std::array questions {celery::ControlRequest::active(true), celery::ControlRequest::reserved(),
                                celery::ControlRequest::scheduled()};
    if (index >= static_cast<int>(questions.size()))
        return judgeAll();
    deliver(m_client.ask(questions[static_cast<std::size_t>(index)]), this,
            [this, index](const Result<celery::ControlAnswer>& workers) {
                if (!workers)
                    return answer(fail(workers.error()));
                m_isHeldKnown = m_isHeldKnown && !workers->timedOut;
                for (const celery::ControlReply& reply : workers->replies)
                    for (const celery::HeldTask& task : celery::heldTasks(reply.value))
                        m_held.insert(task.id);
                askHeld(index + 1);
            });
}

void CeleryReconciler::judgeAll()
{
    std::vector<etl::RunInfo> ended;
    std::vector<etl::RunInfo> lost;
    for (CeleryFacts& facts : m_facts) {
        facts.isQueued = m_queued.contains(facts.run.id);
        facts.isHeld = m_held.contains(facts.run.id);
        facts.isHeldKnown = m_isHeldKnown;
        const CeleryVerdict verdict = judge(facts, m_clock.nowUtc());
        if (verdict == CeleryVerdict::Ended)
            ended.push_back(endedByCelery(facts));
        else if (verdict == CeleryVerdict::Publish)
            lost.push_back(facts.run);
    }
    m_mended = static_cast<int>(ended.size());
    deliver(m_pool.run([ended](db::Connection& connection) { return writeEnds(connection, ended); }), this,
            [this, lost](const Result<>& written) {
                if (!written)
                    return answer(fail(written.error()));
                publish(lost);
            });
}

void CeleryReconciler::publish(std::vector<etl::RunInfo> runs)
{
    std::optional<celery::TaskMessage> task;
    while (!runs.empty() && !(task = message(runs.back())))
        runs.pop_back();
    if (runs.empty())
        return answer(m_mended);
    const QString id = runs.back().id;
    runs.pop_back();
    deliver(m_client.publish(*task), this, [this, id, runs](const Result<QString>& published) {
        if (!published)
            return answer(fail(published.error()));
        ++m_mended;
        deliver(m_pool.run([id](db::Connection& connection) {
            return etl::RunLog(connection)
                .add(id, QStringLiteral("warning"),
                     QStringLiteral("its message was in no queue and in no worker's hands: published again"));
        }),
                this, [this, runs](const Result<>&) { publish(runs); });
    });
}

void CeleryReconciler::answer(Result<int> mended)
{
    m_promise.addResult(std::move(mended));
    m_promise.finish();
    deleteLater();
}

} // namespace vigia::jobs
