#include "core/etl/rulereader.h"

#include <QSet>

#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <optional>

namespace vigia::etl {

namespace {

constexpr qsizetype UnitLength = 10; // metrics.unidad
constexpr qsizetype MetricLength = 50; // metrics.metrica
constexpr qsizetype EntityLength = 100; // metrics.entidad

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// How a unit of the API is stored.
struct UnitRule
{
    QString api;
    QString day;
    QString hour;
    double dayFactor = 1;
    double hourFactor = 1;
};

/// A key is looked up in the entity, then in its metric, then in [defaults].
struct Scope
{
    const toml::table* entity = nullptr;
    const toml::table* metric = nullptr;
    const toml::table* defaults = nullptr;

    const toml::node* find(std::string_view key) const
    {
        for (const toml::table* table : {entity, metric, defaults})
            if (const toml::node* node = table ? table->get(key) : nullptr)
                return node;
        return nullptr;
    }

    const toml::node& here() const { return entity ? *entity : *metric; }
};

/// Keeps the first error and goes on with empty values, so that the reading code stays straight.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(RuleReader)

public:
    explicit Reader(QString fileName)
        : m_file(std::move(fileName))
    {
    }

    Result<RuleBook> read(const QByteArray& text)
    {
        toml::table table;
        try {
            table = toml::parse(std::string_view(text.constData(), static_cast<size_t>(text.size())));
        } catch (const toml::parse_error& e) {
            return fail(wrong(e.source().begin.line, fromUtf8(e.description())));
        }
        checkKeys(table, {"defaults", "unit", "metric", "list"});
        readUnits(table);
        const toml::table* defaults = table["defaults"].as_table();
        if (defaults)
            checkKeys(*defaults, {"days_per_call", "lag", "refetch", "history", "queue"});
        for (const toml::table* metric : tables(table, "metric"))
            readMetric(*metric, defaults);
        for (const toml::table* list : tables(table, "list"))
            readList(*list);
        checkWeights();
        if (m_error)
            return fail(*m_error);
        return RuleBook(std::move(m_rules), std::move(m_lists));
    }

private:
    Error wrong(toml::source_index line, const QString& what) const
    {
        return {ErrorCode::InvalidData,
                tr("The rule table %1 is wrong at line %2: %3.").arg(m_file).arg(line).arg(what),
                {},
                "RuleTable",
                false};
    }

    void complain(const toml::node& where, const QString& what)
    {
        if (!m_error)
            m_error = wrong(where.source().begin.line, what);
    }

    void checkKeys(const toml::table& table, std::initializer_list<std::string_view> known)
    {
        for (const auto& [key, value] : table)
            if (std::find(known.begin(), known.end(), key.str()) == known.end())
                complain(value, tr("unknown key “%1”").arg(fromUtf8(key.str())));
    }

    std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key)
    {
        std::vector<const toml::table*> result;
        const toml::node* node = parent.get(key);
        if (!node)
            return result;
        const toml::array* array = node->as_array();
        if (!array || array->empty())
            complain(*node, tr("“%1” must be a list of tables that is not empty").arg(fromUtf8(key)));
        if (array)
            for (const toml::node& element : *array) {
                if (const toml::table* table = element.as_table())
                    result.push_back(table);
                else
                    complain(element,
                             tr("“%1” must be a list of tables that is not empty").arg(fromUtf8(key)));
            }
        return result;
    }

    QString textOf(const toml::node& node, std::string_view key, bool mayBeEmpty = false)
    {
        const auto text = node.value_exact<std::string>();
        if (!text || (!mayBeEmpty && text->empty()))
            complain(node, tr("“%1” must be a text that is not empty").arg(fromUtf8(key)));
        return QString::fromStdString(text.value_or(std::string()));
    }

    QString text(const Scope& scope, std::string_view key)
    {
        if (const toml::node* node = scope.find(key))
            return textOf(*node, key);
        complain(scope.here(), tr("“%1” is missing").arg(fromUtf8(key)));
        return {};
    }

    QString optionalText(const toml::table& table, std::string_view key)
    {
        const toml::node* node = table.get(key);
        return node ? textOf(*node, key) : QString();
    }

    bool flag(const Scope& scope, std::string_view key)
    {
        const toml::node* node = scope.find(key);
        if (!node)
            return false;
        const auto value = node->value_exact<bool>();
        if (!value)
            complain(*node, tr("“%1” must be true or false").arg(fromUtf8(key)));
        return value.value_or(false);
    }

