#pragma once

#include "core/site/standin/responder.h"

#include <memory>

namespace vigia::standin {

/// The sockets of the stand-in: cpp-httplib's server, with connections of its own so that an answer can also
/// leave slowly, in part, or never. One thread a connection.
class HttpFront
{
public:
    explicit HttpFront(Responder& responder);
    ~HttpFront();
    HttpFront(const HttpFront&) = delete;
    HttpFront& operator=(const HttpFront&) = delete;

    /// Binds and begins to queue connections. The port, or 0 (see errno).
    int bind(const std::string& host, int port);
    /// Serves until shutDown(); call once, after bind().
    void serve();
    bool isServing() const;
    /// Thread-safe: breaks every connection, also those that wait in a fault, and makes serve() return.
    void shutDown();

private:
    class Service;
    std::unique_ptr<Service> m_service;
};

} // namespace vigia::standin
