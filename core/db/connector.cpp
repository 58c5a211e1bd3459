#include "core/db/connector.h"

#include "core/db/pgerror.h"
#include "core/db/resolver.h"

#include <cerrno>
#include <poll.h>

namespace vigia::db {

namespace {

QByteArray serverOptions(const ConnectionConfig& config)
{
    // In the startup packet, so that the session is set up without a further round trip. TimeZone stays the
    // database's.
    QByteArray options = "-c DateStyle=ISO -c extra_float_digits=1 -c statement_timeout="
        + QByteArray::number(qint64 {config.statementTimeout.count()});
    if (config.readOnly)
        options += " -c default_transaction_read_only=on";
    return options;
}

/// What we add to the address as given.
ConnInfo completed(ConnInfo info, const ConnectionConfig& config)
{
    const QByteArray given = info.value("options");
    info.set("options", given.isEmpty() ? serverOptions(config) : serverOptions(config) + ' ' + given);
    info.set("application_name", config.applicationName.toUtf8());
    info.set("client_encoding", "UTF8");
    // A peer that vanished is noticed in about half a minute, not in two hours.
    info.setDefault("keepalives_idle", "15");
    info.setDefault("keepalives_interval", "5");
    info.setDefault("keepalives_count", "3");
    return info;
}

PgConnPointer startConnect(const ConnInfo& info)
{
    std::vector<const char*> keywords;
    std::vector<const char*> values;
    for (const auto& [keyword, value] : info.values()) {
        keywords.push_back(keyword.constData());
        values.push_back(value.constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return PgConnPointer(PQconnectStartParams(keywords.data(), values.data(), 0));
}

/// For the sentences: all hosts that were asked for, and the time for all of them.
struct Attempt
{
    QString where;
    qint64 budgetMs = 0;
};

Result<PgConnPointer> connectOne(const ConnInfo& info, const QDeadlineTimer& deadline, const Attempt& attempt,
                                 const Cancellation& cancellation)
{
    PgConnPointer connection = startConnect(info);
    if (!connection || PQstatus(connection.get()) == CONNECTION_BAD)
        return fail(errorFromConnection(connection.get(), attempt.where));
    // Verbose texts carry the SQLSTATE, so that no translated text has to be understood.
    PQsetErrorVerbosity(connection.get(), PQERRORS_VERBOSE);
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const Result<short> ready = waitForSocket(PQsocket(connection.get()), events, deadline, cancellation);
        if (!ready)
            return fail(ready.error());
        if (*ready == 0)
            return fail(connectTimeoutError(attempt.where, attempt.budgetMs));
        state = PQconnectPoll(connection.get());
    }
    if (state != PGRES_POLLING_OK)
        return fail(errorFromConnection(connection.get(), attempt.where));
    PQsetErrorVerbosity(connection.get(), PQERRORS_DEFAULT);
    PQsetnonblocking(connection.get(), 1);
    return connection;
}

} // namespace

Result<short> waitForSocket(int socket, short events, const QDeadlineTimer& deadline,
                            const Cancellation& cancellation, int sliceMs)
{
    for (;;) {
        if (cancellation.isCancelled())
            return fail(cancelledError());
        pollfd entry {socket, events, 0};
        const qint64 left = deadline.isForever() ? sliceMs : deadline.remainingTime();
        const int ready = ::poll(&entry, 1, static_cast<int>(std::min<qint64>(left, sliceMs)));
        if (ready > 0)
            return entry.revents;
        if (ready < 0 && errno != EINTR)
            return short {POLLERR};
        if (deadline.hasExpired())
            return short {0};
    }
}

Result<PgConnPointer> connectTo(const ConnectionConfig& config, const Cancellation& cancellation)
{
    Result<ConnInfo> parsed = ConnInfo::parse(config.url);
    if (!parsed)
        return fail(parsed.error());
    const ConnInfo info = completed(std::move(*parsed), config);
    const QDeadlineTimer total(config.connectTimeout);
    std::vector<ConnInfo> targets;
    const Attempt attempt {info.where(), config.connectTimeout.count()};
    Result<PgConnPointer> answer = fail(connectTimeoutError(attempt.where, attempt.budgetMs));
    for (const ConnInfo& host : info.perHost()) {
        Result<std::vector<ConnInfo>> addresses =
            resolved(host, QDeadlineTimer(total.remainingTime() / 2), cancellation);
        if (addresses)
            targets.insert(targets.end(), addresses->begin(), addresses->end());
        else if (addresses.error().code == ErrorCode::Cancelled)
            return fail(addresses.error());
        else
            answer = fail(addresses.error());
    }
    for (std::size_t i = 0; i < targets.size() && !total.hasExpired(); ++i) {
        const qint64 share = total.remainingTime() / static_cast<qint64>(targets.size() - i);
        answer = connectOne(targets[i], QDeadlineTimer(share), attempt, cancellation);
        // Only an unreachable host passes the turn on: a refused password would be refused everywhere.
        if (answer || answer.error().code != ErrorCode::Unreachable)
            return answer;
    }
    return answer;
}

bool serverTalks(const PGconn* connection, const QDeadlineTimer& deadline)
{
    ConnInfo info;
    info.set("host", PQhost(connection));
    info.set("hostaddr", PQhostaddr(connection));
    info.set("port", PQport(connection));
    info.set("dbname", PQdb(connection));
    info.set("user", PQuser(connection));
    info.set("sslmode", "disable");
    info.set("gssencmode", "disable");
    info.set("password", "never sent"); // and no password file is looked for
    const PgConnPointer probe = startConnect(info);
    if (!probe || PQstatus(probe.get()) == CONNECTION_BAD)
        return false;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (state == PGRES_POLLING_READING || state == PGRES_POLLING_WRITING) {
        const short events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const Result<short> ready = waitForSocket(PQsocket(probe.get()), events, deadline, {});
        if (!ready || *ready == 0)
            return false;
        if (PQstatus(probe.get()) == CONNECTION_AWAITING_RESPONSE && state == PGRES_POLLING_READING)
            return true; // an answer is there to be read: whatever it says, somebody talks
        state = PQconnectPoll(probe.get());
    }
    return state == PGRES_POLLING_OK;
}

} // namespace vigia::db
