#include "app/helper/unithelper.h"

#include "app/helper/systemdport.h"
#include "core/async/deliver.h"
#include "core/units/helperprotocol.h"
#include "core/units/phrase.h"
#include "core/units/unitanswers.h"

#include <QDBusConnectionInterface>

#include <array>
#include <pwd.h>

namespace vigia::helper {

namespace {

using units::HelperProtocol;
using units::Phrase;

const QString ControlAction = QStringLiteral("org.vigia.unithelper1.control");

QString userName(uint uid)
{
    std::array<char, 16'384> buffer {};
    passwd entry {};
    passwd* found = nullptr;
    return ::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr
        ? QString::fromUtf8(found->pw_name)
        : QString();
}

/// A caller's reason on one line: the record and the journal keep it.
QString cleaned(const QString& reason)
{
    QString text = reason;
    for (QChar& letter : text)
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = u' ';
    return text.trimmed();
}

/// Blocks for as long as systemd works.
Result<> give(SystemdPort& systemd, units::UnitOrder order, const QString& unit)
{
    const auto reloaded = [&systemd](Result<> done) { return done ? systemd.daemonReload() : done; };
    switch (order) {
    case units::UnitOrder::Start:
        return systemd.start(unit);
    case units::UnitOrder::Stop:
        return systemd.stop(unit);
    case units::UnitOrder::Restart:
        return systemd.restart(unit);
    case units::UnitOrder::Reload:
        return systemd.reload(unit);
    case units::UnitOrder::ResetFailed:
        return systemd.resetFailed(unit);
    case units::UnitOrder::Enable:
        return reloaded(systemd.enable({unit}));
    case units::UnitOrder::Disable:
        return reloaded(systemd.disable({unit}));
    }
    return {};
}

Result<units::UnitOutcome> measured(SystemdPort& systemd, units::UnitOrder order, const QString& unit)
{
    const Result<units::UnitInfo> before = systemd.read(unit);
    if (!before)
        return fail(before.error());
    if (before->loadState == QStringLiteral("not-found"))
        return fail(ErrorCode::NotFound, UnitHelper::tr("systemd knows no unit %1.").arg(unit));
    if (const Result<> done = give(systemd, order, unit); !done)
        return fail(done.error());
    const Result<units::UnitInfo> after = systemd.read(unit);
    if (!after)
        return fail(after.error());
    const bool hasJob = order == units::UnitOrder::Start || order == units::UnitOrder::Stop
        || order == units::UnitOrder::Restart || order == units::UnitOrder::Reload;
    const units::UnitOutcome outcome {*before, *after, hasJob ? QStringLiteral("done") : QString()};
    if (const Result<> verdict = units::UnitAnswers::verdict(order, outcome); !verdict)
        return fail(verdict.error());
    return outcome;
}

QDBusMessage errorReply(const QDBusMessage& call, const Error& error)
{
    QDBusMessage reply = call.createErrorReply(HelperProtocol::errorName(error), QString());
    reply.setArguments(HelperProtocol::errorArguments(error));
    return reply;
}

/// " …", to stand behind the id of the move that completes it; "" when the last move has ended.
QString cutOffAt(const units::MoveInfo& last)
{
    if (last.state != QStringLiteral("interrupted"))
        return {};
    const auto step = std::find_if(last.steps.cbegin(), last.steps.cend(), [](const units::MoveStep& it) {
        return it.state == QStringLiteral("running");
    });
    return u' '
        % UnitHelper::tr("after %1 of %2, which was cut off at the step “%3”")
              .arg(last.id, last.who, step == last.steps.cend() ? QString() : step->id);
}

} // namespace

/// A call that waits for its answer.
struct UnitHelper::Call
{
    QDBusMessage message;
    Caller caller;
    QString action;
    QString unit;
    QString reason;
};

/// The thread on which a unit's orders are given, one after the other.
struct UnitHelper::Lane
{
    explicit Lane(const QString& unit)
        : executor(unit)
    {
    }

