#include "tests/core/units/fakesystemd.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QRegularExpression>
#include <QTimer>

namespace vigia::test {

namespace {

const QString Path = QStringLiteral("/org/freedesktop/systemd1");
const QString Manager = QStringLiteral("org.freedesktop.systemd1.Manager");
const QString Connection = QStringLiteral("fake-systemd");
const QString Stranger = QStringLiteral("fake-stranger");

QString pathOf(const QString& name)
{
    // The type system makes one of no name.
    return Path % QStringLiteral("/unit/_") % QString::fromLatin1(name.toUtf8().toHex());
}

QString nameOf(const QString& path)
{
    return QString::fromUtf8(QByteArray::fromHex(path.section(u'_', -1).toLatin1()));
}

struct Row
{
    QString name;
    QString description;
    QString active;
    QString sub;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Row& row)
{
    argument.beginStructure();
    argument << row.name << row.description << QStringLiteral("loaded") << row.active << row.sub << QString()
             << QDBusObjectPath(pathOf(row.name)) << 0U << QString() << QDBusObjectPath(QStringLiteral("/"));
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Row& row)
{
    Q_UNUSED(row);
    return argument;
}

struct FileRow
{
    QString path;
    QString state;
};

QDBusArgument& operator<<(QDBusArgument& argument, const FileRow& row)
{
    argument.beginStructure();
    argument << row.path << row.state;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, FileRow& row)
{
    Q_UNUSED(row);
    return argument;
}

/// One line of ExecStart.
struct CommandRow
{
    QStringList words;
};

QDBusArgument& operator<<(QDBusArgument& argument, const CommandRow& row)
{
    argument.beginStructure();
    argument << row.words.value(0) << row.words << false << quint64(0) << quint64(0) << quint64(0)
             << quint64(0) << 77U << 0 << 0;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, CommandRow& row)
{
    Q_UNUSED(row);
    return argument;
}

} // namespace

FakeSystemd::~FakeSystemd()
{
    QDBusConnection::disconnectFromBus(Connection);
    QDBusConnection::disconnectFromBus(Stranger);
    endBus();
}

QString FakeSystemd::start(bool withManager)
{
    qDBusRegisterMetaType<Row>();
    qDBusRegisterMetaType<QList<Row>>();
    qDBusRegisterMetaType<FileRow>();
    qDBusRegisterMetaType<QList<FileRow>>();
    qDBusRegisterMetaType<CommandRow>();
    qDBusRegisterMetaType<QList<CommandRow>>();
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1"),
                 QStringLiteral("--address=unix:path=%1").arg(m_folder.filePath(QStringLiteral("bus")))});
    if (!m_bus.waitForReadyRead(15'000))
        return QStringLiteral("no dbus-daemon: ") % m_bus.errorString();
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    if (!withManager)
        return {};
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, Connection);
    if (!bus.registerVirtualObject(Path, this, QDBusConnection::SubPath)
        || !bus.registerService(QStringLiteral("org.freedesktop.systemd1")))
        return bus.lastError().message();
    return {};
}

void FakeSystemd::endBus()
{
    m_bus.kill();
    m_bus.waitForFinished(15'000);
}

void FakeSystemd::forgeJobRemoved(const QString& result)
{
    tellEnd(QDBusConnection::connectToBus(m_address, Stranger), QStringLiteral("forged.service"), result);
}

QString FakeSystemd::introspect(const QString& path) const
{
    Q_UNUSED(path);
    return {};
}

bool FakeSystemd::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    if (message.type() != QDBusMessage::MethodCallMessage)
        return false;
    if (!isSilent)
        connection.send(answer(message));
    return true;
}

QDBusMessage FakeSystemd::answer(const QDBusMessage& message)
{
    const QString method = message.member();
    const QString first = message.arguments().value(0).toString();
    if (answersRubbish && method != QStringLiteral("LoadUnit"))
        return message.createReply(QStringLiteral("rubbish"));
    if (method == QStringLiteral("ListUnitsByPatterns"))
        return listUnits(message);
    if (method == QStringLiteral("ListUnitFilesByPatterns"))
        return listFiles(message);
    if (method == QStringLiteral("LoadUnit"))
        return message.createReply(QVariant::fromValue(QDBusObjectPath(pathOf(first))));
    if (method == QStringLiteral("GetAll"))
        return properties(message, nameOf(message.path()));
    if (method == QStringLiteral("Subscribe")) {
        if (std::exchange(m_isSubscribed, true))
            return message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.AlreadySubscribed"),
                                            QStringLiteral("Client is already subscribed."));
        return message.createReply();
    }
    if (method == QStringLiteral("Reload")) {
        calls.append(method);
        return message.createReply();
    }
    const QString name = first.isEmpty() ? message.arguments().value(0).toStringList().value(0) : first;
    calls.append(method % u' ' % name);
    if (!units.contains(name))
        return message.createErrorReply(QStringLiteral("org.freedesktop.systemd1.NoSuchUnit"),
                                        QStringLiteral("Unit %1 not found.").arg(name));
    return order(message, units[name]);
}