    int integer(const Scope& scope, std::string_view key, int smallest, int largest)
    {
        const toml::node* node = scope.find(key);
        if (!node) {
            complain(scope.here(), tr("“%1” is missing").arg(fromUtf8(key)));
            return smallest;
        }
        const auto value = node->value_exact<int64_t>();
        if (!value || *value < smallest || *value > largest)
            complain(*node,
                     tr("“%1” must be a whole number from %2 to %3")
                         .arg(fromUtf8(key), QString::number(smallest), QString::number(largest)));
        return static_cast<int>(std::clamp<int64_t>(value.value_or(smallest), smallest, largest));
    }

    double factor(const toml::table& unit, std::string_view key)
    {
        const toml::node* node = unit.get(key);
        const auto value = node ? node->value<double>() : std::nullopt;
        if (!value || !(*value > 0) || !std::isfinite(*value))
            complain(node ? *node : unit, tr("“%1” must be a number above zero").arg(fromUtf8(key)));
        return value.value_or(1);
    }

    QString label(const toml::table& unit, std::string_view key)
    {
        const toml::node* node = unit.get(key);
        if (!node) {
            complain(unit, tr("“%1” is missing").arg(fromUtf8(key)));
            return {};
        }
        const QString result = textOf(*node, key);
        if (result.size() > UnitLength)
            complain(*node,
                     tr("the unit “%1” is longer than the %2 characters of the portal's column")
                         .arg(result)
                         .arg(UnitLength));
        return result;
    }

    void readUnits(const toml::table& root)
    {
        const toml::table* units = root["unit"].as_table();
        if (!units)
            return complain(root, tr("“%1” is missing").arg(QStringLiteral("unit")));
        for (const auto& [key, node] : *units) {
            const toml::table* table = node.as_table();
            if (!table) {
                complain(node, tr("“%1” must be a table").arg(fromUtf8(key.str())));
                continue;
            }
            checkKeys(*table, {"api", "day", "day_factor", "hour", "hour_factor"});
            UnitRule unit;
            unit.api = optionalText(*table, "api");
            unit.day = label(*table, "day");
            unit.dayFactor = factor(*table, "day_factor");
            if (table->contains("hour") || table->contains("hour_factor")) {
                unit.hour = label(*table, "hour");
                unit.hourFactor = factor(*table, "hour_factor");
            }
            m_units.insert(fromUtf8(key.str()), unit);
        }
    }

    void readMetric(const toml::table& metric, const toml::table* defaults)
    {
        checkKeys(metric,
                  {"id", "name", "type", "unit", "api_unit", "aggregation", "weight", "range",
                   "empty_is_zero", "complete", "sparse", "unit_unverified", "days_per_call", "lag",
                   "refetch", "history", "queue", "entities"});
        if (!metric.contains("entities"))
            complain(metric, tr("“%1” is missing").arg(QStringLiteral("entities")));
        bool main = true;
        for (const toml::table* entity : tables(metric, "entities")) {
            checkKeys(*entity,
                      {"id", "range", "empty_is_zero", "complete", "sparse", "unit_unverified",
                       "days_per_call", "lag", "refetch", "history", "queue"});
            Rule rule = readRule({nullptr, &metric, nullptr}, {entity, &metric, defaults});
            rule.main = std::exchange(main, false);
            if (m_ids.contains(rule.id()))
                complain(*entity, tr("%1 is there twice").arg(rule.id()));
            m_ids.insert(rule.id());
            m_rules.push_back(std::move(rule));
        }
    }

    Rule readRule(const Scope& metric, const Scope& scope)
    {
        Rule rule;
        rule.metric = text(metric, "id");
        rule.entity = text({nullptr, scope.entity, nullptr}, "id");
        if (rule.metric.size() > MetricLength || rule.entity.size() > EntityLength)
            complain(scope.here(), tr("%1 is longer than the portal's columns").arg(rule.id()));
        rule.name = text(metric, "name");
        rule.endpoint = endpoint(metric);
        readUnit(metric, rule);
        readAggregation(metric, rule);
        rule.emptyIsZero = flag(scope, "empty_is_zero");
        rule.complete = flag(scope, "complete");
        rule.sparse = flag(scope, "sparse");
        rule.unitUnverified = flag(scope, "unit_unverified");
        if (rule.emptyIsZero && rule.complete)
            complain(scope.here(), tr("“empty_is_zero” and “complete” exclude each other"));
        readRange(scope, rule);
        rule.daysPerCall = integer(scope, "days_per_call", 1, 731);
        rule.lagDays = integer(scope, "lag", 0, 400);
        rule.refetchDays = integer(scope, "refetch", 1, 731);
        rule.historyFrom = date(scope, "history");
        rule.queue = text(scope, "queue");
        return rule;
    }

    auto endpoint(const Scope& metric) -> xm::Endpoint
    {
        const QString type = text(metric, "type");
        for (const xm::Endpoint endpoint :
             {xm::Endpoint::Hourly, xm::Endpoint::Daily, xm::Endpoint::Monthly, xm::Endpoint::Annual})
            if (type == xm::endpointPath(endpoint))
                return endpoint;
        complain(metric.here(), tr("“type” must be hourly, daily, monthly or annual, not “%1”").arg(type));
        return xm::Endpoint::Daily;
    }

