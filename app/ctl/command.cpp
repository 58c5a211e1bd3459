#include "app/ctl/command.h"

namespace vigia::ctl {

QString fromOption(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace vigia::ctl
