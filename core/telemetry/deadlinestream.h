#pragma once

#include <httplib.h>

#include <array>
#include <chrono>

namespace vigia::telemetry {

/// One accepted connection with an end: the whole request must have come, and the whole answer be taken,
/// within a time, however small the pieces. httplib's own time-outs begin anew with every byte. The thread
/// that serves it; does not close the socket.
class DeadlineStream final : public httplib::Stream
{
public:
    DeadlineStream(socket_t socket, std::chrono::milliseconds toSend, std::chrono::milliseconds toTake);

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char* to, size_t size) override;
    ssize_t write(const char* from, size_t size) override;
    void get_remote_ip_and_port(std::string& ip, int& port) const override;
    void get_local_ip_and_port(std::string& ip, int& port) const override;

    socket_t socket() const override { return m_socket; }

private:
    using Clock = std::chrono::steady_clock;

    bool await(short event, Clock::time_point until) const;
    Clock::time_point takeEnd() const;

    socket_t m_socket;
    std::chrono::milliseconds m_toTake;
    Clock::time_point m_sendEnd;
    mutable Clock::time_point m_takeEnd; ///< set with the first byte of the answer
    std::array<char, 4096> m_buffer {};
    size_t m_begin = 0;
    size_t m_end = 0;
};

} // namespace vigia::telemetry
