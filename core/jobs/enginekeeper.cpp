#include "core/jobs/enginekeeper.h"

namespace vigia::jobs {

EngineKeeper::EngineKeeper(db::ConnectionConfig config, const QString& owner)
    : m_state(std::make_shared<State>())
    , m_executor(QStringLiteral("engine keeper"))
{
    config.applicationName = QStringLiteral("vigia engine");
    m_state->config = std::move(config);
    m_state->owner = owner;
}

Result<> EngineKeeper::State::ensure()
{
    if (connection && connection->isUsable())
        return {};
    auto opened = db::Connection::open(config);
    if (!opened)
        return fail(opened.error());
    connection = std::move(*opened);
    const auto locked = connection->query(
        "SELECT pg_try_advisory_lock(hashtextextended('vigia.engine:' || $1, 0))", {db::param(owner)});
    if (!locked)
        return fail(locked.error());
    return {};
}

} // namespace vigia::jobs
