#pragma once

#include "core/base/clock.h"
#include "core/net/scheduler.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <memory>

namespace vigia::net {

/// Lets calls start one after the other: at least `gap` between two starts, at most `inFlight` at once, in
/// the order asked. Lives on one thread.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    /// The right to one call; gives it back when it dies.
    class Permit
    {
    public:
        explicit Permit(RateLimiter* limiter)
            : m_limiter(limiter)
        {
        }

        ~Permit();
        Permit(const Permit&) = delete;
        Permit& operator=(const Permit&) = delete;

    private:
        QPointer<RateLimiter> m_limiter;
    };

    using PermitPtr = std::unique_ptr<Permit>;

    RateLimiter(int inFlight, std::chrono::milliseconds gap, const Clock& clock, Scheduler& scheduler,
                QObject* parent = nullptr);

    int inFlight() const { return m_running; }

    /// Calls `start` on this thread as soon as a call may begin, at the earliest from the event loop; not at
    /// all when `context` dies before.
    void request(QObject* context, std::function<void(PermitPtr)> start);

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(PermitPtr)> start;
    };

    void schedule();
    void startNext();
    void release();

    const Clock& m_clock;
    Scheduler& m_scheduler;
    const int m_limit;
    const std::chrono::milliseconds m_gap;
    std::deque<Waiting> m_waiting;
    std::chrono::milliseconds m_lastStart {0};
    int m_running = 0;
    bool m_hasStarted = false;
    bool m_isScheduled = false;
};

} // namespace vigia::net
