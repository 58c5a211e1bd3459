#pragma once

#include "core/base/clock.h"

#include <QObject>

#include <chrono>

namespace vigia::ui {

/// How long the GUI thread was away at worst: the application tells it of each event it delivers. Costs
/// nothing while nothing happens. An event during which a nested loop ran (a menu, a drag) does not count:
/// the thread was not away then. GUI thread.
class StallWatch : public QObject
{
    Q_OBJECT

public:
    /// What the console promises never to exceed.
    static constexpr std::chrono::milliseconds Promise {50};

    explicit StallWatch(const Clock& clock, QObject* parent = nullptr);

    std::chrono::milliseconds longest() const { return m_longest; }

    /// Events that took longer than the promise.
    int overruns() const { return m_overruns; }

    void reset();

    /// Runs `deliver` as one event. Call it from QApplication::notify() only.
    template<typename Deliver>
    bool watch(int loopLevel, const QObject* receiver, Deliver deliver)
    {
        if (loopLevel <= m_level)
            return deliver(); // part of an event that is being timed
        const int outer = m_level;
        m_level = loopLevel;
        m_nested = false;
        const auto start = m_clock.monotonic();
        // The receiver may be gone afterwards; its class name is not.
        const char* name = receiver ? receiver->metaObject()->className() : "";
        const bool handled = deliver();
        if (!m_nested)
            took(m_clock.monotonic() - start, name);
        m_level = outer;
        m_nested = outer > 0;
        return handled;
    }

signals:
    /// An event took longer than the promise.
    void stalled(std::chrono::milliseconds duration, const QByteArray& receiver);

private:
    void took(std::chrono::milliseconds duration, const char* receiver);

    const Clock& m_clock;
    std::chrono::milliseconds m_longest {0};
    int m_overruns = 0;
    int m_level = 0; ///< loop level of the event being timed
    bool m_nested = false;
};

} // namespace vigia::ui
