#include "core/etl/catalogueloader.h"

#include "core/etl/publish.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace vigia::etl {

namespace {

// catalogos.codigo, tipo and region; nombre
constexpr qsizetype CodeLength = 100;
constexpr qsizetype LabelLength = 200;

const QByteArray Create = "CREATE TEMP TABLE vigia_stage_c (codigo text, nombre text, tipo text, region "
                          "text, metadata text) ON COMMIT DROP;"
                          "CREATE TEMP TABLE vigia_diff_c (op \"char\", id bigint, old_row jsonb, codigo "
                          "text, nombre text, tipo text,"
                          "                                region text, metadata text) ON COMMIT DROP";

const QByteArray Compare =
    "INSERT INTO pg_temp.vigia_diff_c"
    " SELECT (CASE WHEN t.id IS NULL THEN 'n' WHEN s.codigo IS NULL THEN 'm' ELSE 'u' END)::\"char\", t.id, "
    "t.row_now,"
    "   coalesce(s.codigo, t.codigo), s.nombre, s.tipo, s.region, s.metadata"
    " FROM pg_temp.vigia_stage_c s"
    " FULL JOIN (SELECT c.*, to_jsonb(c) AS row_now FROM catalogos c WHERE c.catalogo = $1) t ON t.codigo = "
    "s.codigo"
    " WHERE t.id IS NULL OR s.codigo IS NULL OR t.nombre IS DISTINCT FROM s.nombre OR t.tipo IS DISTINCT "
    "FROM s.tipo"
    "    OR t.region IS DISTINCT FROM s.region OR t.metadata IS DISTINCT FROM s.metadata";

const QByteArray Update =
    "WITH done AS (UPDATE catalogos t SET nombre = d.nombre, tipo = d.tipo, region = d.region, metadata = "
    "d.metadata,"
    "     fecha_actualizacion = localtimestamp"
    "   FROM pg_temp.vigia_diff_c d WHERE d.op = 'u' AND t.id = d.id AND to_jsonb(t) = d.old_row"
    "   RETURNING t.id, t.codigo, d.old_row, to_jsonb(t) AS new_row)"
    " INSERT INTO vigia.etl_change (run_id, grain, recurso, ids, old_row, new_row)"
    " SELECT $1::uuid, 'c', codigo, ARRAY[id::bigint], old_row, new_row FROM done";

const QByteArray Insert =
    "WITH done AS (INSERT INTO catalogos AS t (catalogo, codigo, nombre, tipo, region, metadata, "
    "fecha_actualizacion)"
    "   SELECT $2, d.codigo, d.nombre, d.tipo, d.region, d.metadata, localtimestamp FROM "
    "pg_temp.vigia_diff_c d"
    "   WHERE d.op = 'n' ORDER BY d.codigo RETURNING t.id, t.codigo, to_jsonb(t) AS new_row)"
    " INSERT INTO vigia.etl_change (run_id, grain, recurso, ids, new_row)"
    " SELECT $1::uuid, 'c', codigo, ARRAY[id::bigint], new_row FROM done";

QString cell(const QStringList& row, int column, qsizetype length)
{
    QString text = column < 0 ? QString() : row.value(column).left(length);
    text.remove(QChar(0));
    return text.isEmpty() ? QString() : text; // NULL, not ''
}

} // namespace

CatalogueLoader::CatalogueLoader(db::Connection& connection, const ListRule& rule,
                                 const xm::ListDocument& document, LoadOptions options)
    : m_connection(connection)
    , m_rule(rule)
    , m_document(document)
    , m_options(std::move(options))
{
}

Result<DiffInfo> CatalogueLoader::load(const std::function<Result<>(const DiffInfo&)>& beforeCommit)
{
    const Result<std::vector<Row>> listed = rows();
    if (!listed)
        return fail(listed.error());
    DiffInfo diff;
    const Result<> done = m_connection.transaction([&]() -> Result<> {
        const Result<> prepared = m_connection.script(
            "SET LOCAL lock_timeout = " + QByteArray::number(qint64 {m_options.lockTimeout.count()}));
        if (!prepared)
            return prepared;
        const QDate anyDay(1970, 1, 1); // a list has no days: one lock
        if (!m_options.dryRun)
            if (const auto locked = lockMonths(m_connection, m_rule.metric, m_rule.entity, {anyDay}); !locked)
                return locked;
        if (const Result<> staged = stage(*listed); !staged)
            return staged;
        if (const Result<> compared = compare(static_cast<qint64>(listed->size()), diff); !compared)
            return compared;
        if (m_options.dryRun)
            return {};
        if (diff.written() > 0)
            if (const Result<> written = write(diff); !written)
                return written;
        return beforeCommit ? beforeCommit(diff) : Result<>();
    });
    if (done)
        return diff;
    if (done.error().detail.contains(u"55P03"))
        return fail(ErrorCode::Conflict,
                    tr("Another load of %1 is under way and did not end in time: try again later.")
                        .arg(m_rule.metric),
                    done.error().detail, "LoadInProgress", true);
    return fail(done.error());
}

