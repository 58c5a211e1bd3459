#pragma once

#include "ui/shell/statusinfo.h"

namespace vigia::test {

/// What a healthy site looks like at `now`.
inline ui::ConnectionList healthy(const QDateTime& now)
{
    using State = ui::ConnectionInfo::State;
    ui::ConnectionInfo database;
    database.id = QStringLiteral("postgresql");
    database.name = QStringLiteral("PostgreSQL");
    database.state = State::Ok;
    database.latencyMs = 4;
    database.lastOk = now;
    database.since = now.addSecs(-3600);
    database.essential = true;
    ui::ConnectionInfo xm;
    xm.id = QStringLiteral("xm");
    xm.name = QStringLiteral("XM API");
    xm.state = State::Ok;
    xm.detail = QStringLiteral("circuit closed");
    xm.lastOk = now.addSecs(-720);
    xm.since = now.addSecs(-3600);
    return {database, xm};
}

inline ui::ConnectionList withoutDatabase(const QDateTime& now)
{
    ui::ConnectionList list = healthy(now);
    list[0].state = ui::ConnectionInfo::State::Lost;
    list[0].since = now.addSecs(-660);
    list[0].lastOk = now.addSecs(-661);
    list[0].reason = QStringLiteral("The server at 127.0.0.1:5432 refused the connection.");
    return list;
}

} // namespace vigia::test
