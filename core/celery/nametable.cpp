#include "core/celery/nametable.h"

namespace vigia::celery {

namespace {

constexpr std::size_t MaxLength = 255;
constexpr quint32 Other = 1;

} // namespace

NameTable::NameTable(std::size_t capacity)
    : m_capacity(capacity + 2)
    , m_names {std::string(), std::string("…")}
{
    m_ids.emplace(m_names[Other], Other);
}

quint32 NameTable::idOf(std::string_view name)
{
    if (name.empty())
        return 0;
    name = name.substr(0, MaxLength);
    if (const auto known = m_ids.find(name); known != m_ids.end())
        return known->second;
    if (m_names.size() >= m_capacity)
        return Other;
    const auto id = static_cast<quint32>(m_names.size());
    m_names.emplace_back(name);
    m_ids.emplace(m_names.back(), id);
    return id;
}

quint32 NameTable::find(std::string_view name) const
{
    const auto known = m_ids.find(name.substr(0, MaxLength));
    return known == m_ids.end() ? 0 : known->second;
}

} // namespace vigia::celery
