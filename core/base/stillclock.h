#pragma once

#include "core/base/clock.h"

namespace vigia {

/// Time as it stood at one moment, so that the age of everything is what it was then; monotonic time goes on.
class StillClock final : public Clock
{
public:
    explicit StillClock(const QDateTime& moment)
        : m_moment(moment)
    {
    }

    QDateTime nowUtc() const override { return m_moment; }

    std::chrono::milliseconds monotonic() const override { return m_running.monotonic(); }

private:
    const QDateTime m_moment;
    const SystemClock m_running;
};

} // namespace vigia
