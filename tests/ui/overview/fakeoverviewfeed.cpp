#include "tests/ui/overview/fakeoverviewfeed.h"

#include "tests/ui/timeline/sampletimeline.h"

#include <cmath>

namespace vigia::test {

namespace {

using celery::WorkerInfo;
using celery::WorkerState;
using targets::AlertInfo;
using targets::TargetHealth;
using targets::TargetInfo;

constexpr double Pi = 3.14159265358979;

QString latin(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

FakeOverviewFeed::FakeOverviewFeed(const QDateTime& now)
    : m_now(now)
{
    for (const auto& [metric, entity, name, days] :
         {std::tuple("Gene", "Recurso", "Generación", 3),
          std::tuple("DemaReal", "Sistema", "Demanda real", 3),
          std::tuple("PrecBolsNaci", "Sistema", "Precio de bolsa nacional", 3),
          std::tuple("DemaCome", "Agente", "Demanda comercial", 3),
          std::tuple("AporEner", "Sistema", "Aportes", 2),
          std::tuple("VoluUtilDiarEner", "Embalse", "Volumen útil diario", 2),
          std::tuple("RestAliv", "Sistema", "Restricciones aliviadas", 2),
          std::tuple("PerdidasEner", "Sistema", "Pérdidas", 2),
          std::tuple("CapEfecNeta", "Recurso", "Capacidad", 2)})
        series.append({latin(metric), latin(entity), latin(name), days});
    setGood();
}

void FakeOverviewFeed::setGood()
{
    const QDate today = energyday::dayAt(m_now.toMSecsSinceEpoch());
    known.clear();
    for (const ui::MainSeries& one : std::as_const(series))
        known.push_back({one.metric, one.entity, today.addDays(-one.lagDays + 1), true});
    figures = {m_now.addDays(-1), m_now, 128, 2, 0, 4, 0, 2, {{latin("etl"), 3}, {latin("maintenance"), 0}}};
    survey = {m_now.addSecs(-2), {}, 2, 0};
    for (const char* name : {"worker1@etl-host", "worker2@etl-host"}) {
        WorkerInfo worker;
        worker.name = latin(name);
        worker.state = WorkerState::Working;
        worker.evidence = {{latin("answers, runs 2 tasks"), m_now.addSecs(-2)},
                           {latin("heartbeat"), m_now.addSecs(-4)}};
        worker.active = 2;
        worker.processed = 1284;
        survey.workers.append(worker);
    }
    targetsInfo = {m_now, {}, {}};
    for (const char* pool : {"portal_dashboard", "postgres", "redis", "celery"}) {
        TargetInfo target;
        target.pool = latin(pool);
        target.instance = latin("127.0.0.1:8050");
        target.health = TargetHealth::Up;
        target.lastScrape = m_now.addSecs(-4);
        targetsInfo.active.append(target);
    }
    alertsInfo = {};
    alertsInfo.taken = m_now;
    ladder.clear();
    for (const char* id : {"postgresql", "redis", "prometheus", "alertmanager", "xm"}) {
        backend::ServiceInfo service;
        service.id = latin(id);
        service.state = backend::ServiceInfo::State::Ok;
        service.latencyMs = service.id == u"xm" ? -1 : 4;
        service.lastOk = m_now.addSecs(-1);
        ladder.append(service);
    }
    lanes = goodTimeline(m_now);
}

void FakeOverviewFeed::setBad()
{
    setGood();
    const QDate today = energyday::dayAt(m_now.toMSecsSinceEpoch());
    known[2].newestDay = today.addDays(-6);
    known.erase(known.begin() + 3);
    figures = {m_now.addDays(-1), m_now, 60, 8, 1, 23, 1, 2, {{latin("etl"), 5}, {latin("maintenance"), 0}}};
    survey.workers[1].state = WorkerState::Stuck;
    survey.workers[1].evidence = {{latin("one task runs for 41 min, usual are 2"), m_now.addSecs(-8)}};
    WorkerInfo silent;
    silent.name = latin("worker3@etl-host");
    silent.evidence = {{latin("no reply to 3 questions"), m_now.addSecs(-5)}};
    survey.workers.append(silent);
    TargetInfo down;
    down.pool = latin("api-mme");
    down.instance = latin("10.0.0.7:8050");
    down.health = TargetHealth::Down;
    down.lastError = latin("expected a valid start token, got \"<\"");
    down.diagnosis = {latin("html"), latin("It answered an HTML page, no metrics."),
                      latin("Check the path.")};
    targetsInfo.active.append(down);
    for (const auto& [name, priority, isTaken] :
         {std::tuple("VigiaDataTooOld", 3, false), std::tuple("VigiaEtlErrorRate", 2, false),
          std::tuple("VigiaTargetDown", 3, true)}) {
        AlertInfo alert;
        alert.fingerprint = latin(name);
        alert.name = latin(name);
        alert.priority = priority;
        alert.summary = latin(name).mid(5) + latin(": ETL errors over 10 %");
        alert.since = m_now.addSecs(-60 * 31 * priority);
        if (isTaken)
            alert.ack = targets::AckInfo {latin("operador1"), latin("known"), m_now, {}};
        alertsInfo.alerts.append(alert);
    }
    ladder[3].state = backend::ServiceInfo::State::Lost;
    ladder[3].since = m_now.addSecs(-300);
    ladder[3].reason = latin("The connection was refused: start Alertmanager.");
    lanes = badTimeline(m_now);
    missingHours = {30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42};
}

void FakeOverviewFeed::setEmpty()
{
    setGood();
    isChartFixed = true;
    chart = {};
    known.clear();
    figures = {};
    survey = {};
    targetsInfo = {};
    ladder.clear();
    lanes = {m_now.addDays(-1), m_now, m_now, {}};
}

QString FakeOverviewFeed::absence(Part part) const
{
    const auto found = absences.find(part);
    return found == absences.end() ? QString() : found->second;
}

template<typename T>
QFuture<Result<T>> FakeOverviewFeed::answer(Part part, const T& value)
{
    ++asked[part];
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    if (held.contains(static_cast<int>(part))) {
        static std::vector<std::shared_ptr<void>> kept;
        kept.push_back(promise);
        return future;
    }
    const auto failure = failures.find(part);
    if (failure != failures.end())
        promise->addResult(fail(failure->second));
    else
        promise->addResult(value);
    promise->finish();
    return future;
}

generation::ChartData FakeOverviewFeed::madeUp(const DayRange& range) const
{
    generation::ChartData data;
    data.query.range = range;
    data.grid = Grid::covering(range, Step::Hour);
    const QDate last = energyday::dayAt(m_now.toMSecsSinceEpoch()).addDays(-lag);
    data.provenance.dataUntil = last;
    data.provenance.kind = generation::Provenance::Kind::Aggregated;
    const int end = data.grid.indexOf(last, 24);
    const double shares[] = {0.68, 0.22, 0.06, 0.01, 0.03};
    for (int source = 0; source < 5; ++source) {
        Series curve;
        curve.code = generation::SourceIds[source];
        curve.unit = QStringLiteral("MWh");
        for (int i = 0; i < data.grid.size; ++i) {
            const bool isThere = data.grid.dayAt(i) <= last && !(end >= 0 && missingHours.contains(end - i));
            const int hour = data.grid.hourAt(i);
            const double daily = 9600 + 1500 * std::sin((hour - 9) * Pi / 12) + 40 * (i / 24 % 7);
            const double sun = source == 2 ? std::max(0.0, std::sin((hour - 6) * Pi / 12)) * 2.5 : 1;
            curve.values.push_back(isThere ? daily * shares[source] * sun : NoValue);
        }
        data.series.push_back(std::move(curve));
    }
    return data;
}

QFuture<Result<generation::ChartData>> FakeOverviewFeed::generation(const generation::ChartQuery& query)
{
    queries.append(query);
    return answer(Part::Generation, isChartFixed ? chart : madeUp(query.range));
}

QFuture<Result<std::vector<generation::FreshnessInfo>>> FakeOverviewFeed::freshness()
{
    return answer(Part::Freshness, known);
}

QFuture<Result<timeline::RunFiguresInfo>> FakeOverviewFeed::runs()
{
    return answer(Part::Runs, figures);
}

QFuture<Result<celery::WorkerSurveyInfo>> FakeOverviewFeed::workers()
{
    return answer(Part::Workers, survey);
}

QFuture<Result<targets::TargetsInfo>> FakeOverviewFeed::targets()
{
    return answer(Part::Targets, targetsInfo);
}

QFuture<Result<targets::AlertsInfo>> FakeOverviewFeed::alerts()
{
    return answer(Part::Alerts, alertsInfo);
}

QFuture<Result<timeline::TimelineInfo>> FakeOverviewFeed::timeline(const QDateTime& from, const QDateTime& to)
{
    timeline::TimelineInfo info = lanes;
    info.from = from;
    info.to = to;
    return answer(Part::Timeline, info);
}

} // namespace vigia::test