    void readUnit(const Scope& metric, Rule& rule)
    {
        const QString name = text(metric, "unit");
        if (!m_units.contains(name))
            complain(metric.here(), tr("there is no unit “%1”").arg(name));
        const UnitRule unit = m_units.value(name);
        const toml::node* api = metric.find("api_unit");
        rule.apiUnit = api ? textOf(*api, "api_unit", true) : unit.api;
        rule.unit = unit.day;
        rule.factor = unit.dayFactor;
        if (rule.endpoint != xm::Endpoint::Hourly)
            return;
        if (unit.hour.isEmpty())
            complain(metric.here(), tr("the unit “%1” does not say how an hour is stored").arg(name));
        rule.hourUnit = unit.hour;
        rule.hourFactor = unit.hourFactor;
    }

    void readAggregation(const Scope& metric, Rule& rule)
    {
        const bool hourly = rule.endpoint == xm::Endpoint::Hourly;
        for (const std::string_view key : {"aggregation", "weight"})
            if (const toml::node* node = hourly ? nullptr : metric.find(key))
                complain(*node, tr("“%1” is for hourly metrics only").arg(fromUtf8(key)));
        if (!hourly)
            return;
        const QString aggregation = text(metric, "aggregation");
        if (aggregation == u"mean")
            rule.aggregation = Aggregation::Mean;
        else if (aggregation != u"sum")
            complain(metric.here(), tr("“aggregation” must be sum or mean, not “%1”").arg(aggregation));
        const toml::node* weight = metric.find("weight");
        if (!weight)
            return;
        rule.weight = textOf(*weight, "weight");
        if (rule.aggregation != Aggregation::Mean)
            complain(*weight, tr("“weight” needs a mean"));
    }

    void readRange(const Scope& scope, Rule& rule)
    {
        const toml::node* node = scope.find("range");
        if (!node)
            return complain(scope.here(), tr("“%1” is missing").arg(QStringLiteral("range")));
        const toml::array* range = node->as_array();
        const auto low = range && range->size() == 2 ? range->get(0)->value<double>() : std::nullopt;
        const auto high = range && range->size() == 2 ? range->get(1)->value<double>() : std::nullopt;
        if (!low || !high || std::isnan(*low) || std::isnan(*high))
            return complain(*node, tr("“range” must be two numbers"));
        if (*low > *high)
            complain(*node, tr("“range” ends below its start"));
        rule.rangeMin = *low;
        rule.rangeMax = *high;
    }

    QDate date(const Scope& scope, std::string_view key)
    {
        const toml::node* node = scope.find(key);
        if (!node) {
            complain(scope.here(), tr("“%1” is missing").arg(fromUtf8(key)));
            return {};
        }
        const auto value = node->value_exact<toml::date>();
        const QDate day = value ? QDate(value->year, value->month, value->day) : QDate();
        if (!day.isValid())
            complain(*node, tr("“%1” must be a date").arg(fromUtf8(key)));
        return day;
    }

    void readList(const toml::table& list)
    {
        checkKeys(list, {"id", "entity", "name", "code", "label", "kind", "region"});
        const Scope scope {nullptr, &list, nullptr};
        ListRule rule;
        rule.metric = text(scope, "id");
        rule.entity = text(scope, "entity");
        rule.name = text(scope, "name");
        rule.label = text(scope, "label");
        rule.kind = optionalText(list, "kind");
        rule.region = optionalText(list, "region");
        const toml::array* code = list["code"].as_array();
        if (!code || code->empty())
            complain(list, tr("“%1” is missing").arg(QStringLiteral("code")));
        else
            for (const toml::node& column : *code)
                rule.code += textOf(column, "code");
        if (m_ids.contains(rule.id()))
            complain(list, tr("%1 is there twice").arg(rule.id()));
        m_ids.insert(rule.id());
        m_lists.push_back(std::move(rule));
    }

    void checkWeights()
    {
        for (const Rule& rule : m_rules)
            if (!rule.weight.isEmpty() && !m_ids.contains(rule.weight) && !m_error)
                m_error = wrong(
                    1, tr("%1 is weighted by %2, which is not in the table").arg(rule.id(), rule.weight));
    }

    QString m_file;
    QHash<QString, UnitRule> m_units;
    QSet<QString> m_ids;
    std::vector<Rule> m_rules;
    std::vector<ListRule> m_lists;
    std::optional<Error> m_error;
};

} // namespace

Result<RuleBook> readRules(const QByteArray& toml, const QString& fileName)
{
    return Reader(fileName).read(toml);
}

} // namespace vigia::etl
