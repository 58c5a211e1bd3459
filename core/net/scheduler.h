#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace vigia::net {

/// "Call this in a while": a port, so that tests wait for nothing.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    /// Calls `callback` once on `context`'s thread (which must be the caller's) after `delay`, unless
    /// `context` dies first.
    virtual void callAfter(std::chrono::milliseconds delay, QObject* context,
                           std::function<void()> callback) = 0;
};

class TimerScheduler final : public Scheduler
{
public:
    void callAfter(std::chrono::milliseconds delay, QObject* context,
                   std::function<void()> callback) override;
};

} // namespace vigia::net
