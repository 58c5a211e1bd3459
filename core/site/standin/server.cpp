#include "core/site/standin/server.h"

#include "core/async/serialexecutor.h"
#include "core/site/standin/httpfront.h"
#include "core/site/standin/saveddocuments.h"
#include "core/site/standin/simulatedanswers.h"

#include <QRegularExpression>

#include <cerrno>
#include <cstring>
#include <thread>

namespace vigia::standin {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StandinServer)
};

/// What the simulated history can reach.
const QDate FirstToday(2000, 1, 2);
const QDate LastToday(2059, 12, 31);

bool isLoopback(const QString& host)
{
    static const QRegularExpression ipv4(
        QStringLiteral(R"(\A127(\.(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])){3}\z)"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || ipv4.match(host).hasMatch();
}

Error bindError(const QString& listen, int code)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(code));
    const ErrorCode kind = code == EADDRINUSE ? ErrorCode::Conflict
        : code == EACCES                      ? ErrorCode::PermissionDenied
                                              : ErrorCode::Internal;
    return {kind,
            Tr::tr("The XM stand-in could not listen on %1 (%2); choose another port, or 0 for a free one.")
                .arg(listen, reason),
            reason,
            {},
            false};
}

} // namespace

Result<ListenAddress> parseListenAddress(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(\A(?:\[([0-9A-Fa-f:]+)\]|([^:\[\]]+)):([0-9]{1,5})\z)"));
    const QRegularExpressionMatch match = pattern.match(text);
    const uint port = match.captured(3).toUInt();
    if (!match.hasMatch() || port > 65535) {
        return fail(ErrorCode::InvalidData,
                    Tr::tr("“%1” is not an address to listen on; write it as 127.0.0.1:PORT.").arg(text));
    }
    const QString host = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    if (!isLoopback(host)) {
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("The XM stand-in does not listen on %1, because simulated data must stay on this machine; "
                   "use 127.0.0.1.")
                .arg(host));
    }
    return ListenAddress {host, static_cast<quint16>(port)};
}

/// What lives from start() to stop(), in the order of construction.
struct Server::Running
{
    Running(const Options& options, std::unique_ptr<AnswerSource> source)
        : responder(options, std::move(source))
        , front(std::make_shared<HttpFront>(responder))
        , listener(QStringLiteral("xm-standin"))
    {
    }

    Responder responder;
    std::shared_ptr<HttpFront> front;
    SerialExecutor listener; ///< runs the accept loop
    QFuture<Result<>> serving;
};

Server::Server(Options options)
    : m_options(std::move(options))
{
}

Server::~Server()
{
    stop();
}

QString Server::url() const
{
    if (!isRunning())
        return {};
    const QString host = m_host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(m_host) : m_host;
    return QStringLiteral("http://%1:%2").arg(host).arg(m_port);
}

Faults::Counters Server::counters() const
{
    return m_running ? m_running->responder.faults().counters() : Faults::Counters();
}

Result<> Server::start()
{
    stop();
    const auto address = parseListenAddress(m_options.listen);
    if (!address)
        return fail(address.error());
    if (m_options.today.isValid() && (m_options.today < FirstToday || m_options.today > LastToday)) {
        return fail(ErrorCode::InvalidData,
                    tr("The XM stand-in cannot simulate the day %1; give one from %2 to %3.")
                        .arg(m_options.today.toString(Qt::ISODate), FirstToday.toString(Qt::ISODate),
                             LastToday.toString(Qt::ISODate)));
    }
    std::unique_ptr<AnswerSource> source;
    if (m_options.documentsDir.isEmpty()) {
        source = std::make_unique<SimulatedAnswers>(
            SimulatedAnswers::Settings {m_options.seed, m_options.today, m_options.revisions,
                                        m_options.partialNewestDay, m_options.markSimulated});
    } else {
        auto documents = SavedDocuments::load(m_options.documentsDir, m_options.today);
        if (!documents)
            return fail(documents.error());
        source = std::move(*documents);
    }
    auto running = std::make_unique<Running>(m_options, std::move(source));
    errno = 0;
    const int port = running->front->bind(address->host.toStdString(), address->port);
    if (port == 0)
        return fail(bindError(m_options.listen, errno));
    running->serving = running->listener.run([front = running->front]() -> Result<> {
        front->serve();
        return {};
    });
    while (!running->front->isServing() && !running->serving.isFinished())
        std::this_thread::yield();
    m_running = std::move(running);
    m_host = address->host;
    m_port = static_cast<quint16>(port);
    return {};
}

void Server::stop()
{
    if (m_running)
        m_running->front->shutDown();
    m_running.reset(); // joins
    m_port = 0;
}

void Server::setFaults(std::vector<Fault> faults)
{
    m_options.faults = faults;
    if (m_running)
        m_running->responder.faults().set(std::move(faults));
}

} // namespace vigia::standin
