#include "app/ctl/commandtree.h"
#include "app/ctl/completioncommand.h"
#include "app/ctl/dbcommands.h"
#include "app/ctl/dbseedcommand.h"
#include "app/ctl/etlcommands.h"
#include "app/ctl/etljobscommand.h"
#include "app/ctl/querycommand.h"
#include "app/ctl/sitecommands.h"
#include "app/ctl/xmstandincommand.h"

namespace vigia::ctl {

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
    add(std::make_unique<EtlRevertCommand>());
    add(std::make_unique<QueryCommand>());
    add(std::make_unique<XmStandinCommand>());
    add(std::make_unique<CompletionCommand>());
    return commands;
}

} // namespace vigia::ctl
