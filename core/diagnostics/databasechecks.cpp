#include "core/db/migrations.h"
#include "core/diagnostics/checktable.h"
#include "core/diagnostics/looks.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseChecks)
};

constexpr int OldestGood = 15; ///< major version that this program is tested with
constexpr int OldestPossible = 12; ///< what its statements need
constexpr int MajorFactor = 10000;

QString versionText(const db::Connection& connection)
{
    return QStringLiteral("%1.%2")
        .arg(connection.serverVersion() / MajorFactor)
        .arg(connection.serverVersion() % MajorFactor);
}

Result<Verdict> answers(db::Connection& connection)
{
    QElapsedTimer timer;
    timer.start();
    const Result<db::Rows> rows = connection.query("SELECT pg_is_in_recovery(), extract(epoch FROM now() - "
                                                   "pg_postmaster_start_time())::bigint");
    if (!rows)
        return fail(rows.error());
    return Verdict::ok(
        Tr::tr("Answers as %1 on database %2 in %3 ms; up for %4%5.")
            .arg(connection.user(), connection.database())
            .arg(timer.elapsed())
            .arg(spanText(rows->integer(0, 1)), rows->boolean(0, 0) ? Tr::tr(", a replica") : QString()));
}

Result<Verdict> version(db::Connection& connection)
{
    const int major = connection.serverVersion() / MajorFactor;
    const QString evidence = Tr::tr("The server is PostgreSQL %1.").arg(versionText(connection));
    const QString remedy =
        Tr::tr("Upgrade the server to PostgreSQL %1 or newer (pg_upgradecluster on Debian), "
               "after a backup.")
            .arg(OldestGood);
    if (major < OldestPossible)
        return Verdict::fail(evidence, remedy);
    return major < OldestGood ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

Result<Verdict> rights(db::Connection& connection)
{
    const Result<db::Rows> rows = connection.query(
        "SELECT t.name, coalesce(has_table_privilege(c.oid, 'SELECT'), false),"
        " coalesce(has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE'), false),"
        " c.oid IS NOT NULL,"
        " (SELECT coalesce(string_agg(r.rolname, ', ' ORDER BY r.rolname), '') FROM pg_roles r"
        "  WHERE r.rolname IN ('vigia_viewer', 'vigia_operator', 'vigia_engineer', 'vigia_etl')"
        "  AND pg_has_role(r.oid, 'USAGE'))"
        " FROM (VALUES ('metrics'), ('metrics_hourly'), ('catalogos')) t (name)"
        " LEFT JOIN pg_class c ON c.relname = t.name AND c.relkind IN ('r', 'p', 'v', 'm')"
        "  AND pg_table_is_visible(c.oid)");
    if (!rows)
        return fail(rows.error());
    QStringList hidden;
    int written = 0;
    for (int i = 0; i < rows->count(); ++i) {
        if (rows->boolean(i, 3) && !rows->boolean(i, 1))
            hidden += rows->text(i, 0);
        written += rows->boolean(i, 2) ? 1 : 0;
    }
    const QString user = connection.user();
    if (!hidden.isEmpty())
        return Verdict::fail(Tr::tr("%1 may not read: %2.").arg(user, hidden.join(QStringLiteral(", "))),
                             Tr::tr("Ask the tables' owner for: GRANT SELECT ON %1 TO %2;")
                                 .arg(hidden.join(QStringLiteral(", ")), user));
    const QString roles = rows->text(0, 4);
    return Verdict::ok(Tr::tr("%1 reads the portal's tables and may write %2 of 3; Vigía's roles: %3.")
                           .arg(user)
                           .arg(written)
                           .arg(roles.isEmpty() ? Tr::tr("none") : roles));
}

Result<Verdict> schema(db::Connection& connection)
{
    const Result<std::vector<db::MigrationState>> states = db::migrationStatus(connection);
    if (!states)
        return fail(states.error());
    QStringList pending;
    QStringList changed;
    int newest = 0;
    for (const db::MigrationState& state : *states) {
        newest = std::max(newest, state.migration.version);
        if (!state.applied)
            pending += QString::number(state.migration.version);
        else if (state.changed)
            changed += QString::number(state.migration.version);
    }
    if (!pending.isEmpty())
        return Verdict::fail(
            Tr::tr("%1 of %2 migrations are pending: %3.")
                .arg(pending.size())
                .arg(states->size())
                .arg(pending.join(QStringLiteral(", "))),
            Tr::tr("Run: vigiactl db migrate (as the owner of the database; loads and charts go on)."));
    const Result<db::Rows> known = connection.query("SELECT max(version) FROM vigia.schema_version");
    if (!known)
        return fail(known.error());
    if (known->integer(0, 0) > newest)
        return Verdict::warn(
            Tr::tr("The schema has version %1, this program knows %2.").arg(known->integer(0, 0)).arg(newest),
            Tr::tr("Update this machine's Vigía to the version that the others have."));
    if (!changed.isEmpty())
        return Verdict::warn(
            Tr::tr("Migrations were applied with another text: %1.").arg(changed.join(QStringLiteral(", "))),
            Tr::tr("Compare the programs' versions: vigiactl --version, vigiactl db status."));
    return Verdict::ok(Tr::tr("Schema vigia has version %1, nothing is pending.").arg(newest));
}

Result<Verdict> tables(db::Connection& connection)
{
    const Result<db::Rows> rows = connection.query(
        "SELECT t.name || '.' || t.col, c.oid IS NOT NULL, a.attname IS NOT NULL"
        " FROM (VALUES ('metrics', 'fecha'), ('metrics', 'metrica'), ('metrics', 'entidad'),"
        " ('metrics', 'recurso'), ('metrics', 'valor_gwh'), ('metrics', 'unidad'),"
        " ('metrics_hourly', 'fecha'), ('metrics_hourly', 'metrica'), ('metrics_hourly', 'entidad'),"
        " ('metrics_hourly', 'recurso'), ('metrics_hourly', 'hora'), ('metrics_hourly', 'valor_mwh'),"
        " ('metrics_hourly', 'unidad'), ('catalogos', 'catalogo'), ('catalogos', 'codigo'),"
        " ('catalogos', 'tipo')) t (name, col)"
        " LEFT JOIN pg_class c ON c.relname = t.name AND pg_table_is_visible(c.oid)"
        " LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = t.col AND NOT a.attisdropped");
    if (!rows)
        return fail(rows.error());
    QStringList missing;
    for (int i = 0; i < rows->count(); ++i)
        if (!rows->boolean(i, 2))
            missing += rows->text(i, 0);
    if (missing.isEmpty())
        return Verdict::ok(Tr::tr("metrics, metrics_hourly and catalogos are there with all %n column(s).",
                                  nullptr, rows->count()));
    return Verdict::fail(Tr::tr("Missing: %1.").arg(missing.join(QStringLiteral(", "))),
                         Tr::tr("Name the portal's own database in postgresql.url (this is “%1”), or set "
                                "search_path to its schema.")
                             .arg(connection.database()));
}

} // namespace

void addDatabaseChecks(CheckTable& table, const Ports& ports)
{
    const QString group = Tr::tr("PostgreSQL");
    const QString lost =
        Tr::tr("Start it: systemctl start postgresql (embedded site: vigiactl site up). Check postgresql.url "
               "of the site and the server's log: journalctl -u postgresql.");
    const QString first = Tr::tr("See the check “PostgreSQL answers” first.");
    const auto add = [&](const char* id, const QString& title, auto judge) {
        Check check;
        check.id = QString::fromLatin1(id);
        check.group = group;
        check.title = title;
        check.look = asksDatabase(ports.pool, judge);
        check.isProof = table.empty();
        check.remedy = table.empty() ? lost : first;
        table.push_back(std::move(check));
    };
    add("postgresql", Tr::tr("PostgreSQL answers"), answers);
    add("postgresql-version", Tr::tr("Version of PostgreSQL"), version);
    add("rights", Tr::tr("Rights of our user"), rights);
    add("schema", Tr::tr("Vigía's schema is up to date"), schema);
    add("portal-tables", Tr::tr("The portal's tables"), tables);
}

} // namespace vigia::diagnostics
