#include "core/etl/loader.h"

#include "core/etl/publish.h"

namespace vigia::etl {

namespace {

const QByteArray KeepImages =
    "INSERT INTO vigia.etl_change (run_id, grain, fecha, recurso, hours, ids, old_recursos, old_values, "
    "old_units,"
    "                              old_updated, new_values, new_unit, new_updated)"
    " SELECT $1::uuid, @grain, fecha, recurso, array_agg(hora::smallint), array_agg(id),"
    "        CASE WHEN bool_or(old_recurso IS DISTINCT FROM recurso) THEN array_agg(old_recurso) END,"
    "        array_agg(old_valor), array_agg(old_unidad), array_agg(old_updated),"
    "        array_agg(CASE op WHEN 'u' THEN valor END), $2, localtimestamp"
    " FROM @diff WHERE op IN ('u', 'x') GROUP BY fecha, recurso";

const QByteArray Remove =
    "DELETE FROM @table m USING @diff d WHERE d.op = 'x' AND m.ctid = d.tid AND m.id = d.id";

// By ctid: a row that somebody has written since it was compared has another one, and then the counts do not
// agree.
const QByteArray Update = "UPDATE @table m SET @value = d.valor, unidad = $1, recurso = d.recurso, "
                          "fecha_actualizacion = localtimestamp"
                          " FROM @diff d WHERE d.op = 'u' AND m.ctid = d.tid AND m.id = d.id";

// New rows and their (empty) before-images in one pass: only the insert knows the ids.
const QByteArray Insert = "WITH added AS ("
                          "  INSERT INTO @table (fecha, metrica, entidad, recurso, @hora_column @value, "
                          "unidad, fecha_actualizacion)"
                          "  SELECT d.fecha, $2, $3, d.recurso, @hora_value d.valor, $4, localtimestamp FROM "
                          "@diff d WHERE d.op = 'n'"
                          "  RETURNING fecha, recurso, @added_hora AS hora, id, @value AS valor),"
                          " images AS ("
                          "  INSERT INTO vigia.etl_change (run_id, grain, fecha, recurso, hours, ids, "
                          "new_values, new_unit, new_updated)"
                          "  SELECT $1::uuid, @grain, fecha, recurso, array_agg(hora::smallint), "
                          "array_agg(id::bigint), array_agg(valor), $4,"
                          "         localtimestamp"
                          "  FROM added GROUP BY fecha, recurso RETURNING cardinality(hours) AS n)"
                          " SELECT coalesce(sum(n), 0) FROM images";

} // namespace

Loader::Loader(db::Connection& connection, const Stage& stage, LoadOptions options)
    : m_connection(connection)
    , m_stage(stage)
    , m_rule(stage.rule())
    , m_options(std::move(options))
{
}

Result<DiffInfo> Loader::load(const std::function<Result<>(const DiffInfo&)>& beforeCommit)
{
    DiffInfo diff;
    const Result<> done = m_connection.transaction([&]() -> Result<> {
        if (const Result<> prepared = prepare(); !prepared)
            return prepared;
        Differ differ(m_connection, m_stage);
        Result<DiffInfo> compared = differ.compare(m_options.today);
        if (!compared)
            return fail(compared.error());
        diff = std::move(*compared);
        if (m_options.dryRun)
            return differ.describe(diff);
        if (diff.written() > 0)
            if (const Result<> written = write(diff); !written)
                return written;
        return beforeCommit ? beforeCommit(diff) : Result<>();
    });
    if (!done)
        return fail(explained(done.error()));
    return diff;
}

Result<> Loader::prepare()
{
    // Big joins in memory; compiling them costs more than it saves.
    const Result<> set =
        m_connection.script("SET LOCAL work_mem = '192MB'; SET LOCAL jit = off; SET LOCAL lock_timeout = "
                            + QByteArray::number(qint64 {m_options.lockTimeout.count()}));
    if (!set || m_options.dryRun)
        return set;
    return lockMonths(m_connection, m_rule.metric, m_rule.entity, m_stage.days());
}

Result<> Loader::write(const DiffInfo& diff)
{
    for (const Grain grain : Grains) {
        const GrainCounts& counts = grain == Grain::Hour ? diff.hours : diff.days;
        if (counts.changed + counts.aliases > 0)
            if (const Result<> kept = keepImages(grain); !kept)
                return kept;
        if (const Result<> written = writeRows(grain, counts); !written)
            return written;
        if (const Result<> known = refreshStatistics(grain, counts.inserted); !known)
            return known;
    }
    return announce();
}

Result<> Loader::keepImages(Grain grain)
{
    const auto kept =
        m_connection.execute(sqlFor(grain, KeepImages), {db::param(m_options.runId), db::param(unit(grain))});
    return kept ? Result<>() : fail(kept.error());
}

Result<> Loader::writeRows(Grain grain, const GrainCounts& counts)
{
    const auto meanwhile = [this] { return fail(writtenMeanwhile({})); };
    if (counts.aliases > 0) {
        const auto removed = m_connection.execute(sqlFor(grain, Remove));
        if (!removed)
            return fail(removed.error());
        if (*removed != counts.aliases)
            return meanwhile();
    }
    if (counts.changed > 0) {
        const auto updated = m_connection.execute(sqlFor(grain, Update), {db::param(unit(grain))});
        if (!updated)
            return fail(updated.error());
        if (*updated != counts.changed)
            return meanwhile();
    }
    if (counts.inserted > 0) {
        QByteArray sql = Insert;
        sql.replace("@added_hora", grain == Grain::Hour ? "hora" : "0");
        const auto added = m_connection.query(sqlFor(grain, sql),
                                              {db::param(m_options.runId), db::param(m_rule.metric),
                                               db::param(m_rule.entity), db::param(unit(grain))});
        if (!added)
            return fail(added.error());
        if (added->integer(0, 0) != counts.inserted)
            return meanwhile();
    }
    return {};
}

Result<> Loader::refreshStatistics(Grain grain, qint64 inserted)
{
    // A young table that grows by a fifth at once: the sums that follow would be planned for the few rows it
    // had. Only its owner may, and a portal's table is never that young.
    const auto isNeeded =
        m_connection.query(sqlFor(grain,
                                  "SELECT $1::bigint > 10000 AND $1::bigint > 0.2 * greatest(reltuples, 0) "
                                  "AND pg_has_role(relowner, 'USAGE')"
                                  " FROM pg_class WHERE oid = '@table'::regclass"),
                           {db::param(inserted)});
    if (!isNeeded)
        return fail(isNeeded.error());
    return isNeeded->boolean(0, 0) ? m_connection.script(sqlFor(grain, "ANALYZE @table")) : Result<>();
}

Result<> Loader::announce()
{
    const auto rows =
        m_connection.query("SELECT fecha FROM pg_temp.vigia_diff_h WHERE op <> 'm' UNION"
                           " SELECT fecha FROM pg_temp.vigia_diff_d WHERE op <> 'm' ORDER BY fecha");
    if (!rows)
        return fail(rows.error());
    std::vector<QDate> days;
    for (int i = 0; i < rows->count(); ++i)
        days.push_back(rows->date(i, 0));
    return publishChange(m_connection, m_rule.metric, m_rule.entity, days, m_options.runId);
}

QString Loader::unit(Grain grain) const
{
    return grain == Grain::Hour ? m_rule.hourUnit : m_rule.unit;
}

Error Loader::explained(Error error) const
{
    if (error.detail.contains(u"55P03"))
        return {
            ErrorCode::Conflict,
            tr("Another load of %1 for the same days is under way and did not end in time: try again later.")
                .arg(m_rule.id()),
            error.detail, "LoadInProgress", true};
    if (error.detail.contains(u"23505"))
        return writtenMeanwhile(error.detail);
    return error;
}

Error Loader::writtenMeanwhile(const QString& detail) const
{
    return {ErrorCode::Conflict,
            tr("Another program wrote %1 while it was being loaded, so nothing was stored: run it again.")
                .arg(m_rule.id()),
            detail, "WrittenMeanwhile", true};
}

} // namespace vigia::etl
