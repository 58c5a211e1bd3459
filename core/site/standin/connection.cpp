#include "core/site/standin/connection.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigia::standin {

namespace {

constexpr std::chrono::milliseconds IoLimit {10'000};
/// A stop must be noticed soon by those who only wait.
constexpr std::chrono::milliseconds Tick {200};
/// Time for the client to read the first half before the reset throws it away.
constexpr std::chrono::milliseconds ResetGrace {30};

int pollOnce(int socket, short events, std::chrono::milliseconds limit)
{
    pollfd descriptor {socket, events, 0};
    int rc = 0;
    do {
        rc = ::poll(&descriptor, 1, static_cast<int>(limit.count()));
    } while (rc < 0 && errno == EINTR);
    return rc > 0 ? descriptor.revents : rc;
}

} // namespace

Connection::Connection(int socket, const std::atomic<bool>& stopping)
    : m_socket(socket)
    , m_stopping(stopping)
{
}

Connection::~Connection()
{
    if (m_broken) {
        const linger reset {1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    } else {
        ::shutdown(m_socket, SHUT_RDWR);
    }
    ::close(m_socket);
}

bool Connection::waitReadable(std::chrono::milliseconds limit) const
{
    return m_bufferBegin < m_bufferEnd || pollOnce(m_socket, POLLIN, limit) > 0;
}

bool Connection::waitWritable(std::chrono::milliseconds limit) const
{
    return (pollOnce(m_socket, POLLOUT, limit) & POLLOUT) != 0;
}

bool Connection::isGone() const
{
    const int events = pollOnce(m_socket, POLLRDHUP, std::chrono::milliseconds(0));
    return m_stopping || events < 0 || (events & (POLLRDHUP | POLLHUP | POLLERR | POLLNVAL)) != 0;
}

bool Connection::pause(std::chrono::milliseconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (;;) {
        if (isGone())
            return false;
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return true;
        pollOnce(m_socket, POLLRDHUP, std::min(left, Tick));
    }
}

void Connection::waitForEnd() const
{
    while (pause(Tick)) { }
}

ssize_t Connection::read(char* data, std::size_t size)
{
    if (m_finished)
        return 0;
    if (m_bufferBegin == m_bufferEnd) {
        if (!waitReadable(IoLimit))
            return -1;
        ssize_t got = 0;
        do {
            got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        } while (got < 0 && errno == EINTR);
        if (got <= 0)
            return got;
        m_bufferBegin = 0;
        m_bufferEnd = static_cast<std::size_t>(got);
    }
    const std::size_t taken = std::min(size, m_bufferEnd - m_bufferBegin);
    std::memcpy(data, m_buffer.data() + m_bufferBegin, taken);
    m_bufferBegin += taken;
    return static_cast<ssize_t>(taken);
}

ssize_t Connection::write(const char* data, std::size_t size)
{
    if (m_broken || m_finished)
        return -1;
    std::size_t wanted = m_breaks ? std::min(size, m_budget) : size;
    for (std::size_t sent = 0; sent < wanted;) {
        if (!waitWritable(IoLimit))
            return -1;
        const ssize_t rc = ::send(m_socket, data + sent, wanted - sent, MSG_NOSIGNAL);
        if (rc < 0 && errno == EINTR)
            continue;
        if (rc <= 0)
            return -1;
        sent += static_cast<std::size_t>(rc);
    }
    if (m_breaks) {
        m_budget -= wanted;
        if (m_budget == 0) {
            pause(ResetGrace);
            m_broken = true;
            return -1;
        }
    }
    return static_cast<ssize_t>(size);
}

void Connection::finish()
{
    m_finished = true;
}

void Connection::breakAfter(std::size_t bytes)
{
    m_breaks = true;
    m_budget = bytes;
    m_broken = bytes == 0;
}

} // namespace vigia::standin
