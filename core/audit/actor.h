#pragma once

#include <QString>

namespace vigia::audit {

/// Who acts, for people: the person behind sudo, else the user of this process. Any thread.
QString currentActor();

} // namespace vigia::audit
