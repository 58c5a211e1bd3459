#pragma once

#include "core/db/connection.h"
#include "core/targets/alertjoin.h"

#include <QCoreApplication>

namespace vigia::targets {

/// A line of vigia.alarm_ack that is to be written.
struct AlarmAct
{
    QString action; ///< "ack" "unack" "shelve" "unshelve"
    QString fingerprint;
    QString name;
    Labels labels;
    QString who;
    QString note;
    QDateTime until; ///< of a shelf
    QDateTime since; ///< of the alert
    QString silenceId;
};

/// Acknowledgements and shelves in PostgreSQL, on one connection. Blocks; errors as Connection.
class AlarmStore
{
    Q_DECLARE_TR_FUNCTIONS(AlarmStore)

public:
    explicit AlarmStore(db::Connection& connection);

    [[nodiscard]] Result<AlarmStates> states(const QStringList& fingerprints);
    /// Error: PermissionDenied, NotFound (the database is older than acknowledgements).
    [[nodiscard]] Result<> permitted();
    /// Error: Conflict when there is nothing to take back.
    [[nodiscard]] Result<> add(const AlarmAct& act);

private:
    db::Connection& m_connection;
};

} // namespace vigia::targets
