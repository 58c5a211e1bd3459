#include "core/site/standin/itemwriter.h"

#include "core/site/standin/noise.h"

#include <algorithm>
#include <array>

namespace vigia::standin {

namespace {

constexpr std::array<std::string_view, 24> HourKeys {
    R"(,"Hour01":)", R"(,"Hour02":)", R"(,"Hour03":)", R"(,"Hour04":)", R"(,"Hour05":)", R"(,"Hour06":)",
    R"(,"Hour07":)", R"(,"Hour08":)", R"(,"Hour09":)", R"(,"Hour10":)", R"(,"Hour11":)", R"(,"Hour12":)",
    R"(,"Hour13":)", R"(,"Hour14":)", R"(,"Hour15":)", R"(,"Hour16":)", R"(,"Hour17":)", R"(,"Hour18":)",
    R"(,"Hour19":)", R"(,"Hour20":)", R"(,"Hour21":)", R"(,"Hour22":)", R"(,"Hour23":)", R"(,"Hour24":)"};

/// Daily answers name reservoirs, rivers and areas; plants have a Code.
std::string_view dailyKey(const QByteArray& entity)
{
    return entity == "Recurso" || entity == "Agente" ? R"(,"Code":)" : R"(,"Name":)";
}

} // namespace

ItemWriter::ItemWriter(JsonBuffer& out, const MetricInfo& metric, QSet<QByteArray> filter)
    : m_out(out)
    , m_metric(metric)
    , m_filter(metric.hasFilter() ? std::move(filter) : QSet<QByteArray>())
    , m_system(metric.entity == "Sistema")
{
}

void ItemWriter::beginDay(QDate date, int lastHour)
{
    m_day = date;
    m_lastHour = lastHour;
    m_open = false;
}

void ItemWriter::endDay()
{
    if (m_open)
        m_out.raw("]}");
    m_open = false;
}

bool ItemWriter::beginElement(QByteArrayView key)
{
    if (!m_filter.isEmpty() && !m_filter.contains(key.toByteArray()))
        return false;
    const std::string_view text = viewOf(key);
    if (m_lastHour < 24 && m_metric.entity == "Agente" && splitmix64(fnv1a(text)) % 3 == 0)
        return false;
    if (m_open) {
        m_out.raw(',');
    } else {
        if (!m_firstItem)
            m_out.raw(',');
        m_firstItem = false;
        m_open = true;
        m_out.raw(R"({"Date":)");
        m_out.date(m_day);
        m_out.raw(",\"");
        const QByteArray kind = entitiesKey(m_metric.endpoint);
        m_out.raw(viewOf(kind));
        m_out.raw("\":[");
    }
    m_out.raw(R"({"Id":)");
    m_out.string(m_metric.entity);
    return true;
}

void ItemWriter::hours(QByteArrayView code, const Hours& hours, std::initializer_list<Attribute> attributes)
{
    if (!beginElement(code))
        return;
    m_out.raw(R"(,"Values":{"code":)");
    m_out.string(code);
    for (const Attribute& attribute : attributes) {
        m_out.raw(',');
        m_out.string(attribute.first);
        m_out.raw(':');
        m_out.string(attribute.second);
    }
    const int last = m_metric.entity == "Agente" ? 24 : m_lastHour;
    for (std::size_t h = 0; h < hours.size(); ++h) {
        m_out.raw(HourKeys[h]);
        const Amount value = static_cast<int>(h) < last ? hours[h] : Missing;
        if (m_system)
            m_out.fixed(value);
        else
            m_out.trimmed(value);
    }
    m_out.raw("}}");
}

void ItemWriter::value(QByteArrayView key, Amount value)
{
    if (value == Missing || !beginElement(key))
        return;
    if (!m_system) {
        m_out.raw(dailyKey(m_metric.entity));
        m_out.string(key);
    }
    m_out.raw(R"(,"Value":)");
    if (m_system)
        m_out.fixed(value);
    else
        m_out.trimmed(value);
    m_out.raw('}');
}

void ItemWriter::listed(QDate date, std::initializer_list<Field> fields)
{
    beginDay(date);
    beginElement({});
    m_out.raw(R"(,"Values":{)");
    bool first = true;
    for (const Field& field : fields) {
        if (!first)
            m_out.raw(',');
        first = false;
        m_out.string(field.key);
        m_out.raw(':');
        if (field.isNumber)
            m_out.raw(viewOf(field.value));
        else
            m_out.string(field.value);
    }
    m_out.raw("}}");
    endDay();
}

} // namespace vigia::standin
