#include "core/units/unitanswers.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMap>

#include <limits>

namespace vigia::units {

namespace {

constexpr quint64 Unknown = std::numeric_limits<quint64>::max();

qint64 countOf(const QVariant& value)
{
    bool isNumber = false;
    const quint64 count = value.toULongLong(&isNumber);
    return isNumber && count <= quint64(std::numeric_limits<qint64>::max()) ? qint64(count) : -1;
}

QDateTime timeOf(const QVariant& microseconds)
{
    const quint64 count = microseconds.toULongLong();
    return count == 0 || count == Unknown ? QDateTime()
                                          : QDateTime::fromMSecsSinceEpoch(qint64(count / 1000), Qt::UTC);
}

/// The argument when the answer has exactly this form.
std::optional<QDBusArgument> argumentOf(const QDBusMessage& message, const QString& signature)
{
    if (message.signature() != signature || message.arguments().isEmpty())
        return std::nullopt;
    return qvariant_cast<QDBusArgument>(message.arguments().constFirst());
}

UnitInfo listed(const QDBusArgument& units)
{
    UnitInfo unit;
    QString following;
    QString jobType;
    uint job = 0;
    QDBusObjectPath path;
    QDBusObjectPath jobPath;
    units.beginStructure();
    units >> unit.name >> unit.description >> unit.loadState >> unit.activeState >> unit.subState >> following
        >> path >> job >> jobType >> jobPath;
    units.endStructure();
    return unit;
}

/// Of ExecStart: of each command its path, its arguments, and how its last run went.
QStringList commandOf(const QVariant& value)
{
    if (!value.canConvert<QDBusArgument>())
        return {};
    const auto commands = value.value<QDBusArgument>();
    if (commands.currentSignature() != QStringLiteral("a(sasbttttuii)"))
        return {};
    QString path;
    QStringList arguments;
    commands.beginArray();
    if (!commands.atEnd()) {
        commands.beginStructure();
        commands >> path >> arguments;
        commands.endStructure();
    }
    commands.endArray();
    return arguments;
}

} // namespace

Result<QList<UnitInfo>> UnitAnswers::list(const QDBusMessage& units, const QDBusMessage& files)
{
    const auto loaded = argumentOf(units, QStringLiteral("a(ssssssouso)"));
    const auto known = argumentOf(files, QStringLiteral("a(ss)"));
    if (!loaded || !known)
        return fail(unexpected(loaded ? files.signature() : units.signature()));
    QMap<QString, UnitInfo> all;
    loaded->beginArray();
    while (!loaded->atEnd()) {
        const UnitInfo unit = listed(*loaded);
        all.insert(unit.name, unit);
    }
    loaded->endArray();
    known->beginArray();
    while (!known->atEnd()) {
        QString path;
        QString state;
        known->beginStructure();
        *known >> path >> state;
        known->endStructure();
        UnitInfo& unit = all[path.section(u'/', -1)];
        if (unit.name.isEmpty()) {
            unit.name = path.section(u'/', -1);
            unit.activeState = QStringLiteral("inactive");
            unit.subState = QStringLiteral("dead");
        }
        unit.unitFile = path;
        unit.unitFileState = state;
    }
    known->endArray();
    return all.values();
}

Result<UnitInfo> UnitAnswers::unit(const QString& name, const QDBusMessage& properties)
{
    const auto answer = argumentOf(properties, QStringLiteral("a{sv}"));
    if (!answer)
        return fail(unexpected(properties.signature()));
    const auto values = qdbus_cast<QVariantMap>(*answer);
    const auto text = [&values](const char* key) {
        return values.value(QString::fromLatin1(key)).toString();
    };
    UnitInfo unit;
    unit.loadState = text("LoadState");
    if (unit.loadState == QStringLiteral("not-found"))
        return fail(ErrorCode::NotFound,
                    tr("systemd knows no unit %1: see “vigiactl units list”, or install it.").arg(name));
    unit.name = text("Id").isEmpty() ? name : text("Id");
    unit.description = text("Description");
    unit.activeState = text("ActiveState");
    unit.subState = text("SubState");
    unit.unitFileState = text("UnitFileState");
    unit.unitFile = text("FragmentPath");
    unit.result = text("Result");
    unit.type = text("Type");
    unit.restarts = countOf(values.value(QStringLiteral("NRestarts")));
    unit.memory = countOf(values.value(QStringLiteral("MemoryCurrent")));
    unit.mainPid = values.value(QStringLiteral("MainPID")).toLongLong();
    unit.invocation = QString::fromLatin1(values.value(QStringLiteral("InvocationID")).toByteArray().toHex());
    unit.started = timeOf(values.value(QStringLiteral("ExecMainStartTimestamp")));
    unit.command = commandOf(values.value(QStringLiteral("ExecStart")));
    unit.since = timeOf(values.value(QStringLiteral("StateChangeTimestamp")));
    unit.dropIns = values.value(QStringLiteral("DropInPaths")).toStringList();
    unit.needsReload = values.value(QStringLiteral("NeedDaemonReload")).toBool();
    // Before its first start a unit has no answer of its conditions.
    unit.conditionsHold = values.value(QStringLiteral("ConditionResult"), true).toBool()
        || values.value(QStringLiteral("ConditionTimestamp")).toULongLong() == 0;
    return unit;
}

Result<> UnitAnswers::jobVerdict(const QString& unit, const QString& result, const UnitInfo& after)
{
    if (result.isEmpty() || result == QStringLiteral("done") || result == QStringLiteral("skipped"))
        return {};
    if (result == QStringLiteral("failed"))
        return fail(ErrorCode::Internal,
                    tr("%1 failed (%2): its journal says why, “journalctl -u %1”.")
                        .arg(unit, after.result.isEmpty() ? after.activeState : after.result),
                    result, "UnitJobFailed");
    if (result == QStringLiteral("timeout"))
        return fail(
            ErrorCode::Timeout,
            tr("%1 took longer than its unit allows, and systemd gave up: see “journalctl -u %1”.").arg(unit),
            result, "UnitJobTimeout");
    if (result == QStringLiteral("dependency"))
        return fail(
            ErrorCode::Conflict,
            tr("%1 was not started because a unit that it needs failed: see “systemctl list-dependencies "
               "%1”.")
                .arg(unit),
            result, "UnitDependency");
    return fail(ErrorCode::Conflict,
                tr("systemd ended the order for %1 with “%2”: look at the unit, and order it again.")
                    .arg(unit, result),
                result, "UnitJobEnded");
}

Result<> UnitAnswers::started(const UnitInfo& after)
{
    if (after.subState == QStringLiteral("auto-restart"))
        return fail(
            ErrorCode::Internal,
            tr("%1 started and ended at once; systemd keeps trying: see “journalctl -u %1”.").arg(after.name),
            after.result, "UnitJobFailed");
    if (after.activeState == QStringLiteral("active") || after.activeState == QStringLiteral("reloading")
        || after.activeState == QStringLiteral("activating"))
        return {};
    if (!after.conditionsHold)
        return fail(ErrorCode::Conflict,
                    tr("%1 was not started because its conditions do not hold: see “systemctl status %1”.")
                        .arg(after.name),
                    {}, "UnitConditions");
    // A task that has done its work is inactive again.
    if (after.activeState == QStringLiteral("inactive") && after.result == QStringLiteral("success"))
        return {};
    return fail(ErrorCode::Internal,
                tr("%1 was started, and is %2 (%3) now: see “journalctl -u %1”.")
                    .arg(after.name, after.activeState, after.subState),
                after.result, "UnitJobFailed");
}

Result<> UnitAnswers::verdict(UnitOrder order, const UnitOutcome& outcome)
{
    const UnitInfo& after = outcome.after;
    if (const Result<> job = jobVerdict(after.name, outcome.jobResult, after); !job)
        return job;
    const bool isEnabled = after.unitFileState.startsWith(QStringLiteral("enabled"));
    bool isSeen = true;
    switch (order) {
    case UnitOrder::Start:
    case UnitOrder::Restart:
        return started(after);
    case UnitOrder::Stop:
        isSeen =
            after.activeState == QStringLiteral("inactive") || after.activeState == QStringLiteral("failed");
        break;
    case UnitOrder::Reload:
        isSeen = after.activeState == QStringLiteral("active");
        break;
    case UnitOrder::ResetFailed:
        isSeen = after.activeState != QStringLiteral("failed");
        break;
    case UnitOrder::Enable:
        isSeen = isEnabled;
        break;
    case UnitOrder::Disable:
        isSeen = !isEnabled;
        break;
    }
    if (isSeen)
        return {};
    return fail(ErrorCode::Conflict,
                tr("systemd took the order for %1, and the unit is %2, its file “%3”: the order has not the "
                   "effect it is for.")
                    .arg(after.name, after.activeState, after.unitFileState),
                {}, "UnitEffectMissing");
}

Error UnitAnswers::error(const QString& unit, const QDBusError& error)
{
    const QString& name = error.name();
    const QString detail = name % QStringLiteral(": ") % error.message();
    const auto is = [&name](std::initializer_list<const char*> ends) {
        return std::any_of(ends.begin(), ends.end(),
                           [&name](const char* end) { return name.endsWith(QLatin1String(end)); });
    };
    if (is({".AccessDenied", ".InteractiveAuthorizationRequired", ".AuthFailed", ".Error.EPERM", ".EACCES"}))
        return {ErrorCode::PermissionDenied,
                tr("systemd does not allow you to do this with %1: do it as root, or let an administrator "
                   "grant it "
                   "with polkit.")
                    .arg(unit),
                detail, "AccessDenied", false};
    if (is({".NoSuchUnit", ".FileNotFound", ".Error.ENOENT"}))
        return {ErrorCode::NotFound,
                tr("systemd knows no unit %1: see “vigiactl units list”, or install it.").arg(unit),
                detail,
                {},
                false};
    if (is({".NoReply", ".Timeout", ".TimedOut"}))
        return {ErrorCode::Timeout,
                tr("systemd did not answer in time: try again, and see whether the machine is overloaded."),
                detail,
                {},
                true};
    if (is({".ServiceUnknown", ".NameHasNoOwner", ".NoServer", ".Disconnected", ".NoNetwork"})
        || name.contains(QStringLiteral(".Spawn.")))
        return noBus(detail);
    if (is({".InvalidArgs"}))
        return {ErrorCode::InvalidData, tr("systemd takes no such name: %1.").arg(error.message()), detail,
                "BadUnitName", false};
    const bool isRefused = name.startsWith(QStringLiteral("org.freedesktop.systemd1."));
    return {isRefused ? ErrorCode::Conflict : ErrorCode::Internal,
            tr("systemd refuses the order for %1: %2").arg(unit, error.message()),
            detail,
            {},
            false};
}

Error UnitAnswers::noBus(const QString& why)
{
    return {
        ErrorCode::Unreachable,
        tr("systemd cannot be asked because its D-Bus does not answer: see whether dbus.service runs here."),
        why, "NoSystemd", true};
}

Error UnitAnswers::unexpected(const QString& signature)
{
    return {
        ErrorCode::InvalidData,
        tr("systemd's answer has another form than the versions that Vigía knows: update Vigía or systemd."),
        signature, "UnknownAnswer", false};
}

} // namespace vigia::units
