#include "core/etl/etlservice.h"

#include "core/etl/importer.h"
#include "core/etl/runjob.h"
#include "core/etl/runlog.h"

namespace vigia::etl {

namespace {

template<typename T>
QFuture<Result<T>> failed(const Error& error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(error)));
    promise.finish();
    return promise.future();
}

Result<RevertOutcome> revertBlocking(const db::ConnectionConfig& config, const QString& id, bool force,
                                     const RunOptions& options, QDate today, const Cancellation& cancellation)
{
    Result<RunInfo> undone = fail(ErrorCode::Internal, {});
    {
        auto connection = db::Connection::open(config, cancellation);
        if (!connection)
            return fail(connection.error());
        undone = RunRegistry(**connection).find(id);
    }
    if (!undone)
        return fail(undone.error());
    RunInfo run;
    run.job = QStringLiteral("revert");
    run.metric = undone->metric;
    run.entity = undone->entity;
    run.from = undone->from;
    run.to = undone->to;
    run.reverts = undone->id;
    RunSession session(config, run, options, today);
    if (const Result<> opened = session.open(cancellation); !opened)
        return fail(opened.error());
    const auto done = session.revert(*undone, force, cancellation);
    if (!done)
        return RevertOutcome {session.fail(done.error()).run, session.reverted()};
    return RevertOutcome {session.run(), *done};
}

} // namespace

EtlService::EtlService(db::Pool& pool, xm::Client& client, const RuleBook& book, const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_client(client)
    , m_book(book)
    , m_clock(clock)
    , m_files(QStringLiteral("etl files"))
{
    qRegisterMetaType<RunProgress>();
    qRegisterMetaType<RunInfo>();
}

EtlService::~EtlService() = default;

QDate EtlService::today() const
{
    return energyday::dayAt(m_clock.nowUtc().toMSecsSinceEpoch());
}

Result<> EtlService::checkRange(const Rule& rule, const DayRange& range) const
{
    if (!range.from.isValid() || !range.to.isValid() || range.from > range.to)
        return fail(ErrorCode::InvalidData,
                    tr("The range of days is not valid: give a first day and a last day after it."), {},
                    "BadRange");
    if (range.from > today() && rule.lagDays > 0)
        return fail(ErrorCode::InvalidData,
                    tr("%1 has no figures after today (%2): choose earlier days.")
                        .arg(rule.id(), today().toString(Qt::ISODate)),
                    {}, "BadRange");
    return {};
}

RunJob* EtlService::newJob(const RunInfo& run, const RunOptions& options)
{
    auto* job = new RunJob(m_client, m_pool.config(), run, options, today(), this);
    connect(job, &RunJob::progressed, this, &EtlService::progressed);
    connect(job, &RunJob::ended, this, &EtlService::runEnded);
    return job;
}

QFuture<Result<RunOutcome>> EtlService::run(const QString& metric, const QString& entity,
                                            const DayRange& range, const RunOptions& options)
{
    RunInfo run;
    run.job = QStringLiteral("load");
    if (const ListRule* list = m_book.list(metric)) {
        run.metric = list->metric;
        run.entity = list->entity;
        return newJob(run, options)->startList(*list);
    }
    const Result<Rule> rule = m_book.find(metric, entity);
    if (!rule)
        return failed<RunOutcome>(rule.error());
    if (const Result<> checked = checkRange(*rule, range); !checked)
        return failed<RunOutcome>(checked.error());
    run.metric = rule->metric;
    run.entity = rule->entity;
    run.from = range.from;
    run.to = range.to;
    run.queue = rule->queue;
    return newJob(run, options)->startRule(*rule);
}

QFuture<Result<RunOutcomes>> EtlService::importFiles(const QStringList& paths, const RunOptions& options)
{
    if (paths.isEmpty())
        return failed<RunOutcomes>(
            {ErrorCode::InvalidData, tr("There is no file to import: name at least one."), {}, {}, false});
    return m_files.run([config = m_pool.config(), book = m_book, paths, options,
                        today = today()](const Cancellation& cancellation) {
        return Importer(config, book, options, today).import(paths, cancellation);
    });
}

QFuture<Result<RevertOutcome>> EtlService::revert(const QString& id, bool force, const RunOptions& options)
{
    return m_files.run(
        [config = m_pool.config(), id, force, options, today = today()](const Cancellation& cancellation) {
            return revertBlocking(config, id, force, options, today, cancellation);
        });
}

QFuture<Result<RunList>> EtlService::runs(const RunFilter& filter)
{
    return m_pool.run([filter](db::Connection& connection) { return RunRegistry(connection).list(filter); });
}

QFuture<Result<RunDetails>> EtlService::details(const QString& id)
{
    return m_pool.run([id](db::Connection& connection) -> Result<RunDetails> {
        Result<RunInfo> run = RunRegistry(connection).find(id);
        if (!run)
            return fail(run.error());
        RunLog runLog(connection);
        auto log = runLog.lines(run->id);
        if (!log)
            return fail(log.error());
        auto rejects = runLog.rejects(run->id);
        if (!rejects)
            return fail(rejects.error());
        return RunDetails {std::move(*run), std::move(*log), std::move(*rejects)};
    });
}

QFuture<Result<RunList>> EtlService::closeLostRuns()
{
    return m_pool.run([](db::Connection& connection) { return RunRegistry(connection).closeLostRuns(); });
}

} // namespace vigia::etl
