#include "core/base/sshhost.h"

#include <QRegularExpression>

namespace vigia {

std::optional<QString> sshTarget(const QString& host)
{
    static const QRegularExpression form(QStringLiteral(
        "\\Assh://((?:[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}@)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,252})\\z"));
    const QRegularExpressionMatch match = form.match(host);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

} // namespace vigia
