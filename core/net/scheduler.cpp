#include "core/net/scheduler.h"

#include <QTimer>

namespace vigia::net {

void TimerScheduler::callAfter(std::chrono::milliseconds delay, QObject* context,
                               std::function<void()> callback)
{
    QTimer::singleShot(delay, context, std::move(callback));
}

} // namespace vigia::net
