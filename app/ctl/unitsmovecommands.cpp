#include "app/ctl/unitsmovecommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/unitsmoveoutput.h"
#include "app/ctl/workerssession.h"
#include "core/async/deliver.h"
#include "core/units/helperclient.h"
#include "core/units/helperprotocol.h"
#include "core/units/phrase.h"
#include "core/units/unithost.h"

#include <QTimer>

namespace vigia::ctl {

namespace {

/// The helper tells each step; that it is asked too finds out when it was killed.
constexpr std::chrono::milliseconds Look {2'000};

} // namespace

QStringList UnitsMoveCommand::path() const
{
    return {QStringLiteral("units"), units::HelperProtocol::word(m_kind)};
}

QString UnitsMoveCommand::description() const
{
    return m_kind == units::MoveKind::Apply
        ? tr("Moves from the old worker to uniquely named ones, verifies them, and rolls back by itself when "
             "they fail")
        : tr("Brings back the files, enablement and states from before the last apply");
}

void UnitsMoveCommand::declare(Options& options)
{
    options.add("--host", m_host, tr("Another machine: ssh://USER@HOST")).typeName("HOST");
    options.add("--reason", m_reason, tr("Why, for the audit")).typeName("TEXT");
    options.flag("--dry-run", m_isPreview, tr("Only list what would change"));
}

int UnitsMoveCommand::run(Context& context)
{
    const QString reason = fromOption(m_reason);
    if (reason.size() > units::HelperProtocol::LongestReason)
        return context.output().usage(
            tr("The reason is too long: at most %1 characters.").arg(units::HelperProtocol::LongestReason));
    const Result<QString> address = units::UnitHost::busAddress(fromOption(m_host));
    if (!address)
        return context.output().usage(address.error().message);
    units::HelperClient helper({*address});
    return m_isPreview ? preview(context, helper) : move(context, helper);
}

int UnitsMoveCommand::preview(Context& context, units::HelperClient& helper)
{
    Output& output = context.output();
    const Result<units::MovePlan> plan = context.wait(helper.plan(m_kind));
    if (!plan)
        return output.fail(plan.error());
    output.document(units::HelperProtocol::toJson(*plan));
    writePlan(output, *plan);
    if (plan->refusal.isEmpty())
        return Ok;
    output.note(units::Phrase::text(plan->refusal));
    return Failed;
}

int UnitsMoveCommand::move(Context& context, units::HelperClient& helper)
{
    Output& output = context.output();
    const QString reason = fromOption(m_reason);
    const Result<units::MoveInfo> begun = context.wait(helper.move(m_kind, reason));
    const Result<units::MoveInfo> ended = begun ? follow(context, helper, *begun) : begun;
    if (begun && context.site()) {
        WorkersSession session(context);
        const QString state = ended ? ended->state : QStringLiteral("failed");
        session.record({{},
                        QStringLiteral("units.") % units::HelperProtocol::word(m_kind),
                        begun->id,
                        {{QStringLiteral("host"), fromOption(m_host)}},
                        reason,
                        state == QStringLiteral("done") ? state : QStringLiteral("failed"),
                        ended ? units::HelperProtocol::toJson(*ended) : QJsonObject()});
    }
    return ended ? report(context, *ended) : output.fail(ended.error());
}

Result<units::MoveInfo> UnitsMoveCommand::follow(Context& context, units::HelperClient& helper,
                                                 const units::MoveInfo& begun)
{
    MoveSteps steps(context.output());
    QPromise<Result<units::MoveInfo>> promise;
    promise.start();
    QObject scope;
    bool isOver = false;
    const auto end = [&](const Result<units::MoveInfo>& answer) {
        if (std::exchange(isOver, true))
            return;
        promise.addResult(answer);
        promise.finish();
    };
    const auto take = [&](const units::MoveInfo& now) {
        if (now.id != begun.id)
            return;
        steps.write(now);
        if (now.state != QStringLiteral("running"))
            end(now);
    };
    QObject::connect(&helper, &units::HelperClient::moveChanged, &scope, take);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &scope, [&] {
        deliver(helper.lastMove(), &scope, [&](const Result<units::MoveInfo>& now) {
            if (!now)
                end(now);
            else if (now->id != begun.id)
                end(fail(ErrorCode::Conflict,
                         tr("Another move has begun meanwhile: see “vigiactl units list”.")));
            else
                take(*now);
        });
    });
    look.start(Look);
    take(begun);
    Result<units::MoveInfo> answer = context.wait(promise.future());
    if (!answer && answer.error().code == ErrorCode::Cancelled)
        context.output().note(
            tr("The move goes on without you: its end is in the journal of vigia-unit-helper."));
    return answer;
}

int UnitsMoveCommand::report(Context& context, const units::MoveInfo& move)
{
    Output& output = context.output();
    output.document(units::HelperProtocol::toJson(move));
    writeReport(output, move);
    if (move.state == QStringLiteral("done"))
        return Ok;
    output.note(move.cause.isEmpty() ? tr("The move was cut off: do it again, or revert it.")
                                     : units::Phrase::text(move.cause));
    return Failed;
}

} // namespace vigia::ctl
