#pragma once

#include "core/etl/rulebook.h"

namespace vigia::etl {

/// Reads and checks the TOML text of the rule table. Errors: InvalidData with file and line.
[[nodiscard]] Result<RuleBook> readRules(const QByteArray& toml, const QString& fileName);

} // namespace vigia::etl
