#include "core/net/ratelimiter.h"

namespace vigia::net {

using std::chrono::milliseconds;

RateLimiter::Permit::~Permit()
{
    if (m_limiter)
        m_limiter->release();
}

RateLimiter::RateLimiter(int inFlight, milliseconds gap, const Clock& clock, Scheduler& scheduler,
                         QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_scheduler(scheduler)
    , m_limit(std::max(1, inFlight))
    , m_gap(gap)
{
}

void RateLimiter::request(QObject* context, std::function<void(PermitPtr)> start)
{
    m_waiting.push_back({context, std::move(start)});
    schedule();
}

void RateLimiter::schedule()
{
    if (m_isScheduled || m_waiting.empty() || m_running >= m_limit)
        return;
    m_isScheduled = true;
    const auto since = m_clock.monotonic() - m_lastStart;
    const auto delay = m_hasStarted ? std::max(milliseconds::zero(), m_gap - since) : milliseconds::zero();
    m_scheduler.callAfter(delay, this, [this] { startNext(); });
}

void RateLimiter::startNext()
{
    m_isScheduled = false;
    while (!m_waiting.empty() && !m_waiting.front().context)
        m_waiting.pop_front();
    if (m_waiting.empty() || m_running >= m_limit)
        return;
    auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    ++m_running;
    m_hasStarted = true;
    m_lastStart = m_clock.monotonic();
    next.start(std::make_unique<Permit>(this));
    schedule();
}

void RateLimiter::release()
{
    --m_running;
    schedule();
}

} // namespace vigia::net
