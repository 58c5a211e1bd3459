#include "core/site/loopbackport.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace vigia::site {

quint16 freePort(quint16 wanted)
{
    const int probe = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int reuse = 1;
    setsockopt(probe, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(wanted);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool isFree = bind(probe, generic, length) == 0 && getsockname(probe, generic, &length) == 0;
    close(probe);
    if (isFree)
        return ntohs(address.sin_port);
    return wanted == 0 ? 0 : freePort(0);
}

} // namespace vigia::site
