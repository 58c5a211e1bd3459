#pragma once

#include "core/async/chained.h"
#include "core/db/pool.h"
#include "core/diagnostics/check.h"

namespace vigia::diagnostics {

/// `ask()`, and what `judge` says to its answer on the context's thread. The question is cancelled with the
/// context.
template<typename T, typename Judge>
Check::Look asking(std::function<QFuture<Result<T>>()> ask, Judge judge)
{
    return [ask = std::move(ask), judge = std::move(judge)](QObject* context) {
        QFuture<Result<T>> question = ask();
        QObject::connect(context, &QObject::destroyed, [question]() mutable { question.cancel(); });
        return chained(question, context, [judge](const Result<T>& answer) -> Result<Verdict> {
            if (!answer)
                return fail(answer.error());
            return judge(*answer);
        });
    };
}

/// `judge(Connection&)` on a connection of the pool.
template<typename Judge>
Check::Look asksDatabase(db::Pool& pool, Judge judge)
{
    return [&pool, judge = std::move(judge)](QObject*) -> QFuture<Result<Verdict>> {
        return pool.run([judge](db::Connection& connection) -> Result<Verdict> { return judge(connection); });
    };
}

/// "3.4"
QString gibibytes(qint64 bytes);
/// "12 s" "4 min" "5 h" "2 d"
QString spanText(qint64 seconds);

} // namespace vigia::diagnostics
