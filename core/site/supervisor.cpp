#include "core/site/supervisor.h"

#include "core/settings/statedir.h"
#include "core/site/celerybeat.h"
#include "core/site/celeryworker.h"
#include "core/site/postgresservice.h"
#include "core/site/prometheusservice.h"
#include "core/site/redisservice.h"
#include "core/site/standinservice.h"

#include <QDir>
#include <QLockFile>
#include <QSaveFile>

namespace vigia::site {

namespace {

const auto Embedded = QStringLiteral("embedded");

QString lockFile(const QString& stateDir)
{
    return stateDir % QStringLiteral("/lock");
}

constexpr qint64 MaxTitle = 200;

/// Its content is the title of the site that is rehearsed.
QString rehearsalFile(const QString& stateDir)
{
    return stateDir % QStringLiteral("/rehearsal");
}

void tell(const Supervisor::Progress& progress, const QString& step)
{
    if (progress)
        progress(step);
}

} // namespace

Supervisor::Supervisor(const QString& stateDir, const QString& vigiactl)
    : m_stateDir(stateDir)
{
    auto redis = std::make_unique<RedisService>(stateDir);
    const RedisService& broker = *redis;
    m_named.push_back(std::make_unique<PostgresService>(stateDir));
    m_named.push_back(std::move(redis));
    m_named.push_back(std::make_unique<StandinService>(stateDir, vigiactl));
    const CeleryApp app {vigiactl, stateDir};
    for (const QString& name : {QStringLiteral("worker1"), QStringLiteral("worker2")})
        m_readers.push_back(std::make_unique<CeleryWorker>(name, app, broker));
    m_readers.push_back(std::make_unique<CeleryBeat>(app, broker));
    auto exporter = std::make_unique<ExporterService>(stateDir, vigiactl);
    auto alertmanager = std::make_unique<AlertmanagerService>(stateDir);
    m_alertmanager = alertmanager.get();
    auto prometheus = std::make_unique<PrometheusService>(stateDir, *exporter, *alertmanager);
    m_watchers.push_back(std::move(exporter));
    m_watchers.push_back(std::move(alertmanager));
    m_watchers.push_back(std::move(prometheus));
}

Supervisor::~Supervisor() = default;

Result<> Supervisor::prepareDirectory() const
{
    if (!QDir().mkpath(m_stateDir))
        return fail(ErrorCode::PermissionDenied,
                    tr("The directory %1 cannot be made: choose another with --state, or mend its rights.")
                        .arg(m_stateDir));
    return {};
}

bool Supervisor::hasCelery() const
{
    const auto site = settings::ConfigLoader::load({{}, Embedded, m_stateDir});
    return site && site->celery.configured;
}

Result<> Supervisor::startAll(const Services& services, bool withCelery, const UpOptions& options,
                              const Progress& progress)
{
    std::vector<SiteService*> begun;
    for (const auto& service : services) {
        if (!withCelery && service->isForCelery())
            continue;
        tell(progress, tr("%1: starting").arg(service->title()));
        const Result<> started = service->start(options);
        if (started)
            begun.push_back(service.get());
        else if (service->isOptional())
            tell(progress, started.error().message);
        else
            return started;
    }
    for (SiteService* service : begun)
        if (const Result<> ready = service->awaitReady(); !ready) {
            if (!service->isOptional())
                return ready;
            tell(progress, ready.error().message);
        }
    return {};
}

Result<> Supervisor::stop(bool onlyCelery, const Progress& progress) const
{
    for (const Services* services : {&m_watchers, &m_readers, &m_named})
        for (auto service = services->rbegin(); service != services->rend(); ++service) {
            if (onlyCelery && !(*service)->isForCelery())
                continue;
            if ((*service)->status().pid > 0)
                tell(progress, tr("%1: stopping").arg((*service)->title()));
            if (const Result<> stopped = (*service)->stop(); !stopped)
                return stopped;
        }
    return {};
}

Result<settings::SiteConfig> Supervisor::writeSite(bool withCelery) const
{
    settings::SiteConfig site;
    site.name = Embedded;
    site.title = tr("Embedded site");
    site.colour = QStringLiteral("#6f7d8a");
    if (QFile rehearsal(rehearsalFile(m_stateDir)); rehearsal.open(QIODevice::ReadOnly)) {
        site.title = tr("REHEARSAL of %1").arg(QString::fromUtf8(rehearsal.read(MaxTitle)).simplified());
        site.colour = QStringLiteral("#c2187a");
    }
    for (const Services* services : {&m_named, &m_watchers})
        for (const auto& service : *services)
            if (withCelery || !service->isForCelery())
                service->describe(site);
    if (withCelery) {
        site.celery.configured = true;
        site.celery.engine = QStringLiteral("celery");
    }
    QSaveFile file(settings::siteFile(m_stateDir));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings::toToml(site)) < 0 || !file.commit())
        return fail(ErrorCode::PermissionDenied,
                    tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    return site;
}

