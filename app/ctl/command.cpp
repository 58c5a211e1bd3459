#include "app/ctl/command.h"

namespace vigia::ctl {

void Command::declare(Options& options)
{
    Q_UNUSED(options)
}

QString fromOption(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace vigia::ctl
