#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace vigia {

/// One value from one thread to another that waits for it, with an end to the wait. For blocking jobs only:
/// never on a thread that has windows or an event loop to serve.
template<typename T>
class Mailbox
{
public:
    void put(T value)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_value = std::move(value);
        }
        m_arrived.notify_one();
    }

    /// Blocks; nullopt when nothing came in time.
    [[nodiscard]] std::optional<T> take(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_arrived.wait_for(lock, patience, [this] { return m_value.has_value(); });
        return std::exchange(m_value, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::optional<T> m_value;
};

} // namespace vigia
