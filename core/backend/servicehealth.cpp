#include "core/backend/servicehealth.h"

#include "core/async/deliver.h"

#include <algorithm>

namespace vigia::backend {

namespace {

using namespace std::chrono_literals;
constexpr auto Interval =
    1000ms; // with the 2 s connect time-out a lost server is stated in time (design section 11)
constexpr auto Late = 100ms; // of a deadline: a healthy loop's timers are late by a few
constexpr int MostExcused = 2;
const QString Postgres = QStringLiteral("postgresql");
const QString Xm = QStringLiteral("xm");

} // namespace

ServiceHealth::ServiceHealth(db::Pool& pool, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_pool(pool)
    , m_clock(clock)
    , m_poller(Interval, [this] { tick(); })
{
    m_services.resize(2);
    m_services[0].id = Postgres;
    m_services[1].id = Xm;
    check();
}

void ServiceHealth::add(std::unique_ptr<ServiceProbe> probe)
{
    ServiceInfo info;
    info.id = probe->id();
    m_services.insert(m_services.size() - 1, info);
    m_watched.push_back(std::make_unique<Watched>());
    Watched* watched = m_watched.back().get();
    watched->probe = std::move(probe);
    watched->poller = std::make_unique<Poller>(Interval, [this, watched] {
        watched->asked.start();
        deliver(watched->probe->ask(), this,
                [this, watched](const Result<>& answer) { onProbed(*watched, answer); });
    });
    watched->poller->trigger();
}

ServiceInfo& ServiceHealth::service(const QString& id)
{
    return *std::find_if(m_services.begin(), m_services.end(),
                         [&id](const ServiceInfo& service) { return service.id == id; });
}

void ServiceHealth::onProbed(Watched& watched, const Result<>& answer)
{
    ServiceInfo& info = service(watched.probe->id());
    if (answer) {
        info.latencyMs = watched.asked.elapsed();
        info.lastOk = m_clock.nowUtc();
        update(info, ServiceInfo::State::Ok, {});
    } else if (mayBeOurs(watched)) {
        ++watched.excused; // what it says next decides
        watched.isFirst = false;
        watched.poller->finished(true);
        return;
    } else {
        info.latencyMs = -1;
        update(info, ServiceInfo::State::Lost, answer.error().message);
    }
    watched.excused = 0;
    watched.isFirst = false;
    watched.poller->finished(true); // the rhythm stays, as below
    emit checked(m_services);
}

bool ServiceHealth::mayBeOurs(const Watched& watched)
{
    // A deadline that rang late says that the event loop here was late: the answer may lie unread. While this
    // program starts, the loop is late in any case.
    const std::chrono::milliseconds deadline = ServiceProbe::Deadline + (watched.isFirst ? 0ms : Late);
    return watched.excused < MostExcused && watched.asked.elapsed() >= deadline.count();
}

void ServiceHealth::check()
{
    m_poller.trigger();
    for (const auto& watched : m_watched)
        watched->poller->trigger();
}

Result<ServiceHealth::Answer> ServiceHealth::ask(db::Connection& connection)
{
    const Result<db::Rows> schema =
        connection.query("SELECT to_regclass('vigia.circuit_breaker') IS NOT NULL");
    if (!schema)
        return fail(schema.error());
    if (!schema->boolean(0, 0))
        return Answer {};
    const Result<db::Rows> rows =
        connection.query("SELECT (SELECT state FROM vigia.circuit_breaker WHERE name = 'xm'),"
                         " (SELECT last_error FROM vigia.circuit_breaker WHERE name = 'xm'),"
                         " (SELECT finished_at FROM vigia.etl_run WHERE api_calls > 0 AND state = 'SUCCESS'"
                         "  ORDER BY created_at DESC LIMIT 1)");
    if (!rows)
        return fail(rows.error());
    return Answer {rows->text(0, 0), rows->text(0, 1), rows->timestamp(0, 2)};
}

void ServiceHealth::tick()
{
    m_asked.start();
    m_question = m_pool.run(ask);
    deliver(m_question, this, [this](const Result<Answer>& answer) { onAnswer(answer); });
}

void ServiceHealth::onAnswer(const Result<Answer>& answer)
{
    ServiceInfo& postgres = service(Postgres);
    ServiceInfo& xm = service(Xm);
    if (answer) {
        postgres.latencyMs = m_asked.elapsed();
        postgres.lastOk = m_clock.nowUtc();
        update(postgres, ServiceInfo::State::Ok, {});
        xm.breaker = answer->breaker;
        xm.lastOk = answer->lastLoad;
        const bool open = answer->breaker == QStringLiteral("open");
        const bool heard = !answer->breaker.isEmpty() || answer->lastLoad.isValid();
        update(xm,
               open        ? ServiceInfo::State::Lost
                   : heard ? ServiceInfo::State::Ok
                           : ServiceInfo::State::Unknown,
               open ? answer->breakerError : QString());
    } else {
        postgres.latencyMs = -1;
        update(postgres, ServiceInfo::State::Lost, answer.error().message);
        xm.breaker.clear();
        update(xm, ServiceInfo::State::Unknown, {});
    }
    // The rhythm stays: an unreachable server is asked as often as a good one, or its return would be noticed
    // late.
    m_poller.finished(true);
    emit checked(m_services);
}

void ServiceHealth::update(ServiceInfo& service, ServiceInfo::State state, const QString& reason)
{
    if (service.state != state || !service.since.isValid())
        service.since = m_clock.nowUtc();
    service.state = state;
    service.reason = reason;
}

} // namespace vigia::backend
