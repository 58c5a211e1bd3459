#pragma once

#include <QtGlobal>

namespace vigia::diagnostics {

/// Bytes of memory that this program holds (RSS), read from /proc; -1 when that can't be read.
qint64 residentBytes();

} // namespace vigia::diagnostics
