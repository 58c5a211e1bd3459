#include "core/telemetry/redact.h"

#include <QRegularExpression>

namespace vigia::telemetry {

QString redact(const QString& text)
{
    static const QRegularExpression userInfo(QStringLiteral("(\\w+://[^\\s:/@]*:)[^\\s@/]+@"));
    static const QRegularExpression keyword(QStringLiteral("\\b((?:password|passwd|pwd|token|secret|api_?key)"
                                                           "\\s*[=:]\\s*)(?:'[^']*'|\"[^\"]*\"|[^\\s&;,]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression authorization(
        QStringLiteral("\\b(bearer|basic)\\s+[A-Za-z0-9._~+/=-]{6,}"),
        QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(userInfo, QStringLiteral("\\1***@"));
    result.replace(keyword, QStringLiteral("\\1***"));
    result.replace(authorization, QStringLiteral("\\1 ***"));
    return result;
}

} // namespace vigia::telemetry
