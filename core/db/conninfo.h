#pragma once

#include "core/base/result.h"
#include "core/db/connectionconfig.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace vigia::db {

/// libpq's parameters as keyword and value; only the ones that were given. Pure; any thread.
class ConnInfo
{
public:
    /// Reads a URI or keyword string. Errors: InvalidData (the text is never repeated: it may hold a
    /// password).
    [[nodiscard]] static Result<ConnInfo> parse(const QString& url);

    QByteArray value(const char* keyword) const;
    void set(const char* keyword, const QByteArray& value);
    void setDefault(const char* keyword, const QByteArray& value);

    /// "host:port", "host1:port1, host2:port2" or a socket directory: for messages.
    QString where() const;
    /// One per host of a host list, in order, so that each can have its own deadline.
    std::vector<ConnInfo> perHost() const;

    const std::vector<std::pair<QByteArray, QByteArray>>& values() const { return m_values; }

private:
    std::vector<std::pair<QByteArray, QByteArray>> m_values;
};

} // namespace vigia::db
