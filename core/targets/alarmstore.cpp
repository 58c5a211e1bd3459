#include "core/targets/alarmstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vigia::targets {

namespace {

QString json(const Labels& labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object.insert(it.key(), QString(it.value()).remove(QChar(0)));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

AlarmStore::AlarmStore(db::Connection& connection)
    : m_connection(connection)
{
}

Result<AlarmStates> AlarmStore::states(const QStringList& fingerprints)
{
    AlarmStates states;
    if (fingerprints.isEmpty())
        return states;
    const auto rows = m_connection.query("SELECT DISTINCT ON (fingerprint, action IN ('ack', 'unack')) "
                                         "fingerprint, action, who, note, at, until, "
                                         "  since, coalesce(silence_id, '')"
                                         " FROM vigia.alarm_ack WHERE fingerprint = ANY ($1::text[])"
                                         " ORDER BY fingerprint, action IN ('ack', 'unack'), id DESC",
                                         {db::param(fingerprints)});
    if (!rows)
        return fail(rows.error());
    for (int i = 0; i < rows->count(); ++i) {
        AlarmState& state = states[rows->text(i, 0)];
        const QString action = rows->text(i, 1);
        if (action == u"ack") {
            state.ack = AckInfo {rows->text(i, 2), rows->text(i, 3), rows->timestamp(i, 4), rows->text(i, 7)};
            state.ackedSince = rows->isNull(i, 6) ? QDateTime() : rows->timestamp(i, 6);
        } else if (action == u"shelve") {
            state.shelf =
                ShelfInfo {rows->text(i, 2), rows->text(i, 3), rows->timestamp(i, 4), rows->timestamp(i, 5)};
        }
    }
    return states;
}

Result<> AlarmStore::permitted()
{
    const auto rows = m_connection.query(
        "SELECT has_schema_privilege(oid, 'USAGE'), "
        "  (SELECT has_table_privilege(c.oid, 'INSERT') FROM pg_class c WHERE c.relnamespace = n.oid AND "
        "   c.relname = 'alarm_ack'), current_user"
        " FROM pg_namespace n WHERE nspname = 'vigia'");
    if (!rows)
        return fail(rows.error());
    if (rows->count() == 0 || (rows->boolean(0, 0) && rows->isNull(0, 1)))
        return fail(ErrorCode::NotFound,
                    tr("This database cannot keep who acknowledges alerts: bring its schema up to date with "
                       "“vigiactl db migrate”."),
                    {}, "NotMigrated");
    if (!rows->boolean(0, 0) || !rows->boolean(0, 1))
        return fail(
            ErrorCode::PermissionDenied,
            tr("The database user %1 may look, but not acknowledge or silence alerts: ask for the role "
               "vigia_operator.")
                .arg(rows->text(0, 2)));
    return {};
}

Result<> AlarmStore::add(const AlarmAct& act)
{
    if (act.action == u"unack" || act.action == u"unshelve") {
        const Result<AlarmStates> now = states({act.fingerprint});
        if (!now)
            return fail(now.error());
        const AlarmState state = now->value(act.fingerprint);
        if (act.action == u"unack" && !state.ack)
            return fail(ErrorCode::Conflict,
                        tr("Nobody has acknowledged this alert: there is nothing to take back."));
        if (act.action == u"unshelve" && !state.shelf)
            return fail(ErrorCode::Conflict, tr("This alert is not shelved: there is nothing to take back."));
    }
    const auto written = m_connection.execute(
        "INSERT INTO vigia.alarm_ack (action, fingerprint, name, labels, who, note, until, since, silence_id)"
        " VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8, $9)",
        {db::param(act.action), db::storedText(act.fingerprint), db::storedText(act.name),
         db::param(json(act.labels)), db::storedText(act.who), db::storedText(act.note),
         act.until.isValid() ? db::param(act.until) : db::Param(),
         act.since.isValid() ? db::param(act.since) : db::Param(), db::optionalText(act.silenceId)});
    return written ? Result<>() : fail(written.error());
}

} // namespace vigia::targets
