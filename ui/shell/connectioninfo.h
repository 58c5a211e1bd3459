#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace vigia::ui {

/// One rung of the connection ladder: a service and what was last proven about it.
struct ConnectionInfo
{
    enum class State
    {
        Unknown, ///< nothing heard yet: never shown as working, nor as lost
        Ok,
        Lost,
    };

    QString id; ///< stable: "postgresql" "xm"; what Page::needs() names
    QString name; ///< for people: "PostgreSQL", "XM API"
    State state = State::Unknown;
    qint64 latencyMs = -1; ///< of the last answer; -1 = not measured
    QString detail; ///< translated, short: "circuit closed"
    QDateTime lastOk; ///< of the last answer, UTC
    QDateTime since; ///< the state holds since then, UTC
    QString reason; ///< why it is lost: one translated sentence
    bool essential = false; ///< without it the console sees nothing

    friend bool operator==(const ConnectionInfo&, const ConnectionInfo&) = default;
};

using ConnectionList = QList<ConnectionInfo>;

} // namespace vigia::ui
