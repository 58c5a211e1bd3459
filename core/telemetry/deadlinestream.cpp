#include "core/telemetry/deadlinestream.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace vigia::telemetry {

namespace {

using Name = int (*)(int, sockaddr*, socklen_t*);

void nameOf(socket_t socket, Name name, std::string& ip, int& port)
{
    sockaddr_storage address {};
    socklen_t size = sizeof address;
    if (name(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return;
    std::array<char, INET6_ADDRSTRLEN> text {};
    if (address.ss_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(&address);
        inet_ntop(AF_INET, &v4->sin_addr, text.data(), text.size());
        port = ntohs(v4->sin_port);
    } else if (address.ss_family == AF_INET6) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(&address);
        inet_ntop(AF_INET6, &v6->sin6_addr, text.data(), text.size());
        port = ntohs(v6->sin6_port);
    }
    ip = text.data();
}

} // namespace

DeadlineStream::DeadlineStream(socket_t socket, std::chrono::milliseconds toSend,
                               std::chrono::milliseconds toTake)
    : m_socket(socket)
    , m_toTake(toTake)
    , m_sendEnd(Clock::now() + toSend)
    , m_takeEnd(Clock::time_point::max())
{
}

bool DeadlineStream::await(short event, Clock::time_point until) const
{
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
        if (left <= 0)
            return false;
        pollfd one {m_socket, event, 0};
        const int ready = poll(&one, 1, static_cast<int>(left));
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

DeadlineStream::Clock::time_point DeadlineStream::takeEnd() const
{
    if (m_takeEnd == Clock::time_point::max())
        m_takeEnd = Clock::now() + m_toTake;
    return m_takeEnd;
}

bool DeadlineStream::is_readable() const
{
    return m_begin < m_end || await(POLLIN, m_sendEnd);
}

bool DeadlineStream::is_writable() const
{
    return await(POLLOUT, takeEnd());
}

ssize_t DeadlineStream::read(char* to, size_t size)
{
    if (m_begin == m_end) {
        if (!await(POLLIN, m_sendEnd))
            return -1;
        const ssize_t got = recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = static_cast<size_t>(got);
    }
    // What came before the end counts: a client in a hurry may send everything at once.
    const size_t count = std::min(size, m_end - m_begin);
    std::memcpy(to, m_buffer.data() + m_begin, count);
    m_begin += count;
    return static_cast<ssize_t>(count);
}

ssize_t DeadlineStream::write(const char* from, size_t size)
{
    if (!is_writable())
        return -1;
    return send(m_socket, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
}

void DeadlineStream::get_remote_ip_and_port(std::string& ip, int& port) const
{
    nameOf(m_socket, getpeername, ip, port);
}

void DeadlineStream::get_local_ip_and_port(std::string& ip, int& port) const
{
    nameOf(m_socket, getsockname, ip, port);
}

} // namespace vigia::telemetry
