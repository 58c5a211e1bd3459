#include "core/audit/auditlog.h"

#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>

namespace vigia::audit {

namespace {

QString json(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

const QByteArray Where =
    " FROM vigia.audit_log WHERE ($1::text IS NULL OR concat_ws(' ', who, action, object, reason) ILIKE $1)"
    " AND ($2::text IS NULL OR who = $2) AND ($3::text IS NULL OR action = $3 OR action LIKE $3 || '.%')"
    " AND ($4::text IS NULL OR outcome = $4)"
    " AND ($5::date IS NULL OR at >= $5::date::timestamp AT TIME ZONE 'America/Bogota')"
    " AND ($6::date IS NULL OR at < ($6::date + 1)::timestamp AT TIME ZONE 'America/Bogota')";

AuditEntry entryAt(const db::Rows& rows, int i)
{
    AuditEntry entry;
    entry.id = rows.integer(i, 0);
    entry.at = rows.timestamp(i, 1);
    entry.databaseUser = rows.text(i, 2);
    entry.host = rows.text(i, 3);
    entry.role = rows.text(i, 4);
    AuditRecord& record = entry.record;
    record.who = rows.text(i, 5);
    record.action = rows.text(i, 6);
    record.object = rows.text(i, 7);
    record.parameters = QJsonDocument::fromJson(rows.bytes(i, 8)).object();
    record.reason = rows.text(i, 9);
    record.outcome = rows.text(i, 10);
    record.proof = QJsonDocument::fromJson(rows.bytes(i, 11)).object();
    return entry;
}

/// Vigía's roles of the session, "" = none.
const QByteArray OwnRoles =
    "coalesce((SELECT string_agg(rolname, ' ' ORDER BY rolname) FROM pg_roles"
    " WHERE rolname IN ('vigia_viewer', 'vigia_operator', 'vigia_engineer', 'vigia_etl')"
    "   AND pg_has_role(session_user, oid, 'MEMBER')), '')";

} // namespace

AuditLog::AuditLog(db::Connection& connection)
    : m_connection(connection)
{
}

Result<> AuditLog::record(const AuditRecord& record)
{
    const auto done = m_connection.execute(
        "INSERT INTO vigia.audit_log (who, host, role, action, object, parameters, reason, outcome, proof)"
        " SELECT $1, $2, "
            + OwnRoles + ", $3, $4, $5::jsonb, $6, $7, $8::jsonb",
        {db::storedText(record.who), db::param(QSysInfo::machineHostName()), db::param(record.action),
         db::storedText(record.object), db::param(json(record.parameters)), db::optionalText(record.reason),
         db::param(record.outcome), db::param(json(record.proof))});
    return done ? Result<>() : fail(done.error());
}

Result<QStringList> AuditLog::ownRoles()
{
    const auto rows = m_connection.query("SELECT " + OwnRoles);
    if (!rows)
        return fail(rows.error());
    return rows->text(0, 0).split(u' ', Qt::SkipEmptyParts);
}

Result<AuditPage> AuditLog::page(const AuditQuery& query)
{
    db::Params params {db::containing(query.text),
                       db::optionalText(query.who),
                       db::optionalText(query.action),
                       db::optionalText(query.outcome),
                       query.from.isValid() ? db::param(query.from) : db::Param(),
                       query.to.isValid() ? db::param(query.to) : db::Param()};
    AuditPage page;
    const auto count = m_connection.query("SELECT count(*) FROM (SELECT 1" + Where + " LIMIT "
                                              + QByteArray::number(CountCap) + ") AS matching",
                                          params);
    if (!count)
        return fail(count.error());
    page.matching = count->integer(0, 0);
    const int limit = std::clamp(query.limit, 1, 1000);
    params.push_back(query.before > 0 ? db::param(query.before) : db::Param());
    params.push_back(db::param(limit + 1));
    const auto rows = m_connection.query(
        "SELECT id, at, db_user, host, role, who, action, object, parameters, reason, outcome, proof" + Where
            + " AND ($7::bigint IS NULL OR id < $7) ORDER BY id DESC LIMIT $8",
        params);
    if (!rows)
        return fail(rows.error());
    page.hasMore = rows->count() > limit;
    for (int i = 0; i < std::min(rows->count(), limit); ++i)
        page.entries.push_back(entryAt(*rows, i));
    return page;
}

Result<AuditProof> AuditLog::verify()
{
    const auto rows = m_connection.query(
        "SELECT count(*), coalesce(min(id) FILTER (WHERE is_broken), 0) FROM ("
        "  SELECT a.id, a.hash IS DISTINCT FROM vigia.audit_hash(lag(a.hash) OVER (ORDER BY a.id), a) AS "
        "is_broken"
        "  FROM vigia.audit_log a"
        "  WHERE a.id >= (SELECT min(id) FROM vigia.audit_log WHERE hash IS NOT NULL)) AS chain");
    if (!rows)
        return fail(rows.error());
    return AuditProof {rows->integer(0, 0), rows->integer(0, 1)};
}

} // namespace vigia::audit
