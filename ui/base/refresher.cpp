#include "ui/base/refresher.h"

namespace vigia::ui {

Refresher::Refresher(int milliseconds, QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_isStale || m_isPaused || !m_isActive || m_isBusy)
            return;
        m_isStale = false;
        emit due();
    });
}

void Refresher::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    start();
}

void Refresher::setActive(bool isActive)
{
    m_isActive = isActive;
    start();
}

void Refresher::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    start();
}

void Refresher::changed()
{
    m_isStale = true;
    start();
}

void Refresher::clear()
{
    m_isStale = false;
    m_timer.stop();
}

void Refresher::start()
{
    if (m_isStale && !m_isPaused && m_isActive && !m_isBusy && !m_timer.isActive())
        m_timer.start();
}

} // namespace vigia::ui
