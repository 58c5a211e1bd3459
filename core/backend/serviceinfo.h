#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::backend {

/// What was last proven about one service of the site.
struct ServiceInfo
{
    enum class State
    {
        Unknown, ///< nothing heard yet
        Ok,
        Lost,
    };

    QString id; ///< "postgresql" "redis" "prometheus" "alertmanager" "xm"
    State state = State::Unknown;
    qint64 latencyMs = -1; ///< of the last answer; -1 = not measured
    QDateTime lastOk; ///< of the last good answer, UTC
    QDateTime since; ///< the state holds since then, UTC
    QString reason; ///< why it is lost: one translated sentence
    QString breaker; ///< "xm" only: "closed" "open" "half-open"; empty = not known

    friend bool operator==(const ServiceInfo&, const ServiceInfo&) = default;
};

using ServiceList = QList<ServiceInfo>;

} // namespace vigia::backend
