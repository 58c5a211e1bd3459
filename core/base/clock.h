#pragma once

#include <QDateTime>

#include <chrono>

namespace vigia {

/// Source of "now", so that tests and simulated days need no sleep. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// Monotonic; only differences mean something.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
};

} // namespace vigia
