#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vigia::report {

/// Puts `bytes` under `path`, whole or not at all (see FormatWriter); blocks. Errors: PermissionDenied.
[[nodiscard]] Result<> writeWhole(const QString& path, const QByteArray& bytes);

/// The one sentence of a file that could not be written.
[[nodiscard]] tl::unexpected<Error> fileFailure(const QString& path, const QString& reason);

} // namespace vigia::report
