#include "ui/overview/healthtiles.h"

#include "core/base/clock.h"
#include "ui/base/format.h"
#include "ui/overview/overviewfeed.h"
#include "ui/overview/overviewtexts.h"

#include <algorithm>

namespace vigia::ui {

namespace {

using celery::WorkerInfo;
using celery::WorkerState;
using targets::AlertInfo;
using targets::TargetHealth;
using targets::TargetInfo;

constexpr std::chrono::seconds WorkersInterval {10};
constexpr std::chrono::seconds TargetsInterval {15};
constexpr std::chrono::seconds AlertsInterval {10};
constexpr std::chrono::seconds ServicesInterval {1};
constexpr qsizetype LongestHint = 2000;
const QChar Separator = u'\x1f'; // between the parts of a key

/// What a tool tip can show of a text from outside: no more is kept.
QString hint(const QString& text)
{
    return text.left(LongestHint);
}

int rankOf(const WorkerInfo& worker)
{
    if (worker.isDuplicate() || worker.state == WorkerState::Stuck)
        return 0;
    if (worker.state == WorkerState::Unreachable || worker.state == WorkerState::Unknown)
        return 1;
    return worker.state == WorkerState::Stopped ? 2 : 3;
}

RowMark markOf(const WorkerInfo& worker)
{
    if (worker.isDuplicate())
        return RowMark::Alarm2;
    switch (worker.state) {
    case WorkerState::Idle:
    case WorkerState::Working:
    case WorkerState::Draining:
        return RowMark::Running;
    case WorkerState::Stuck:
        return RowMark::Alarm3;
    case WorkerState::Stopped:
        return RowMark::Stopped;
    case WorkerState::Unreachable:
    case WorkerState::Unknown:
        break;
    }
    return RowMark::Unknown;
}

RowMark alertMark(const AlertInfo& alert)
{
    const int priority = std::clamp(alert.priority, 1, 3);
    if (alert.isOpen())
        return priority == 1 ? RowMark::Alarm1 : priority == 2 ? RowMark::Alarm2 : RowMark::Alarm3;
    return priority == 1 ? RowMark::Quiet1 : priority == 2 ? RowMark::Quiet2 : RowMark::Quiet3;
}

int rankOf(TargetHealth health)
{
    return health == TargetHealth::Down ? 0 : health == TargetHealth::Unknown ? 1 : 2;
}

} // namespace

WorkersTile::WorkersTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : TableTile(QStringLiteral("workersTile"), context, WorkersInterval, parent)
    , m_feed(feed)
{
    connect(this, &TableTile::rowOpened, this, &WorkersTile::workerRequested);
    WorkersTile::retranslate();
}

void WorkersTile::ask()
{
    m_question.ask(m_feed.workers(), this, [this](const Result<celery::WorkerSurveyInfo>& result) {
        if (!result) {
            failed(result.error());
            return;
        }
        m_survey = *result;
        took();
        present();
    });
}

void WorkersTile::retranslate()
{
    setTitle(tr("Workers"));
    table().setAccessibleName(tr("Workers"));
    table().rows().setColumns({{QStringLiteral("node"), tr("Node")},
                               {QStringLiteral("state"), tr("Proven state")},
                               {QStringLiteral("active"), tr("Active", "tasks"), true}});
    setShares(0.44, 190, {120, 60}, 1);
    present();
}

void WorkersTile::present()
{
    QList<WorkerInfo> workers = m_survey.workers;
    std::stable_sort(workers.begin(), workers.end(),
                     [](const WorkerInfo& a, const WorkerInfo& b) { return rankOf(a) < rankOf(b); });
    std::vector<Row> rows;
    for (const WorkerInfo& worker : std::as_const(workers)) {
        Row row;
        row.key = worker.name;
        row.mark = markOf(worker);
        row.cells = {oneLine(worker.name),
                     oneLine(OverviewTexts::state(worker) + QStringLiteral(" · ")
                             + OverviewTexts::evidence(worker, clock().nowUtc())),
                     worker.active < 0 ? format::none() : format::integer(worker.active)};
        row.hints = {hint(worker.name), hint(OverviewTexts::allEvidence(worker, clock().nowUtc()))};
        rows.push_back(row);
    }
    setRows(std::move(rows));
    table().setEmptyText(answeredAt().isValid() ? tr("No worker was ever heard of.") : tr("Asks …"));
    setDoubt(m_survey.nameless > 0 ? tr("%n process(es) took the question and did not answer.", nullptr,
                                        static_cast<int>(std::min<qint64>(m_survey.nameless, 1'000'000)))
                                   : QString());
    setFacts({});
}

TargetsTile::TargetsTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : TableTile(QStringLiteral("targetsTile"), context, TargetsInterval, parent)
    , m_feed(feed)
{
    setHeader(false);
    connect(this, &TableTile::rowOpened, this,
            [this](const QString& key) { emit poolRequested(key.section(Separator, 0, 0)); });
    TargetsTile::retranslate();
}

void TargetsTile::ask()
{
    m_question.ask(m_feed.targets(), this, [this](const Result<targets::TargetsInfo>& result) {
        if (!result) {
            failed(result.error());
            return;
        }
        m_targets = *result;
        took();
        present();
    });
}

void TargetsTile::retranslate()
{
    setTitle(tr("Targets"));
    table().setAccessibleName(tr("Targets"));
    table().rows().setColumns(
        {{QStringLiteral("pool"), tr("Target")}, {QStringLiteral("said"), tr("Last scrape")}});
    setShares(0.64, 190, {100}, 1);
    present();
}

void TargetsTile::present()
{
    targets::TargetList list = m_targets.active;
    std::stable_sort(list.begin(), list.end(), [](const TargetInfo& a, const TargetInfo& b) {
        return rankOf(a.health) < rankOf(b.health);
    });
    std::vector<Row> rows;
    int up = 0;
    for (const TargetInfo& target : std::as_const(list)) {
        Row row;
        row.key = target.pool + Separator + target.instance + Separator + target.scrapeUrl.toString();
        up += target.health == TargetHealth::Up;
        row.mark = target.health == TargetHealth::Up ? RowMark::Running
            : target.health == TargetHealth::Down    ? RowMark::Alarm3
                                                     : RowMark::Unknown;
        row.cells = {oneLine(target.pool), oneLine(OverviewTexts::target(target, clock().nowUtc()))};
        row.hints = {hint(target.pool) + u' ' + hint(target.instance),
                     target.lastError.isEmpty() ? QString()
                                                : hint(target.diagnosis.text) + u'\n'
                             + hint(target.diagnosis.remedy) + u'\n' + hint(target.lastError)};
        rows.push_back(row);
    }
    setRows(std::move(rows));
    table().setEmptyText(answeredAt().isValid() ? tr("Prometheus has no target.") : tr("Asks …"));
    setFacts(answeredAt().isValid()
                 ? tr("%1 of %2 up", "numbers").arg(format::integer(up), format::integer(list.size()))
                 : QString());
}

AlertsTile::AlertsTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : TableTile(QStringLiteral("alertsTile"), context, AlertsInterval, parent)
    , m_feed(feed)
{
    setHeader(false);
    connect(this, &TableTile::rowOpened, this, [this](const QString& key) {
        for (const AlertInfo& alert : std::as_const(m_alerts.alerts))
            if (alert.fingerprint == key)
                emit priorityRequested(std::clamp(alert.priority, 1, 3));
    });
    AlertsTile::retranslate();
}

void AlertsTile::ask()
{
    m_question.ask(m_feed.alerts(), this, [this](const Result<targets::AlertsInfo>& result) {
        if (!result) {
            failed(result.error());
            return;
        }
        m_alerts = *result;
        took();
        present();
    });
}

void AlertsTile::retranslate()
{
    setTitle(tr("Alerts"));
    table().setAccessibleName(tr("Alerts"));
    table().rows().setColumns(
        {{QStringLiteral("alert"), tr("Alert")}, {QStringLiteral("since"), tr("Since"), true, true}});
    table().setWidths({136, 58}, 0);
    present();
}

void AlertsTile::present()
{
    targets::AlertList list;
    int open = 0;
    int pending = 0;
    for (const AlertInfo& alert : std::as_const(m_alerts.alerts)) {
        if (alert.isProofOfLife())
            continue; // that it fires is as it should be
        open += alert.isOpen();
        pending += alert.state == AlertInfo::State::Pending;
        if (alert.state != AlertInfo::State::Pending)
            list.append(alert);
    }
    std::stable_sort(list.begin(), list.end(), [](const AlertInfo& a, const AlertInfo& b) {
        return std::pair(!a.isOpen(), a.priority) < std::pair(!b.isOpen(), b.priority);
    });
    std::vector<Row> rows;
    for (const AlertInfo& alert : std::as_const(list)) {
        Row row;
        row.key = alert.fingerprint;
        row.mark = alertMark(alert);
        row.isMuted = !alert.isOpen();
        row.cells = {oneLine(alert.summary.isEmpty() ? alert.name : alert.summary),
                     format::age(std::chrono::milliseconds(alert.since.msecsTo(clock().nowUtc())))};
        row.hints = {hint(alert.name) + u'\n' + hint(alert.summary) + u'\n' + hint(alert.description)};
        rows.push_back(row);
    }
    setRows(std::move(rows));
    table().setEmptyText(answeredAt().isValid() ? tr("No alert fires.") : tr("Asks …"));
    setDoubt(m_alerts.prometheusTrouble.isEmpty() ? m_alerts.alertmanagerTrouble
                                                  : m_alerts.prometheusTrouble);
    QStringList facts;
    if (answeredAt().isValid())
        facts.append(tr("%n open", "alerts", open));
    if (pending > 0)
        facts.append(tr("%n pending", "alerts", pending));
    setFacts(facts.join(QStringLiteral(", ")));
}

ServicesTile::ServicesTile(OverviewFeed& feed, const Context& context, QWidget* parent)
    : TableTile(QStringLiteral("servicesTile"), context, ServicesInterval, parent)
    , m_feed(feed)
{
    setHeader(false);
    connect(this, &TableTile::rowOpened, this, &Tile::opened);
    ServicesTile::retranslate();
}

void ServicesTile::ask()
{
    took();
    present();
}

void ServicesTile::retranslate()
{
    setTitle(tr("Services"));
    table().setAccessibleName(tr("Services"));
    table().rows().setColumns(
        {{QStringLiteral("service"), tr("Service")}, {QStringLiteral("said"), tr("Last answer")}});
    setShares(0.62, 150, {60}, 1);
    present();
}

void ServicesTile::present()
{
    std::vector<Row> rows;
    const backend::ServiceList services = m_feed.services();
    int lost = 0;
    for (const backend::ServiceInfo& service : services) {
        using State = backend::ServiceInfo::State;
        Row row;
        row.key = service.id;
        lost += service.state == State::Lost;
        row.mark = service.state == State::Ok ? RowMark::Running
            : service.state == State::Lost    ? RowMark::Alarm2
                                              : RowMark::Unknown;
        row.cells = {m_feed.serviceName(service.id),
                     oneLine(OverviewTexts::service(service, clock().nowUtc()))};
        row.hints = {QString(), hint(service.reason)};
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return a.mark == RowMark::Alarm2 && b.mark != RowMark::Alarm2;
    });
    setRows(std::move(rows));
    table().setEmptyText(tr("No service was asked yet."));
    setFacts(lost > 0 ? tr("%n lost", "services", lost) : QString());
}

} // namespace vigia::ui
