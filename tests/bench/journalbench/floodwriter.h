#pragma once

#include <QString>

namespace vigia::test {

/// Writes numbered lines as a worker of Celery does, at this rate, until it is killed: to a file, or to
/// stdout when `path` is empty. What it falls behind it catches up with. Answers an exit code.
int writeFlood(const QString& path, qint64 perSecond);

/// The number in such a line; -1 = it is none.
qint64 floodNumber(const QString& text);

} // namespace vigia::test
