#include "core/async/poller.h"

namespace vigia {

Poller::Poller(std::chrono::milliseconds interval, std::function<void()> tick, QObject* parent)
    : QObject(parent)
    , m_interval(interval)
    , m_tick(std::move(tick))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Poller::trigger);
    m_timer.start(m_interval);
}

std::chrono::milliseconds Poller::currentInterval() const
{
    return m_interval * (1 << std::min(m_failures, 3));
}

void Poller::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_timer.stop();
    else if (!m_inFlight)
        trigger();
}

void Poller::trigger()
{
    if (m_inFlight)
        return;
    m_inFlight = true;
    m_timer.stop();
    m_tick();
}

void Poller::finished(bool ok)
{
    m_inFlight = false;
    m_failures = ok ? 0 : m_failures + 1;
    if (!m_paused)
        m_timer.start(currentInterval());
}

} // namespace vigia