Result<std::vector<CatalogueLoader::Row>> CatalogueLoader::rows()
{
    const auto column = [this](const QString& name) {
        return name.isEmpty() ? -1 : m_document.column(QLatin1String(name.toLatin1()));
    };
    std::vector<int> codeColumns;
    for (const QString& name : m_rule.code) {
        codeColumns.push_back(column(name));
        if (codeColumns.back() < 0 && !m_document.rows.empty())
            return fail(ErrorCode::InvalidData,
                        tr("The list %1 has no column “%2”: XM changed it, or the file is of another list.")
                            .arg(m_rule.metric, name),
                        m_document.columns.join(u','), "MissingColumns");
    }
    const int label = column(m_rule.label);
    const int kind = column(m_rule.kind);
    const int region = column(m_rule.region);
    std::vector<Row> result;
    QSet<QString> known;
    for (const QStringList& values : m_document.rows) {
        QStringList code;
        for (const int index : codeColumns)
            code += values.value(index).simplified();
        const QString joined = code.join(u'/');
        const bool isUsable =
            !code.contains(QString()) && joined.size() <= CodeLength && !joined.contains(QChar(0));
        if (!isUsable || known.contains(joined)) {
            m_rejected.push_back(
                {m_document.snapshot, joined.left(CodeLength), 0, values.join(u'|').left(200),
                 QString::fromLatin1(isUsable ? rejectreason::Duplicate : rejectreason::BadKey)});
            continue;
        }
        known.insert(joined);
        QJsonObject whole;
        for (qsizetype i = 0; i < m_document.columns.size(); ++i)
            whole.insert(m_document.columns[i], values.value(i).remove(QChar(0)));
        result.push_back({joined, cell(values, label, LabelLength), cell(values, kind, CodeLength),
                          cell(values, region, CodeLength),
                          QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))});
    }
    return result;
}

Result<> CatalogueLoader::stage(const std::vector<Row>& rows)
{
    if (const Result<> created = m_connection.script(Create); !created)
        return created;
    const auto copied = m_connection.copyIn(
        "COPY pg_temp.vigia_stage_c FROM STDIN (FORMAT binary)", [&](db::CopyWriter& writer) -> Result<> {
            for (const Row& row : rows) {
                writer.row(5);
                for (const QString& text : {row.code, row.label, row.kind, row.region, row.metadata}) {
                    if (text.isNull())
                        writer.null();
                    else
                        writer.text(text);
                }
            }
            return {};
        });
    return copied ? Result<>() : fail(copied.error());
}

Result<> CatalogueLoader::compare(qint64 staged, DiffInfo& diff)
{
    const auto filled = m_connection.execute(Compare, {db::param(m_rule.metric)});
    if (!filled)
        return fail(filled.error());
    const auto counts = m_connection.query("SELECT count(*) FILTER (WHERE op = 'n'), count(*) FILTER (WHERE "
                                           "op = 'u'), count(*) FILTER (WHERE op = 'm')"
                                           " FROM pg_temp.vigia_diff_c");
    if (!counts)
        return fail(counts.error());
    diff.days.inserted = counts->integer(0, 0);
    diff.days.changed = counts->integer(0, 1);
    // An empty answer says nothing about what the list no longer has.
    diff.days.missing = staged > 0 ? counts->integer(0, 2) : 0;
    diff.days.unchanged = staged - diff.days.inserted - diff.days.changed;
    return {};
}

Result<> CatalogueLoader::write(const DiffInfo& diff)
{
    const auto updated = m_connection.execute(Update, {db::param(m_options.runId)});
    if (!updated)
        return fail(updated.error());
    const auto inserted =
        m_connection.execute(Insert, {db::param(m_options.runId), db::param(m_rule.metric)});
    if (!inserted)
        return fail(inserted.error());
    if (*updated != diff.days.changed || *inserted != diff.days.inserted)
        return fail(
            ErrorCode::Conflict,
            tr("Another program wrote %1 while it was being loaded, so nothing was stored: run it again.")
                .arg(m_rule.metric),
            {}, "WrittenMeanwhile", true);
    const QDate day = m_document.snapshot.isValid() ? m_document.snapshot : m_options.today;
    return publishChange(m_connection, m_rule.metric, m_rule.entity, {day}, m_options.runId);
}

} // namespace vigia::etl
