#pragma once

#include "core/net/scheduler.h"
#include "tests/support/fakeclock.h"

#include <QTimer>

#include <vector>

namespace vigia::test {

/// Waits no time: what is to be called in a while is called next, and the test's clock is moved to then.
/// Keeps what was asked for.
class QuickScheduler final : public net::Scheduler
{
public:
    explicit QuickScheduler(FakeClock& clock)
        : m_clock(clock)
    {
    }

    void callAfter(std::chrono::milliseconds delay, QObject* context, std::function<void()> callback) override
    {
        m_delays.push_back(delay);
        const auto due = m_clock.monotonic() + delay;
        QTimer::singleShot(0, context, [this, due, callback = std::move(callback)] {
            if (m_clock.monotonic() < due)
                m_clock.advance(due - m_clock.monotonic());
            callback();
        });
    }

    const std::vector<std::chrono::milliseconds>& delays() const { return m_delays; }

private:
    FakeClock& m_clock;
    std::vector<std::chrono::milliseconds> m_delays;
};

} // namespace vigia::test
