#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSslCertificate>
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
    bool cutsBody = false; ///< more than maxBytes: answers the beginning, instead of TooLarge
    QList<QSslCertificate> authorities; ///< trusted besides the system's
};

/// Whatever status the server answered with; judging it is the caller's.
struct HttpResponse
{
    int status = 0;
    QByteArray body;
    HeaderList headers;
    bool isCut = false; ///< there was more than maxBytes

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
