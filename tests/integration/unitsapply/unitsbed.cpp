#include "tests/integration/unitsapply/unitsbed.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

namespace vigia::test {

using namespace vigia::units;

namespace {

const auto Units = QStringLiteral("/etc/systemd/system");
constexpr int Patience = 60'000;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 childOf(qint64 parent)
{
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray status = contentOf(QStringLiteral("/proc/%1/status").arg(name));
        if (status.contains(QByteArray("\nPPid:\t" + QByteArray::number(parent) + '\n')))
            return name.toLongLong();
    }
    return 0;
}

} // namespace

UnitsBed::~UnitsBed()
{
    verifier.reset();
    if (m_pid > 0)
        ::kill(static_cast<pid_t>(m_pid), SIGKILL);
    m_process.kill();
}

Result<> UnitsBed::boot()
{
    const QString script = QFINDTESTDATA("../../support/systemd-sandbox.sh");
    const QString state = m_folder.path();
    for (const auto& name : {"run", "tmp", "overlay"})
        QDir(state).mkdir(QLatin1String(name));
    // As the script does it, and systemd ends with this process.
    const QString error = m_process.start(
        QStringLiteral("unshare"),
        {QStringLiteral("--mount"), QStringLiteral("--pid"), QStringLiteral("--fork"),
         QStringLiteral("--kill-child"), QStringLiteral("--uts"), QStringLiteral("--ipc"),
         QStringLiteral("--cgroup"), QStringLiteral("--mount-proc"), script, state, QStringLiteral("inside")},
        state, m_folder.filePath(QStringLiteral("log")), QProcessEnvironment::systemEnvironment());
    if (!error.isEmpty())
        return fail(ErrorCode::Internal, error);
    const QString socket = m_folder.filePath(QStringLiteral("run/dbus/system_bus_socket"));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
    const bool isUp = QTest::qWaitFor(
        [this, &socket] {
            return QFile::exists(socket) && systemd.read(QStringLiteral("basic.target")).has_value()
                && systemd.read(QStringLiteral("basic.target"))->activeState == QStringLiteral("active");
        },
        Patience);
    m_pid = childOf(m_process.pid());
    if (!isUp || m_pid == 0)
        return fail(ErrorCode::Timeout, QStringLiteral("systemd did not boot"),
                    QString::fromUtf8(contentOf(m_folder.filePath(QStringLiteral("log")))));
    config.root = QStringLiteral("/proc/%1/root").arg(m_pid);
    return {};
}

Result<> UnitsBed::install()
{
    const QString sources = QStringLiteral(VIGIA_INSTALLER);
    config.templateSource = QStringLiteral("/etc/vigia/celery-worker@.service");
    write(config.templateSource, contentOf(sources + QStringLiteral("/systemd/celery-worker@.service")));
    write(Units + u'/' + config.former,
          contentOf(sources + QStringLiteral("/systemd/former/celery-worker.service")));
    const QString app = sources + QStringLiteral("/celery");
    QDirIterator files(app, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        write(QStringLiteral("/etc/vigia/app") + file.mid(app.size()), contentOf(file));
    }
    write(QStringLiteral("/etc/vigia/worker.env"),
          "VIGIA_REDIS_URL=" + redis.url(0).toUtf8()
              + "\nVIGIA_RESULT_DATABASE=1\nPYTHONPATH=/etc/vigia/app\n");
    write(QStringLiteral("/etc/vigia/sysusers.conf"),
          contentOf(sources + QStringLiteral("/systemd/vigia.sysusers")));
    if (auto done = run({QStringLiteral("systemd-sysusers"), QStringLiteral("/etc/vigia/sysusers.conf")});
        !done)
        return done;
    return systemd.daemonReload()
        .and_then([this] { return systemd.enable({config.former}); })
        .and_then([this] { return systemd.daemonReload(); })
        .and_then([this] { return systemd.start(config.former); });
}

