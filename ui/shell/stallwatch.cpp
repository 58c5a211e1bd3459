#include "ui/shell/stallwatch.h"

namespace vigia::ui {

void StallWatch::reset()
{
    m_longest = std::chrono::microseconds(0);
    m_overruns = 0;
}

void StallWatch::took(std::chrono::microseconds duration, const QByteArray& receiver)
{
    m_longest = std::max(m_longest, duration);
    if (duration > Promise) {
        ++m_overruns;
        emit stalled(duration, receiver);
    }
}

} // namespace vigia::ui
