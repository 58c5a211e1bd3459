#include "core/diagnostics/diagnosticsservice.h"

#include "core/async/deliver.h"
#include "core/diagnostics/checktable.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

namespace vigia::diagnostics {

namespace {

CheckInfo infoOf(const Check& check)
{
    CheckInfo info;
    info.id = check.id;
    info.group = check.group;
    info.title = check.title;
    info.page = check.page;
    return info;
}

} // namespace

/// One run of some checks. Its contexts are children of the service; what they call keeps it alive.
struct DiagnosticsService::Round
{
    CheckTable table;
    CheckList results;
    std::vector<QElapsedTimer> since;
    std::vector<QObject*> contexts; ///< of each look; null when it is over
    std::vector<QFuture<Result<Verdict>>> looks;
    std::size_t open = 0;
    QPromise<Result<CheckList>> promise;
};

DiagnosticsService::DiagnosticsService(const Ports& ports, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_ports(ports)
    , m_settings(settings)
    , m_http(std::make_unique<net::HttpClient>())
    , m_judge(QStringLiteral("diagnostics"))
{
}

DiagnosticsService::~DiagnosticsService() = default;

CheckTable DiagnosticsService::table()
{
    return checkTable(m_ports, m_settings, Tools {*m_http, m_judge});
}

CheckList DiagnosticsService::checks()
{
    CheckList list;
    for (const Check& check : table())
        list.append(infoOf(check));
    return list;
}

QStringList DiagnosticsService::absent() const
{
    return absentServices(m_ports, m_settings);
}

QFuture<Result<CheckList>> DiagnosticsService::run(const QStringList& ids)
{
    const auto round = std::make_shared<Round>();
    round->promise.start();
    QStringList unknown = ids;
    for (Check& check : table()) {
        unknown.removeAll(check.id);
        if (ids.isEmpty() || ids.contains(check.id))
            round->table.push_back(std::move(check));
    }
    if (!unknown.isEmpty()) {
        round->promise.addResult(fail(
            ErrorCode::NotFound,
            tr("This site has no check “%1”: leave the names out to see all.").arg(unknown.first().left(60)),
            {}, "UnknownCheck"));
        round->promise.finish();
        return round->promise.future();
    }
    round->open = round->table.size();
    round->since.resize(round->table.size());
    round->contexts.resize(round->table.size());
    round->looks.resize(round->table.size());
    for (const Check& check : round->table)
        round->results.append(infoOf(check));
    if (round->table.empty()) {
        round->promise.addResult(round->results);
        round->promise.finish();
    }
    const QFuture<Result<CheckList>> future = round->promise.future();
    auto* watcher = new QFutureWatcher<Result<CheckList>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::canceled, this,
            [this, weak = std::weak_ptr(round)] { giveUp(weak.lock()); });
    watcher->setFuture(future);
    for (std::size_t i = 0; i < round->table.size(); ++i)
        start(round, i);
    return future;
}

void DiagnosticsService::start(const std::shared_ptr<Round>& round, std::size_t index)
{
    const Check& check = round->table[index];
    round->since[index].start();
    auto* const context = new QObject(this);
    round->contexts[index] = context;
    round->looks[index] = check.look(context);
    QTimer::singleShot(check.deadline, context, [this, round, index, deadline = check.deadline] {
        round->looks[index].cancel();
        take(round, index,
             fail(ErrorCode::Timeout,
                  tr("There was no answer within %1 s.").arg(static_cast<double>(deadline.count()) / 1000),
                  {}, "Timeout", true));
    });
    deliver(round->looks[index], context,
            [this, round, index](const Result<Verdict>& verdict) { take(round, index, verdict); });
}

void DiagnosticsService::giveUp(const std::shared_ptr<Round>& round)
{
    if (!round)
        return;
    for (std::size_t i = 0; i < round->contexts.size(); ++i) {
        round->looks[i].cancel();
        if (round->contexts[i])
            std::exchange(round->contexts[i], nullptr)->deleteLater();
    }
    if (std::exchange(round->open, 0) > 0)
        round->promise.finish();
}

void DiagnosticsService::take(const std::shared_ptr<Round>& round, std::size_t index,
                              const Result<Verdict>& verdict)
{
    if (!round->contexts[index])
        return;
    std::exchange(round->contexts[index], nullptr)->deleteLater(); // it is calling us
    const Check& check = round->table[index];
    CheckInfo& info = round->results[static_cast<qsizetype>(index)];
    info.at = m_ports.clock.nowUtc();
    info.tookMs = round->since[index].elapsed();
    if (verdict) {
        info.outcome = verdict->outcome;
        info.evidence = verdict->evidence;
        info.remedy = verdict->remedy;
    } else {
        info.outcome = check.isProof ? CheckInfo::Outcome::Fail : CheckInfo::Outcome::Unknown;
        info.evidence = verdict.error().message;
        info.remedy = check.remedy;
    }
    emit checked(info);
    if (round->open == 0 || --round->open > 0)
        return;
    round->promise.addResult(round->results);
    round->promise.finish();
}

} // namespace vigia::diagnostics
