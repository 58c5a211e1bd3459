#pragma once

#include "core/base/clock.h"

namespace vigia::test {

/// A clock that stands still until it is moved.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime& now = QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC))
        : m_now(now)
    {
    }

    QDateTime nowUtc() const override { return m_now; }

    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic {1'000'000};
};

} // namespace vigia::test
