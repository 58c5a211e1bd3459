#pragma once

#include <QString>

namespace vigia::timeline {

/// "etl.revert" → what was done, translated, for a line that begins with who did it: "reverted a run". An
/// action that is not known is its own word.
QString actionWord(const QString& action);

} // namespace vigia::timeline
