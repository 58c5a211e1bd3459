#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vigia {

/// Calls `tick` at an interval; skips a tick while the last one is not finished; doubles the interval up to 8
/// times after failures. Lives on the thread that made it. The tick calls finished(ok) when its answer came.
class Poller : public QObject
{
    Q_OBJECT

public:
    Poller(std::chrono::milliseconds interval, std::function<void()> tick, QObject* parent = nullptr);

    bool isPaused() const { return m_paused; }

    std::chrono::milliseconds currentInterval() const;

    void setPaused(bool paused);
    /// Ticks now, unless one is under way.
    void trigger();
    void finished(bool ok);

private:
    QTimer m_timer;
    std::chrono::milliseconds m_interval;
    std::function<void()> m_tick;
    int m_failures = 0;
    bool m_inFlight = false;
    bool m_paused = false;
};

} // namespace vigia
