#include "ui/units/unitordertexts.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/units/unitwords.h"

#include <QCoreApplication>
#include <QSet>

namespace vigia::ui::unitordertexts {

namespace {

using units::UnitOrder;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnitOrderTexts)
};

bool isUp(const units::UnitInfo& unit)
{
    return unit.activeState == u"active" || unit.activeState == u"reloading"
        || unit.activeState == u"activating";
}

bool isEnabled(const units::UnitInfo& unit)
{
    return unit.unitFileState == u"enabled" || unit.unitFileState == u"enabled-runtime";
}

QString bootObstacle(UnitOrder order, const units::UnitInfo& unit)
{
    if (order == UnitOrder::Enable && isEnabled(unit))
        return Tr::tr("It starts at boot already.");
    if (order == UnitOrder::Disable && unit.unitFileState == u"disabled")
        return Tr::tr("It does not start at boot.");
    const bool isKnown = isEnabled(unit) || unit.unitFileState == u"disabled";
    return isKnown ? QString() : Tr::tr("Its unit file says nothing of a start at boot.");
}

QString startObstacle(const units::UnitInfo& unit)
{
    if (unit.loadState == u"masked")
        return Tr::tr("It is masked: systemd will not start it.");
    if (unit.activeState == u"active" || unit.activeState == u"reloading")
        return Tr::tr("It runs already.");
    if (unit.activeState == u"activating")
        return Tr::tr("It is starting.");
    return unit.activeState == u"deactivating" ? Tr::tr("It is stopping.") : QString();
}

} // namespace

Tier tier(UnitOrder order)
{
    const bool isConfirmed =
        order == UnitOrder::Stop || order == UnitOrder::Restart || order == UnitOrder::Disable;
    return isConfirmed ? Tier::Confirm : Tier::None;
}

const QList<UnitOrder>& all()
{
    static const QList<UnitOrder> orders {UnitOrder::Start,  UnitOrder::Restart,     UnitOrder::Stop,
                                          UnitOrder::Reload, UnitOrder::ResetFailed, UnitOrder::Enable,
                                          UnitOrder::Disable};
    return orders;
}

QString id(UnitOrder order)
{
    switch (order) {
    case UnitOrder::Start:
        return QStringLiteral("start");
    case UnitOrder::Stop:
        return QStringLiteral("stop");
    case UnitOrder::Restart:
        return QStringLiteral("restart");
    case UnitOrder::Reload:
        return QStringLiteral("reload");
    case UnitOrder::ResetFailed:
        return QStringLiteral("reset-failed");
    case UnitOrder::Enable:
        return QStringLiteral("enable");
    case UnitOrder::Disable:
        return QStringLiteral("disable");
    }
    return {};
}

QString button(UnitOrder order)
{
    switch (order) {
    case UnitOrder::Start:
        return Tr::tr("Start");
    case UnitOrder::Stop:
        return Tr::tr("Stop…");
    case UnitOrder::Restart:
        return Tr::tr("Restart…");
    case UnitOrder::Reload:
        return Tr::tr("Reload");
    case UnitOrder::ResetFailed:
        return Tr::tr("Reset failure");
    case UnitOrder::Enable:
        return Tr::tr("Enable");
    case UnitOrder::Disable:
        return Tr::tr("Disable…");
    }
    return {};
}

QString obstacle(UnitOrder order, const units::UnitInfo& unit)
{
    if (order == UnitOrder::ResetFailed)
        return unit.activeState == u"failed" ? QString() : Tr::tr("It has not failed.");
    const bool isStopping = unit.activeState == u"deactivating";
    if (order == UnitOrder::Stop || order == UnitOrder::Restart) {
        if (isStopping)
            return Tr::tr("It is stopping.");
        if (!isUp(unit))
            return Tr::tr("It does not run.");
        return order == UnitOrder::Restart && unit.loadState == u"masked"
            ? Tr::tr("It is masked: systemd will not start it.")
            : QString();
    }
    if (unit.loadState == u"not-found")
        return Tr::tr("It is not installed.");
    if (order == UnitOrder::Enable || order == UnitOrder::Disable)
        return bootObstacle(order, unit);
    if (order == UnitOrder::Start)
        return startObstacle(unit);
    return unit.activeState == u"active" ? QString() : Tr::tr("It does not run.");
}

QString title(UnitOrder order, const QString& unit)
{
    const QString name = oneLine(unit);
    switch (order) {
    case UnitOrder::Start:
        return Tr::tr("Start %1").arg(name);
    case UnitOrder::Stop:
        return Tr::tr("Stop %1").arg(name);
    case UnitOrder::Restart:
        return Tr::tr("Restart %1").arg(name);
    case UnitOrder::Reload:
        return Tr::tr("Reload %1").arg(name);
    case UnitOrder::ResetFailed:
        return Tr::tr("Reset the failure of %1").arg(name);
    case UnitOrder::Enable:
        return Tr::tr("Start %1 at boot").arg(name);
    case UnitOrder::Disable:
        return Tr::tr("Do not start %1 at boot").arg(name);
    }
    return {};
}

