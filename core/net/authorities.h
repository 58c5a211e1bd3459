#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QSslCertificate>

namespace vigia::net {

/// The certificate authorities that a service is proven by.
class Authorities
{
    Q_DECLARE_TR_FUNCTIONS(Authorities)

public:
    static constexpr qint64 MostBytes = 4 * 1024 * 1024;

    /// Of a PEM file; none when `file` is empty: the system's count. `service` is its name for people.
    /// Blocking, a small file. Error: InvalidData (not readable, no certificate in it).
    [[nodiscard]] static Result<QList<QSslCertificate>> read(const QString& file, const QString& service);
};

} // namespace vigia::net
