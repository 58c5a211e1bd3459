#include "core/net/rediserror.h"

#include <QCoreApplication>

namespace vigia::net {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RedisError)
};

Error deniedError(const QByteArray& kind, const QString& command, const QString& detail)
{
    if (kind == "NOAUTH")
        return {ErrorCode::PermissionDenied,
                Tr::tr("Redis wants a password and none is set: name a password file in the site's "
                       "configuration or set VIGIA_REDIS_PASSWORD."),
                detail, "RedisNoAuth", false};
    if (kind == "WRONGPASS")
        return {
            ErrorCode::PermissionDenied,
            Tr::tr("Redis refused the user name or the password: check both in the site's configuration."),
            detail, "RedisWrongPassword", false};
    return {ErrorCode::PermissionDenied,
            Tr::tr("Redis does not let this user run %1 or touch its keys or channels: its ACL has to allow "
                   "it.")
                .arg(command),
            detail, "RedisNotAllowed", false};
}

} // namespace

Error errorFromReply(const QByteArray& reply, const QByteArray& command)
{
    const QByteArray kind = reply.left(reply.indexOf(' '));
    // "unknown command 'X', with args beginning with: …"
    QByteArray text = reply.left(200);
    for (const char* tail : {", with args", " args "})
        if (const qsizetype at = text.indexOf(tail); at >= 0)
            text.truncate(at);
    const bool isLogin = command.compare("AUTH", Qt::CaseInsensitive) == 0;
    const QString detail = isLogin ? QString::fromLatin1(kind) : QString::fromUtf8(text);
    const QString name = QString::fromLatin1(command.left(40));
    // Older servers answer a wrong password with a plain ERR.
    if (isLogin && kind == "ERR")
        return deniedError("WRONGPASS", name, detail);
    if (kind == "NOAUTH" || kind == "WRONGPASS" || kind == "NOPERM")
        return deniedError(kind, name, detail);
    static const QByteArrayList passing {"LOADING", "MASTERDOWN", "CLUSTERDOWN", "TRYAGAIN", "BUSY"};
    if (passing.contains(kind))
        return {ErrorCode::Unreachable,
                Tr::tr("Redis is not ready (%1): it will be asked again.").arg(QString::fromLatin1(kind)),
                detail, "RedisNotReady", true};
    static const QByteArrayList unwilling {"READONLY", "OOM", "MISCONF", "EXECABORT", "NOREPLICAS"};
    if (unwilling.contains(kind))
        return {ErrorCode::Conflict,
                Tr::tr("Redis does not accept changes now (%1): see its log for the cause, such as full "
                       "memory or disk, or a replica instead of the primary.")
                    .arg(QString::fromLatin1(kind)),
                detail, "RedisReadOnly", false};
    return {ErrorCode::InvalidData,
            Tr::tr("Redis refused %1 (%2): the server may be too old, or the key of another kind.")
                .arg(name, QString::fromLatin1(kind)),
            detail, "RedisRefused", false};
}

Error unreachableError(const QString& where, const QString& cause)
{
    return {ErrorCode::Unreachable,
            Tr::tr("Redis at %1 cannot be reached (%2): check that it runs and that the address is right.")
                .arg(where, cause),
            cause, "RedisUnreachable", true};
}

Error tlsError(const QString& where, const QString& cause)
{
    return {ErrorCode::Unreachable,
            Tr::tr("A secure connection to Redis at %1 was refused (%2): check the authority file, the host "
                   "name and that the port speaks TLS.")
                .arg(where, cause),
            cause, "RedisTls", false};
}

Error connectTimeoutError(const QString& where, qint64 milliseconds)
{
    return {
        ErrorCode::Unreachable,
        Tr::tr("Redis at %1 did not answer within %2 s: check that it runs and that the address is right.")
            .arg(where, QString::number(static_cast<double>(milliseconds) / 1000)),
        {},
        "RedisTimeout",
        true};
}

Error commandTimeoutError(const QByteArray& command, const QString& where)
{
    return {ErrorCode::Timeout,
            Tr::tr("Redis at %1 did not answer %2 in time: it is overloaded, or the network is. It is not "
                   "known whether the command was carried out.")
                .arg(where, QString::fromLatin1(command.left(40))),
            {},
            "RedisTimeout",
            true};
}

} // namespace vigia::net
