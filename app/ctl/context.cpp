#include "app/ctl/context.h"

#include "core/backend/backend.h"
#include "core/settings/statedir.h"

namespace vigia::ctl {

Context::Context(Output& output, settings::Locations locations, QString language)
    : m_output(output)
    , m_locations(std::move(locations))
    , m_language(std::move(language))
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
