#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace vigia::report {

class WorkFolder;

/// Puts `bytes` under `path`, whole or not at all (see FormatWriter); blocks. Errors: PermissionDenied,
/// Internal (no room: temporary).
[[nodiscard]] Result<> writeWhole(const QString& path, const QByteArray& bytes);

enum class FileTrouble
{
    NoWay, ///< there is no such folder, or no right to write there
    NoRoom, ///< it was begun and could not be finished; may be otherwise later
};

/// The one sentence of a file that could not be written.
[[nodiscard]] tl::unexpected<Error> fileFailure(const QString& path, const QString& reason,
                                                FileTrouble trouble);
/// The same of a folder to work in that could not be made.
[[nodiscard]] tl::unexpected<Error> folderFailure(const QString& path, const WorkFolder& folder);

} // namespace vigia::report
