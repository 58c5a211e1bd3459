#include "core/etl/runjob.h"

#include "core/async/deliver.h"

namespace vigia::etl {

namespace {

constexpr std::chrono::seconds CancelInterval {2};

} // namespace

RunJob::RunJob(xm::Client& client, db::ConnectionConfig config, RunInfo run, RunOptions options, QDate today,
               QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_timeLimit(options.timeLimit)
    , m_isDelivered(!options.worker.isEmpty())
    , m_executor(QStringLiteral("etl run"))
{
    m_progress.metric = run.metric;
    m_progress.entity = run.entity;
    m_session = std::make_shared<RunSession>(std::move(config), std::move(run), std::move(options), today);
    m_progress.runId = m_session->run().id;
}

RunJob::~RunJob()
{
    m_isEnding = true;
    if (m_cancelStep)
        m_cancelStep(); // its handlers point here
}

QFuture<Result<RunOutcome>> RunJob::startRule(const Rule& rule)
{
    return start([this, rule] { fetch(rule); });
}

QFuture<Result<RunOutcome>> RunJob::startList(const ListRule& rule)
{
    return start([this, rule] { fetchList(rule); });
}

QFuture<Result<RunOutcome>> RunJob::start(std::function<void()> fetch)
{
    m_promise.start();
    QFuture<Result<RunOutcome>> future = m_promise.future();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &RunJob::abandon);
    m_watcher.setFuture(future);
    QFuture<Result<>> opening = m_executor.run(
        [session = m_session](const Cancellation& cancellation) { return session->open(cancellation); });
    m_cancelStep = [opening]() mutable { opening.cancel(); };
    deliver(opening, this, [this, fetch = std::move(fetch)](const Result<>& opened) {
        if (!opened)
            return answer(vigia::fail(opened.error())); // there is no run
        watchForEnd(m_timeLimit);
        fetch();
    });
    return future;
}

void RunJob::fetch(const Rule& rule)
{
    xm::FetchRequest request;
    request.metricId = rule.metric;
    request.entity = rule.entity;
    request.endpoint = rule.endpoint;
    request.days = {m_session->run().from, m_session->run().to};
    request.daysPerCall = rule.daysPerCall;
    xm::FetchHandlers handlers;
    handlers.consume = [this, rule](xm::FetchedDocument fetched) {
        return m_executor.run([session = m_session, rule, document = std::move(fetched.document)](
                                  const Cancellation& cancellation) mutable {
            return session->append(rule, std::move(document), cancellation);
        });
    };
    handlers.progress = [this](const xm::FetchProgress& progress) {
        m_progress.callsDone = progress.callsDone;
        m_progress.callsTotal = progress.callsTotal;
        m_progress.bytes = progress.bytes;
        m_progress.waitingFor = progress.errorClass;
        m_progress.waiting = progress.waiting;
        emit progressed(m_progress);
    };
    handlers.attempt = [this](const xm::Attempt& attempt) { noteAttempt(attempt); };
    QFuture<Result<xm::FetchReport>> fetching = m_client.fetch(request, handlers);
    m_cancelStep = [fetching]() mutable { fetching.cancel(); };
    deliver(fetching, this, [this, rule](const Result<xm::FetchReport>& report) {
        if (!report)
            return fail(report.error());
        m_log.emplace_back(QStringLiteral("info"),
                           QStringLiteral("fetched: %1 calls, %2 of them with data, %3 bytes")
                               .arg(report->calls)
                               .arg(report->documents)
                               .arg(report->bytes));
        load(rule);
    });
}

void RunJob::fetchList(const ListRule& rule)
{
    // One call: its tries are told by the client's signal, which other runs' calls share.
    connect(&m_client, &xm::Client::attempted, this,
            [this, metric = rule.metric](const xm::Attempt& attempt) {
                if (attempt.metricId == metric)
                    noteAttempt(attempt);
            });
    QFuture<Result<xm::ListDocument>> fetching = m_client.list(rule.metric, rule.entity);
    m_cancelStep = [fetching]() mutable { fetching.cancel(); };
    deliver(fetching, this, [this, rule](const Result<xm::ListDocument>& document) {
        if (!document)
            return fail(document.error());
        loadList(rule, *document);
    });
}

void RunJob::noteAttempt(const xm::Attempt& attempt)
{
    ++m_calls;
    m_attempts = std::max(m_attempts, attempt.number);
    if (attempt.errorClass.isEmpty()) {
        m_lastAnswer = attempt;
        return;
    }
    keepAttempt(attempt);
    m_log.emplace_back(QStringLiteral("warning"),
                       QStringLiteral("try %1 of %2 %3 to %4: %5 (HTTP %6) after %7 ms, next in %8 ms")
                           .arg(attempt.number)
                           .arg(attempt.path, attempt.days.from.toString(Qt::ISODate),
                                attempt.days.to.toString(Qt::ISODate),
                                QString::fromLatin1(attempt.errorClass))
                           .arg(attempt.status)
                           .arg(attempt.duration.count())
                           .arg(attempt.waitBeforeNext.count()));
}

void RunJob::keepAttempt(const xm::Attempt& attempt)
{
    // Nobody waits for it: it is behind what the executor does, and before the end of the run.
    [[maybe_unused]] const auto kept =
        m_executor.run([session = m_session, attempt](const Cancellation& cancellation) -> Result<> {
            session->noteAttempt(attempt, cancellation);
            return {};
        });
}

void RunJob::watchForEnd(std::chrono::seconds timeLimit)
{
    if (timeLimit.count() > 0)
        QTimer::singleShot(timeLimit, this, [this, timeLimit] {
            endWith(
                {ErrorCode::Timeout,
                 RunSession::tr(
                     "The run took longer than its limit of %n minute(s), so it was ended and nothing of it "
                     "was stored: run fewer days at once.",
                     nullptr, static_cast<int>(timeLimit.count() / 60)),
                 {},
                 "TimeLimit",
                 false});
        });
    if (m_progress.runId.isEmpty())
        return;
    connect(&m_cancelWatch, &QTimer::timeout, this, [this] {
        if (m_isAskingForCancel || m_isEnding)
            return;
        m_isAskingForCancel = true;
        deliver(m_executor.run([session = m_session](const Cancellation& cancellation) {
            return session->isCancelRequested(cancellation);
        }),
                this, [this](const Result<bool>& isRequested) {
                    m_isAskingForCancel = false;
                    if (isRequested && *isRequested)
                        cancel();
                });
    });
    m_cancelWatch.start(CancelInterval);
}

void RunJob::load(const Rule& rule)
{
    m_progress.phase = RunProgress::Phase::Loading;
    emit progressed(m_progress);
    if (m_lastAnswer)
        keepAttempt(*m_lastAnswer);
    afterLoad(m_executor.run([session = m_session, rule, calls = m_calls, attempts = m_attempts,
                              log = std::move(m_log)](const Cancellation& cancellation) {
        session->setCalls(calls, attempts);
        for (const auto& [level, message] : log)
            session->addLog(level, message);
        return session->load(rule, cancellation);
    }));
}

void RunJob::loadList(const ListRule& rule, xm::ListDocument document)
{
    m_progress.phase = RunProgress::Phase::Loading;
    emit progressed(m_progress);
    afterLoad(m_executor.run([session = m_session, rule, document = std::move(document), calls = m_calls,
                              attempts = m_attempts](const Cancellation& cancellation) {
        session->setCalls(calls, attempts);
        return session->loadList(rule, document, cancellation);
    }));
}

void RunJob::afterLoad(const QFuture<Result<>>& loading)
{
    m_calls = m_attempts = 0; // the session has them
    m_log.clear();
    m_cancelStep = [future = loading]() mutable { future.cancel(); };
    deliver(loading, this, [this](const Result<>& loaded) {
        if (!loaded)
            return fail(loaded.error());
        answer(m_session->outcome());
    });
}

void RunJob::cancel()
{
    endWith({ErrorCode::Cancelled,
             RunSession::tr("The run was cancelled, so nothing of it was stored."),
             {},
             {},
             false});
}

void RunJob::abandon()
{
    // A person who ends his own program means the run. A worker that is ended means itself: its engine brings
    // the run again.
    if (!m_isDelivered)
        return cancel();
    endWith(
        {ErrorCode::Unreachable,
         RunSession::tr("The worker was ended before the run was done, so nothing of it was stored: it is "
                        "tried again."),
         {},
         "RunLost",
         true});
}

void RunJob::endWith(const Error& error)
{
    if (m_isEnding)
        return;
    if (m_cancelStep)
        m_cancelStep();
    fail(error);
}

void RunJob::fail(const Error& error)
{
    if (std::exchange(m_isEnding, true))
        return;
    // Behind whatever the executor still does; a load that has committed meanwhile stays.
    QFuture<Result<RunOutcome>> recording =
        m_executor.run([session = m_session, error, calls = m_calls, attempts = m_attempts,
                        log = std::move(m_log)]() -> Result<RunOutcome> {
            session->setCalls(session->run().apiCalls + calls, attempts);
            for (const auto& [level, message] : log)
                session->addLog(level, message);
            return session->fail(error);
        });
    deliver(recording, this, [this](const Result<RunOutcome>& outcome) { answer(outcome); });
}

void RunJob::answer(Result<RunOutcome> outcome)
{
    m_isEnding = true;
    if (outcome)
        emit ended(outcome->run);
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
    deleteLater();
}

} // namespace vigia::etl
