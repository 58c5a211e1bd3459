#include "core/db/connection.h"

#include "core/db/connectionprivate.h"
#include "core/db/pgerror.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <array>
#include <poll.h>

Q_LOGGING_CATEGORY(dbLog, "vigia.db")

namespace vigia::db {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

constexpr std::chrono::milliseconds GuardMargin {2000};
constexpr std::chrono::milliseconds DrainTime {2000};
constexpr std::chrono::milliseconds ProbeTime {500};

void logNotice(void* /*context*/, const PGresult* notice)
{
    qCDebug(dbLog).noquote() << QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_SEVERITY))
                             << QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY));
}

bool isError(const PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE || status == PGRES_NONFATAL_ERROR;
}

bool isCopy(const PGresult* result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

} // namespace

Result<> Connection::Private::checkUsable()
{
    if (!connection || PQstatus(connection.get()) != CONNECTION_OK)
        return fail(connectionLostError(where, {}));
    if (heedsCancellation && cancellation.isCancelled())
        return fail(cancelledError());
    return {};
}

QDeadlineTimer Connection::Private::guard() const
{
    return config.statementTimeout.count() > 0 ? QDeadlineTimer(config.statementTimeout + GuardMargin)
                                               : QDeadlineTimer(QDeadlineTimer::Forever);
}

Error Connection::Private::lost()
{
    const QString text = QString::fromUtf8(PQerrorMessage(connection.get())).trimmed();
    connection.reset();
    return connectionLostError(where, text);
}

Result<> Connection::Private::waitAndRead(short events, const QDeadlineTimer& deadline)
{
    const Result<short> ready = waitForSocket(PQsocket(connection.get()), events, deadline,
                                              heedsCancellation ? cancellation : Cancellation());
    if (!ready) {
        abandon();
        return fail(ready.error());
    }
    if (*ready == 0) {
        abandon();
        return fail(silentServerError(where, (config.statementTimeout + GuardMargin).count()));
    }
    if ((*ready & ~POLLOUT) != 0 && !PQconsumeInput(connection.get()))
        return fail(lost());
    return {};
}

Result<> Connection::Private::flush()
{
    for (;;) {
        const int state = PQflush(connection.get());
        if (state == 0)
            return {};
        if (state < 0)
            return fail(lost());
        // Reading too: the server may be blocked on an answer that we have not taken yet.
        if (Result<> ready = waitAndRead(POLLIN | POLLOUT, guard()); !ready)
            return ready;
    }
}

Result<PgResultPointer> Connection::Private::nextResult()
{
    while (PQisBusy(connection.get()))
        if (Result<> ready = waitAndRead(POLLIN, guard()); !ready)
            return fail(ready.error());
    return PgResultPointer(PQgetResult(connection.get()));
}

Result<PgResultPointer> Connection::Private::finish()
{
    PgResultPointer last;
    for (;;) {
        Result<PgResultPointer> next = nextResult();
        if (!next) {
            // A server that says why before it hangs up is quoted.
            const bool isExplained =
                last && isError(last.get()) && next.error().errorClass == "ConnectionLost";
            return isExplained ? fail(resultError(last.get())) : fail(next.error());
        }
        if (!*next)
            break;
        if (isCopy(next->get())) {
            // A COPY where a plain statement was meant: it has to be ended before anything else may run.
            abandon();
            return fail(ErrorCode::Internal, Tr::tr("An internal error: COPY needs its own call."));
        }
        if (!last || !isError(last.get()))
            last = std::move(*next);
    }
    const bool isLost = PQstatus(connection.get()) != CONNECTION_OK;
    if (last && isError(last.get())) {
        const Error error = resultError(last.get());
        if (isLost)
            connection.reset();
        return fail(error);
    }
    if (isLost)
        return fail(lost());
    return last;
}

Error Connection::Private::resultError(const PGresult* result) const
{
    // Without a SQLSTATE it is libpq that speaks: the connection broke.
    return PQresultErrorField(result, PG_DIAG_SQLSTATE)
        ? errorFromResult(result)
        : connectionLostError(where, QString::fromUtf8(PQresultErrorMessage(result)).trimmed());
}

Result<PgResultPointer> Connection::Private::run(const QByteArray& sql, const Params& params)
{
    if (const Result<> usable = checkUsable(); !usable)
        return fail(usable.error());
    std::vector<const char*> values;
    values.reserve(params.size());
    for (const Param& value : params) {
        if (value && value->contains('\0'))
            return fail(ErrorCode::InvalidData,
                        Tr::tr("A text holds a zero byte, which PostgreSQL cannot store: remove it."));
        values.push_back(value ? value->constData() : nullptr);
    }
    if (!PQsendQueryParams(connection.get(), sql.constData(), static_cast<int>(values.size()), nullptr,
                           values.data(), nullptr, nullptr, 0))
        return fail(lost());
    if (Result<> sent = flush(); !sent)
        return fail(sent.error());
    return finish();
}

Result<> Connection::Private::runSimple(const QByteArray& sql)
{
    if (const Result<> usable = checkUsable(); !usable)
        return fail(usable.error());
    if (!PQsendQuery(connection.get(), sql.constData()))
        return fail(lost());
    return flush().and_then([this]() -> Result<> {
        const Result<PgResultPointer> answer = finish();
        return answer ? Result<>() : fail(answer.error());
    });
}

