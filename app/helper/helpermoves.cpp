#include "app/helper/helpermoves.h"

#include "app/helper/systemdport.h"
#include "core/async/chained.h"

namespace vigia::helper {

/// What the executor's jobs work with.
struct HelperMoves::Bench
{
    Bench(const HelperConfig& helperConfig, const Clock& clock)
        : config(helperConfig.move)
        , verifier(helperConfig.verifier)
        , mover(config, {systemd, verifier, clock, {}})
    {
    }

    units::MoveConfig config;
    SystemdPort systemd;
    units::SiteVerifier verifier;
    units::Mover mover;
};

HelperMoves::HelperMoves(const HelperConfig& config, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_bench(std::make_shared<Bench>(config, clock))
    , m_executor(QStringLiteral("moves"))
{
}

HelperMoves::~HelperMoves() = default;

Error HelperMoves::underWay()
{
    return {ErrorCode::Conflict,
            tr("A move of this machine is under way: wait until it has ended."),
            {},
            "MoveUnderWay",
            false};
}

QFuture<Result<units::MovePlan>> HelperMoves::plan(units::MoveKind kind)
{
    if (m_isMoving)
        return ready<Result<units::MovePlan>>(fail(underWay()));
    return m_executor.run([bench = m_bench, kind] { return bench->mover.plan(kind); });
}

QFuture<Result<units::MoveInfo>> HelperMoves::last()
{
    if (m_isMoving && !m_now.id.isEmpty())
        return ready<Result<units::MoveInfo>>(m_now);
    return m_executor.run([bench = m_bench] { return bench->mover.last(); });
}

QFuture<Result<units::MoveInfo>> HelperMoves::begin(units::MoveKind kind, const QString& who,
                                                    const QString& reason)
{
    if (m_isMoving)
        return ready<Result<units::MoveInfo>>(fail(underWay()));
    m_isMoving = true;
    m_now = {};
    const auto begun = m_executor.run(
        [bench = m_bench, kind, who, reason] { return bench->mover.begin(kind, who, reason); });
    return chained(begun, this, [this](const Result<units::MoveInfo>& move) {
        m_isMoving = move.has_value();
        if (move) {
            m_now = *move;
            run();
        }
        return move;
    });
}

void HelperMoves::run()
{
    // The executor goes before this object and waits for the job, so `this` is there.
    const auto observe = [this](const units::MoveInfo& move) {
        QMetaObject::invokeMethod(this, [this, move] {
            m_now = move;
            emit changed(move);
        });
    };
    const auto running = m_executor.run(
        [bench = m_bench, observe]() -> Result<units::MoveInfo> { return bench->mover.run(observe); });
    deliver(running, this, [this](const Result<units::MoveInfo>& move) {
        m_isMoving = false;
        if (!move) {
            m_now.state = QStringLiteral("failed");
            m_now.cause = move.error().message;
        } else {
            m_now = *move;
        }
        emit changed(m_now);
        emit ended(m_now);
    });
}

} // namespace vigia::helper
