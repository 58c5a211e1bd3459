#include "core/telemetry/exposer.h"

#include "core/async/serialexecutor.h"
#include "core/telemetry/deadlinestream.h"

#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace vigia::telemetry {

namespace {

constexpr std::size_t Threads = 16; // a scrape takes milliseconds; slow clients hold one each
constexpr std::size_t LargestBody = 1024; // nobody has to send one
constexpr std::chrono::seconds SendTime {5}; // for all of a request
constexpr std::chrono::seconds TakeTime {30}; // for all of an answer
constexpr const char* MetricsType = "text/plain; version=0.0.4; charset=utf-8";

struct Address
{
    QString host;
    quint16 port = 0;
};

std::optional<Address> parse(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:\[([0-9A-Fa-f:.]+)\]|([^:\[\]\s]+)):([0-9]{1,5})\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port > 65535)
        return std::nullopt;
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return Address {host, static_cast<quint16>(port)};
}

void reuseAddressOnly(socket_t socket)
{
    // Not SO_REUSEPORT, httplib's default: a second server on the same port must fail.
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
}

/// One request a connection: an idle one would hold a thread, and the end of all.
class DeadlineServer final : public httplib::Server
{
    bool process_and_close_socket(socket_t socket) override
    {
        DeadlineStream stream(socket, SendTime, TakeTime);
        bool isClosed = false;
        const bool isWell = process_request(stream, true, isClosed, nullptr);
        ::shutdown(socket, SHUT_RDWR);
        ::close(socket);
        return isWell;
    }
};

} // namespace

struct Exposer::Private
{
    explicit Private(Sources given)
        : sources(std::move(given))
    {
        server.new_task_queue = [] { return new httplib::ThreadPool(Threads); };
        server.set_socket_options(reuseAddressOnly);
        server.set_tcp_nodelay(true);
        server.set_payload_max_length(LargestBody);
        // HEAD comes as GET.
        server.Get("/metrics", [this](const httplib::Request&, httplib::Response& response) {
            response.set_content(sources.metrics().toStdString(), MetricsType);
        });
        server.Get("/health", [this](const httplib::Request&, httplib::Response& response) {
            const HealthAnswer answer = sources.health();
            response.status = answer.isServing ? 200 : 503;
            response.set_content(answer.json.toStdString(), "application/json");
        });
    }

    /// The port, or 0 (see errno).
    int bind(const Address& address)
    {
        const std::string host = address.host.toStdString();
        if (address.port == 0)
            return std::max(server.bind_to_any_port(host), 0);
        return server.bind_to_port(host, address.port) ? address.port : 0;
    }

    const Sources sources;
    DeadlineServer server;
    QFuture<Result<>> serving;
    SerialExecutor listener {QStringLiteral("exposer")}; ///< last: joined first
};

Exposer::Exposer(std::unique_ptr<Private> running)
    : d(std::move(running))
{
}

Exposer::~Exposer()
{
    d->server.stop(); // the listener is joined with the rest
}

Result<std::unique_ptr<Exposer>> Exposer::start(const QString& listen, Sources sources)
{
    const std::optional<Address> address = parse(listen);
    if (!address)
        return fail(
            ErrorCode::InvalidData,
            tr("“%1” is not an address to listen on; write it as 127.0.0.1:PORT.").arg(listen.left(100)));
    auto running = std::make_unique<Private>(std::move(sources));
    errno = 0;
    const int port = running->bind(*address);
    if (port == 0) {
        const int code = errno;
        const QString reason =
            code == 0 ? tr("the host is not known") : QString::fromLocal8Bit(std::strerror(code));
        return fail(code == EADDRINUSE   ? ErrorCode::Conflict
                        : code == EACCES ? ErrorCode::PermissionDenied
                                         : ErrorCode::Internal,
                    tr("Metrics cannot be served on %1 (%2); end the program that listens there, or choose "
                       "another port.")
                        .arg(listen, reason),
                    reason, "ListenFailed");
    }
    Private* self = running.get(); // outlives the job: its executor joins
    running->serving = running->listener.run([self]() -> Result<> {
        self->server.listen_after_bind();
        return {};
    });
    while (!running->server.is_running() && !running->serving.isFinished())
        std::this_thread::yield();
    std::unique_ptr<Exposer> exposer(new Exposer(std::move(running)));
    exposer->m_url.setScheme(QStringLiteral("http"));
    exposer->m_url.setHost(address->host);
    exposer->m_url.setPort(port);
    return exposer;
}

} // namespace vigia::telemetry
