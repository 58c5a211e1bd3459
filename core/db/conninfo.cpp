#include "core/db/conninfo.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <libpq-fe.h>

namespace vigia::db {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ConnInfo)
};

bool arePorts(const QByteArray& list)
{
    for (const QByteArray& port : list.split(','))
        if (!port.isEmpty() && port.trimmed().toUShort() == 0)
            return false;
    return true;
}

QByteArray element(const QList<QByteArray>& list, qsizetype index)
{
    if (list.isEmpty())
        return {};
    return list.size() == 1 ? list.front() : list.value(index);
}

} // namespace

Result<ConnInfo> ConnInfo::parse(const QString& url)
{
    char* message = nullptr;
    PQconninfoOption* options = PQconninfoParse(url.toUtf8().constData(), &message);
    PQfreemem(message);
    const auto free = qScopeGuard([options] { PQconninfoFree(options); });
    ConnInfo info;
    for (const PQconninfoOption* option = options; option && option->keyword; ++option)
        if (option->val)
            info.m_values.emplace_back(option->keyword, option->val);
    if (!options || !arePorts(info.value("port")))
        return fail(
            ErrorCode::InvalidData,
            Tr::tr("The database address cannot be read: write it as postgresql://user@host:port/database."),
            {}, "BadAddress");
    return info;
}

QByteArray ConnInfo::value(const char* keyword) const
{
    for (const auto& [key, value] : m_values)
        if (key == keyword)
            return value;
    return {};
}

void ConnInfo::set(const char* keyword, const QByteArray& value)
{
    for (auto& [key, old] : m_values) {
        if (key == keyword) {
            old = value;
            return;
        }
    }
    m_values.emplace_back(keyword, value);
}

void ConnInfo::setDefault(const char* keyword, const QByteArray& value)
{
    if (this->value(keyword).isEmpty())
        set(keyword, value);
}

QString ConnInfo::where() const
{
    QStringList places;
    for (const ConnInfo& one : perHost()) {
        QByteArray host = one.value("host");
        if (host.isEmpty())
            host = one.value("hostaddr");
        const QByteArray port = one.value("port").isEmpty() ? QByteArray("5432") : one.value("port");
        if (host.isEmpty())
            host = "localhost";
        places << QString::fromUtf8(host.contains(':') && !host.startsWith('/') ? '[' + host + ']' : host)
                % u':' % QString::fromUtf8(port);
    }
    return places.join(QStringLiteral(", "));
}

std::vector<ConnInfo> ConnInfo::perHost() const
{
    const QList<QByteArray> hosts = value("host").split(',');
    const QList<QByteArray> addresses = value("hostaddr").split(',');
    const QList<QByteArray> ports = value("port").split(',');
    const qsizetype count = std::max(hosts.size(), addresses.size());
    if (count <= 1)
        return {*this};
    std::vector<ConnInfo> all;
    for (qsizetype i = 0; i < count; ++i) {
        ConnInfo one = *this;
        one.set("host", element(hosts, i));
        one.set("hostaddr", element(addresses, i));
        one.set("port", element(ports, i));
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace vigia::db