    std::shared_ptr<SystemdPort> systemd = std::make_shared<SystemdPort>();
    SerialExecutor executor;
};

UnitHelper::UnitHelper(const HelperConfig& config, const QDBusConnection& bus, const Clock& clock,
                       std::chrono::milliseconds idle)
    : m_config(config)
    , m_bus(bus)
    , m_log(config.move.stateDirectory, clock)
    , m_polkit(bus)
    , m_moves(config, clock)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idle);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isIdle())
            emit idled();
        else
            m_idle.start();
    });
    m_idle.start();
    connect(&m_moves, &HelperMoves::changed, this, [this](const units::MoveInfo& move) {
        emit MoveChanged(HelperProtocol::text(HelperProtocol::toJson(move)));
    });
    connect(&m_moves, &HelperMoves::ended, this, &UnitHelper::takeEnd);
}

UnitHelper::~UnitHelper() = default;

bool UnitHelper::isIdle() const
{
    return m_pending == 0 && !m_moves.isMoving();
}

UnitHelper::CallPtr UnitHelper::accept(const QString& action, const QString& unit, const QString& reason)
{
    m_idle.start();
    setDelayedReply(true);
    const auto call = std::make_shared<Call>(Call {message(), {}, action, unit, reason});
    call->caller.bus = message().service();
    const QDBusReply<uint> uid = m_bus.interface()->serviceUid(call->caller.bus);
    const QDBusReply<uint> pid = m_bus.interface()->servicePid(call->caller.bus);
    ++m_pending;
    if (!uid.isValid()) {
        // Who hangs up before he is known gets nothing.
        refuse(
            call,
            {ErrorCode::PermissionDenied, tr("The bus does not say who calls."), {}, "UnknownCaller", false});
        return nullptr;
    }
    call->caller.uid = uid.value();
    call->caller.pid = pid.value();
    call->caller.user = userName(uid.value());
    const int ofUser = ++m_pendingOf[uid.value()];
    const bool isTooMany = uid.value() != 0 && (m_pending > MaxPending || ofUser > MaxPendingOfOne);
    const Result<> words = isTooMany
        ? fail(ErrorCode::Conflict,
               tr("The unit helper has too many calls to answer already: try again later."), {}, "Busy", true)
        : checkWords(*call);
    if (!words) {
        refuse(call, words.error());
        return nullptr;
    }
    call->reason = cleaned(reason);
    return call;
}

Result<> UnitHelper::checkWords(const Call& call) const
{
    if (call.reason.size() > HelperProtocol::LongestReason)
        return fail(ErrorCode::InvalidData,
                    tr("The reason is too long: at most %1 characters.").arg(HelperProtocol::LongestReason));
    return {};
}

void UnitHelper::whenAllowed(const CallPtr& call, const QString& polkitAction, std::function<void()> next)
{
    m_polkit.check(call->caller, polkitAction, call->message.isInteractiveAuthorizationAllowed(), call->unit,
                   [this, call, next](const Result<>& allowed) {
                       if (allowed)
                           next();
                       else
                           refuse(call, allowed.error());
                   });
}

QString UnitHelper::Control(const QString& unit, const QString& verb, const QString& reason)
{
    const auto order = HelperProtocol::unitOrder(verb);
    const CallPtr call =
        accept(order ? QStringLiteral("unit.") % verb : QStringLiteral("unit.unknown"), unit, reason);
    if (!call)
        return {};
    if (!order)
        refuse(
            call,
            {ErrorCode::InvalidData, tr("The unit helper knows no such order."), {}, "UnknownOrder", false});
    else if (!m_config.units.contains(unit))
        refuse(
            call,
            {ErrorCode::PermissionDenied,
             tr("The unit is not one of those that the unit helper may control: an administrator names them "
                "in /etc/vigia/unit-helper.toml."),
             {},
             "UnitNotListed",
             false});
    else
        whenAllowed(call, ControlAction, [this, call, order] { control(call, *order); });
    return {};
}

void UnitHelper::control(const CallPtr& call, units::UnitOrder order)
{
    if (m_moves.isMoving()) {
        refuse(call,
               {ErrorCode::Conflict,
                tr("A move of this machine is under way: wait until it has ended."),
                {},
                "MoveUnderWay",
                false});
        return;
    }
    auto& lane = m_lanes[call->unit];
    if (!lane)
        lane = std::make_unique<Lane>(call->unit);
    deliver(lane->executor.run([systemd = lane->systemd, order, unit = call->unit] {
        return measured(*systemd, order, unit);
    }),
            this, [this, call](const Result<units::UnitOutcome>& outcome) {
                if (!outcome) {
                    record(*call, QStringLiteral("failed"), outcome.error().message);
                    finish(call, errorReply(call->message, outcome.error()));
                    return;
                }
                record(*call, QStringLiteral("done"),
                       QStringLiteral("%1 (%2) → %3 (%4), %5")
                           .arg(outcome->before.activeState, outcome->before.subState,
                                outcome->after.activeState, outcome->after.subState,
                                outcome->after.unitFileState));
                answer(call, HelperProtocol::text(HelperProtocol::toJson(*outcome)));
            });
}

