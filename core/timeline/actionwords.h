#pragma once

#include <QString>

namespace vigia::timeline {

/// "etl.revert" → what was done, translated, for a line that begins with who did it: "reverted a run". An
/// action that is not known is its own word.
QString actionWord(const QString& action);

/// The same in English, for a translation of the caller's own (context "ActionWords"); null = not known. Any
/// thread.
const char* englishActionWord(const QString& action);

} // namespace vigia::timeline
