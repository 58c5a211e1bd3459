#include "core/site/standin/httpfront.h"

#include "core/site/standin/connection.h"

#include <httplib.h>

#include <mutex>
#include <set>
#include <sys/socket.h>

namespace vigia::standin {

namespace {

constexpr std::size_t Threads = 48;
constexpr std::size_t LargestBody = 1'048'576;
constexpr int Backlog = 128;
constexpr std::chrono::milliseconds IdleLimit {60'000};

/// httplib serves a connection on one thread from its first byte to its last; handlers find it here.
thread_local Connection* servedConnection = nullptr;

class ConnectionStream final : public httplib::Stream
{
public:
    explicit ConnectionStream(Connection& connection)
        : m_connection(connection)
    {
    }

    bool is_readable() const override { return m_connection.waitReadable(std::chrono::seconds(10)); }

    bool is_writable() const override
    {
        return !m_connection.isOver() && m_connection.waitWritable(std::chrono::seconds(10));
    }

    ssize_t read(char* data, size_t size) override { return m_connection.read(data, size); }

    ssize_t write(const char* data, size_t size) override { return m_connection.write(data, size); }

    void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override { }

    void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override { }

    socket_t socket() const override { return m_connection.socket(); }

private:
    Connection& m_connection;
};

void reuseAddressOnly(socket_t socket)
{
    // Not SO_REUSEPORT, httplib's default: a second stand-in on the same port must fail.
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

} // namespace

class HttpFront::Service final : public httplib::Server
{
public:
    explicit Service(Responder& responder)
        : m_responder(responder)
    {
        new_task_queue = [] { return new httplib::ThreadPool(Threads); };
        set_socket_options(reuseAddressOnly);
        set_tcp_nodelay(true);
        set_payload_max_length(LargestBody);
        set_keep_alive_timeout(IdleLimit.count() / 1000);
        set_default_headers({{"X-Vigia-Simulated", "true"}});
        const auto handler = [this](const httplib::Request& request, httplib::Response& response) {
            handle(request, response);
        };
        // HEAD comes as GET.
        Get(".*", handler).Post(".*", handler).Put(".*", handler).Patch(".*", handler);
        Delete(".*", handler).Options(".*", handler);
    }

    int bind(const std::string& host, int port)
    {
        const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : 0;
        if (bound > 0)
            ::listen(svr_sock_, Backlog); // httplib's five are too few for many clients at once
        return std::max(bound, 0);
    }

    void breakConnections()
    {
        m_stopping = true;
        stop();
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        Connection connection(socket, m_stopping);
        enter(socket);
        servedConnection = &connection;
        serveRequests(connection);
        servedConnection = nullptr;
        leave(socket);
        return true;
    }

    void serveRequests(Connection& connection)
    {
        ConnectionStream stream(connection);
        bool closed = false;
        bool bodyLeft = false;
        const auto setUp = [&](httplib::Request& request) {
            request.headers.erase("Accept-Encoding"); // compressing costs more than the loopback saves
            const auto length = request.get_header_value<uint64_t>("Content-Length");
            const bool hasNoBody =
                request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
            bodyLeft = hasNoBody && length > 0; // httplib does not read it
            if (length > LargestBody)
                refuseBody(stream, connection);
        };
        while (!m_stopping && !closed && !bodyLeft && connection.waitReadable(IdleLimit)) {
            if (!process_request(stream, false, closed, setUp) || connection.isOver())
                break;
        }
    }

    /// At once; httplib would read all of it first.
    static void refuseBody(ConnectionStream& stream, Connection& connection)
    {
        constexpr std::string_view Refused = "HTTP/1.1 413 Payload Too Large\r\nX-Vigia-Simulated: "
                                             "true\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        stream.write(Refused.data(), Refused.size());
        connection.finish();
    }

    void enter(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(socket);
        if (m_stopping)
            ::shutdown(socket, SHUT_RDWR);
    }

    void leave(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
    }

    void handle(const httplib::Request& request, httplib::Response& response)
    {
        Reply reply = m_responder.respond(
            request.method, request.path,
            QByteArrayView(request.body.data(), static_cast<qsizetype>(request.body.size())));
        Connection& connection = *servedConnection;
        if (reply.delivery == Reply::Delivery::Never) {
            connection.waitForEnd();
            connection.breakAfter(0);
        } else if (reply.delay.count() > 0 && !connection.pause(reply.delay)) {
            connection.breakAfter(0);
        } else if (reply.delivery == Reply::Delivery::Broken) {
            constexpr std::size_t Head = 300; // about the size of the header
            connection.breakAfter(Head + reply.body.size() / 2);
        }
        response.status = reply.status;
        for (const auto& [name, value] : reply.headers)
            response.set_header(name, value);
        if (reply.delivery == Reply::Delivery::Slow)
            setSlowContent(response, std::move(reply), connection);
        else
            setContent(response, std::move(reply));
    }

    static void setContent(httplib::Response& response, Reply reply)
    {
        response.body = std::move(reply.body);
        response.set_header("Content-Type", reply.contentType);
    }

    void setSlowContent(httplib::Response& response, Reply reply, const Connection& connection) const
    {
        const std::size_t size = reply.body.size();
        const auto gap = m_responder.timing().slowByte;
        response.set_content_provider(
            size, reply.contentType,
            [body = std::move(reply.body), gap, &connection](size_t offset, size_t, httplib::DataSink& sink) {
                return sink.write(body.data() + offset, 1) && connection.pause(gap);
            });
    }

    Responder& m_responder;
    std::atomic<bool> m_stopping {false};
    std::mutex m_mutex; ///< httplib's threads share the set
    std::set<int> m_sockets;
};

HttpFront::HttpFront(Responder& responder)
    : m_service(std::make_unique<Service>(responder))
{
}

HttpFront::~HttpFront() = default;

int HttpFront::bind(const std::string& host, int port)
{
    return m_service->bind(host, port);
}

void HttpFront::serve()
{
    m_service->listen_after_bind();
}

bool HttpFront::isServing() const
{
    return m_service->is_running();
}

void HttpFront::shutDown()
{
    m_service->breakConnections();
}

} // namespace vigia::standin
