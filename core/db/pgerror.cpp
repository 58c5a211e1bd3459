#include "core/db/pgerror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <cerrno>
#include <cstring>

namespace vigia::db {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PgError)
};

/// The first quoted name of a server message, whatever its language: "metrics", «metrics», „metrics“.
QString quotedName(const QString& text)
{
    static const QRegularExpression quoted(QStringLiteral("[\"«„“]([^\"»“”]+)[\"»“”]"));
    const QRegularExpressionMatch match = quoted.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

Error make(ErrorCode code, const char* errorClass, const QString& message, bool temporary = false)
{
    return {code, message, {}, errorClass, temporary};
}

Error accessError(const QByteArray& state, const QString& text)
{
    if (state == "28P01")
        return make(ErrorCode::PermissionDenied, "WrongPassword",
                    Tr::tr("PostgreSQL refused the password of user “%1”: correct the password file.")
                        .arg(quotedName(text)));
    if (state.startsWith("28"))
        return make(
            ErrorCode::PermissionDenied, "NoLogin",
            Tr::tr("PostgreSQL does not let this user in (%1): ask its administrator for access.").arg(text));
    if (state == "25006")
        return make(ErrorCode::PermissionDenied, "ReadOnly",
                    Tr::tr("This connection may only read: use an address that may write."));
    return make(ErrorCode::PermissionDenied, "NoRight",
                Tr::tr("This user may not do that in the database (%1): ask its administrator for the right.")
                    .arg(text));
}

Error missingError(const QByteArray& state, const QString& text)
{
    if (state == "3D000")
        return make(
            ErrorCode::NotFound, "NoDatabase",
            Tr::tr("The database “%1” does not exist on this server: correct its name in the address.")
                .arg(quotedName(text)));
    if (state == "42P01")
        return make(
            ErrorCode::NotFound, "NoTable",
            Tr::tr("The database has no table “%1”: it is no portal database, or its tables are still to be "
                   "made (vigiactl db check).")
                .arg(quotedName(text)));
    if (state == "3F000")
        return make(
            ErrorCode::NotFound, "NoSchema",
            Tr::tr("The database has no schema “%1”: run “vigiactl db migrate”.").arg(quotedName(text)));
    return make(
        ErrorCode::NotFound, "NoColumn",
        Tr::tr("The database lacks something that Vigía needs (%1): it is no portal database, or one of "
               "another version (vigiactl db check).")
            .arg(text));
}

/// One SQLSTATE for two things; only the words differ, in the languages our servers speak.
Error interruptedError(const QString& text)
{
    if (text.contains(QStringLiteral("user request")) || text.contains(QStringLiteral("del usuario")))
        return make(ErrorCode::Conflict, "CancelledInServer",
                    Tr::tr("Somebody cancelled this query in the PostgreSQL server: try again."), true);
    return make(ErrorCode::Timeout, "StatementTimeout",
                Tr::tr("PostgreSQL did not finish this query in the time allowed: ask for a shorter range or "
                       "raise the statement time-out."),
                true);
}

Error unreachableError(const QByteArray& state, const QString& text)
{
    if (state == "53300")
        return make(
            ErrorCode::Unreachable, "TooManyConnections",
            Tr::tr("PostgreSQL has no free connection: close other programs or raise max_connections, "
                   "then try again."),
            true);
    if (state == "57P03")
        return make(ErrorCode::Unreachable, "ServerStarting",
                    Tr::tr("PostgreSQL is starting or stopping: try again in a moment."), true);
    if (state == "57P01" || state == "57P02")
        return make(ErrorCode::Unreachable, "ServerShutdown",
                    Tr::tr("PostgreSQL was shut down while it worked: start it, then try again."), true);
    return make(ErrorCode::Unreachable, "ConnectionLost",
                Tr::tr("PostgreSQL ended the connection (%1): try again.").arg(text), true);
}

Error conflictError(const QByteArray& state, const QString& text)
{
    if (state == "55P03")
        return make(ErrorCode::Conflict, "LockNotAvailable",
                    Tr::tr("Another program holds a lock on the same data: try again when it has finished."),
                    true);
    if (state.startsWith("40"))
        return make(ErrorCode::Conflict, "Serialization",
                    Tr::tr("Another program changed the same data at the same time: try again."), true);
    return make(
        ErrorCode::Conflict, "Conflict",
        Tr::tr("The data is there already or in use (%1): look at it before trying again.").arg(text));
}

Error resourceError(const QByteArray& state, const QString& text)
{
    if (state == "53100")
        return make(ErrorCode::Internal, "DiskFull",
                    Tr::tr("The disk of the PostgreSQL server is full: free space on it, then try again."),
                    true);
    if (state == "53200")
        return make(ErrorCode::Internal, "OutOfMemory",
                    Tr::tr("The PostgreSQL server has no memory left: ask for a shorter range or try later."),
                    true);
    return make(ErrorCode::Internal, "ServerError",
                Tr::tr("PostgreSQL reported an error (%1): see the log, and report it.").arg(text));
}

Error classified(const QByteArray& state, const QString& text)
{
    const QByteArray group = state.left(2);
    if (group == "28" || state == "42501" || state == "25006")
        return accessError(state, text);
    for (const char* missing : {"3D000", "42P01", "3F000", "42703", "42883", "42704"})
        if (state == missing)
            return missingError(state, text);
    if (state == "57014")
        return interruptedError(text);
    if (group == "08" || group == "57" || state == "53300" || state == "25P03")
        return unreachableError(state, text);
    if (state == "23505" || group == "40" || state == "55P03" || state == "55006" || state == "42P07")
        return conflictError(state, text);
    if (group == "22" || group == "23" || group == "54")
        return make(ErrorCode::InvalidData, "InvalidData",
                    Tr::tr("PostgreSQL refused a value (%1): correct the data.").arg(text));
    return resourceError(state, text);
}

/// libpq's text with its server part in verbose form: "… failed: FATAL:  28P01: password authentication
/// failed …"
struct Failure
{
    QByteArray state;
    QString text;
};

Failure parsedFailure(const QString& message)
{
    static const QRegularExpression withState(
        QStringLiteral(":\\s+(?=[A-Z]*[0-9])([0-9A-Z]{5}):\\s+([^\\n]*)"));
    const QRegularExpressionMatch match = withState.match(message);
    return {match.captured(1).toLatin1(), match.captured(2).trimmed()};
}

bool mentions(const QString& message, std::initializer_list<int> systemErrors)
{
    // libpq and strerror speak the locale's language; so does this comparison.
    return std::any_of(systemErrors.begin(), systemErrors.end(), [&message](int number) {
        return message.contains(QString::fromLocal8Bit(std::strerror(number)));
    });
}

QString withoutPassword(QString text, const pg_conn* connection)
{
    const QString password = connection ? QString::fromUtf8(PQpass(connection)) : QString();
    return password.isEmpty() ? text : text.replace(password, QStringLiteral("…"));
}

} // namespace

