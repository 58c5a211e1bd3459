#include "ui/shell/stallwatch.h"

namespace vigia::ui {

StallWatch::StallWatch(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void StallWatch::reset()
{
    m_longest = std::chrono::milliseconds(0);
    m_overruns = 0;
}

void StallWatch::took(std::chrono::milliseconds duration, const char* receiver)
{
    m_longest = std::max(m_longest, duration);
    if (duration > Promise) {
        ++m_overruns;
        emit stalled(duration, receiver);
    }
}

} // namespace vigia::ui
