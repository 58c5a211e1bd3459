#include "core/db/connectionprivate.h"
#include "core/db/pgerror.h"

#include <QCoreApplication>

#include <poll.h>

namespace vigia::db {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

constexpr qsizetype HeaderBytes = 19;
constexpr int IdleSliceMs = 100; // a listener waits all day: fewer wake-ups

struct CopyBuffer
{
    char* data = nullptr;

    CopyBuffer() = default;

    ~CopyBuffer() { PQfreemem(data); }

    CopyBuffer(const CopyBuffer&) = delete;
    CopyBuffer& operator=(const CopyBuffer&) = delete;
};

bool isTrailer(std::span<const char> message)
{
    return message.size() == 2 && message[0] == '\xff' && message[1] == '\xff';
}

Error wrongCopy()
{
    return {ErrorCode::Internal,
            Tr::tr("An internal error: the database answered with other columns than were asked for."),
            {},
            {},
            false};
}

} // namespace

Result<> Connection::Private::startCopy(const QByteArray& sql, ExecStatusType expected)
{
    if (Result<> usable = checkUsable(); !usable)
        return usable;
    if (!PQsendQuery(connection.get(), sql.constData()))
        return fail(lost());
    if (Result<> sent = flush(); !sent)
        return sent;
    Result<PgResultPointer> first = nextResult();
    if (!first)
        return fail(first.error());
    if (PQresultStatus(first->get()) == expected)
        return {};
    if (PQresultStatus(first->get()) == PGRES_FATAL_ERROR) {
        const Error error = resultError(first->get());
        const Result<PgResultPointer> rest = finish();
        return fail(error);
    }
    abandon();
    return fail(wrongCopy());
}

bool Connection::Private::drainCopyOut(const QDeadlineTimer& deadline)
{
    for (;;) {
        CopyBuffer buffer;
        const int length = PQgetCopyData(connection.get(), &buffer.data, 1);
        if (length < 0)
            return true;
        if (length > 0)
            continue;
        const Result<short> ready = waitForSocket(PQsocket(connection.get()), POLLIN, deadline, {});
        if (!ready || *ready == 0 || !PQconsumeInput(connection.get()))
            return false;
    }
}

Result<> Connection::Private::putCopyData(const QByteArray& block)
{
    // A server that keeps up never makes us wait, which is where the Cancellation is asked otherwise.
    if (heedsCancellation && cancellation.isCancelled()) {
        abandon();
        return fail(cancelledError());
    }
    if (PQputCopyData(connection.get(), block.constData(), static_cast<int>(block.size())) < 0)
        return fail(lost());
    return flush();
}

Result<qint64> Connection::copyIn(const QByteArray& sql, const std::function<Result<>(CopyWriter&)>& write)
{
    if (const Result<> started = d->startCopy(sql, PGRES_COPY_IN); !started)
        return fail(started.error());
    CopyWriter writer;
    Result<> sent;
    writer.setFlush([&] {
        const QByteArray block = writer.take();
        if (sent)
            sent = d->putCopyData(block);
    });
    const Result<> written = write(writer);
    if (sent && written) {
        writer.end();
        sent = d->putCopyData(writer.take());
    }
    if (!sent)
        return fail(sent.error()); // the COPY is over: waitAndRead() ended it
    if (PQputCopyEnd(d->connection.get(), written ? nullptr : "given up by the program") < 0)
        return fail(d->lost());
    if (const Result<> ended = d->flush(); !ended)
        return fail(ended.error());
    const Result<PgResultPointer> answer = d->finish();
    if (!written)
        return fail(written.error());
    if (!answer)
        return fail(answer.error());
    return QByteArray(PQcmdTuples(answer->get())).toLongLong();
}

Result<qint64> Connection::copyOut(const QByteArray& sql, const std::function<void(CopyRow&)>& read,
                                   qint64 maxRows)
{
    if (const Result<> started = d->startCopy(sql, PGRES_COPY_OUT); !started)
        return fail(started.error());
    PGconn* connection = d->connection.get();
    qint64 rows = 0;
    bool atHeader = true;
    for (;;) {
        CopyBuffer buffer;
        const int length = PQgetCopyData(connection, &buffer.data, 1);
        if (length == 0) {
            if (const Result<> ready = d->waitAndRead(POLLIN, d->guard()); !ready)
                return fail(ready.error());
            continue;
        }
        if (length < 0)
            break; // the end or an error: the result says which
        // One message a row; the first one starts with the header.
        std::span<const char> message(buffer.data, static_cast<std::size_t>(length));
        if (atHeader) {
            message = message.subspan(std::min<std::size_t>(message.size(), HeaderBytes));
            atHeader = false;
        }
        if (message.empty() || isTrailer(message))
            continue;
        if (maxRows > 0 && rows == maxRows) {
            d->abandon();
            return fail(
                ErrorCode::InvalidData,
                Tr::tr("The answer has more than %L1 rows: ask for a shorter range or a coarser step.")
                    .arg(maxRows),
                {}, "RowCap");
        }
        CopyRow row(message);
        read(row);
        if (row.failed()) {
            d->abandon();
            return fail(wrongCopy());
        }
        ++rows;
    }
    const Result<PgResultPointer> answer = d->finish();
    if (!answer)
        return fail(answer.error());
    return rows;
}

Result<std::vector<std::pair<QString, QString>>> Connection::notifications(std::chrono::milliseconds timeout)
{
    if (const Result<> usable = d->checkUsable(); !usable)
        return fail(usable.error());
    const QDeadlineTimer deadline(timeout);
    std::vector<std::pair<QString, QString>> all;
    for (;;) {
        while (PGnotify* notify = PQnotifies(d->connection.get())) {
            all.emplace_back(QString::fromUtf8(notify->relname), QString::fromUtf8(notify->extra));
            PQfreemem(notify);
        }
        if (!all.empty())
            return all;
        const Result<short> ready =
            waitForSocket(PQsocket(d->connection.get()), POLLIN, deadline, d->cancellation, IdleSliceMs);
        if (!ready)
            return fail(ready.error());
        if (*ready == 0)
            return all;
        if (!PQconsumeInput(d->connection.get()))
            return fail(d->lost());
    }
}

} // namespace vigia::db