Error errorFromSqlState(const QByteArray& sqlState, const QString& serverText, const QString& detail)
{
    Error error = classified(sqlState, serverText);
    error.detail = QStringLiteral("SQLSTATE %1: %2").arg(QString::fromLatin1(sqlState), serverText);
    if (!detail.isEmpty())
        error.detail += QStringLiteral(" | ") % detail;
    return error;
}

Error errorFromResult(const pg_result* result)
{
    const auto field = [result](int code) {
        return QString::fromUtf8(PQresultErrorField(result, code)).trimmed();
    };
    const QString primary = field(PG_DIAG_MESSAGE_PRIMARY);
    if (primary.isEmpty()) {
        // Made by libpq itself: the connection broke under the statement, or memory ran out.
        return connectionLostError({}, QString::fromUtf8(PQresultErrorMessage(result)).trimmed());
    }
    QStringList details;
    for (const int code : {PG_DIAG_MESSAGE_DETAIL, PG_DIAG_MESSAGE_HINT, PG_DIAG_CONTEXT})
        if (const QString text = field(code); !text.isEmpty())
            details << text;
    return errorFromSqlState(field(PG_DIAG_SQLSTATE).toLatin1(), primary,
                             details.join(QStringLiteral(" | ")));
}

Error errorFromConnection(const pg_conn* connection, const QString& where)
{
    const QString message =
        withoutPassword(QString::fromUtf8(PQerrorMessage(connection)).trimmed(), connection);
    const Failure failure = parsedFailure(message);
    if (!failure.state.isEmpty()) {
        Error error = errorFromSqlState(failure.state, failure.text, {});
        error.detail = message;
        return error;
    }
    if (connection && PQconnectionNeedsPassword(connection))
        return {ErrorCode::PermissionDenied,
                Tr::tr("PostgreSQL at %1 asks for a password and none is known: name a password file in the "
                       "address.")
                    .arg(where),
                message, "NoPassword", false};
    if (mentions(message, {ECONNREFUSED, ENOENT}))
        return {ErrorCode::Unreachable,
                Tr::tr("No PostgreSQL answers at %1: start it, or correct the address.").arg(where), message,
                "ConnectionRefused", true};
    if (mentions(message, {EHOSTUNREACH, ENETUNREACH, ETIMEDOUT}))
        return {ErrorCode::Unreachable,
                Tr::tr("There is no way to PostgreSQL at %1: check the network.").arg(where), message,
                "NoRoute", true};
    return {ErrorCode::Unreachable,
            Tr::tr("PostgreSQL at %1 could not be reached: check the address, and the log for the cause.")
                .arg(where),
            message, "Unreachable", true};
}

Error connectTimeoutError(const QString& where, qint64 ms)
{
    return {
        ErrorCode::Unreachable,
        Tr::tr("PostgreSQL at %1 did not answer within %2 s: check the address, the network and the server.")
            .arg(where, QString::number(static_cast<double>(ms) / 1000.0)),
        {},
        "ConnectTimeout",
        true};
}

Error unknownHostError(const QString& host)
{
    return {ErrorCode::Unreachable,
            Tr::tr("There is no host named “%1”: correct the address of PostgreSQL, or the name service.")
                .arg(host),
            {},
            "NoSuchHost",
            true};
}

Error nameServiceError(const QString& host)
{
    return {ErrorCode::Unreachable,
            Tr::tr("The name service does not say where “%1” is: check the network, or use an IP address.")
                .arg(host),
            {},
            "NameService",
            true};
}

Error connectionLostError(const QString& where, const QString& text)
{
    return {ErrorCode::Unreachable,
            where.isEmpty()
                ? Tr::tr("The connection to PostgreSQL was lost: try again when the server runs.")
                : Tr::tr("The connection to PostgreSQL at %1 was lost: try again when the server runs.")
                      .arg(where),
            text, "ConnectionLost", true};
}

Error silentServerError(const QString& where, qint64 ms)
{
    return {ErrorCode::Timeout,
            Tr::tr("PostgreSQL at %1 has not answered for %2 s: check the server, then try again.")
                .arg(where, QString::number(ms / 1000)),
            {},
            "ServerSilent",
            true};
}

Error cancelledError()
{
    return {ErrorCode::Cancelled, Tr::tr("The query was cancelled."), {}, "Cancelled", false};
}

} // namespace vigia::db
