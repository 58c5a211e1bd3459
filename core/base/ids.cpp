#include "core/base/ids.h"

#include <QUuid>

namespace vigia {

QString newRunId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool isRunId(const QString& text)
{
    return text.size() == 36 && QUuid::fromString(text).toString(QUuid::WithoutBraces) == text.toLower();
}

QString shortRunId(const QString& id)
{
    return id.left(4);
}

} // namespace vigia