QDBusMessage FakeSystemd::order(const QDBusMessage& message, FakeUnit& unit)
{
    if (!unit.refusal.isEmpty())
        return message.createErrorReply(unit.refusal, QStringLiteral("Refused."));
    const QString method = message.member();
    if (method == QStringLiteral("EnableUnitFiles") || method == QStringLiteral("DisableUnitFiles")) {
        unit.fileState = method.startsWith(u'E') ? QStringLiteral("enabled") : QStringLiteral("disabled");
        return message.createReply();
    }
    const bool isStop = method == QStringLiteral("StopUnit") || method == QStringLiteral("ResetFailedUnit");
    const QString meant = isStop ? QStringLiteral("inactive") : QStringLiteral("active");
    unit.active = unit.afterwards.isEmpty() ? meant : unit.afterwards;
    unit.sub = !unit.afterwardsSub.isEmpty()      ? unit.afterwardsSub
        : unit.active == QStringLiteral("active") ? QStringLiteral("running")
                                                  : QStringLiteral("dead");
    if (method == QStringLiteral("ResetFailedUnit"))
        return message.createReply();
    const QString name = message.arguments().constFirst().toString();
    const QString result = unit.jobResult;
    ++m_jobs;
    const QDBusConnection connection(Connection);
    if (unit.endsFirst)
        tellEnd(connection, name, result);
    else if (!unit.staysQuiet)
        QTimer::singleShot(0, this, [this, connection, name, result] { tellEnd(connection, name, result); });
    return message.createReply(
        QVariant::fromValue(QDBusObjectPath(Path % QStringLiteral("/job/%1").arg(m_jobs))));
}

void FakeSystemd::tellEnd(const QDBusConnection& connection, const QString& name, const QString& result)
{
    QDBusMessage signal = QDBusMessage::createSignal(Path, Manager, QStringLiteral("JobRemoved"));
    signal << uint(m_jobs)
           << QVariant::fromValue(QDBusObjectPath(Path % QStringLiteral("/job/%1").arg(m_jobs))) << name
           << result;
    connection.send(signal);
}

bool FakeSystemd::matches(const QDBusMessage& message, const QString& name) const
{
    for (const QString& pattern : message.arguments().value(1).toStringList())
        if (QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern))
                .match(name)
                .hasMatch())
            return true;
    return false;
}

QDBusMessage FakeSystemd::listUnits(const QDBusMessage& message) const
{
    QList<Row> rows;
    for (auto it = units.begin(); it != units.end(); ++it)
        if (matches(message, it.key()) && it->active != QStringLiteral("inactive"))
            rows.append({it.key(), QStringLiteral("Unit ") % it.key(), it->active, it->sub});
    return message.createReply(QVariant::fromValue(rows));
}

QDBusMessage FakeSystemd::listFiles(const QDBusMessage& message) const
{
    QList<FileRow> rows;
    for (auto it = units.begin(); it != units.end(); ++it)
        if (matches(message, it.key()))
            rows.append({QStringLiteral("/etc/systemd/system/") % it.key(), it->fileState});
    return message.createReply(QVariant::fromValue(rows));
}

QDBusMessage FakeSystemd::properties(const QDBusMessage& message, const QString& name) const
{
    const FakeUnit unit = units.value(name);
    const bool isRunning = unit.active == QStringLiteral("active");
    QVariantMap properties {
        {QStringLiteral("Id"), name},
        {QStringLiteral("LoadState"),
         units.contains(name) ? QStringLiteral("loaded") : QStringLiteral("not-found")},
        {QStringLiteral("Description"), QString(QStringLiteral("Unit ") % name)},
        {QStringLiteral("ActiveState"), unit.active},
        {QStringLiteral("SubState"), unit.sub},
        {QStringLiteral("UnitFileState"), unit.fileState},
        {QStringLiteral("FragmentPath"), QString(QStringLiteral("/etc/systemd/system/") % name)},
        {QStringLiteral("DropInPaths"), QStringList {QStringLiteral("/etc/systemd/system/x.d/a.conf")}},
        {QStringLiteral("NeedDaemonReload"), true},
        {QStringLiteral("InvocationID"), QByteArray::fromHex("00ff10")},
        {QStringLiteral("StateChangeTimestamp"), quint64(1'700'000'000'000'000)},
        {QStringLiteral("Result"), unit.serviceResult},
        {QStringLiteral("Type"), QStringLiteral("simple")},
        {QStringLiteral("NRestarts"), 3U},
        {QStringLiteral("MemoryCurrent"), isRunning ? quint64(4096) : ~quint64(0)},
        {QStringLiteral("MainPID"), isRunning ? 77U : 0U},
        {QStringLiteral("ConditionResult"), unit.conditions},
        {QStringLiteral("ConditionTimestamp"), quint64(1)},
    };
    if (!unit.command.isEmpty())
        properties.insert(QStringLiteral("ExecStart"),
                          QVariant::fromValue(QList<CommandRow> {{unit.command}}));
    return message.createReply(properties);
}

} // namespace vigia::test
