#include "app/ctl/interruptscope.h"

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vigia::ctl {

namespace {

int interruptPipe[2] = {-1, -1}; // NOLINT: a signal handler can only reach a global

extern "C" void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}

} // namespace

struct InterruptScope::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction oldInt = {};
    struct sigaction oldTerm = {};
};

InterruptScope::InterruptScope(std::function<void()> onInterrupt)
    : d(std::make_unique<Private>())
{
    if (::pipe2(interruptPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(interruptPipe[0], QSocketNotifier::Read);
    QObject::connect(d->notifier.get(), &QSocketNotifier::activated, d->notifier.get(),
                     [onInterrupt = std::move(onInterrupt)] {
                         char byte = 0;
                         [[maybe_unused]] const auto got = ::read(interruptPipe[0], &byte, 1);
                         onInterrupt();
                     });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGINT, &action, &d->oldInt);
    ::sigaction(SIGTERM, &action, &d->oldTerm);
}

InterruptScope::~InterruptScope()
{
    if (!d->notifier)
        return;
    ::sigaction(SIGINT, &d->oldInt, nullptr);
    ::sigaction(SIGTERM, &d->oldTerm, nullptr);
    d->notifier.reset();
    ::close(interruptPipe[0]);
    ::close(interruptPipe[1]);
}

} // namespace vigia::ctl
