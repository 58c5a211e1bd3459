#pragma once

#include "core/celery/taskkey.h"
#include "core/celery/taskstate.h"
#include "core/celery/textstore.h"

#include <QHash>

#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace vigia::celery {

/// What is held of each watched task: 72 bytes. Times are milliseconds; the later ones relative to `base`.
struct TaskRecord
{
    static constexpr qint32 Never = std::numeric_limits<qint32>::min();

    TaskKey key;
    qint64 base = 0; ///< Unix time of the first event
    qint32 sent = Never;
    qint32 received = Never;
    qint32 started = Never;
    qint32 finished = Never;
    float runtime = -1; ///< seconds
    quint32 name = 0;
    quint16 worker = 0;
    quint16 queue = 0;
    TextStore::Id texts = 0;
    quint32 previous = 0;
    quint32 next = 0;
    TaskState state = TaskState::Pending;
    quint8 retries = 0; ///< of the attempt that was last received
    quint8 retried = 0; ///< task-retried events
    quint8 deliveries = 0; ///< of the same attempt: above 1 it may have run twice
    quint8 chain = 0;
    bool hasTextId = false;
    bool isDirty = false;

    qint64 at(qint32 offset) const { return offset == Never ? 0 : base + offset; }

    qint32 offsetOf(qint64 time) const;
};

/// Records of tasks by their id, within a fixed number. When it is full, the oldest finished task goes;
/// failures only when they are more than half, or nothing else is finished. Rows stay valid until evicted.
/// Row 0 is none.
class TaskStore
{
public:
    using Row = quint32;

    explicit TaskStore(std::size_t capacity, qint64 textBytes);
    ~TaskStore();

    Row find(std::string_view id) const;
    /// The row of that task, made when it is new; another task may be evicted for it.
    Row findOrAdd(std::string_view id);

    TaskRecord& operator[](Row row) { return (*m_chunks[row / ChunkSize])[row % ChunkSize]; }

    const TaskRecord& operator[](Row row) const { return (*m_chunks[row / ChunkSize])[row % ChunkSize]; }

    /// Only so: the state says how long a task is kept.
    void setState(Row row, TaskState state);
    void setTexts(Row row, const QByteArray& texts);

    QByteArray texts(Row row) const { return m_texts.text((*this)[row].texts); }

    QByteArray id(Row row) const;

    std::size_t size() const { return m_size; }

    quint64 evicted() const { return m_evicted; }

    /// Rows are 1 … rowEnd() - 1; those in use have a chain.
    Row rowEnd() const { return m_rowEnd; }

    bool isUsed(Row row) const { return (*this)[row].chain != Unused; }

private:
    static constexpr std::size_t ChunkSize = 4096;
    using Chunk = std::array<TaskRecord, ChunkSize>;

    enum ChainId : quint8
    {
        Unused,
        Open,
        Finished,
        Failed,
    };

    struct Chain
    {
        Row first = 0;
        Row last = 0;
        std::size_t size = 0;
    };

    static ChainId chainFor(TaskState state);
    void link(Row row, ChainId chain);
    void unlink(Row row);
    Row victim() const;
    void evict(Row row);
    Row newRow();
    std::size_t slotOf(const TaskKey& key) const;
    void growIndex();
    void eraseFromIndex(const TaskKey& key);

    std::size_t m_capacity;
    std::vector<std::unique_ptr<Chunk>> m_chunks;
    std::vector<Row> m_index; ///< open addressing, linear; 0 = free
    std::array<Chain, 4> m_chains;
    std::vector<Row> m_free;
    Row m_rowEnd = 1;
    std::size_t m_size = 0;
    quint64 m_evicted = 0;
    TextStore m_texts;
    QHash<Row, QByteArray> m_textIds; ///< of ids that are no UUID
};

} // namespace vigia::celery
