#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace vigia::audit {

/// An action to be kept in vigia.audit_log: done, failed or refused. Previews are none.
struct AuditRecord
{
    QString who; ///< for people; the database's user is kept beside it
    QString action; ///< "etl.load" "etl.revert" "worker.shutdown"
    QString object; ///< "Gene/Recurso", a run's id, a worker's name
    QJsonObject parameters;
    QString reason;
    QString outcome; ///< "done" "failed" "refused"
    QJsonObject proof; ///< what was measured of its effect
};

/// A row of vigia.audit_log.
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString databaseUser;
    QString host;
    QString role; ///< "vigia_operator vigia_viewer", "" = none of Vigía's
    AuditRecord record;
};

/// Which entries, newest first. Empty fields let everything pass.
struct AuditQuery
{
    QString text; ///< a part of who, action, object or reason
    QString who;
    QString action; ///< "etl" means every action of that group
    QString outcome;
    QDate from; ///< Colombian days
    QDate to;
    qint64 before = 0; ///< only ids below; 0 = from the newest: how one pages
    int limit = 100; ///< 1..1000
};

struct AuditPage
{
    std::vector<AuditEntry> entries;
    qint64 matching = 0; ///< without `before` and `limit`; counted up to AuditLog::CountCap
    bool hasMore = false;
};

/// Whether the log is as it was written.
struct AuditProof
{
    qint64 entries = 0;
    qint64 firstBroken = 0; ///< id of the first entry that does not follow from the one before; 0 = none
};

} // namespace vigia::audit
