#pragma once

#include <QString>

#include <optional>

namespace vigia {

/// "USER@HOST" of "ssh://USER@HOST", as ssh takes it; nothing when it is of another form. Neither part may
/// begin with "-", which ssh would take for an option. Pure.
[[nodiscard]] std::optional<QString> sshTarget(const QString& host);

} // namespace vigia
