#include "core/site/celeryapp.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace vigia::site {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryApp)
};

/// Debian's Celery belongs to Debian's Python, whatever comes first in PATH.
QString python()
{
    const QString chosen = qEnvironmentVariable("VIGIA_PYTHON");
    if (!chosen.isEmpty())
        return chosen;
    const QString debian = QStringLiteral("/usr/bin/python3");
    return QFileInfo(debian).isExecutable() ? debian
                                            : QStandardPaths::findExecutable(QStringLiteral("python3"));
}

} // namespace

QString CeleryApp::folder() const
{
    const QString beside =
        QDir::cleanPath(QFileInfo(vigiactl).absolutePath() % QStringLiteral("/../share/vigia/celery"));
    for (const QString& folder : {beside, QStringLiteral(VIGIA_CELERY_SOURCES)})
        if (QFileInfo::exists(folder % QStringLiteral("/app.py")))
            return folder;
    return {};
}

Result<> CeleryApp::start(ManagedProcess& process, const RedisService& redis,
                          const QStringList& arguments) const
{
    const QString sources = folder();
    const QString program = python();
    if (sources.isEmpty() || program.isEmpty())
        return fail(ErrorCode::NotFound,
                    sources.isEmpty()
                        ? Tr::tr("The Celery application is missing: install Vigía again.")
                        : Tr::tr("Python is not installed: install the package “celery” (apt-get install "
                                 "celery python3-redis)."),
                    {}, "NotInstalled");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // What the caller has set for another site must not steer this one.
    const QStringList names = environment.keys();
    for (const QString& name : names)
        if (name.startsWith(QStringLiteral("VIGIA_")) || name.startsWith(QStringLiteral("CELERY"))
            || name.startsWith(QStringLiteral("PYTHON")))
            environment.remove(name);
    const auto set = [&environment](const char* name, const QString& value) {
        environment.insert(QString::fromLatin1(name), value);
    };
    set("PYTHONPATH", sources);
    set("PYTHONDONTWRITEBYTECODE", QStringLiteral("1"));
    set("PYTHONNOUSERSITE", QStringLiteral("1"));
    set("VIGIA_CTL", vigiactl);
    set("VIGIA_STATE", stateDir);
    set("VIGIA_REDIS_URL", redis.url());
    set("VIGIA_REDIS_PASSWORD_FILE", redis.passwordFile());
    set("VIGIA_RESULT_DATABASE", QString::number(settings::CeleryConfig().resultDatabase));
    QFile::remove(process.logFile() % QStringLiteral(".1"));
    QFile::rename(process.logFile(), process.logFile() % QStringLiteral(".1"));
    const QStringList celery {QStringLiteral("-m"), QStringLiteral("celery"), QStringLiteral("-A"),
                              QStringLiteral("app")};
    return process.start(program, celery + arguments, environment);
}

Error celeryFailure(const ManagedProcess& process)
{
    const QString log = process.lastLogLines(8);
    if (log.contains(QStringLiteral("No module named")))
        return {
            ErrorCode::NotFound,
            Tr::tr("Celery is not installed: install its packages (apt-get install celery python3-redis)."),
            log, "NotInstalled", false};
    return {ErrorCode::Internal, Tr::tr("%1 did not start: see %2.").arg(process.name(), process.logFile()),
            log, "StartFailed", false};
}

} // namespace vigia::site
