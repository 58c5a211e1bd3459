#include "core/celery/textstore.h"

namespace vigia::celery {

namespace {

/// What a text costs besides its bytes: its slot, Qt's header and the allocator's.
constexpr qint64 Overhead = 96;

} // namespace

TextStore::TextStore(qint64 budget, std::function<void(quint32)> onEvicted)
    : m_budget(budget)
    , m_onEvicted(std::move(onEvicted))
    , m_slots(1)
{
}

qint64 TextStore::costOf(const QByteArray& text)
{
    return text.size() + Overhead;
}

TextStore::Id TextStore::put(Id id, quint32 owner, const QByteArray& text, bool isKept)
{
    if (id != 0)
        remove(id);
    if (text.isEmpty() || costOf(text) > m_budget / 4)
        return 0;
    if (m_free.empty()) {
        id = static_cast<Id>(m_slots.size());
        m_slots.emplace_back();
    } else {
        id = m_free.back();
        m_free.pop_back();
    }
    m_slots[id] = {text, owner, 0, 0, isKept};
    link(id);
    makeRoom();
    return id;
}

void TextStore::remove(Id id)
{
    if (id == 0)
        return;
    unlink(id);
    m_slots[id] = {};
    m_free.push_back(id);
}

QByteArray TextStore::text(Id id) const
{
    return m_slots[id].text;
}

void TextStore::link(Id id)
{
    Slot& slot = m_slots[id];
    Chain& chain = chainOf(slot);
    slot.previous = chain.last;
    (chain.last ? m_slots[chain.last].next : chain.first) = id;
    chain.last = id;
    chain.bytes += costOf(slot.text);
    m_bytes += costOf(slot.text);
}

void TextStore::unlink(Id id)
{
    const Slot& slot = m_slots[id];
    Chain& chain = chainOf(slot);
    (slot.previous ? m_slots[slot.previous].next : chain.first) = slot.next;
    (slot.next ? m_slots[slot.next].previous : chain.last) = slot.previous;
    chain.bytes -= costOf(slot.text);
    m_bytes -= costOf(slot.text);
}

void TextStore::makeRoom()
{
    while (m_bytes > m_budget) {
        const bool takesKept = m_chains[0].first == 0 || m_chains[1].bytes > m_budget / 2;
        const Id oldest = m_chains[takesKept ? 1 : 0].first;
        const quint32 owner = m_slots[oldest].owner;
        remove(oldest);
        m_onEvicted(owner);
    }
}

} // namespace vigia::celery
