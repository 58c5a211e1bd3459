#include "core/etl/runsession.h"

#include "core/audit/auditlog.h"
#include "core/base/ids.h"
#include "core/etl/normalise.h"
#include "core/etl/publish.h"
#include "core/etl/runlog.h"
#include "core/etl/runsummary.h"

#include <QSysInfo>

#include <cmath>

namespace vigia::etl {

namespace {

constexpr int LoggedFindings = 50;

QString workerName()
{
    return QStringLiteral("%1:%2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
}

} // namespace

RunSession::RunSession(db::ConnectionConfig config, RunInfo run, RunOptions options, QDate today)
    : m_config(std::move(config))
    , m_run(std::move(run))
    , m_options(std::move(options))
    , m_today(today)
{
    m_run.engine = m_options.engine;
    m_run.requestedBy = m_options.requestedBy;
    m_run.reason = m_options.reason;
    m_run.parent = m_options.parent;
    m_run.batch = m_options.batch;
    m_run.worker = m_options.worker.isEmpty() ? workerName() : m_options.worker;
    if (!m_options.queue.isEmpty())
        m_run.queue = m_options.queue;
    if (!m_options.dryRun)
        m_run.id = m_options.id.isEmpty() ? newRunId() : m_options.id;
    m_config.applicationName = QStringLiteral("vigia etl %1").arg(shortRunId(m_run.id));
}

RunSession::~RunSession() = default;

Result<> RunSession::open(const Cancellation& cancellation)
{
    auto connection = db::Connection::open(m_config, cancellation);
    if (!connection)
        return vigia::fail(connection.error());
    m_connection = std::move(*connection);
    m_connection->setCancellation(cancellation);
    if (m_run.requestedBy.isEmpty())
        m_run.requestedBy = m_connection->user();
    if (m_options.dryRun)
        return {};
    RunRegistry registry(*m_connection);
    const Result<> begun = registry.begin(m_run);
    if (!begun && begun.error().code == ErrorCode::PermissionDenied)
        // Whoever may not load may still say that he tried; when not even that works, the refusal itself is
        // told.
        if (const Result<> audited =
                audit::AuditLog(*m_connection).record(auditRecord(QStringLiteral("refused")));
            !audited)
            return begun;
    if (begun && m_options.retries)
        m_run.retries = m_options.retries->made;
    return begun;
}

Result<> RunSession::ensureStage(const Rule& rule)
{
    if (m_stage)
        return {};
    auto stage = std::make_unique<Stage>(*m_connection, rule);
    const Result<> created = stage->create();
    if (created)
        m_stage = std::move(stage);
    return created;
}

Result<> RunSession::append(const Rule& rule, xm::Document document, const Cancellation& cancellation)
{
    m_connection->setCancellation(cancellation);
    if (const Result<> staged = ensureStage(rule); !staged)
        return staged;
    std::optional<DayRange> range;
    if (m_run.from.isValid())
        range = DayRange {m_run.from, m_run.to};
    Result<Batch> batch = normalise(std::move(document), rule, range);
    if (!batch)
        return vigia::fail(batch.error());
    return m_stage->append(std::move(*batch));
}

LoadOptions RunSession::loadOptions() const
{
    return {m_run.id, m_today, m_options.dryRun, m_options.lockTimeout};
}

Result<> RunSession::load(const Rule& rule, const Cancellation& cancellation)
{
    m_connection->setCancellation(cancellation);
    if (const Result<> staged = ensureStage(rule); !staged)
        return staged;
    if (m_stage->rows() == 0 && m_stage->rejectedCount() > 0) {
        if (const Result<> kept = keepRejects(); !kept)
            return kept;
        return vigia::fail(
            ErrorCode::InvalidData,
            tr("Not one value of %1 could be used, of %n rejected one(s): look at the run's rejects.",
               nullptr, static_cast<int>(m_stage->rejectedCount()))
                .arg(rule.id()),
            {}, "NoUsableValue");
    }
    const qint64 more = m_stage->rejectedCount() - static_cast<qint64>(m_stage->rejected().size());
    const auto diff = Loader(*m_connection, *m_stage, loadOptions()).load([&](const DiffInfo& found) {
        return succeed(found, m_stage->rejected(), more);
    });
    if (!diff)
        return vigia::fail(diff.error());
    m_diff = *diff;
    if (m_options.dryRun)
        return succeed(*diff, m_stage->rejected(), more);
    m_isCommitted = true;
    catchUpRollups(*m_connection);
    return {};
}

Result<> RunSession::keepRejects()
{
    m_run.rows.rejected = m_run.rows.read = m_stage->rejectedCount();
    return m_options.dryRun ? Result<>() : RunLog(*m_connection).addRejects(m_run.id, m_stage->rejected());
}

Result<> RunSession::loadList(const ListRule& rule, const xm::ListDocument& document,
                              const Cancellation& cancellation)
{
    m_connection->setCancellation(cancellation);
    CatalogueLoader loader(*m_connection, rule, document, loadOptions());
    const auto diff =
        loader.load([&](const DiffInfo& found) { return succeed(found, loader.rejected(), 0); });
    if (!diff)
        return vigia::fail(diff.error());
    m_diff = *diff;
    if (m_options.dryRun)
        return succeed(*diff, loader.rejected(), 0);
    m_isCommitted = true;
    catchUpRollups(*m_connection);
    return {};
}

Result<RevertInfo> RunSession::revert(const RunInfo& undone, bool force, const Cancellation& cancellation)
{
    m_connection->setCancellation(cancellation);
    Reverter reverter(*m_connection, undone, {m_run.id, force, m_options.dryRun, m_options.lockTimeout});
    const auto end = [&](const RevertInfo& info) -> Result<> {
        m_run.state = RunState::Success;
        m_run.rows = {info.rows(), info.readded, info.restored + info.removed, 0, 0};
        m_run.summary = toJson(info);
        m_run.summary.remove(QStringLiteral("blocked_rows"));
        RunRegistry registry(*m_connection);
        if (const Result<> marked = registry.markReverted(undone, m_run.id); !marked)
            return marked;
        return writeEnd(QStringLiteral("done"));
    };
    const auto done = reverter.revert(end);
    m_reverted = reverter.found();
    if (done)
        m_isCommitted = !m_options.dryRun;
    if (done && m_options.dryRun)
        m_run.state = RunState::Success;
    return done;
}

Result<> RunSession::succeed(const DiffInfo& diff, const std::vector<xm::RejectedValue>& rejected,
                             qint64 rejectedMore)
{
    m_run.state = RunState::Success;
    m_run.rows.inserted = diff.hours.inserted + diff.days.inserted;
    m_run.rows.changed = diff.hours.changed + diff.days.changed;
    m_run.rows.unchanged = diff.hours.unchanged + diff.days.unchanged;
    m_run.rows.rejected = static_cast<qint64>(rejected.size()) + rejectedMore;
    m_run.rows.read = m_run.rows.inserted + m_run.rows.changed + m_run.rows.unchanged + m_run.rows.rejected;
    m_run.summary = summaryOf(diff, m_run, m_stage ? static_cast<int>(m_stage->days().size()) : -1);
    if (m_options.dryRun)
        return {};
    int logged = 0;
    for (const DataFinding& finding : diff.findings)
        if (++logged <= LoggedFindings)
            addLog(QStringLiteral("warning"),
                   QStringLiteral("%1 %2 %3 %4")
                       .arg(finding.kind, finding.day.toString(Qt::ISODate), finding.code,
                            std::isnan(finding.value) ? QString() : QString::number(finding.value)));
    if (const Result<> kept = RunLog(*m_connection).addRejects(m_run.id, rejected); !kept)
        return kept;
    return writeEnd(QStringLiteral("done"));
}

Result<> RunSession::writeEnd(const QString& outcome)
{
    RunLog log(*m_connection);
    for (const auto& [level, message] : m_log)
        if (const Result<> logged = log.add(m_run.id, level, message); !logged)
            return logged;
    m_log.clear();
    if (const Result<> finished = RunRegistry(*m_connection).finish(m_run); !finished)
        return finished;
    // A try that will be made again is no end.
    return m_run.state == RunState::Retry ? Result<>()
                                          : audit::AuditLog(*m_connection).record(auditRecord(outcome));
}

Result<bool> RunSession::isCancelRequested(const Cancellation& cancellation)
{
    if (m_options.dryRun || !m_connection)
        return false;
    m_connection->setCancellation(cancellation);
    return RunRegistry(*m_connection).isCancelRequested(m_run.id);
}

void RunSession::noteAttempt(const xm::Attempt& attempt, const Cancellation& cancellation)
{
    if (m_options.dryRun || !m_connection)
        return;
    m_connection->setCancellation(cancellation);
    RunAttempt kept;
    kept.number = attempt.number;
    kept.request = QStringLiteral("%1 %2").arg(attempt.path, attempt.days.from.toString(Qt::ISODate));
    if (attempt.days.from != attempt.days.to)
        kept.request += QStringLiteral(" to ") % attempt.days.to.toString(Qt::ISODate);
    kept.startedAt = attempt.started;
    kept.duration = attempt.duration;
    kept.httpStatus = attempt.status;
    kept.errorClass = QString::fromLatin1(attempt.errorClass);
    kept.isTemporary = attempt.isTemporary;
    kept.message = attempt.message;
    if (attempt.waitBeforeNext.count() > 0)
        kept.wait = attempt.waitBeforeNext;
    kept.document = attempt.excerpt;
    kept.worker = m_run.worker;
    if (const Result<> added = RunLog(*m_connection).addAttempt(m_run.id, kept); !added)
        addLog(QStringLiteral("warning"), u"a try could not be kept: " % added.error().message);
}

RunOutcome RunSession::fail(const Error& error)
{
    if (m_isCommitted)
        return outcome();
    m_run.state = error.code == ErrorCode::Cancelled ? RunState::Revoked : RunState::Failure;
    m_run.error = RunError::from(error);
    m_run.rows.inserted = m_run.rows.changed = m_run.rows.unchanged = 0;
    if (m_options.dryRun)
        return outcome();
    decideRetry(error);
    addLog(QStringLiteral("error"),
           error.detail.isEmpty() ? error.message : error.message % u" | " % error.detail);
    if (m_run.state == RunState::Retry)
        addLog(QStringLiteral("warning"),
               QStringLiteral("on_retry: retry %1 of %2 at %3")
                   .arg(m_run.retries)
                   .arg(m_options.retries->policy.retries)
                   .arg(m_run.nextTryAt.toString(Qt::ISODate)));
    else if (m_run.state == RunState::Failure)
        addLog(QStringLiteral("error"), QStringLiteral("on_failure: after %1 retries").arg(m_run.retries));
    if (!m_connection || !m_connection->isUsable()) {
        auto connection = db::Connection::open(m_config);
        if (!connection)
            return outcome();
        m_stage.reset();
        m_connection = std::move(*connection);
        // The connection may have broken between the commit and its answer.
        if (const auto kept = RunRegistry(*m_connection).find(m_run.id);
            kept && kept->state == RunState::Success) {
            m_run = *kept;
            return outcome();
        }
    }
    m_connection->setCancellation({});
    const bool isRefusal = error.code == ErrorCode::PermissionDenied || error.className() == "RowsOverwritten"
        || error.className() == "NotRevertible";
    if (const Result<> kept = keepEnd(isRefusal ? QStringLiteral("refused") : QStringLiteral("failed"));
        !kept)
        m_run.error->detail += u" | not recorded: " % kept.error().message;
    return outcome();
}

/// Whether this is the end, or the engine tries the run again.
void RunSession::decideRetry(const Error& error)
{
    if (!m_options.retries || m_run.state != RunState::Failure)
        return;
    const auto wait = m_options.retries->waitAfter(error);
    if (!wait)
        return;
    m_run.state = RunState::Retry;
    m_run.retries = m_options.retries->made + 1;
    m_run.nextTryAt = QDateTime::currentDateTimeUtc().addMSecs(wait->count());
    m_retryIn = wait;
}

/// The try, the log and the run's row, together.
Result<> RunSession::keepEnd(const QString& outcome)
{
    RunAttempt attempt;
    attempt.isRun = true;
    attempt.number = m_options.retries ? m_options.retries->made + 1 : 1;
    attempt.startedAt = m_run.startedAt;
    attempt.duration = std::chrono::milliseconds(
        m_run.startedAt.isValid() ? m_run.startedAt.msecsTo(QDateTime::currentDateTimeUtc()) : 0);
    attempt.errorClass = m_run.error->errorClass;
    attempt.isTemporary = m_run.error->isTemporary;
    attempt.message = m_run.error->message;
    attempt.wait = m_retryIn;
    attempt.worker = m_run.worker;
    return m_connection->transaction([&]() -> Result<> {
        if (m_run.startedAt.isValid())
            if (const Result<> added = RunLog(*m_connection).addAttempt(m_run.id, attempt); !added)
                return added;
        return writeEnd(outcome);
    });
}

void RunSession::addLog(const QString& level, const QString& message)
{
    m_log.emplace_back(level, message);
}

void RunSession::setCalls(int apiCalls, int attempts)
{
    m_run.apiCalls = apiCalls;
    m_run.attempts += attempts;
}

audit::AuditRecord RunSession::auditRecord(const QString& outcome) const
{
    audit::AuditRecord record;
    record.who = m_run.requestedBy;
    record.action = u"etl." % m_run.job;
    record.object = m_run.metric % u'/' % m_run.entity;
    record.parameters = {{QStringLiteral("from"), m_run.from.toString(Qt::ISODate)},
                         {QStringLiteral("to"), m_run.to.toString(Qt::ISODate)}};
    if (!m_run.reverts.isEmpty())
        record.parameters.insert(QStringLiteral("reverts"), m_run.reverts);
    record.reason = m_run.reason;
    record.outcome = outcome;
    const QJsonObject run = toJson(m_run);
    for (const char* key : {"state", "rows", "error"})
        record.proof.insert(QLatin1String(key), run.value(QLatin1String(key)));
    record.proof.insert(QStringLiteral("run"), m_run.id);
    return record;
}

} // namespace vigia::etl
