#include "core/units/unitname.h"

#include <QRegularExpression>

namespace vigia::units {

namespace {

bool hasKind(const QString& name)
{
    static const QRegularExpression kind(
        QStringLiteral("\\.(service|socket|device|mount|automount|swap|target|path|timer|slice|scope)\\z"));
    return kind.match(name).hasMatch();
}

/// For a message: one line, not too long.
QString shown(const QString& word)
{
    return word.left(60).simplified();
}

} // namespace

Result<QString> UnitName::of(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9:_.\\\\@-]+\\z"));
    const QString name = hasKind(word) ? word : word % QStringLiteral(".service");
    if (!form.match(word).hasMatch() || name.size() > Longest || word.startsWith(u'.')
        || word.startsWith(u'@'))
        return fail(
            ErrorCode::InvalidData,
            tr("“%1” is no unit's name: letters, digits and : - _ . \\ @, at most %2 characters, no path.")
                .arg(shown(word))
                .arg(Longest),
            {}, "BadUnitName");
    if (name.section(u'.', 0, -2).endsWith(u'@'))
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is a template: name an instance, such as %2.")
                        .arg(shown(name), shown(QString(name).replace(u'@', QStringLiteral("@1")))),
                    {}, "BadUnitName");
    return name;
}

Result<QString> UnitName::patternOf(const QString& word)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9:_.\\\\@*?\\[\\]!^-]+\\z"));
    static const QRegularExpression wild(QStringLiteral("[*?\\[]"));
    if (!form.match(word).hasMatch() || word.size() > Longest)
        return fail(ErrorCode::InvalidData,
                    tr("“%1” is no pattern of units: write a name, with * for any letters.").arg(shown(word)),
                    {}, "BadUnitName");
    return hasKind(word) || wild.match(word).hasMatch() ? word : word % QStringLiteral(".service");
}

} // namespace vigia::units
