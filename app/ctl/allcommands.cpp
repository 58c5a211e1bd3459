#include "app/ctl/commandtree.h"
#include "app/ctl/completioncommand.h"

namespace vigia::ctl {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CompletionCommand>());
    return commands;
}

} // namespace vigia::ctl
