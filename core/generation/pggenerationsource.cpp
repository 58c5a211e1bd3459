#include "core/generation/pggenerationsource.h"

#include "core/db/connection.h"
#include "core/generation/pgchart.h"

namespace vigia::generation {

PgGenerationSource::PgGenerationSource(db::Connection& connection, std::shared_ptr<const MetricTable> metrics,
                                       QueryLimits limits)
    : m_connection(connection)
    , m_metrics(std::move(metrics))
    , m_limits(limits)
{
}

Result<> PgGenerationSource::inOneSnapshot(const std::function<Result<>()>& work)
{
    return m_connection.transaction([&] {
        return m_connection.script("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            .and_then(work);
    });
}

Result<ChartData> PgGenerationSource::chart(const ChartQuery& query)
{
    Result<ChartQuestion> question = ChartQuestion::from(query, *m_metrics);
    if (!question)
        return fail(question.error());
    PgChart chart(m_connection, std::move(*question), m_limits);
    ChartData data;
    const Result<> answered = inOneSnapshot([&]() -> Result<> {
        Result<ChartData> answer = chart.answer();
        if (!answer)
            return fail(answer.error());
        data = std::move(*answer);
        return {};
    });
    if (!answered)
        return fail(answered.error());
    return data;
}

} // namespace vigia::generation
