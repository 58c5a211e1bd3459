#include "ui/targets/matchertexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vigia::ui {

namespace {

using targets::SilenceMatcher;

Error refusal(const QString& sentence)
{
    return {ErrorCode::InvalidData, sentence, {}, {}, false};
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MatcherTexts)
};

bool matchesNothing(const SilenceMatcher& matcher)
{
    if (!matcher.isRegex)
        return matcher.value.isEmpty() == matcher.isEqual;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(matcher.value));
    return whole.match(QString()).hasMatch() == matcher.isEqual;
}

} // namespace

QString matcherText(const QList<SilenceMatcher>& matchers)
{
    QStringList lines;
    for (const SilenceMatcher& one : matchers) {
        QString value = one.value;
        value.replace(u'\\', QStringLiteral("\\\\"));
        value.replace(u'"', QStringLiteral("\\\""));
        value.replace(u'\n', QStringLiteral("\\n"));
        const QString sign = one.isEqual ? (one.isRegex ? QStringLiteral("=~") : QStringLiteral("="))
                                         : (one.isRegex ? QStringLiteral("!~") : QStringLiteral("!="));
        lines.append(one.name + sign + u'"' + value + u'"');
    }
    return lines.join(u'\n');
}

Result<QList<SilenceMatcher>> matchersFrom(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(=~|!~|!=|=)\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*$"));
    QList<SilenceMatcher> matchers;
    bool isNarrow = false;
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto match = form.match(line);
        if (!match.hasMatch())
            return fail(
                refusal(Tr::tr("“%1” is not understood: write name=\"value\" or name=~\"expression\".")
                            .arg(line.left(80))));
        SilenceMatcher one {
            match.captured(1), {}, match.captured(2).endsWith(u'~'), match.captured(2).startsWith(u'=')};
        const QString quoted = match.captured(3);
        for (qsizetype i = 0; i < quoted.size(); ++i) {
            const bool isEscape = quoted[i] == u'\\' && i + 1 < quoted.size();
            if (isEscape)
                ++i;
            one.value.append(isEscape && quoted[i] == u'n' ? QChar(u'\n') : quoted[i]);
        }
        if (one.isRegex && !QRegularExpression(one.value).isValid())
            return fail(refusal(Tr::tr("“%1” is no regular expression.").arg(one.value.left(80))));
        isNarrow = isNarrow || !matchesNothing(one);
        matchers.append(one);
    }
    if (matchers.isEmpty())
        return fail(
            refusal(Tr::tr("Say which alerts: a silence without a condition would silence everything.")));
    if (!isNarrow)
        return fail(
            refusal(Tr::tr("At least one condition must ask for a label that is there: these would silence "
                           "everything.")));
    return matchers;
}

} // namespace vigia::ui
