#include "app/console/application.h"

#include <QIcon>
#include <QLoggingCategory>
#include <QThread>

Q_LOGGING_CATEGORY(logConsole, "vigia.console")

namespace vigia::console {

Application::Application(int& argc, char** argv)
    : QApplication(argc, argv)
    , m_watch(m_clock)
{
    setApplicationName(QStringLiteral("vigia"));
    setApplicationDisplayName({}); // windows name themselves
    setApplicationVersion(QStringLiteral(VIGIA_VERSION));
    setDesktopFileName(QStringLiteral("vigia"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/vigia.png")));
    connect(&m_watch, &ui::StallWatch::stalled, this,
            [](std::chrono::milliseconds duration, const QByteArray& receiver) {
                qCInfo(logConsole) << "GUI thread away for" << duration.count() << "ms in an event of"
                                   << receiver.constData();
            });
}

bool Application::notify(QObject* receiver, QEvent* event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    return m_watch.watch(thread()->loopLevel(), receiver,
                         [&] { return QApplication::notify(receiver, event); });
}

} // namespace vigia::console
