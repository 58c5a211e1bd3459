#pragma once

#include "core/base/clock.h"
#include "ui/shell/stallwatch.h"

#include <QApplication>

namespace vigia::console {

/// The application object; times each event of the GUI thread.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& argc, char** argv);

    const Clock& clock() const { return m_clock; }

    ui::StallWatch& stallWatch() { return m_watch; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    SystemClock m_clock;
    ui::StallWatch m_watch;
};

} // namespace vigia::console
