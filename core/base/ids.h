#pragma once

#include <QString>

namespace vigia {

/// A new random run id, as Celery writes its task ids: lower-case UUID without braces.
QString newRunId();
/// True for a UUID as newRunId() writes it.
bool isRunId(const QString& text);
/// The first four characters, as shown to people.
QString shortRunId(const QString& id);

} // namespace vigia
