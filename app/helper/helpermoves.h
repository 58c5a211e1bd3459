#pragma once

#include "app/helper/helperconfig.h"
#include "core/async/serialexecutor.h"
#include "core/base/clock.h"
#include "core/units/apply/mover.h"
#include "core/units/applyinfo.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace vigia::helper {

/// Moves of this machine, on a thread of their own. Main thread, which never waits.
class HelperMoves : public QObject
{
    Q_OBJECT

public:
    /// `clock` outlives it.
    HelperMoves(const HelperConfig& config, const Clock& clock, QObject* parent = nullptr);
    /// Waits for the step that runs.
    ~HelperMoves() override;

    bool isMoving() const { return m_isMoving; }

    /// Conflict while a move is under way.
    [[nodiscard]] QFuture<Result<units::MovePlan>> plan(units::MoveKind kind);
    /// The one under way, or the last.
    [[nodiscard]] QFuture<Result<units::MoveInfo>> last();
    /// Answers when it has begun; it goes on by itself. Errors: as Mover::begin().
    [[nodiscard]] QFuture<Result<units::MoveInfo>> begin(units::MoveKind kind, const QString& who,
                                                         const QString& reason);

signals:
    void changed(const vigia::units::MoveInfo& move);
    void ended(const vigia::units::MoveInfo& move);

private:
    struct Bench;
    static Error underWay();
    void run();

    std::shared_ptr<Bench> m_bench;
    bool m_isMoving = false;
    units::MoveInfo m_now;
    SerialExecutor m_executor; ///< last: it goes first
};

} // namespace vigia::helper
