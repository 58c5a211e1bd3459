#include "app/ctl/dbcommands.h"

#include "app/ctl/context.h"
#include "core/backend/backend.h"
#include "core/db/migrations.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

struct Check
{
    QString name;
    bool ok = false;
    QString evidence;
    QString remedy;
};

/// The portal's tables with the right to read them, and to write them.
Result<QList<Check>> checkDatabase(db::Connection& connection)
{
    QList<Check> checks;
    for (const char* table : {"metrics", "metrics_hourly", "catalogos"}) {
        const QString name = QString::fromLatin1(table);
        const Result<db::Rows> rows = connection.query(
            "SELECT to_regclass($1) IS NOT NULL, coalesce(has_table_privilege(to_regclass($1), 'SELECT'), "
            "false), "
            "coalesce(has_table_privilege(to_regclass($1), 'INSERT, UPDATE'), false), "
            "coalesce((SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass($1)), 0)",
            {db::param(name)});
        if (!rows)
            return fail(rows.error());
        const bool exists = rows->boolean(0, 0);
        const bool reads = rows->boolean(0, 1);
        const bool writes = rows->boolean(0, 2);
        Check check {name, exists && reads, {}, {}};
        if (!exists)
            check.evidence = DbCheckCommand::tr("the table is not there");
        else if (!reads)
            check.evidence = DbCheckCommand::tr("%1 may not read it").arg(connection.user());
        else if (!writes)
            check.evidence = DbCheckCommand::tr("readable, not writable: charts work, loads do not");
        else
            check.evidence = DbCheckCommand::tr("readable and writable, about %1 rows")
                                 .arg(std::max<qint64>(rows->integer(0, 3), 0));
        if (!exists)
            check.remedy = DbCheckCommand::tr("Name the portal's own database in postgresql.url.");
        else if (!reads)
            check.remedy = DbCheckCommand::tr("Ask its owner for: GRANT SELECT ON %1 TO %2.")
                               .arg(name, connection.user());
        checks += check;
    }
    return checks;
}

} // namespace

QString DbMigrateCommand::description() const
{
    return tr(
        "Creates or updates Vigía's own schema in the site's database; the portal's tables are not altered");
}

int DbMigrateCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<std::vector<int>> applied = context.wait(
        (*backend)->pool().run([](db::Connection& connection) { return db::migrate(connection); }));
    if (!applied)
        return output.fail(applied.error());
    QJsonArray versions;
    for (const int version : *applied)
        versions += version;
    output.document(QJsonObject {{QStringLiteral("applied"), versions}});
    output.line(applied->empty()
                    ? tr("The schema is up to date.")
                    : tr("%n migration(s) applied.", nullptr, static_cast<int>(applied->size())));
    return Ok;
}

QString DbStatusCommand::description() const
{
    return tr("Lists the migrations and which of them the database has");
}

int DbStatusCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    using States = std::vector<db::MigrationState>;
    const Result<States> states = context.wait(
        (*backend)->pool().run([](db::Connection& connection) { return db::migrationStatus(connection); }));
    if (!states)
        return output.fail(states.error());
    QJsonArray array;
    QList<QStringList> rows;
    bool complete = true;
    for (const db::MigrationState& state : *states) {
        array += QJsonObject {{QStringLiteral("version"), state.migration.version},
                              {QStringLiteral("name"), state.migration.name},
                              {QStringLiteral("applied"), state.applied},
                              {QStringLiteral("applied_at"), state.appliedAt.toString(Qt::ISODate)},
                              {QStringLiteral("changed"), state.changed}};
        rows += {QString::number(state.migration.version), state.migration.name,
                 !state.applied      ? tr("missing")
                     : state.changed ? tr("applied, but its text has changed since")
                                     : tr("applied"),
                 state.appliedAt.toString(Qt::ISODate)};
        complete = complete && state.applied && !state.changed;
    }
    output.document(QJsonObject {{QStringLiteral("migrations"), array}});
    output.table({tr("Version"), tr("Name"), tr("State"), tr("Applied at")}, rows);
    return complete ? Ok : Failed;
}

QString DbCheckCommand::description() const
{
    return tr(
        "Checks that the site's database is a portal's and what this user may do there; changes nothing");
}

int DbCheckCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<QList<Check>> checks = context.wait((*backend)->chartPool().run(checkDatabase));
    if (!checks)
        return output.fail(checks.error());
    QJsonArray array;
    QList<QStringList> rows;
    bool ok = true;
    for (const Check& check : *checks) {
        array +=
            QJsonObject {{QStringLiteral("check"), check.name},
                         {QStringLiteral("result"), check.ok ? QStringLiteral("ok") : QStringLiteral("fail")},
                         {QStringLiteral("evidence"), check.evidence},
                         {QStringLiteral("remedy"), check.remedy}};
        rows += {check.name, check.ok ? tr("ok") : tr("fail"), check.evidence, check.remedy};
        ok = ok && check.ok;
    }
    output.document(array);
    output.table({tr("Check"), tr("Result"), tr("Evidence"), tr("Remedy")}, rows);
    return ok ? Ok : Failed;
}

} // namespace vigia::ctl
