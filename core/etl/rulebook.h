#pragma once

#include "core/base/result.h"
#include "core/etl/listrule.h"
#include "core/etl/rule.h"

#include <QCoreApplication>
#include <QHash>

#include <vector>

namespace vigia::etl {

/// A point where the rule table and XM's own catalogue disagree.
struct RuleFinding
{
    QString kind; ///< "not-in-catalogue" "no-rule" "type" "unit" "days-per-call"
    QString metric;
    QString entity;
    QString text; ///< one translated sentence
};

/// The rule table, read once; a value that is only read afterwards. There is no default rule: what is not in
/// the table is an error.
class RuleBook
{
    Q_DECLARE_TR_FUNCTIONS(RuleBook)

public:
    RuleBook() = default;
    RuleBook(std::vector<Rule> rules, std::vector<ListRule> lists);

    /// The table compiled into the program (resources/etl/metrics.toml). An error here is a fault of the
    /// program.
    [[nodiscard]] static Result<RuleBook> builtIn();
    /// Errors: InvalidData with file, line and what is wrong: unknown or missing key, label longer than the
    /// portal's column, reversed range, factor that is not positive, the same metric and entity twice.
    [[nodiscard]] static Result<RuleBook> fromToml(const QByteArray& toml, const QString& fileName);

    const std::vector<Rule>& rules() const { return m_rules; }

    const std::vector<ListRule>& lists() const { return m_lists; }

    /// Exact spelling; an empty entity means the metric's main one. Errors: NotFound (class UnknownMetric or
    /// UnknownEntity) with the nearest names.
    [[nodiscard]] Result<Rule> find(const QString& metric, const QString& entity) const;
    /// "METRIC/ENTITY" or "METRIC".
    [[nodiscard]] Result<Rule> find(const QString& id) const;
    /// nullptr when it is no list.
    const ListRule* list(const QString& metric) const;
    /// Entities of a metric in the table's order; empty when there is no such metric.
    QStringList entities(const QString& metric) const;

    /// Compares with ListadoMetricas. Empty = every pair exists there with the same type, unit and enough
    /// days per call.
    std::vector<RuleFinding> checkAgainst(const xm::ListDocument& catalogue) const;

private:
    QStringList nearMetrics(const QString& metric) const;

    std::vector<Rule> m_rules;
    std::vector<ListRule> m_lists;
    QHash<QString, int> m_index; ///< id → rule; metric → its main rule
};

} // namespace vigia::etl
