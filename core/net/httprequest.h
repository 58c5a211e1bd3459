#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace vigia::net {

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QUrl url;
    QByteArray method = QByteArrayLiteral("GET");
    QByteArray body;
    HeaderList headers; ///< "Content-Type"…
    std::chrono::milliseconds deadline {60'000}; ///< for the whole exchange, however slowly it drips
    qint64 maxBytes = 64LL * 1024 * 1024; ///< of the body, decompressed
};

/// Whatever status the server answered with; judging it is the caller's.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    HeaderList headers;

    /// Without regard to case; empty when absent.
    QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

} // namespace vigia::net
