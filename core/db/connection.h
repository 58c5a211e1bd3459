#pragma once

#include "core/async/cancellation.h"
#include "core/base/result.h"
#include "core/db/binarycopy.h"
#include "core/db/connectionconfig.h"
#include "core/db/rows.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;

namespace vigia::db {

/// A bound parameter in text form; nullopt = NULL. Helpers make them from our types.
using Param = std::optional<QByteArray>;
using Params = std::vector<Param>;

Param param(const QString& text); ///< null QString → NULL, empty → ''
Param param(qint64 number);
Param param(int number);
Param param(bool value);
Param param(const char*) = delete; ///< would become a bool: say QStringLiteral
Param param(double number); ///< shortest form that reads back the same; NaN → NULL
Param param(QDate day);
Param param(const QDateTime& instant);
Param param(const QStringList& texts); ///< text[] literal; a null QString is a NULL element

/// Text from outside: cut to `longest`, without the zero byte, which PostgreSQL's text cannot hold.
/// optionalText: empty → NULL.
Param storedText(const QString& text, qsizetype longest = 2000);
Param optionalText(const QString& text, qsizetype longest = 2000);
/// A LIKE pattern for "contains this"; empty → NULL.
Param containing(const QString& text);

/// `name` as a quoted SQL identifier.
QByteArray identifier(const QString& name);

/// One libpq connection, used through the asynchronous half of libpq so that every wait has a deadline and
/// can be cancelled. All functions block the calling thread: call them inside a SerialExecutor or Pool job,
/// or in a test. Not thread-safe. Errors: Unreachable (no server, lost connection), Timeout (connect or
/// statement), PermissionDenied (28xxx, 42501), Conflict (23505, 40001, 40P01, 55P03), Cancelled (the
/// Cancellation turned true; the statement was cancelled in the server too), NotFound (3D000, 42P01, 3F000),
/// InvalidData (22xxx, 23xxx), Internal.
class Connection
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const ConnectionConfig& config,
                                                                  const Cancellation& cancellation = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// False once the connection is lost; looks at the socket, so that an idle one is known to be dead before
    /// it is used.
    bool isUsable() const;
    bool isInTransaction() const; ///< BEGIN without its COMMIT
    int serverVersion() const; ///< 150004 = 15.4
    int backendPid() const; ///< as in pg_stat_activity
    QString user() const;
    QString database() const;
    /// `text` as an SQL literal, for the one place that cannot bind: COPY (query) TO.
    QByteArray literal(const QString& text) const;

    /// Used by every call until replaced. Default: never.
    void setCancellation(Cancellation cancellation);

    /// From now on, in the server and here; 0 = none.
    [[nodiscard]] Result<> setStatementTimeout(std::chrono::milliseconds timeout);
    std::chrono::milliseconds statementTimeout() const;

    /// One statement with bound parameters ($1…). For data of at most some thousand rows.
    [[nodiscard]] Result<Rows> query(const QByteArray& sql, const Params& params = {});
    /// Rows affected.
    [[nodiscard]] Result<qint64> execute(const QByteArray& sql, const Params& params = {});
    /// Several statements separated by semicolons, no parameters (migrations).
    [[nodiscard]] Result<> script(const QByteArray& sql);

    /// "COPY t (…) FROM STDIN (FORMAT binary)": `write` fills the writer until done; an Error from it aborts
    /// the COPY. Answers the number of rows.
    [[nodiscard]] Result<qint64> copyIn(const QByteArray& sql,
                                        const std::function<Result<>(CopyWriter&)>& write);
    /// "COPY (SELECT …) TO STDOUT (FORMAT binary)": `read` is called once a row. `maxRows` > 0 is a cap:
    /// InvalidData with a sentence that says so when the answer is longer (the statement is cancelled).
    /// Internal when `read` asked for other types than were sent.
    [[nodiscard]] Result<qint64> copyOut(const QByteArray& sql, const std::function<void(CopyRow&)>& read,
                                         qint64 maxRows = 0);

    /// BEGIN … COMMIT around `work`; ROLLBACK when it answers an Error. Not nested. Once COMMIT is sent a
    /// Cancellation is not looked at any more, so that the answer tells what became of the data.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()>& work);
    /// For Pool: ends a transaction that somebody left open.
    [[nodiscard]] Result<> rollback();

    /// LISTEN/NOTIFY: waits up to `timeout` for notifications; {channel, payload} pairs, possibly none.
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>>
    notifications(std::chrono::milliseconds timeout);

private:
    struct Private;
    explicit Connection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vigia::db
