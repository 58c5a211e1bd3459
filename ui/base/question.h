#pragma once

#include "core/async/deliver.h"

namespace vigia::ui {

/// One question of a panel, of which only the newest counts: asking again cancels the older one, whose answer
/// is never looked at. Lives on the context's thread. An order (`isOrder`) that is left behind goes on: only
/// its answer is not waited for any more.
template<typename T>
class Question
{
public:
    explicit Question(bool isOrder = false)
        : m_isOrder(isOrder)
    {
    }

    Question(const Question&) = delete;
    Question& operator=(const Question&) = delete;

    ~Question() { leave(); }

    bool isUnderWay() const { return m_isUnderWay; }

    /// `callback(const Result<T>&)` on the context's thread; it may delete the context as its last deed.
    template<typename F>
    void ask(const QFuture<Result<T>>& future, QObject* context, F callback)
    {
        leave();
        m_future = future;
        m_isUnderWay = true;
        deliver(m_future, context, [this, round = m_round, callback](const Result<T>& result) mutable {
            if (round != m_round)
                return;
            m_isUnderWay = false;
            callback(result);
        });
    }

    void leave()
    {
        ++m_round;
        m_isUnderWay = false;
        if (!m_isOrder)
            m_future.cancel();
    }

private:
    QFuture<Result<T>> m_future;
    quint64 m_round = 0;
    bool m_isUnderWay = false;
    bool m_isOrder;
};

} // namespace vigia::ui
