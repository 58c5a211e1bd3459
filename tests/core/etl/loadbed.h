#pragma once

#include "core/etl/loader.h"
#include "tests/core/etl/samples.h"
#include "tests/support/pgcluster.h"

#include <memory>

namespace vigia::test {

/// A migrated portal database and what load tests do with it.
class LoadBed
{
public:
    explicit LoadBed(PgCluster& cluster);
    /// On a database that is there.
    LoadBed(std::unique_ptr<db::Connection> connection, QString url);

    db::Connection& connection() { return *m_connection; }

    QString url() const { return m_url; }

    /// Loads documents of one rule as a new run; answers its id, or the loader's error.
    [[nodiscard]] Result<QString> load(const etl::Rule& rule, std::vector<xm::Document> documents,
                                       etl::LoadOptions options = {}, etl::DiffInfo* diff = nullptr);

    /// What the last load() found.
    const etl::DiffInfo& diff() const { return m_diff; }

    void execute(const QByteArray& sql);
    /// One value as text.
    QString value(const QByteArray& sql);
    /// All rows of a table, in the order of their ids, every column; the row's version too when
    /// `withVersion`.
    QString table(const QByteArray& name, bool withVersion = false);
    /// metrics, metrics_hourly and catalogos together.
    QString portal(bool withVersion = false);

private:
    QString m_url;
    std::unique_ptr<db::Connection> m_connection;
    etl::DiffInfo m_diff;
};

} // namespace vigia::test
