#include "tests/core/unitsapply/fakemachine.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace vigia::test {

using namespace vigia::units;

namespace {

const auto Units = QStringLiteral("/etc/systemd/system/");

const QByteArray Template = R"([Unit]
Description=Celery worker %i

[Service]
Type=exec
ExecStart=/usr/bin/worker -A app worker \
    --hostname=worker%i@%H \
    --concurrency=2

[Install]
WantedBy=multi-user.target
)";

const QByteArray Former = R"([Service]
ExecStart=/usr/bin/worker -A app worker

[Install]
WantedBy=multi-user.target
)";

/// Where a temporary folder is made.
QString folderTemplate()
{
    const auto memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/vigia-XXXXXX");
}

} // namespace

FakeMachine::FakeMachine()
    : m_folder(folderTemplate())
{
    config.root = m_folder.path();
    config.hostName = QStringLiteral("plant");
    write(config.templateSource, Template);
    write(QStringLiteral("/usr/bin/worker"), "#!/bin/sh\n");
    QFile::setPermissions(config.real(QStringLiteral("/usr/bin/worker")),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    write(Units + config.former, Former);
    QDir(config.root).mkpath(config.real(QStringLiteral("/var/lib/vigia")));
    enableByHand(config.former);
    run(config.former);
}

void FakeMachine::write(const QString& path, const QByteArray& text)
{
    QDir(config.root).mkpath(QFileInfo(config.real(path)).path());
    QFile file(config.real(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    ::chmod(QFile::encodeName(config.real(path)).constData(), 0644);
}

QByteArray FakeMachine::textOf(const QString& path) const
{
    QFile file(config.real(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool FakeMachine::exists(const QString& path) const
{
    const QFileInfo info(config.real(path));
    return info.exists() || info.isSymLink();
}

void FakeMachine::makeLink(const QString& path, const QString& target)
{
    QDir(config.root).mkpath(QFileInfo(config.real(path)).path());
    QFile::remove(config.real(path));
    QFile::link(target, config.real(path));
}

QString FakeMachine::unitPath(const QString& unit) const
{
    return Units + (unit.contains(u'@') ? config.unitTemplate : unit);
}

void FakeMachine::enableByHand(const QString& unit)
{
    makeLink(Units + QStringLiteral("multi-user.target.wants/") + unit, unitPath(unit));
}

QStringList FakeMachine::wholeState() const
{
    QStringList state;
    QDirIterator entries(config.real(QStringLiteral("/etc/systemd/system")),
                         QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        struct stat info = {};
        ::lstat(QFile::encodeName(path).constData(), &info);
        QString text = path.mid(config.root.size())
            + QStringLiteral(" %1 %2:%3 ").arg(info.st_mode, 0, 8).arg(info.st_uid).arg(info.st_gid);
        if (S_ISLNK(info.st_mode))
            text += QFile::symLinkTarget(path);
        else if (S_ISREG(info.st_mode))
            text += QString::fromUtf8(textOf(path.mid(config.root.size())));
        state.append(text);
    }
    for (auto service = services.constBegin(); service != services.constEnd(); ++service) {
        if (service->active != QStringLiteral("inactive"))
            state.append(service.key() + u' ' + service->active);
    }
    for (const QString& node : m_paused)
        state.append(QStringLiteral("paused: ") + node);
    state.sort();
    return state;
}

std::unique_ptr<Mover> FakeMachine::mover()
{
    return std::make_unique<Mover>(
        config,
        Mover::Tools {*this, *this, clock, [this](std::chrono::milliseconds time) { clock.advance(time); }});
}

MoveInfo FakeMachine::move(MoveKind kind, const Mover::Observer& observer)
{
    const auto engine = mover();
    const auto begun = engine->begin(kind, QStringLiteral("ana (uid 1000)"), QStringLiteral("planned"));
    if (!begun) {
        MoveInfo refused;
        refused.cause = begun.error().message;
        return refused;
    }
    return engine->run(observer);
}

Result<> FakeMachine::give(const QString& order, const std::function<void()>& effect)
{
    if (m_orders == killAt && !killsAfter)
        throw Killed();
    orders.append(order);
    if (order == failingOrder)
        return fail(ErrorCode::Timeout, QStringLiteral("systemd did not do it."));
    effect();
    if (m_orders++ == killAt)
        throw Killed();
    return {};
}

void FakeMachine::run(const QString& unit)
{
    Service& service = services[unit];
    service.active = unit == crashing ? QStringLiteral("failed") : QStringLiteral("active");
    service.pid = ++m_lastPid;
    service.invocation = QString::number(m_lastPid);
    if (unit == config.former)
        m_paused.clear();
}

Result<UnitInfo> FakeMachine::read(const QString& unit)
{
    UnitInfo info;
    info.name = unit;
    const Service service = services.value(unit);
    const bool isKnown = exists(unitPath(unit));
    info.loadState = isKnown ? QStringLiteral("loaded") : QStringLiteral("not-found");
    if (QFile::symLinkTarget(config.real(Units + unit)) == QStringLiteral("/dev/null"))
        info.loadState = QStringLiteral("masked");
    info.activeState = service.active;
    info.subState =
        service.active == QStringLiteral("active") ? QStringLiteral("running") : QStringLiteral("dead");
    info.mainPid = service.active == QStringLiteral("active") ? service.pid : 0;
    info.restarts = service.restarts;
    info.invocation = service.invocation;
    info.result =
        service.active == QStringLiteral("failed") ? QStringLiteral("exit-code") : QStringLiteral("success");
    if (isKnown)
        info.unitFileState = exists(Units + QStringLiteral("multi-user.target.wants/") + unit)
            ? QStringLiteral("enabled")
            : QStringLiteral("disabled");
    return info;
}

Result<> FakeMachine::start(const QString& unit)
{
    if (!exists(unitPath(unit)))
        return fail(ErrorCode::NotFound, QStringLiteral("systemd does not know it."));
    return give(QStringLiteral("start ") + unit, [this, &unit] {
        if (services[unit].active != QStringLiteral("active"))
            run(unit);
    });
}

Result<> FakeMachine::stop(const QString& unit)
{
    return give(QStringLiteral("stop ") + unit,
                [this, &unit] { services[unit].active = QStringLiteral("inactive"); });
}

Result<> FakeMachine::restart(const QString& unit)
{
    return give(QStringLiteral("restart ") + unit, [this, &unit] { run(unit); });
}

Result<> FakeMachine::enable(const QStringList& units)
{
    return give(QStringLiteral("enable ") + units.join(u' '), [this, &units] {
        for (const QString& unit : units)
            enableByHand(unit);
    });
}

Result<> FakeMachine::disable(const QStringList& units)
{
    return give(QStringLiteral("disable ") + units.join(u' '), [this, &units] {
        const QString folder = config.real(Units + QStringLiteral("multi-user.target.wants"));
        for (const QString& unit : units)
            QFile::remove(folder + u'/' + unit);
        QDir(config.root).rmdir(folder); // as systemd does when it is empty
    });
}

Result<> FakeMachine::resetFailed(const QString& unit)
{
    return give(QStringLiteral("reset-failed ") + unit, [this, &unit] {
        if (services.value(unit).active == QStringLiteral("failed"))
            services[unit].active = QStringLiteral("inactive");
    });
}

Result<> FakeMachine::daemonReload()
{
    return give(QStringLiteral("reload"), [] {});
}

Result<NodesSeen> FakeMachine::nodes()
{
    if (isBrokerDown)
        return fail(ErrorCode::Unreachable, QStringLiteral("Redis does not answer."));
    NodesSeen seen;
    for (auto service = services.constBegin(); service != services.constEnd(); ++service) {
        if (service->active != QStringLiteral("active") || config.restart.contains(service.key()))
            continue;
        NodeSeen node;
        node.pid = service->pid;
        const bool isFormer = service.key() == config.former;
        node.name = isFormer
            ? QStringLiteral("celery@plant")
            : QStringLiteral("worker%1@plant").arg(service.key().section(u'@', 1).section(u'.', 0, 0));
        if (isFormer) {
            node.active = heldTasks;
            if (!holdsTasksForEver && heldTasks > 0)
                --heldTasks;
            node.series = QStringList {QStringLiteral("Gene/Recurso")};
        }
        if (!m_paused.contains(node.name))
            node.queues = QStringList {QStringLiteral("etl")};
        if (!deaf.contains(node.name))
            seen.nodes.append(node);
    }
    seen.duplicates = doubled;
    return seen;
}

Result<int> FakeMachine::waiting(const QStringList& queues)
{
    return queues.isEmpty() ? 0 : 7;
}

Result<> FakeMachine::cancelConsumers(const QString& node, const QStringList& /*queues*/)
{
    return give(QStringLiteral("cancel ") + node, [this, &node] { m_paused.append(node); });
}

Result<> FakeMachine::addConsumers(const QString& node, const QStringList& /*queues*/)
{
    return give(QStringLiteral("consume ") + node, [this, &node] { m_paused.removeAll(node); });
}

Result<QList<TargetSeen>> FakeMachine::targets()
{
    QList<TargetSeen> list = targetList;
    ++m_scrapes;
    for (TargetSeen& target : list)
        target.lastScrape = clock.nowUtc().addSecs(m_scrapes / 3 * 15); // not at every look
    return list;
}

Result<MetricsSeen> FakeMachine::metrics()
{
    return metricsAnswer;
}

} // namespace vigia::test
