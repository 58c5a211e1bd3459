#pragma once

#include "core/net/scheduler.h"
#include "tests/support/fakeclock.h"

#include <QTimer>

#include <vector>

namespace vigia::test {

/// Calls at once, moves the clock as if it had waited, and notes for how long.
class FakeScheduler final : public net::Scheduler
{
public:
    explicit FakeScheduler(FakeClock& clock)
        : m_clock(clock)
    {
    }

    void callAfter(std::chrono::milliseconds delay, QObject* context, std::function<void()> callback) override
    {
        if (delay.count() > 0)
            m_waits.push_back(delay.count());
        if (m_isStopped)
            return;
        m_clock.advance(delay);
        QTimer::singleShot(0, context, std::move(callback));
    }

    /// The waits above zero, in milliseconds.
    const std::vector<std::chrono::milliseconds::rep>& waits() const { return m_waits; }

    /// From now on nothing is called any more: as if every wait were endless.
    void stop() { m_isStopped = true; }

private:
    FakeClock& m_clock;
    std::vector<std::chrono::milliseconds::rep> m_waits;
    bool m_isStopped = false;
};

} // namespace vigia::test
