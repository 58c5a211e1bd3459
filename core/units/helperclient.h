#pragma once

#include "core/async/serialexecutor.h"
#include "core/units/applyinfo.h"
#include "core/units/unitinfo.h"

#include <QDBusConnection>
#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace vigia::units {

/// The unit helper (org.vigia.UnitHelper1) on a bus: orders and moves that need root, done by it after polkit
/// has said yes to the caller. Main thread, which never waits: the bus is joined on an executor at the first
/// question and again after it was lost. A question that is under way when the client goes is cancelled.
/// Errors of all: Unreachable (no bus, or no helper is installed there), PermissionDenied, Timeout,
/// InvalidData, NotFound, Conflict, Internal.
class HelperClient : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString address; ///< of the bus; empty = the system's
        std::chrono::milliseconds answer {120'000}; ///< for one answer; polkit may ask a person meanwhile
        std::chrono::milliseconds control {1'200'000}; ///< for an order: a worker may take long to stop
    };

    explicit HelperClient(Settings settings, QObject* parent = nullptr);
    ~HelperClient() override;

    /// Names of the units that the helper may control.
    [[nodiscard]] QFuture<Result<QStringList>> units();
    /// Answers when the effect was measured. `reason` is for the audit, at most
    /// HelperProtocol::LongestReason characters.
    [[nodiscard]] QFuture<Result<UnitOutcome>> control(const QString& unit, UnitOrder order,
                                                       const QString& reason);
    [[nodiscard]] QFuture<Result<MovePlan>> plan(MoveKind kind);
    /// Answers when the move has begun; moveChanged() tells its steps.
    [[nodiscard]] QFuture<Result<MoveInfo>> move(MoveKind kind, const QString& reason);
    /// The one under way, or the last; id "" = there was none.
    [[nodiscard]] QFuture<Result<MoveInfo>> lastMove();

    /// Joins the bus now, so that moveChanged() comes without a question before.
    void listen();

signals:
    /// A move of this machine, whoever ordered it.
    void moveChanged(const vigia::units::MoveInfo& move);

private slots:
    void takeMoveChanged(const QString& text);
    void loseBus();

private:
    using Arguments = QVariantList;
    using Answered = std::function<void(const Result<QVariant>&)>;

    void whenConnected(std::function<void(const Result<>&)> next);
    void ask(const QString& method, const Arguments& arguments, std::chrono::milliseconds patience,
             Answered answered);
    template<typename T, typename Read>
    QFuture<Result<T>> question(const QString& method, const Arguments& arguments,
                                std::chrono::milliseconds patience, Read read);

    Settings m_settings;
    QString m_connection; ///< its name in Qt's table; another one after each loss
    bool m_isJoined = false;
    std::vector<std::function<void(const Result<>&)>> m_waiting; ///< for the bus
    std::unique_ptr<SerialExecutor> m_executor;
};

} // namespace vigia::units
