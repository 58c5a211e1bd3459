#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace vigia::celery {

/// What workers are asked or told. Made by the functions below, which refuse arguments that a worker would
/// only half obey. A value.
class ControlRequest
{
    Q_DECLARE_TR_FUNCTIONS(ControlRequest)

public:
    QString method;
    QJsonObject arguments;
    QStringList destination; ///< full node names; empty = every worker
    QString pattern; ///< glob over node names, instead of a destination
    bool wantsReply = true;

    [[nodiscard]] ControlRequest to(const QStringList& nodes) const;

    // Questions
    static ControlRequest ping();
    static ControlRequest active(bool safe = false); ///< safe: arguments as text, as the sender shows them
    static ControlRequest reserved();
    static ControlRequest scheduled();
    static ControlRequest revoked();
    static ControlRequest registered(const QStringList& taskInfo = {}); ///< "max_retries", "rate_limit"…
    static ControlRequest stats();
    static ControlRequest activeQueues();
    static ControlRequest conf(bool withDefaults = false);
    static ControlRequest clock();
    static ControlRequest report();
    static ControlRequest hello(const QString& fromNode, const QJsonObject& revoked = {});
    static ControlRequest queryTask(const QStringList& ids);

    // Orders. Errors: InvalidData.
    /// Without `terminate` a running task goes on. The signal's name is checked: Celery flags the task even
    /// when it then refuses the signal.
    [[nodiscard]] static Result<ControlRequest> revoke(const QStringList& ids, bool terminate = false,
                                                       const QString& signal = QStringLiteral("SIGTERM"));
    [[nodiscard]] static Result<ControlRequest> poolGrow(int processes);
    [[nodiscard]] static Result<ControlRequest> poolShrink(int processes);
    [[nodiscard]] static Result<ControlRequest> autoscale(int max, int min);
    static ControlRequest poolRestart(const QStringList& modules = {}, bool reload = false);
    /// "10/m", "2/s", "100/h", "5"; "0" lifts it.
    [[nodiscard]] static Result<ControlRequest> rateLimit(const QString& task, const QString& rate);
    /// Celery answers ok and applies it only to processes that start later.
    [[nodiscard]] static Result<ControlRequest> timeLimit(const QString& task, std::optional<double> soft,
                                                          std::optional<double> hard);
    [[nodiscard]] static Result<ControlRequest> addConsumer(const QString& queue);
    [[nodiscard]] static Result<ControlRequest> cancelConsumer(const QString& queue);
    static ControlRequest enableEvents();
    static ControlRequest disableEvents();
    static ControlRequest heartbeat();
    /// Never answered: the proof is the worker-offline event, or its silence.
    static ControlRequest shutdown();
};

} // namespace vigia::celery
