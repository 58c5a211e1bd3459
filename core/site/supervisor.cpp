#include "core/site/supervisor.h"

#include "core/db/connection.h"
#include "core/db/migrations.h"
#include "core/db/portaltables.h"
#include "core/settings/statedir.h"
#include "core/site/httpprobe.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QThread>

namespace vigia::site {

namespace {

const QString Database = QStringLiteral("portal_energetico");
const QString StandinName = QStringLiteral("xm");
const QString PostgresName = QStringLiteral("postgresql");
constexpr std::chrono::seconds StartPatience {15};

QString lockFile(const QString& stateDir)
{
    return stateDir % QStringLiteral("/lock");
}

void tell(const Supervisor::Progress& progress, const QString& step)
{
    if (progress)
        progress(step);
}

} // namespace

Supervisor::Supervisor(const QString& stateDir, QString vigiactl)
    : m_stateDir(stateDir)
    , m_vigiactl(std::move(vigiactl))
    , m_standin(StandinName, stateDir)
    , m_postgres(stateDir % u'/' % PostgresName)
{
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

Result<settings::SiteConfig> Supervisor::up(const UpOptions& options, const Progress& progress)
{
    if (const Result<> prepared = prepareDirectory(); !prepared)
        return fail(prepared.error());
    QLockFile lock(lockFile(m_stateDir));
    if (!lock.tryLock(0))
        return fail(ErrorCode::Conflict,
                    tr("Another program is starting or stopping the site in %1: wait until it is done.")
                        .arg(m_stateDir));
    tell(progress, tr("PostgreSQL: starting, in %1").arg(m_stateDir));
    const Result<QString> database = startPostgres(options);
    if (!database)
        return fail(database.error());
    tell(progress, tr("XM stand-in: starting (its data is simulated)"));
    const Result<QString> standin = startStandin(options);
    if (!standin)
        return fail(standin.error());

    settings::SiteConfig site;
    site.name = QStringLiteral("embedded");
    site.title = tr("Embedded site");
    site.colour = QStringLiteral("#6f7d8a");
    site.databaseUrl = *database;
    site.xm.baseUrl = QUrl(*standin);
    site.xm.simulated = true;
    site.xm.inFlight = 4;
    site.xm.gap = std::chrono::milliseconds(0);
    QSaveFile file(settings::siteFile(m_stateDir));
    if (!file.open(QIODevice::WriteOnly) || file.write(settings::toToml(site)) < 0 || !file.commit())
        return fail(ErrorCode::PermissionDenied,
                    tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    return site;
}

Result<QString> Supervisor::startPostgres(const UpOptions& options)
{
    m_postgres.setUnsafe(options.fastButUnsafe);
    if (const Result<> started = m_postgres.start(PostgresServer::Lifetime::Detached); !started)
        return fail(started.error());
    if (const Result<> made = m_postgres.createDatabase(Database); !made)
        return fail(made.error());
    db::ConnectionConfig config;
    config.url = m_postgres.url(Database);
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config);
    if (!connection)
        return fail(connection.error());
    if (const Result<> tables = db::createPortalTables(**connection); !tables)
        return fail(tables.error());
    if (const Result<std::vector<int>> migrated = db::migrate(**connection); !migrated)
        return fail(migrated.error());
    return config.url;
}

QString Supervisor::standinAddress() const
{
    QFile file(m_standin.directory() % QStringLiteral("/address"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(200)).trimmed() : QString();
}

Result<QString> Supervisor::startStandin(const UpOptions& options)
{
    if (standinStatus().health == ServiceInfo::Health::Ok)
        return standinAddress();
    if (const Result<> stopped = m_standin.stop(); !stopped)
        return fail(stopped.error());
    const QString addressFile = m_standin.directory() % QStringLiteral("/address");
    QFile::remove(addressFile);
    QStringList arguments {QStringLiteral("xm-standin"), QStringLiteral("--listen"),
                           QStringLiteral("127.0.0.1:0"), QStringLiteral("--address-file"), addressFile};
    if (!options.today.isEmpty())
        arguments += {QStringLiteral("--today"), options.today};
    if (const Result<> started = m_standin.start(m_vigiactl, arguments); !started)
        return fail(started.error());
    for (auto waited = std::chrono::milliseconds(0); waited < StartPatience;
         waited += std::chrono::milliseconds(20)) {
        if (standinStatus().health == ServiceInfo::Health::Ok)
            return standinAddress();
        if (!m_standin.isRunning())
            break;
        QThread::msleep(20);
    }
    return fail(ErrorCode::Internal, tr("The XM stand-in did not start: see %1.").arg(m_standin.logFile()),
                m_standin.lastLogLines(5));
}

ServiceInfo Supervisor::standinStatus() const
{
    ServiceInfo info;
    info.name = StandinName;
    info.pid = m_standin.pid();
    if (info.pid == 0)
        return info;
    info.address = standinAddress();
    const Result<QByteArray> answer = probe(QUrl(info.address % QStringLiteral("/standin/status")));
    info.health = answer ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!answer)
        info.detail = answer.error().message;
    return info;
}

ServiceInfo Supervisor::postgresStatus() const
{
    ServiceInfo info;
    info.name = PostgresName;
    if (!m_postgres.adopt())
        return info;
    info.pid = m_postgres.pid();
    info.address = m_postgres.url(Database);
    db::ConnectionConfig config;
    config.url = info.address;
    Result<std::unique_ptr<db::Connection>> connection = db::Connection::open(config);
    info.health = connection ? ServiceInfo::Health::Ok : ServiceInfo::Health::Failed;
    if (!connection)
        info.detail = connection.error().message;
    return info;
}

ServiceList Supervisor::status() const
{
    return {postgresStatus(), standinStatus()};
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
    tell(progress, tr("XM stand-in: stopping"));
    if (const Result<> stopped = m_standin.stop(); !stopped)
        return stopped;
    tell(progress, tr("PostgreSQL: stopping"));
    if (m_postgres.adopt())
        return m_postgres.stop();
    return {};
}

Result<> Supervisor::reset(const Progress& progress)
{
    if (const Result<> stopped = down(progress); !stopped)
        return stopped;
    tell(progress, tr("Deleting the data in %1").arg(m_stateDir));
    bool removed = true;
    for (const QString& name : {PostgresName, StandinName})
        removed = QDir(m_stateDir % u'/' % name).removeRecursively() && removed;
    removed =
        (!QFile::exists(settings::siteFile(m_stateDir)) || QFile::remove(settings::siteFile(m_stateDir)))
        && removed;
    QDir().rmdir(m_stateDir); // only when nothing of anybody else is in it
    if (!removed)
        return fail(ErrorCode::PermissionDenied,
                    tr("Some files in %1 could not be deleted: see who owns them, and delete them by hand.")
                        .arg(m_stateDir));
    return {};
}

} // namespace vigia::site
