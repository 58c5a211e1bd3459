#include "core/diagnostics/checktable.h"

#include "core/diagnostics/looks.h"

#include <QCoreApplication>
#include <QStorageInfo>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MachineChecks)
};

constexpr double LittleSpace = 0.15; ///< of the disk that is free
constexpr double NoSpace = 0.05;
constexpr qint64 LeastBytes = 512LL * 1024 * 1024;

Verdict diskVerdict(const QString& directory)
{
    const QStorageInfo disk(directory);
    if (!disk.isValid() || !disk.isReady() || disk.bytesTotal() <= 0)
        return Verdict::unknown(
            Tr::tr("The disk of %1 could not be looked at.").arg(directory),
            Tr::tr("Check that the directory exists and may be read: ls -ld %1").arg(directory));
    const qint64 free = disk.bytesAvailable();
    const double share = static_cast<double>(free) / static_cast<double>(disk.bytesTotal());
    const QString evidence = Tr::tr("%1 GiB of %2 GiB are free (%3 %) where %4 is.")
                                 .arg(gibibytes(free), gibibytes(disk.bytesTotal()))
                                 .arg(qRound(share * 100))
                                 .arg(directory);
    const QString remedy = Tr::tr("Make room: look for what is big with du -xh --max-depth=2 %1 | sort -h; a "
                                  "full disk stops PostgreSQL and Prometheus.")
                               .arg(directory);
    if (disk.isReadOnly())
        return Verdict::fail(Tr::tr("The disk of %1 is read-only.").arg(directory),
                             Tr::tr("See why with: dmesg | tail; then mount it writable."));
    if (share < NoSpace || free < LeastBytes)
        return Verdict::fail(evidence, remedy);
    return share < LittleSpace ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

} // namespace

void addMachineChecks(CheckTable& table, const Settings& settings, const Tools& tools)
{
    if (settings.stateDirectory.isEmpty())
        return;
    Check disk;
    disk.id = QStringLiteral("disk");
    disk.group = Tr::tr("Machine");
    disk.title = Tr::tr("Disk space of the embedded site");
    disk.look = [&judge = tools.judge, directory = settings.stateDirectory](QObject*) {
        return judge.run([directory]() -> Result<Verdict> { return diskVerdict(directory); });
    };
    disk.remedy = Tr::tr("Look at the disk: df -h");
    table.push_back(std::move(disk));
}

CheckTable checkTable(const Ports& ports, const Settings& settings, const Tools& tools)
{
    CheckTable table;
    addDatabaseChecks(table, ports);
    addDataChecks(table, ports);
    addRedisChecks(table, ports, settings);
    addCeleryChecks(table, ports, settings);
    addTelemetryChecks(table, ports, settings, tools);
    addMachineChecks(table, settings, tools);
    for (Check& check : table)
        check.deadline = settings.deadline;
    return table;
}

QStringList absentServices(const Ports& ports, const Settings& settings)
{
    QStringList absent;
    if (!ports.redis)
        absent += Tr::tr("This site has no Redis.");
    else if (!ports.celery || !settings.site.celery.configured)
        absent += Tr::tr("This site has no Celery application.");
    if (settings.site.exporterUrl.isEmpty())
        absent += Tr::tr("This site names no exporter.");
    if (!settings.site.prometheus.isConfigured())
        absent += Tr::tr("This site has no Prometheus.");
    if (!settings.site.alertmanager.isConfigured())
        absent += Tr::tr("This site has no Alertmanager.");
    return absent;
}

} // namespace vigia::diagnostics
