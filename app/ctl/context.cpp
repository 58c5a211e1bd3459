#include "app/ctl/context.h"

#include "core/settings/statedir.h"

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

struct Context::InterruptScope::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
    struct sigaction oldInt = {};
    struct sigaction oldTerm = {};
};

Context::InterruptScope::InterruptScope(std::function<void()> onInterrupt)
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

Context::InterruptScope::~InterruptScope()
{
    if (!d->notifier)
        return;
    ::sigaction(SIGINT, &d->oldInt, nullptr);
    ::sigaction(SIGTERM, &d->oldTerm, nullptr);
    d->notifier.reset();
    ::close(interruptPipe[0]);
    ::close(interruptPipe[1]);
}

Context::Context(Output& output, settings::Locations locations)
    : m_output(output)
    , m_locations(std::move(locations))
{
}

Context::~Context() = default;

QString Context::stateDirectory() const
{
    return settings::stateDirectory(m_locations.stateDir);
}

Result<settings::SiteConfig> Context::site()
{
    if (!m_site)
        m_site = settings::ConfigLoader::load(m_locations);
    return *m_site;
}

Result<backend::Backend*> Context::backend()
{
    if (!m_backend) {
        const Result<settings::SiteConfig> config = site();
        if (!config)
            return vigia::fail(config.error());
        Result<std::unique_ptr<backend::Backend>> made = backend::Backend::create(*config);
        if (!made)
            return vigia::fail(made.error());
        m_backend = std::move(*made);
    }
    return m_backend.get();
}

void Context::waitForInterrupt()
{
    const InterruptScope interrupts([] { QCoreApplication::exit(); });
    QCoreApplication::exec();
}

Error Context::cancelled()
{
    return {ErrorCode::Cancelled, tr("Cancelled: nothing of this step was kept."), {}, {}, false};
}

} // namespace vigia::ctl