Result<settings::SiteConfig> Supervisor::up(const UpOptions& options, const Progress& progress)
{
    if (const Result<> prepared = prepareDirectory(); !prepared)
        return fail(prepared.error());
    QLockFile lock(lockFile(m_stateDir));
    if (!lock.tryLock(0))
        return fail(ErrorCode::Conflict,
                    tr("Another program is starting or stopping the site in %1: wait until it is done.")
                        .arg(m_stateDir));
    const Result<> receivers = options.forgetReceivers ? m_alertmanager->forgetReceivers()
        : options.receivers.isEmpty()                  ? Result<>()
                                                       : m_alertmanager->useReceivers(options.receivers);
    if (!receivers)
        return fail(receivers.error());
    if (!options.rehearsalOf.isEmpty()) {
        QSaveFile file(rehearsalFile(m_stateDir));
        if (!file.open(QIODevice::WriteOnly) || file.write(options.rehearsalOf.toUtf8()) < 0
            || !file.commit())
            return fail(ErrorCode::PermissionDenied,
                        tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    }
    const bool withCelery = options.engine == UpOptions::Engine::Celery
        || (options.engine == UpOptions::Engine::Same && hasCelery());
    tell(progress, tr("Site: in %1").arg(m_stateDir));
    const Result<> started = withCelery
        ? startAll(m_named, true, options, progress)
        : stop(true, progress).and_then([&] { return startAll(m_named, false, options, progress); });
    if (!started)
        return fail(started.error());
    return writeSite(withCelery).and_then([&](const settings::SiteConfig&) {
        return startReaders(withCelery, options, progress);
    });
}

Result<settings::SiteConfig> Supervisor::startReaders(bool withCelery, const UpOptions& options,
                                                      const Progress& progress) const
{
    // What watches needs its ports written down too.
    return startAll(m_watchers, withCelery, options, progress)
        .and_then([&] { return writeSite(withCelery); })
        .and_then([&](const settings::SiteConfig& site) {
            return startAll(m_readers, withCelery, options, progress).transform([&] { return site; });
        });
}

ServiceList Supervisor::status() const
{
    const bool withCelery = hasCelery();
    ServiceList list;
    for (const Services* services : {&m_named, &m_watchers, &m_readers})
        for (const auto& service : *services) {
            const ServiceInfo info = service->status();
            if (withCelery || !service->isForCelery() || info.pid > 0)
                list += info;
        }
    return list;
}

Result<> Supervisor::down(const Progress& progress)
{
    if (!QDir(m_stateDir).exists())
        return {};
    QLockFile lock(lockFile(m_stateDir));
    if (!lock.tryLock(0))
        return fail(ErrorCode::Conflict,
                    tr("Another program is starting or stopping the site in %1: wait until it is done.")
                        .arg(m_stateDir));
    return stop(false, progress);
}

Result<> Supervisor::reset(const Progress& progress)
{
    if (const Result<> stopped = down(progress); !stopped)
        return stopped;
    tell(progress, tr("Deleting the data in %1").arg(m_stateDir));
    bool removed = true;
    for (const Services* services : {&m_named, &m_watchers, &m_readers})
        for (const auto& service : *services)
            removed = QDir(m_stateDir % u'/' % service->name()).removeRecursively() && removed;
    removed =
        (!QFile::exists(settings::siteFile(m_stateDir)) || QFile::remove(settings::siteFile(m_stateDir)))
        && removed;
    QFile::remove(rehearsalFile(m_stateDir));
    QDir().rmdir(m_stateDir); // only when nothing of anybody else is in it
    if (!removed)
        return fail(ErrorCode::PermissionDenied,
                    tr("Some files in %1 could not be deleted: see who owns them, and delete them by hand.")
                        .arg(m_stateDir));
    return {};
}

} // namespace vigia::site
