#include "core/db/resolver.h"

#include "core/db/pgerror.h"

#include <arpa/inet.h>
#include <array>
#include <ctime>
#include <netdb.h>
#include <sys/socket.h>

namespace vigia::db {

namespace {

/// What a lookup reads and writes; must outlive it, also when nobody waits for it any more.
struct Lookup
{
    explicit Lookup(QByteArray hostName)
        : name(std::move(hostName))
    {
        hints.ai_socktype = SOCK_STREAM;
        request.ar_name = name.constData();
        request.ar_request = &hints;
    }

    ~Lookup()
    {
        if (request.ar_result)
            freeaddrinfo(request.ar_result);
    }

    Lookup(const Lookup&) = delete;
    Lookup& operator=(const Lookup&) = delete;

    QByteArray name;
    addrinfo hints {};
    gaicb request {};
};

bool isAddress(const QByteArray& host)
{
    std::array<unsigned char, sizeof(in6_addr)> address {};
    return inet_pton(AF_INET, host.constData(), address.data()) == 1
        || inet_pton(AF_INET6, host.constData(), address.data()) == 1;
}

/// 0 or EAI_…; EAI_INPROGRESS when the deadline came first.
int waitFor(Lookup& lookup, const QDeadlineTimer& deadline, const Cancellation& cancellation)
{
    const std::array<const gaicb*, 1> list {&lookup.request};
    constexpr timespec Slice {0, 20'000'000};
    int state = gai_error(&lookup.request);
    while (state == EAI_INPROGRESS && !deadline.hasExpired() && !cancellation.isCancelled()) {
        gai_suspend(list.data(), 1, &Slice);
        state = gai_error(&lookup.request);
    }
    return state;
}

std::vector<ConnInfo> targets(const ConnInfo& host, const addrinfo* addresses)
{
    std::vector<ConnInfo> all;
    for (const addrinfo* entry = addresses; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text {};
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0,
                        NI_NUMERICHOST)
            != 0)
            continue;
        all.push_back(host);
        all.back().set("hostaddr", text.data());
    }
    return all;
}

} // namespace

Result<std::vector<ConnInfo>> resolved(const ConnInfo& host, const QDeadlineTimer& deadline,
                                       const Cancellation& cancellation)
{
    const QByteArray name = host.value("host");
    if (name.isEmpty() || name.startsWith('/') || name.startsWith('@') || !host.value("hostaddr").isEmpty()
        || isAddress(name))
        return std::vector<ConnInfo> {host};
    auto lookup = std::make_unique<Lookup>(name);
    std::array<gaicb*, 1> list {&lookup->request};
    if (getaddrinfo_a(GAI_NOWAIT, list.data(), 1, nullptr) != 0)
        return std::vector<ConnInfo> {host};
    const int state = waitFor(*lookup, deadline, cancellation);
    if (state == 0)
        return targets(host, lookup->request.ar_result);
    if (state == EAI_INPROGRESS) {
        // One that cannot be taken back still writes into its request when it ends: it keeps it.
        if (gai_cancel(list[0]) == EAI_NOTCANCELED)
            static_cast<void>(lookup.release());
        if (cancellation.isCancelled())
            return fail(cancelledError());
    }
    const bool isUnknown = state == EAI_NONAME || state == EAI_NODATA;
    Error error =
        isUnknown ? unknownHostError(QString::fromUtf8(name)) : nameServiceError(QString::fromUtf8(name));
    error.detail = QString::fromLocal8Bit(gai_strerror(state));
    return fail(error);
}

} // namespace vigia::db
