#include "tests/core/etl/loadbed.h"

#include "core/base/ids.h"
#include "core/etl/normalise.h"

#include <QTest>

namespace vigia::test {

LoadBed::LoadBed(PgCluster& cluster)
{
    const Result<QString> url = cluster.freshDatabase(true, true);
    if (!url)
        qFatal("%s", qPrintable(url.error().message % url.error().detail));
    m_url = *url;
    auto connection = db::Connection::open(PgCluster::config(m_url));
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    m_connection = std::move(*connection);
}

LoadBed::LoadBed(std::unique_ptr<db::Connection> connection, QString url)
    : m_url(std::move(url))
    , m_connection(std::move(connection))
{
}

Result<QString> LoadBed::load(const etl::Rule& rule, std::vector<xm::Document> documents,
                              etl::LoadOptions options, etl::DiffInfo* found)
{
    options.runId = newRunId();
    if (!options.today.isValid())
        options.today = QDate(2026, 6, 15);
    if (!options.dryRun) {
        const auto inserted = m_connection->execute(
            "INSERT INTO vigia.etl_run (id, job, metric, entity, requested_by, state, started_at)"
            " VALUES ($1, 'load', $2, $3, 'test', 'SUCCESS', clock_timestamp())",
            {db::param(options.runId), db::param(rule.metric), db::param(rule.entity)});
        if (!inserted)
            return fail(inserted.error());
    }
    etl::Stage stage(*m_connection, rule);
    if (const Result<> created = stage.create(); !created)
        return fail(created.error());
    for (xm::Document& document : documents) {
        Result<etl::Batch> batch = etl::normalise(std::move(document), rule);
        if (!batch)
            return fail(batch.error());
        if (const Result<> appended = stage.append(std::move(*batch)); !appended)
            return fail(appended.error());
    }
    Result<etl::DiffInfo> diff = etl::Loader(*m_connection, stage, options).load();
    if (!diff)
        return fail(diff.error());
    m_diff = std::move(*diff);
    if (found)
        *found = m_diff;
    return options.runId;
}

void LoadBed::execute(const QByteArray& sql)
{
    const Result<> done = m_connection->script(sql);
    if (!done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().message % done.error().detail));
}

QString LoadBed::value(const QByteArray& sql)
{
    const auto rows = m_connection->query(sql);
    if (!rows)
        qFatal("%s: %s", sql.constData(), qPrintable(rows.error().message % rows.error().detail));
    return rows->count() > 0 ? rows->text(0, 0) : QString();
}

QString LoadBed::table(const QByteArray& name, bool withVersion)
{
    return value("SELECT coalesce(string_agg(" + QByteArray(withVersion ? "t.xmin || ' ' || " : "")
                 + "t::text, E'\\n' ORDER BY t.id), '') FROM " + name + " t");
}

QString LoadBed::portal(bool withVersion)
{
    return table("metrics", withVersion) % u"\n--\n" % table("metrics_hourly", withVersion) % u"\n--\n"
        % table("catalogos", withVersion);
}

} // namespace vigia::test
