#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace vigia::celery {

/// Longer texts of tasks (arguments, results, tracebacks) within a budget of bytes. When it is full the
/// oldest go first; those marked as kept only when nothing else is left, or when they fill more than half.
class TextStore
{
public:
    using Id = quint32; ///< 0 = none

    /// `onEvicted` is told the owner of each text that had to go.
    TextStore(qint64 budget, std::function<void(quint32 owner)> onEvicted);

    /// Adds a text, or replaces that of `id`. 0 when it is empty or larger than the budget allows for one.
    Id put(Id id, quint32 owner, const QByteArray& text, bool isKept);
    void remove(Id id);
    /// Empty when there is none.
    QByteArray text(Id id) const;

    qint64 bytes() const { return m_bytes; }

private:
    struct Slot
    {
        QByteArray text;
        quint32 owner = 0;
        Id previous = 0;
        Id next = 0;
        bool isKept = false;
    };

    struct Chain
    {
        Id first = 0;
        Id last = 0;
        qint64 bytes = 0;
    };

    static qint64 costOf(const QByteArray& text);

    Chain& chainOf(const Slot& slot) { return m_chains[slot.isKept ? 1 : 0]; }

    void link(Id id);
    void unlink(Id id);
    void makeRoom();

    qint64 m_budget;
    std::function<void(quint32)> m_onEvicted;
    std::vector<Slot> m_slots;
    std::vector<Id> m_free;
    Chain m_chains[2];
    qint64 m_bytes = 0;
};

} // namespace vigia::celery
