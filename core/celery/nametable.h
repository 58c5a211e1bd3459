#pragma once

#include <QtGlobal>

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

namespace vigia::celery {

/// Each text once, known by a small number; 0 is the empty one. Bounded: what comes when it is full becomes
/// one name, "…", so that a sender of ever new names cannot fill the memory.
class NameTable
{
public:
    explicit NameTable(std::size_t capacity);

    /// Adds it when it is new. Longer than 255 bytes: cut.
    quint32 idOf(std::string_view name);
    /// Of a name that may be unknown: then 0.
    quint32 find(std::string_view name) const;

    const std::string& name(quint32 id) const { return m_names[id]; }

    std::size_t size() const { return m_names.size(); }

private:
    std::size_t m_capacity;
    std::deque<std::string> m_names; ///< a deque: the map's keys look into it
    std::unordered_map<std::string_view, quint32> m_ids;
};

} // namespace vigia::celery
