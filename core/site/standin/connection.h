#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <sys/types.h>

namespace vigia::standin {

/// One client's socket: buffered blocking reads and writes with time limits, and the ways to mistreat the
/// client. Used by one thread; the socket may be shut down by another.
class Connection
{
public:
    Connection(int socket, const std::atomic<bool>& stopping);
    ~Connection(); ///< closes; with a reset when breakAfter() was met
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    int socket() const { return m_socket; }

    /// False when the client said nothing for this long, or went away.
    bool waitReadable(std::chrono::milliseconds limit) const;
    bool waitWritable(std::chrono::milliseconds limit) const;
    /// Pauses; false as soon as the client goes away or the server stops.
    bool pause(std::chrono::milliseconds time) const;
    /// Waits for the client to go away or the server to stop.
    void waitForEnd() const;

    /// The socket's own results: bytes, 0 at the end, -1 on failure.
    ssize_t read(char* data, std::size_t size);
    ssize_t write(const char* data, std::size_t size);

    /// No more bytes in either direction; the close is orderly.
    void finish();
    /// After so many more bytes the connection is reset.
    void breakAfter(std::size_t bytes);

    bool isOver() const { return m_broken || m_finished; }

private:
    bool isGone() const;

    int m_socket;
    const std::atomic<bool>& m_stopping;
    std::array<char, 8192> m_buffer;
    std::size_t m_bufferBegin = 0;
    std::size_t m_bufferEnd = 0;
    bool m_breaks = false;
    bool m_broken = false;
    bool m_finished = false;
    std::size_t m_budget = 0;
};

} // namespace vigia::standin