Result<> UnitsBed::start()
{
    if (auto done = redis.start(); !done)
        return done;
    if (auto done = boot(); !done)
        return done;
    QProcess host;
    host.start(
        QStringLiteral("nsenter"),
        {QStringLiteral("-t"), QString::number(m_pid), QStringLiteral("-u"), QStringLiteral("hostname")});
    host.waitForFinished(5000);
    config.hostName = QString::fromUtf8(host.readAllStandardOutput()).trimmed();
    config.settle = std::chrono::seconds(3);
    config.verifyWait = std::chrono::seconds(60);
    if (auto done = install(); !done)
        return done;
    VerifierConfig site;
    site.site.emplace();
    site.site->redisUrl = redis.url(0);
    verifier = std::make_unique<SiteVerifier>(site);
    if (!QTest::qWaitFor(
            [this] { return nodes() == QStringList {QStringLiteral("celery@") + config.hostName}; },
            Patience))
        return fail(ErrorCode::Timeout, QStringLiteral("the former worker does not answer"),
                    nodes().join(u' ') + systemd.read(config.former).value_or(UnitInfo()).activeState);
    return {};
}

void UnitsBed::write(const QString& path, const QByteArray& text) const
{
    const QString real = config.real(path);
    QDir().mkpath(real.section(u'/', 0, -2));
    QFile file(real);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(real));
}

void UnitsBed::remove(const QString& path) const
{
    QDir(config.real(path)).removeRecursively();
}

Result<> UnitsBed::run(const QStringList& command) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("nsenter"),
                  QStringList {QStringLiteral("-t"), QString::number(m_pid), QStringLiteral("-m"),
                               QStringLiteral("-p"), QStringLiteral("--")}
                      + command);
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return fail(ErrorCode::Internal, command.join(u' '), QString::fromUtf8(process.readAll()));
    return {};
}

QStringList UnitsBed::wholeState()
{
    QStringList state;
    QDirIterator entries(config.real(Units),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QByteArray name = QFile::encodeName(path);
        struct stat info = {};
        ::lstat(name.constData(), &info);
        QString text = path.mid(config.root.size())
            + QStringLiteral(" %1 %2:%3 ").arg(info.st_mode, 0, 8).arg(info.st_uid).arg(info.st_gid);
        if (S_ISLNK(info.st_mode)) {
            QByteArray target(4096, '\0');
            target.truncate(::readlink(name.constData(), target.data(), 4096));
            text += QFile::decodeName(target);
        } else if (S_ISREG(info.st_mode)) {
            text += QString::fromUtf8(contentOf(path));
        }
        state.append(text);
    }
    for (const QString& unit : QStringList {config.former} + config.instanceUnits()) {
        const UnitInfo info = systemd.read(unit).value_or(UnitInfo());
        state.append(QStringList {unit, info.loadState, info.activeState, info.unitFileState}.join(u' '));
    }
    state.sort();
    return state;
}

QStringList UnitsBed::nodes()
{
    QStringList names;
    if (const auto seen = verifier->nodes()) {
        for (const NodeSeen& node : seen->nodes)
            names.append(node.name);
        names += seen->duplicates;
    }
    return names;
}

std::unique_ptr<Mover> UnitsBed::mover()
{
    return std::make_unique<Mover>(config, Mover::Tools {systemd, *verifier, m_clock, {}});
}

Result<MovePlan> UnitsBed::plan(MoveKind kind)
{
    return mover()->plan(kind);
}

MoveInfo UnitsBed::move(MoveKind kind)
{
    const auto engine = mover();
    const auto begun = engine->begin(kind, QStringLiteral("test"), {});
    if (!begun) {
        MoveInfo refused;
        refused.cause = begun.error().message;
        return refused;
    }
    return engine->run([](const MoveInfo& move) {
        for (const MoveStep& step : move.steps) {
            if (step.state == QStringLiteral("failed"))
                qInfo("%s: %s", qPrintable(step.id), qPrintable(step.detail));
        }
    });
}

} // namespace vigia::test
