#pragma once

#include "core/async/serialexecutor.h"
#include "core/etl/rulebook.h"
#include "core/etl/runoutcome.h"
#include "core/etl/runsession.h"
#include "core/xm/client.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace vigia::etl {

/// One run from XM's API into the database: opens the session, fetches document by document, loads. Deletes
/// itself when it has answered. Lives on the service's thread; everything that blocks happens on an executor
/// of its own.
class RunJob : public QObject
{
    Q_OBJECT

public:
    RunJob(xm::Client& client, db::ConnectionConfig config, RunInfo run, RunOptions options, QDate today,
           QObject* parent);
    ~RunJob() override;

    [[nodiscard]] QFuture<Result<RunOutcome>> startRule(const Rule& rule);
    [[nodiscard]] QFuture<Result<RunOutcome>> startList(const ListRule& rule);

signals:
    void progressed(const vigia::etl::RunProgress& progress);
    void ended(const vigia::etl::RunInfo& run);

private:
    QFuture<Result<RunOutcome>> start(std::function<void()> fetch);
    void fetch(const Rule& rule);
    void fetchList(const ListRule& rule);
    void load(const Rule& rule);
    void loadList(const ListRule& rule, xm::ListDocument document);
    void noteAttempt(const xm::Attempt& attempt);
    void keepAttempt(const xm::Attempt& attempt);
    void watchForEnd(std::chrono::seconds timeLimit);
    void afterLoad(const QFuture<Result<>>& loading);
    void cancel();
    void abandon();
    void endWith(const Error& error);
    void fail(const Error& error);
    void answer(Result<RunOutcome> outcome);

    xm::Client& m_client;
    std::chrono::seconds m_timeLimit;
    bool m_isDelivered; ///< by an engine, to a worker
    std::shared_ptr<RunSession>
        m_session; ///< used on the executor, but for run(), which does not change while it waits
    QPromise<Result<RunOutcome>> m_promise;
    QFutureWatcher<Result<RunOutcome>> m_watcher; ///< tells when nobody wants the answer any more
    std::function<void()> m_cancelStep; ///< cancels what is under way
    RunProgress m_progress;
    int m_calls = 0;
    int m_attempts = 0;
    std::vector<std::pair<QString, QString>> m_log;
    std::optional<xm::Attempt> m_lastAnswer;
    QTimer m_cancelWatch;
    bool m_isAskingForCancel = false;
    bool m_isEnding = false;
    SerialExecutor m_executor; ///< last: joined first
};

} // namespace vigia::etl
