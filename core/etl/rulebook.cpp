#include "core/etl/rulebook.h"

#include "core/etl/rulereader.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace vigia::etl {

namespace {

constexpr int Proposals = 3;
constexpr int FamilyLetters = 4; // "Dema", "Gene", "Prec"…

/// Levenshtein distance without regard to case.
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t k = static_cast<size_t>(j) + 1;
            const int substitution = diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({row[k - 1] + 1, row[k] + 1, substitution});
        }
    }
    return row.back();
}

/// XM writes "HourlyEntities", "ListsEntities".
QString catalogueType(xm::Endpoint endpoint)
{
    return xm::endpointPath(endpoint) % QStringLiteral("entities");
}

} // namespace

RuleBook::RuleBook(std::vector<Rule> rules, std::vector<ListRule> lists)
    : m_rules(std::move(rules))
    , m_lists(std::move(lists))
{
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule& rule = m_rules[i];
        m_index.insert(rule.id(), static_cast<int>(i));
        if (rule.main)
            m_index.insert(rule.metric, static_cast<int>(i));
    }
}

Result<RuleBook> RuleBook::builtIn()
{
    QFile file(QStringLiteral(":/etl/metrics.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, tr("The program was built without its rule table: build it again."),
                    file.errorString());
    return fromToml(file.readAll(), QStringLiteral("metrics.toml"));
}

Result<RuleBook> RuleBook::fromToml(const QByteArray& toml, const QString& fileName)
{
    return readRules(toml, fileName);
}

Result<Rule> RuleBook::find(const QString& metric, const QString& entity) const
{
    const auto main = m_index.constFind(metric);
    if (metric.contains(u'/') || main == m_index.cend()) {
        const QStringList near = nearMetrics(metric);
        const QString shown = metric.left(80);
        return fail(
            ErrorCode::NotFound,
            near.isEmpty()
                ? tr("There is no rule for a metric “%1”: vigiactl etl jobs lists the known ones.").arg(shown)
                : tr("There is no rule for a metric “%1”: did you mean %2?")
                      .arg(shown, near.join(QStringLiteral(", "))),
            {}, "UnknownMetric");
    }
    if (entity.isEmpty())
        return m_rules[static_cast<size_t>(*main)];
    const auto exact = m_index.constFind(metric % u'/' % entity);
    if (exact == m_index.cend())
        return fail(ErrorCode::NotFound,
                    tr("%1 has no entity “%2”: it has %3.")
                        .arg(metric, entity.left(80), entities(metric).join(QStringLiteral(", "))),
                    {}, "UnknownEntity");
    return m_rules[static_cast<size_t>(*exact)];
}

Result<Rule> RuleBook::find(const QString& id) const
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash < 0)
        return find(id, QString());
    const QString entity = id.mid(slash + 1);
    if (entity.isEmpty())
        return fail(ErrorCode::InvalidData,
                    tr("“%1” ends with a slash: write METRIC/ENTITY, or the metric alone.").arg(id.left(80)));
    return find(id.left(slash), entity);
}

const ListRule* RuleBook::list(const QString& metric) const
{
    const auto found = std::find_if(m_lists.begin(), m_lists.end(),
                                    [&](const ListRule& list) { return list.metric == metric; });
    return found == m_lists.end() ? nullptr : &*found;
}

QStringList RuleBook::entities(const QString& metric) const
{
    QStringList result;
    for (const Rule& rule : m_rules)
        if (rule.metric == metric)
            result += rule.entity;
    return result;
}

QStringList RuleBook::nearMetrics(const QString& metric) const
{
    struct Candidate
    {
        int distance;
        QString name;
    };

    std::vector<Candidate> candidates;
    const QString typed = metric.left(50);
    QStringList names;
    for (const Rule& rule : m_rules)
        if (rule.main)
            names += rule.metric;
    for (const ListRule& list : m_lists)
        names += list.metric;
    for (const QString& name : names) {
        const int edits = distance(typed, name);
        const bool holds = typed.size() >= 3
            && (name.contains(typed, Qt::CaseInsensitive) || typed.contains(name, Qt::CaseInsensitive));
        const bool isOfTheFamily = edits <= FamilyLetters
            && name.left(FamilyLetters).compare(typed.left(FamilyLetters), Qt::CaseInsensitive) == 0;
        if (holds || isOfTheFamily || edits <= std::max<qsizetype>(2, typed.size() / 4))
            candidates.push_back({edits, name});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return std::tie(a.distance, a.name) < std::tie(b.distance, b.name);
    });
    QStringList result;
    for (const Candidate& candidate : candidates)
        if (result.size() < Proposals)
            result += candidate.name;
    return result;
}

std::vector<RuleFinding> RuleBook::checkAgainst(const xm::ListDocument& catalogue) const
{
    std::vector<RuleFinding> findings;
    const auto cell = [](const QStringList& row, int column) {
        return column < 0 ? QString() : row.value(column);
    };
    const int metric = catalogue.column(QLatin1String("MetricId"));
    const int entity = catalogue.column(QLatin1String("Entity"));
    const int type = catalogue.column(QLatin1String("Type"));
    const int unit = catalogue.column(QLatin1String("MetricUnits"));
    const int maxDays = catalogue.column(QLatin1String("MaxDays"));
    QSet<QString> offered;
    for (const QStringList& row : catalogue.rows) {
        const QString m = cell(row, metric).trimmed();
        const QString e = cell(row, entity).trimmed();
        const QString id = m % u'/' % e;
        offered.insert(id);
        const auto add = [&](const char* kind, const QString& text) {
            findings.push_back({QString::fromLatin1(kind), m, e, text});
        };
        const auto found = m_index.constFind(id);
        if (found == m_index.cend()) {
            if (cell(row, type).compare(u"ListsEntities", Qt::CaseInsensitive) != 0)
                add("no-rule", tr("XM offers %1, for which the table has no rule.").arg(id));
            continue;
        }
        const Rule& rule = m_rules[static_cast<size_t>(*found)];
        if (cell(row, type).compare(catalogueType(rule.endpoint), Qt::CaseInsensitive) != 0)
            add("type",
                tr("%1 is %2 in XM's catalogue and %3 in the table.")
                    .arg(id, cell(row, type), xm::endpointPath(rule.endpoint)));
        if (cell(row, unit).trimmed() != rule.apiUnit)
            add("unit",
                tr("%1 has the unit “%2” in XM's catalogue and “%3” in the table.")
                    .arg(id, cell(row, unit), rule.apiUnit));
        bool isNumber = false;
        const int days = cell(row, maxDays).toInt(&isNumber);
        if (isNumber && days < rule.daysPerCall)
            add("days-per-call",
                tr("XM allows %1 days a call for %2, the table asks for %3.")
                    .arg(QString::number(days), id, QString::number(rule.daysPerCall)));
    }
    const auto missing = [&](const QString& m, const QString& e) {
        const QString id = m % u'/' % e;
        if (!offered.contains(id))
            findings.push_back({QStringLiteral("not-in-catalogue"), m, e,
                                tr("%1 is in the table and not in XM's catalogue.").arg(id)});
    };
    for (const Rule& rule : m_rules)
        missing(rule.metric, rule.entity);
    for (const ListRule& list : m_lists)
        missing(list.metric, list.entity);
    return findings;
}

} // namespace vigia::etl
