#include "core/celery/taskstore.h"

namespace vigia::celery {

namespace {

constexpr qsizetype MaxIdLength = 255;

std::string_view cutId(std::string_view id)
{
    return id.substr(0, MaxIdLength);
}

} // namespace

static_assert(sizeof(TaskRecord) <= 80, "a million of these have to fit");

qint32 TaskRecord::offsetOf(qint64 time) const
{
    constexpr qint64 limit = std::numeric_limits<qint32>::max();
    return static_cast<qint32>(std::clamp<qint64>(time - base, -limit, limit));
}

TaskStore::TaskStore(std::size_t capacity, qint64 textBytes)
    : m_capacity(std::max<std::size_t>(capacity, 1))
    , m_index(1024, 0)
    , m_texts(textBytes, [this](quint32 owner) { (*this)[owner].texts = 0; })
{
}

TaskStore::~TaskStore() = default;

std::size_t TaskStore::slotOf(const TaskKey& key) const
{
    const std::size_t mask = m_index.size() - 1;
    std::size_t slot = key.hash() >> 17 & mask;
    while (m_index[slot] != 0 && (*this)[m_index[slot]].key != key)
        slot = (slot + 1) & mask;
    return slot;
}

TaskStore::Row TaskStore::find(std::string_view id) const
{
    if (const auto key = TaskKey::fromUuid(id))
        return m_index[slotOf(*key)];
    return m_index[slotOf(TaskKey::fromText(cutId(id)))];
}

TaskStore::Row TaskStore::findOrAdd(std::string_view id)
{
    const std::optional<TaskKey> uuid = TaskKey::fromUuid(id);
    const TaskKey key = uuid ? *uuid : TaskKey::fromText(cutId(id));
    if (const Row known = m_index[slotOf(key)])
        return known;
    if (m_size >= m_capacity)
        evict(victim());
    if ((m_size + 1) * 2 > m_index.size())
        growIndex();
    const Row row = newRow();
    TaskRecord& record = (*this)[row];
    record = {};
    record.key = key;
    if (!uuid) {
        record.hasTextId = true;
        const std::string_view text = cutId(id);
        m_textIds.insert(row, QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    }
    m_index[slotOf(key)] = row;
    link(row, Open);
    ++m_size;
    return row;
}

TaskStore::Row TaskStore::newRow()
{
    if (!m_free.empty()) {
        const Row row = m_free.back();
        m_free.pop_back();
        return row;
    }
    if (m_rowEnd / ChunkSize >= m_chunks.size())
        m_chunks.push_back(std::make_unique<Chunk>());
    return m_rowEnd++;
}

void TaskStore::growIndex()
{
    m_index.assign(m_index.size() * 2, 0);
    for (Row row = 1; row < m_rowEnd; ++row)
        if (isUsed(row))
            m_index[slotOf((*this)[row].key)] = row;
}

void TaskStore::eraseFromIndex(const TaskKey& key)
{
    // Backward shift: no tombstones, so that lookups stay short however many tasks came and went.
    const std::size_t mask = m_index.size() - 1;
    std::size_t hole = slotOf(key);
    for (std::size_t slot = (hole + 1) & mask; m_index[slot] != 0; slot = (slot + 1) & mask) {
        const std::size_t home = (*this)[m_index[slot]].key.hash() >> 17 & mask;
        if (((slot - home) & mask) < ((slot - hole) & mask))
            continue;
        m_index[hole] = m_index[slot];
        hole = slot;
    }
    m_index[hole] = 0;
}

TaskStore::ChainId TaskStore::chainFor(TaskState state)
{
    if (state == TaskState::Failure)
        return Failed;
    return isFinal(state) ? Finished : Open;
}

void TaskStore::setState(Row row, TaskState state)
{
    TaskRecord& record = (*this)[row];
    record.state = state;
    if (const ChainId chain = chainFor(state); chain != record.chain) {
        unlink(row);
        link(row, chain);
    }
}

void TaskStore::setTexts(Row row, const QByteArray& texts)
{
    TaskRecord& record = (*this)[row];
    const TextStore::Id old = std::exchange(record.texts, 0);
    record.texts = m_texts.put(old, row, texts, record.chain == Failed);
}

QByteArray TaskStore::id(Row row) const
{
    const TaskRecord& record = (*this)[row];
    return record.hasTextId ? m_textIds.value(row) : record.key.toUuid();
}

void TaskStore::link(Row row, ChainId chainId)
{
    Chain& chain = m_chains[chainId];
    TaskRecord& record = (*this)[row];
    record.chain = chainId;
    record.next = 0;
    record.previous = chain.last;
    (chain.last ? (*this)[chain.last].next : chain.first) = row;
    chain.last = row;
    ++chain.size;
}

void TaskStore::unlink(Row row)
{
    const TaskRecord& record = (*this)[row];
    Chain& chain = m_chains[record.chain];
    (record.previous ? (*this)[record.previous].next : chain.first) = record.next;
    (record.next ? (*this)[record.next].previous : chain.last) = record.previous;
    --chain.size;
}

TaskStore::Row TaskStore::victim() const
{
    if (m_chains[Failed].size > m_capacity / 2)
        return m_chains[Failed].first;
    for (const ChainId chain : {Finished, Open, Failed})
        if (m_chains[chain].size > 0)
            return m_chains[chain].first;
    return 0;
}

void TaskStore::evict(Row row)
{
    TaskRecord& record = (*this)[row];
    m_texts.remove(record.texts);
    if (record.hasTextId)
        m_textIds.remove(row);
    eraseFromIndex(record.key);
    unlink(row);
    record.chain = Unused;
    record.isDirty = false;
    m_free.push_back(row);
    --m_size;
    ++m_evicted;
}

} // namespace vigia::celery
