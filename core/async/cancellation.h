#pragma once

#include <functional>

namespace vigia {

/// Passed to a blocking job: true as soon as nobody wants its answer any more. Cheap; ask it in every wait.
class Cancellation
{
public:
    Cancellation() = default;

    explicit Cancellation(std::function<bool()> isCancelled)
        : m_isCancelled(std::move(isCancelled))
    {
    }

    bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

private:
    std::function<bool()> m_isCancelled;
};

} // namespace vigia