QString verb(UnitOrder order, const units::BlastRadius& radius)
{
    if (order == UnitOrder::Disable)
        return Tr::tr("Disable the unit");
    const bool isStop = order == UnitOrder::Stop;
    if (radius.activeTasks > 0)
        return isStop ? Tr::tr("Stop with %n task(s)", nullptr, radius.activeTasks)
                      : Tr::tr("Restart with %n task(s)", nullptr, radius.activeTasks);
    return isStop ? Tr::tr("Stop the unit") : Tr::tr("Restart the unit");
}

QString effect(UnitOrder order, const units::UnitInfo& unit)
{
    if (order == UnitOrder::Disable) {
        const QString now =
            isUp(unit) ? Tr::tr("It goes on running until it is stopped.") : Tr::tr("It stays stopped.");
        return Tr::tr("It will not start by itself when the machine boots. %1 The way back: Enable.")
            .arg(now);
    }
    if (order == UnitOrder::Stop)
        return Tr::tr("It ends its processes; a worker lets its tasks finish first, which may take up to "
                      "15 minutes. It stays stopped until somebody starts it or the machine boots. The way "
                      "back: Start.");
    const QString files = unit.needsReload
        ? QChar(u' ') + Tr::tr("Its changed files are not used before systemd is reloaded.")
        : QString();
    return Tr::tr("It stops and starts again; a worker lets its tasks finish first, which may take up to "
                  "15 minutes.")
        + files;
}

QString basis(const units::UnitInfo& unit, const QDateTime& now)
{
    QStringList parts {unitwords::state(unit)};
    if (unit.since.isValid())
        parts += Tr::tr("since %1").arg(format::since(unit.since, now));
    if (unit.mainPid > 0)
        parts += Tr::tr("process %1").arg(unit.mainPid);
    if (unit.restarts > 0)
        parts += Tr::tr("restarted %n time(s)", nullptr, static_cast<int>(unit.restarts));
    parts += Tr::tr("at boot: %1").arg(unitwords::enabled(unit.unitFileState));
    return parts.join(QStringLiteral(" · "));
}

bool isOther(const units::UnitInfo& shown, const units::UnitInfo& now)
{
    return shown.loadState != now.loadState || shown.activeState != now.activeState
        || shown.unitFileState != now.unitFileState || shown.mainPid != now.mainPid
        || shown.invocation != now.invocation || shown.needsReload != now.needsReload;
}

bool isOther(const std::optional<units::BlastRadius>& shown, const std::optional<units::BlastRadius>& now)
{
    // What became unknown in between does not keep anybody from acting; what was not seen before does.
    if (!now)
        return false;
    const units::BlastRadius before = shown.value_or(units::BlastRadius {});
    const auto isMore = [](const QStringList& more, const QStringList& than) {
        return std::any_of(more.begin(), more.end(), [&](const QString& one) { return !than.contains(one); });
    };
    return isMore(now->nodes, before.nodes) || isMore(now->queues, before.queues)
        || isMore(now->series, before.series) || (now->activeTasks > 0 && before.activeTasks <= 0);
}

bool isDone(UnitOrder order, const units::UnitOutcome& outcome)
{
    if (!outcome.jobResult.isEmpty() && outcome.jobResult != u"done")
        return false;
    const units::UnitInfo& after = outcome.after;
    switch (order) {
    case UnitOrder::Start:
    case UnitOrder::Restart:
    case UnitOrder::Reload:
        // What runs once is over by then.
        return after.activeState == u"active"
            || (after.type == u"oneshot" && after.activeState == u"inactive");
    case UnitOrder::Stop:
        return after.activeState == u"inactive" || after.activeState == u"failed";
    case UnitOrder::ResetFailed:
        return after.activeState != u"failed";
    case UnitOrder::Enable:
        return isEnabled(after);
    case UnitOrder::Disable:
        return !isEnabled(after);
    }
    return false;
}

QString outcome(UnitOrder order, const units::UnitOutcome& outcome, const QDateTime& now)
{
    const QString name = oneLine(outcome.after.name);
    const QString state = basis(outcome.after, now);
    if (isDone(order, outcome))
        return Tr::tr("%1: done. Now: %2").arg(title(order, name), state);
    const QString why = unitwords::trouble(outcome.after);
    const QString job = outcome.jobResult.isEmpty() || outcome.jobResult == u"done"
        ? Tr::tr("no effect was measured")
        : Tr::tr("systemd ended the job with “%1”").arg(oneLine(outcome.jobResult));
    return Tr::tr("%1: %2. Now: %3. %4").arg(title(order, name), job, state, why).trimmed();
}

} // namespace vigia::ui::unitordertexts
