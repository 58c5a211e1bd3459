#include "ui/units/unitwords.h"

#include "ui/base/format.h"

#include <QCoreApplication>

namespace vigia::ui::unitwords {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(UnitWords)
};

constexpr double MiB = 1024.0 * 1024.0;

/// The word of the one whose id this is; what is not known is shown as it is.
QString named(const QString& id, std::initializer_list<std::pair<const char*, QString>> words)
{
    for (const auto& [known, word] : words)
        if (id == QLatin1String(known))
            return word;
    return oneLine(id);
}

bool isBroken(const units::UnitInfo& unit)
{
    return unit.loadState == u"error" || unit.loadState == u"bad-setting";
}

bool endedBadly(const units::UnitInfo& unit)
{
    return !unit.result.isEmpty() && unit.result != u"success";
}

} // namespace

QString host(const QString& host)
{
    if (host.isEmpty())
        return Tr::tr("This machine");
    return oneLine(host.startsWith(u"ssh://") ? host.mid(6) : host);
}

QString activeState(const QString& state)
{
    if (state.isEmpty())
        return format::none();
    return named(state,
                 {{"active", Tr::tr("running", "a unit")},
                  {"inactive", Tr::tr("stopped", "a unit")},
                  {"failed", Tr::tr("failed", "a unit")},
                  {"activating", Tr::tr("starting", "a unit")},
                  {"deactivating", Tr::tr("stopping", "a unit")},
                  {"reloading", Tr::tr("reloading", "a unit")}});
}

QString state(const units::UnitInfo& unit)
{
    if (unit.loadState == u"not-found")
        return Tr::tr("Not installed");
    if (isBroken(unit))
        return Tr::tr("Faulty unit file");
    const bool isIdle = unit.activeState == u"inactive" || unit.activeState.isEmpty();
    if (unit.loadState == u"masked" && isIdle)
        return Tr::tr("Masked");
    if (unit.activeState.isEmpty())
        return Tr::tr("Stopped", "a unit");
    const QString word = named(unit.activeState,
                               {{"active", Tr::tr("Running", "a unit")},
                                {"inactive", Tr::tr("Stopped", "a unit")},
                                {"failed", Tr::tr("Failed", "a unit")},
                                {"activating", Tr::tr("Starting", "a unit")},
                                {"deactivating", Tr::tr("Stopping", "a unit")},
                                {"reloading", Tr::tr("Reloading", "a unit")}});
    const QString& sub = unit.subState;
    if (unit.activeState == u"active" && sub == u"exited")
        return Tr::tr("Done", "a unit that ran once");
    if (unit.activeState == u"active" && (sub == u"waiting" || sub == u"listening"))
        return Tr::tr("Waiting", "a timer or socket");
    if (sub == u"auto-restart")
        return Tr::tr("Restarting", "a unit");
    const bool isSaid = sub.isEmpty() || sub == u"running" || sub == u"dead" || sub == unit.activeState
        || sub == u"active" || sub == u"start" || sub == u"reload";
    return isSaid ? word : QStringLiteral("%1 (%2)").arg(word, oneLine(sub));
}

RowMark mark(const units::UnitInfo& unit)
{
    const bool crashes = unit.subState == u"auto-restart" && endedBadly(unit);
    if (unit.activeState == u"failed" || isBroken(unit) || crashes)
        return RowMark::Failure;
    if (unit.activeState == u"active")
        return RowMark::Running;
    return unit.activeState == u"inactive" || unit.activeState.isEmpty() ? RowMark::Stopped
                                                                         : RowMark::Unknown;
}

QString enabled(const QString& unitFileState)
{
    if (unitFileState.isEmpty())
        return format::none();
    return named(unitFileState,
                 {{"enabled", Tr::tr("yes", "starts at boot")},
                  {"enabled-runtime", Tr::tr("until reboot", "starts at boot")},
                  {"disabled", Tr::tr("no", "starts at boot")},
                  {"static", Tr::tr("by others", "starts at boot")},
                  {"indirect", Tr::tr("indirectly", "starts at boot")},
                  {"generated", Tr::tr("generated", "starts at boot")},
                  {"transient", Tr::tr("transient", "starts at boot")},
                  {"alias", Tr::tr("alias", "starts at boot")},
                  {"masked", Tr::tr("masked", "starts at boot")}});
}

