#include "app/ctl/alertscommands.h"
#include "app/ctl/auditcommands.h"
#include "app/ctl/commandtree.h"
#include "app/ctl/completioncommand.h"
#include "app/ctl/dbcommands.h"
#include "app/ctl/dbseedcommand.h"
#include "app/ctl/doctorcommand.h"
#include "app/ctl/etlcommands.h"
#include "app/ctl/etljobscommand.h"
#include "app/ctl/etlordercommands.h"
#include "app/ctl/exportercommand.h"
#include "app/ctl/querycommand.h"
#include "app/ctl/rehearsecommand.h"
#include "app/ctl/reportcommand.h"
#include "app/ctl/silencecommands.h"
#include "app/ctl/sitecommands.h"
#include "app/ctl/snapshotcommands.h"
#include "app/ctl/targetscommands.h"
#include "app/ctl/unitscommands.h"
#include "app/ctl/unitslogscommand.h"
#include "app/ctl/unitsmovecommands.h"
#include "app/ctl/workersordercommands.h"
#include "app/ctl/workerstaskcommands.h"
#include "app/ctl/workersviewcommands.h"
#include "app/ctl/xmstandincommand.h"

namespace vigia::ctl {

namespace {

void addWorkersCommands(std::vector<std::unique_ptr<Command>>& commands)
{
    using Question = WorkersAskCommand::Question;
    using Order = WorkersOrderCommand::Order;
    for (const auto mode : {WorkersListCommand::Mode::List, WorkersListCommand::Mode::Show})
        commands.push_back(std::make_unique<WorkersListCommand>(mode));
    for (const Question question : {Question::Ping, Question::Active, Question::Reserved, Question::Scheduled,
                                    Question::Stats, Question::Registered, Question::Settings})
        commands.push_back(std::make_unique<WorkersAskCommand>(question));
    commands.push_back(std::make_unique<WorkersQueuesCommand>());
    commands.push_back(std::make_unique<WorkersPeekCommand>());
    for (const Order order : {Order::Grow, Order::Shrink, Order::Autoscale, Order::RateLimit,
                              Order::TimeLimit, Order::AddConsumer, Order::CancelConsumer})
        commands.push_back(std::make_unique<WorkersOrderCommand>(order));
    commands.push_back(std::make_unique<WorkersShutdownCommand>());
    commands.push_back(std::make_unique<WorkersRevokeCommand>());
    commands.push_back(std::make_unique<WorkersPurgeCommand>());
    commands.push_back(std::make_unique<WorkersRunTaskCommand>());
    commands.push_back(std::make_unique<WorkersEventsCommand>());
}

/// A group's own name lists: it comes before its members.
void addTargetsCommands(std::vector<std::unique_ptr<Command>>& commands)
{
    using Order = AlertsOrderCommand::Order;
    const QString alerts = QStringLiteral("alerts");
    const QString silence = QStringLiteral("silence");
    const QString list = QStringLiteral("list");
    commands.push_back(std::make_unique<TargetsCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<AlertsCommand>(QStringList {alerts}));
    commands.push_back(std::make_unique<AlertsCommand>(QStringList {alerts, list}));
    for (const Order order : {Order::Acknowledge, Order::Unacknowledge, Order::Shelve, Order::Unshelve})
        commands.push_back(std::make_unique<AlertsOrderCommand>(order));
    commands.push_back(std::make_unique<AlertsHistoryCommand>());
    commands.push_back(std::make_unique<SilenceListCommand>(QStringList {silence}));
    commands.push_back(std::make_unique<SilenceListCommand>(QStringList {silence, list}));
    commands.push_back(std::make_unique<SilenceAddCommand>());
    commands.push_back(std::make_unique<SilenceExpireCommand>());
}

void addUnitsCommands(std::vector<std::unique_ptr<Command>>& commands)
{
    using units::UnitOrder;
    commands.push_back(std::make_unique<UnitsListCommand>());
    commands.push_back(std::make_unique<UnitsShowCommand>());
    for (const UnitOrder order : {UnitOrder::Start, UnitOrder::Stop, UnitOrder::Restart, UnitOrder::Reload,
                                  UnitOrder::ResetFailed, UnitOrder::Enable, UnitOrder::Disable})
        commands.push_back(std::make_unique<UnitsOrderCommand>(order));
    commands.push_back(std::make_unique<UnitsLogsCommand>());
    for (const units::MoveKind kind : {units::MoveKind::Apply, units::MoveKind::Revert})
        commands.push_back(std::make_unique<UnitsMoveCommand>(kind));
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    const auto add = [&commands](auto command) { commands.push_back(std::move(command)); };
    add(std::make_unique<SiteUpCommand>());
    add(std::make_unique<SiteStatusCommand>());
    add(std::make_unique<SiteDownCommand>());
    add(std::make_unique<SiteResetCommand>());
    add(std::make_unique<SiteFaultCommand>());
    add(std::make_unique<SiteFaultClearCommand>());
    add(std::make_unique<DbMigrateCommand>());
    add(std::make_unique<DbStatusCommand>());
    add(std::make_unique<DbCheckCommand>());
    add(std::make_unique<DbSeedCommand>());
    add(std::make_unique<EtlJobsCommand>());
    add(std::make_unique<EtlRunCommand>(EtlRunCommand::Mode::Run));
    add(std::make_unique<EtlRunCommand>(EtlRunCommand::Mode::Diff));
    add(std::make_unique<EtlImportCommand>());
    add(std::make_unique<EtlRunsCommand>());
    add(std::make_unique<EtlShowCommand>());
    add(std::make_unique<EtlRetryCommand>());
    add(std::make_unique<EtlRevertCommand>());
    add(std::make_unique<EtlCancelCommand>());
    add(std::make_unique<EtlBackfillCommand>());
    add(std::make_unique<EtlIncrementalCommand>());
    add(std::make_unique<EtlCleanLogsCommand>());
    add(std::make_unique<EtlServeCommand>());
    add(std::make_unique<QueryCommand>());
    add(std::make_unique<ReportCommand>());
    add(std::make_unique<ReportDefinitionsCommand>());
    addWorkersCommands(commands);
    addTargetsCommands(commands);
    addUnitsCommands(commands);
    add(std::make_unique<AuditCommand>());
    add(std::make_unique<AuditVerifyCommand>());
    add(std::make_unique<SnapshotSaveCommand>());
    for (const auto mode : {SnapshotReadCommand::Mode::Info, SnapshotReadCommand::Mode::Verify})
        add(std::make_unique<SnapshotReadCommand>(mode));
    add(std::make_unique<SnapshotOpenCommand>());
    add(std::make_unique<RehearseCommand>());
    add(std::make_unique<DoctorCommand>());
    add(std::make_unique<ExporterCommand>());
    add(std::make_unique<XmStandinCommand>());
    add(std::make_unique<CompletionCommand>());
    return commands;
}

} // namespace vigia::ctl
