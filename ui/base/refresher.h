#pragma once

#include <QObject>
#include <QTimer>

namespace vigia::ui {

/// When something that is on screen is to be asked again: notifications that come in bursts are one; none
/// while the view is paused, hidden or still waiting for its last answer, but one afterwards. GUI thread
/// only.
class Refresher : public QObject
{
    Q_OBJECT

public:
    Refresher(int milliseconds, QObject* parent);

    bool isPaused() const { return m_isPaused; }

    bool isActive() const { return m_isActive; }

    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

    void setPaused(bool isPaused);
    void setActive(bool isActive); ///< on screen
    void setBusy(bool isBusy); ///< a question is under way
    /// What is on screen is out of date.
    void changed();
    /// It is asked again anyway.
    void clear();

signals:
    void due();

private:
    void start();

    QTimer m_timer;
    bool m_isStale = false;
    bool m_isPaused = false;
    bool m_isActive = false;
    bool m_isBusy = false;
};

} // namespace vigia::ui
