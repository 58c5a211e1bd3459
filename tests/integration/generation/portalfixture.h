#pragma once

#include "core/generation/pggenerationsource.h"
#include "tests/support/pgcluster.h"

namespace vigia::test {

/// The rules that the tests need, as the rule table has them.
generation::MetricTable testMetrics();

/// A database with the portal's tables, filled as the portal's own loader does it: with SQL.
class PortalDatabase
{
public:
    /// Database and connection; `migrated` with schema vigia.
    [[nodiscard]] static Result<std::unique_ptr<PortalDatabase>> make(PgCluster& cluster, bool migrated);

    db::Connection& connection() { return *m_connection; }

    const QString& url() const { return m_url; }

    [[nodiscard]] Result<> run(const QByteArray& sql);
    /// catalogos: a plant. `tipo` as the portal writes it.
    [[nodiscard]] Result<> plant(const QByteArray& code, const QByteArray& tipo);
    /// Hours 1…n with the values given; `key` as SQL ("'GVIO'", "NULL").
    [[nodiscard]] Result<> hours(const QByteArray& series, const QByteArray& key, const QByteArray& day,
                                 const std::vector<double>& values, const QByteArray& unit = "'MWh'");
    [[nodiscard]] Result<> day(const QByteArray& series, const QByteArray& key, const QByteArray& day,
                               double value, const QByteArray& unit = "'GWh'");

    [[nodiscard]] Result<generation::ChartData> chart(const generation::ChartQuery& query,
                                                      generation::QueryLimits limits = {});
    generation::PgGenerationSource source(generation::QueryLimits limits = {});

private:
    std::unique_ptr<db::Connection> m_connection;
    QString m_url;
};

/// "Gene/Recurso" from … to …, by code and hour.
generation::ChartQuery ask(const char* series, const char* from, const char* to, Step step = Step::Hour,
                           generation::Grouping grouping = generation::Grouping::Code);

/// The curve of this code; an empty one when there is none.
Series curve(const generation::ChartData& data, const char* code);
QStringList codes(const generation::ChartData& data);
/// "a,b" → {a, b}
QStringList words(const char* text);
/// Kinds of the findings, in order.
QStringList kinds(const generation::ChartData& data);

} // namespace vigia::test