QString trouble(const units::UnitInfo& unit)
{
    if (isBroken(unit))
        return Tr::tr("systemd cannot read its unit file: mend it and reload systemd.");
    if (!endedBadly(unit))
        return unit.activeState == u"failed" ? Tr::tr("It failed; its journal says why.") : QString();
    return named(unit.result,
                 {{"exit-code", Tr::tr("Its process ended with an error code; its journal says why.")},
                  {"signal", Tr::tr("Its process was ended by a signal.")},
                  {"core-dump", Tr::tr("Its process crashed.")},
                  {"timeout", Tr::tr("It did not start or stop in the time it is given.")},
                  {"watchdog", Tr::tr("Its process did not answer the watchdog.")},
                  {"start-limit-hit", Tr::tr("It failed too often in a row; reset it and start it again.")},
                  {"oom-kill", Tr::tr("It was ended because memory ran out.")},
                  {"resources", Tr::tr("The machine lacks something that it needs to start.")},
                  {"protocol", Tr::tr("Its process did not report as systemd expects.")},
                  {"exec-condition", Tr::tr("Its condition for starting does not hold.")}});
}

QString memory(qint64 bytes)
{
    return bytes < 0 ? format::none()
                     : format::withUnit(static_cast<double>(bytes) / MiB, QStringLiteral("MiB"), 0);
}

QString move(units::MoveKind kind)
{
    return kind == units::MoveKind::Apply ? Tr::tr("Apply") : Tr::tr("Revert");
}

QString moveWord(units::MoveKind kind)
{
    return kind == units::MoveKind::Apply ? QStringLiteral("apply") : QStringLiteral("revert");
}

QString moveState(const QString& state)
{
    return named(state,
                 {{"running", Tr::tr("under way", "a move")},
                  {"done", Tr::tr("done", "a move")},
                  {"rolled-back", Tr::tr("rolled back", "a move")},
                  {"failed", Tr::tr("failed", "a move")},
                  {"interrupted", Tr::tr("interrupted", "a move")}});
}

RowMark moveMark(const QString& state)
{
    if (state == u"done")
        return RowMark::Running;
    return state == u"running" ? RowMark::Unknown : RowMark::Failure;
}

QString step(const QString& id)
{
    return named(id,
                 {{"record", Tr::tr("Record the present state")},
                  {"drain", Tr::tr("Let tasks finish")},
                  {"install", Tr::tr("Install the unit file")},
                  {"reload", Tr::tr("Reload systemd")},
                  {"stop-old", Tr::tr("Stop the former worker")},
                  {"start-new", Tr::tr("Start the instances")},
                  {"restart-services", Tr::tr("Restart other services")},
                  {"verify", Tr::tr("Verify")},
                  {"report", Tr::tr("Report")},
                  {"stop-new", Tr::tr("Stop the instances")},
                  {"restore-files", Tr::tr("Put the files back")},
                  {"restore-units", Tr::tr("Put the units back")},
                  {"compare", Tr::tr("Compare with the record")}});
}

QString stepState(const QString& state)
{
    return named(state,
                 {{"waiting", Tr::tr("waiting", "a step")},
                  {"running", Tr::tr("under way", "a step")},
                  {"done", Tr::tr("done", "a step")},
                  {"failed", Tr::tr("failed", "a step")},
                  {"skipped", Tr::tr("left out", "a step")}});
}

RowMark stepMark(const QString& state)
{
    if (state == u"done")
        return RowMark::Running;
    if (state == u"failed")
        return RowMark::Failure;
    return state == u"running" ? RowMark::Unknown : RowMark::Stopped;
}

QString proof(const QString& check)
{
    return named(check,
                 {{"active", Tr::tr("Runs and stays up")},
                  {"nodes", Tr::tr("Node answers")},
                  {"duplicates", Tr::tr("No name twice")},
                  {"target", Tr::tr("Target is up")},
                  {"metrics", Tr::tr("Metrics are valid")}});
}

QString proofResult(const QString& result)
{
    return named(result,
                 {{"ok", Tr::tr("holds", "a proof")},
                  {"fail", Tr::tr("fails", "a proof")},
                  {"skipped", Tr::tr("left out", "a proof")}});
}

RowMark proofMark(const QString& result)
{
    if (result == u"ok")
        return RowMark::Running;
    return result == u"fail" ? RowMark::Failure : RowMark::Stopped;
}

QString fileChange(const QString& what)
{
    return named(what,
                 {{"", Tr::tr("stays", "a file")},
                  {"create", Tr::tr("new", "a file")},
                  {"replace", Tr::tr("replaced", "a file")},
                  {"remove", Tr::tr("removed", "a file")},
                  {"link", Tr::tr("linked", "a file")},
                  {"unlink", Tr::tr("link removed", "a file")}});
}

QString priority(int priority)
{
    switch (priority) {
    case 0:
        return Tr::tr("emergency", "a line");
    case 1:
        return Tr::tr("alert", "a line");
    case 2:
        return Tr::tr("critical", "a line");
    case 3:
        return Tr::tr("error", "a line");
    case 4:
        return Tr::tr("warning", "a line");
    case 5:
        return Tr::tr("notice", "a line");
    case 6:
        return Tr::tr("info", "a line");
    case 7:
        return Tr::tr("debug", "a line");
    default:
        return format::none();
    }
}

} // namespace vigia::ui::unitwords
