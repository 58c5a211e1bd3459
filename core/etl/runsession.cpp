#include "core/etl/runsession.h"

#include "core/base/ids.h"
#include "core/etl/normalise.h"
#include "core/etl/publish.h"
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
    m_run.worker = workerName();
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
        if (const Result<> audited = registry.audit(auditRecord(QStringLiteral("refused"))); !audited)
            return begun;
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
    return m_options.dryRun ? Result<>()
                            : RunRegistry(*m_connection).addRejects(m_run.id, m_stage->rejected());
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
    if (const Result<> kept = RunRegistry(*m_connection).addRejects(m_run.id, rejected); !kept)
        return kept;
    return writeEnd(QStringLiteral("done"));
}

Result<> RunSession::writeEnd(const QString& outcome)
{
    RunRegistry registry(*m_connection);
    for (const auto& [level, message] : m_log)
        if (const Result<> logged = registry.log(m_run.id, level, message); !logged)
            return logged;
    m_log.clear();
    if (const Result<> finished = registry.finish(m_run); !finished)
        return finished;
    return registry.audit(auditRecord(outcome));
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
    addLog(QStringLiteral("error"),
           error.detail.isEmpty() ? error.message : error.message % u" | " % error.detail);
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
    const Result<> written = m_connection->transaction(
        [&] { return writeEnd(isRefusal ? QStringLiteral("refused") : QStringLiteral("failed")); });
    if (!written)
        m_run.error->detail += u" | not recorded: " % written.error().message;
    return outcome();
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

AuditRecord RunSession::auditRecord(const QString& outcome) const
{
    AuditRecord record;
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