QString UnitHelper::Plan(const QString& kind)
{
    const CallPtr call = accept(QStringLiteral("units.plan"), {}, {});
    if (!call)
        return {};
    const auto move = HelperProtocol::moveKind(kind);
    if (!move) {
        refuse(call,
               {ErrorCode::InvalidData,
                tr("There are the moves “apply” and “revert”."),
                {},
                "UnknownMove",
                false});
        return {};
    }
    deliver(m_moves.plan(*move), this, [this, call](const Result<units::MovePlan>& plan) {
        if (plan)
            answer(call, HelperProtocol::text(HelperProtocol::toJson(*plan)));
        else
            refuse(call, plan.error());
    });
    return {};
}

QString UnitHelper::Move(const QString& kind, const QString& reason)
{
    const auto move = HelperProtocol::moveKind(kind);
    const CallPtr call =
        accept(move ? QStringLiteral("units.") % kind : QStringLiteral("units.unknown"), {}, reason);
    if (!call)
        return {};
    if (!move)
        refuse(call,
               {ErrorCode::InvalidData,
                tr("There are the moves “apply” and “revert”."),
                {},
                "UnknownMove",
                false});
    else
        whenAllowed(call, QStringLiteral("org.vigia.unithelper1.") % kind,
                    [this, call, move] { begin(call, *move); });
    return {};
}

void UnitHelper::begin(const CallPtr& call, units::MoveKind kind)
{
    // Who was killed amid a move could not record its end: the one that completes it does.
    deliver(m_moves.last(), this, [this, call, kind](const Result<units::MoveInfo>& last) {
        const QString cutOff = last ? cutOffAt(*last) : QString();
        deliver(m_moves.begin(kind, call->caller.shown(), call->reason), this,
                [this, call, cutOff](const Result<units::MoveInfo>& move) {
                    if (!move) {
                        refuse(call, move.error());
                        return;
                    }
                    m_mover = call;
                    record(*call, QStringLiteral("begun"), move->id % cutOff);
                    answer(call, move->id);
                });
    });
}

void UnitHelper::takeEnd(const units::MoveInfo& move)
{
    m_idle.start();
    if (const CallPtr call = std::exchange(m_mover, nullptr))
        record(*call, move.state, move.cause.isEmpty() ? move.id : move.cause);
}

QString UnitHelper::LastMove()
{
    const CallPtr call = accept(QStringLiteral("units.last"), {}, {});
    if (!call)
        return {};
    deliver(m_moves.last(), this, [this, call](const Result<units::MoveInfo>& move) {
        if (move)
            answer(call, HelperProtocol::text(HelperProtocol::toJson(*move)));
        else
            refuse(call, move.error());
    });
    return {};
}

QStringList UnitHelper::Units()
{
    m_idle.start();
    return m_config.units;
}

void UnitHelper::refuse(const CallPtr& call, const Error& error)
{
    record(*call, QStringLiteral("refused"), error.message);
    finish(call, errorReply(call->message, error));
}

void UnitHelper::answer(const CallPtr& call, const QVariant& value)
{
    finish(call, call->message.createReply(value));
}

void UnitHelper::finish(const CallPtr& call, const QDBusMessage& reply)
{
    --m_pending;
    if (const auto count = m_pendingOf.find(call->caller.uid); count != m_pendingOf.end() && --*count <= 0)
        m_pendingOf.erase(count);
    m_idle.start();
    m_bus.send(reply);
}

void UnitHelper::record(const Call& call, const QString& outcome, const QString& detail)
{
    // When the file cannot be written the journal has it, and says so.
    if (const Result<> kept =
            m_log.write({call.caller, call.action, call.unit, call.reason, outcome, Phrase::text(detail)});
        !kept)
        qCritical("%s", qUtf8Printable(Phrase::text(kept.error().message)));
}

} // namespace vigia::helper
