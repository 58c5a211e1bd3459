#pragma once

#include "core/targets/targetinfo.h"

namespace vigia::targets {

/// One rule as Prometheus evaluates it.
struct RuleInfo
{
    enum class Kind
    {
        Alerting,
        Recording,
    };

    enum class State
    {
        Inactive,
        Pending,
        Firing,
    };

    Kind kind = Kind::Alerting;
    QString group;
    QString file;
    QString name;
    QString expression; ///< PromQL
    State state = State::Inactive; ///< of alerting rules
    double hold = 0; ///< seconds that the expression has to hold (`for`)
    Labels labels;
    Labels annotations;
    QString health; ///< "ok" "err" "unknown"
    QString lastError;
    QDateTime lastEvaluation; ///< UTC; invalid = never
    double evaluationTime = -1; ///< seconds
    int alerts = 0; ///< of it, pending or firing

    friend bool operator==(const RuleInfo&, const RuleInfo&) = default;
};

using RuleList = QList<RuleInfo>;

} // namespace vigia::targets