void Connection::Private::abandon()
{
    const bool isTalking = serverTalks(connection.get(), QDeadlineTimer(ProbeTime));
    PGcancel* cancel = isTalking ? PQgetCancel(connection.get()) : nullptr;
    std::array<char, 256> text {};
    const bool isCancelled = cancel && PQcancel(cancel, text.data(), static_cast<int>(text.size())) == 1;
    PQfreeCancel(cancel);
    if (!isCancelled || !drain(QDeadlineTimer(DrainTime)))
        connection.reset();
}

bool Connection::Private::endCopy(ExecStatusType status, const QDeadlineTimer& deadline)
{
    if (status == PGRES_COPY_IN)
        return PQputCopyEnd(connection.get(), "cancelled") >= 0;
    const bool isCopyOut = status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
    return !isCopyOut || drainCopyOut(deadline);
}

bool Connection::Private::drain(const QDeadlineTimer& deadline)
{
    for (;;) {
        const int pending = PQflush(connection.get());
        if (pending < 0)
            return false;
        if (pending > 0 || PQisBusy(connection.get())) {
            const auto events = static_cast<short>(pending > 0 ? POLLIN | POLLOUT : POLLIN);
            const Result<short> ready = waitForSocket(PQsocket(connection.get()), events, deadline, {});
            if (!ready || *ready == 0 || !PQconsumeInput(connection.get()))
                return false;
            continue;
        }
        const PgResultPointer result(PQgetResult(connection.get()));
        if (!result)
            return PQstatus(connection.get()) == CONNECTION_OK;
        if (!endCopy(PQresultStatus(result.get()), deadline))
            return false;
    }
}

Connection::Connection(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Connection::~Connection() = default;

Result<std::unique_ptr<Connection>> Connection::open(const ConnectionConfig& config,
                                                     const Cancellation& cancellation)
{
    Result<PgConnPointer> connected = connectTo(config, cancellation);
    if (!connected)
        return fail(connected.error());
    auto p = std::make_unique<Private>();
    p->connection = std::move(*connected);
    p->config = config;
    p->where = QStringLiteral("%1:%2").arg(QString::fromUtf8(PQhost(p->connection.get())),
                                           QString::fromUtf8(PQport(p->connection.get())));
    PQsetNoticeReceiver(p->connection.get(), logNotice, nullptr);
    return std::unique_ptr<Connection>(new Connection(std::move(p)));
}

bool Connection::isUsable() const
{
    PGconn* connection = d->connection.get();
    if (!connection || PQstatus(connection) != CONNECTION_OK)
        return false;
    pollfd entry {PQsocket(connection), POLLIN, 0};
    while (::poll(&entry, 1, 0) > 0)
        if (!PQconsumeInput(connection))
            return false;
    return true;
}

bool Connection::isInTransaction() const
{
    return isUsable() && PQtransactionStatus(d->connection.get()) != PQTRANS_IDLE;
}

int Connection::serverVersion() const
{
    return d->connection ? PQserverVersion(d->connection.get()) : 0;
}

int Connection::backendPid() const
{
    return d->connection ? PQbackendPID(d->connection.get()) : 0;
}

QString Connection::user() const
{
    return QString::fromUtf8(d->connection ? PQuser(d->connection.get()) : nullptr);
}

QString Connection::database() const
{
    return QString::fromUtf8(d->connection ? PQdb(d->connection.get()) : nullptr);
}

QByteArray Connection::literal(const QString& text) const
{
    if (!d->connection)
        return "NULL";
    const QByteArray utf8 = text.toUtf8();
    char* quoted =
        PQescapeLiteral(d->connection.get(), utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const QByteArray result = quoted ? QByteArray(quoted) : QByteArray("NULL");
    PQfreemem(quoted);
    return result;
}

void Connection::setCancellation(Cancellation cancellation)
{
    d->cancellation = std::move(cancellation);
}

Result<> Connection::setStatementTimeout(std::chrono::milliseconds timeout)
{
    const Result<> set =
        d->runSimple("SET statement_timeout = " + QByteArray::number(qint64 {timeout.count()}));
    if (set)
        d->config.statementTimeout = timeout;
    return set;
}

std::chrono::milliseconds Connection::statementTimeout() const
{
    return d->config.statementTimeout;
}

Result<Rows> Connection::query(const QByteArray& sql, const Params& params)
{
    Result<PgResultPointer> answer = d->run(sql, params);
    if (!answer)
        return fail(answer.error());
    return Rows(answer->release());
}

Result<qint64> Connection::execute(const QByteArray& sql, const Params& params)
{
    const Result<PgResultPointer> answer = d->run(sql, params);
    if (!answer)
        return fail(answer.error());
    return QByteArray(PQcmdTuples(answer->get())).toLongLong();
}

Result<> Connection::script(const QByteArray& sql)
{
    return d->runSimple(sql);
}

Result<> Connection::transaction(const std::function<Result<>()>& work)
{
    Q_ASSERT(!isInTransaction());
    if (Result<> begun = d->runSimple("BEGIN"); !begun)
        return begun;
    Result<> done = work();
    // Whatever happened, the transaction is ended: also when nobody wants the answer any more.
    d->heedsCancellation = false;
    if (done && d->connection && PQtransactionStatus(d->connection.get()) == PQTRANS_INERROR)
        done = fail(ErrorCode::Internal, Tr::tr("A step of the transaction failed: nothing was written."));
    const Result<> ended = d->runSimple(done ? "COMMIT" : "ROLLBACK");
    d->heedsCancellation = true;
    return done ? ended : done;
}

Result<> Connection::rollback()
{
    d->heedsCancellation = false;
    const Result<> ended = d->runSimple("ROLLBACK");
    d->heedsCancellation = true;
    return ended;
}

} // namespace vigia::db
