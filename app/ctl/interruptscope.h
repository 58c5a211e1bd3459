#pragma once

#include <functional>
#include <memory>

namespace vigia::ctl {

/// Calls back on the main thread when SIGINT or SIGTERM arrives, while it lives. One at a time a program.
class InterruptScope
{
public:
    explicit InterruptScope(std::function<void()> onInterrupt);
    ~InterruptScope();
    InterruptScope(const InterruptScope&) = delete;
    InterruptScope& operator=(const InterruptScope&) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vigia::ctl
