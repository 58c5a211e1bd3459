#include "core/units/apply/unittext.h"

#include <QProcess>

#include <algorithm>

namespace vigia::units {

namespace {

/// Lines as systemd counts them: a backslash at the end joins, comments between joined lines are left out.
QStringList logicalLines(const QByteArray& text)
{
    QStringList lines;
    QString open;
    for (const QByteArray& raw : text.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.endsWith(u'\\')) {
            open += line.chopped(1) + u' ';
            continue;
        }
        lines.append(open + line);
        open.clear();
    }
    if (!open.isEmpty())
        lines.append(open);
    return lines;
}

/// The specifiers that a node name may have.
QString expanded(const QString& text, const QString& instance, const QString& host)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%' || i + 1 == text.size()) {
            result += text[i];
            continue;
        }
        const QChar specifier = text[++i];
        if (specifier == u'i' || specifier == u'I')
            result += instance;
        else if (specifier == u'H')
            result += host;
        else if (specifier == u'l')
            result += host.section(u'.', 0, 0);
        else if (specifier == u'%')
            result += u'%';
    }
    return result;
}

/// Celery's own: "%h" of a name that systemd wrote as "%%h".
QString ofCelery(QString name, const QString& host)
{
    return name.replace(QStringLiteral("%h"), host)
        .replace(QStringLiteral("%n"), QStringLiteral("celery"))
        .replace(QStringLiteral("%d"), host.section(u'.', 1));
}

} // namespace

UnitText::UnitText(const QByteArray& text)
{
    QString section;
    for (const QString& line : logicalLines(text)) {
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2);
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals <= 0)
            continue;
        const QString key = section + u'.' + line.left(equals).trimmed();
        const QString value = line.mid(equals + 1).trimmed();
        if (value.isEmpty())
            m_values.remove(key);
        else
            m_values.insert(key, value);
    }
}

QStringList UnitText::values(const QString& section, const QString& key) const
{
    QStringList values = m_values.values(section + u'.' + key);
    std::reverse(values.begin(), values.end());
    return values;
}

QString UnitText::command() const
{
    const QStringList commands = values(QStringLiteral("Service"), QStringLiteral("ExecStart"));
    if (commands.isEmpty())
        return {};
    const QStringList words = QProcess::splitCommand(commands.constFirst());
    if (words.isEmpty())
        return {};
    qsizetype prefixes = 0;
    while (prefixes < words.constFirst().size()
           && QStringLiteral("@-:+!|").contains(words.constFirst()[prefixes]))
        ++prefixes;
    return words.constFirst().mid(prefixes);
}

QString UnitText::nodeName(const QString& instance, const QString& host) const
{
    const QStringList commands = values(QStringLiteral("Service"), QStringLiteral("ExecStart"));
    const QStringList words =
        commands.isEmpty() ? QStringList() : QProcess::splitCommand(commands.constFirst());
    QString name;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].startsWith(QStringLiteral("--hostname=")))
            name = words[i].section(u'=', 1);
        else if ((words[i] == QStringLiteral("--hostname") || words[i] == QStringLiteral("-n"))
                 && i + 1 < words.size())
            name = words[i + 1];
    }
    if (name.isEmpty())
        return QStringLiteral("celery@") + host;
    name = ofCelery(expanded(name, instance, host), host);
    return name.contains(u'@') ? name : name + u'@' + host;
}

QStringList UnitText::enablingFolders() const
{
    QStringList folders;
    for (const auto& [key, suffix] :
         {std::pair {QStringLiteral("WantedBy"), QStringLiteral(".wants")},
          std::pair {QStringLiteral("RequiredBy"), QStringLiteral(".requires")}}) {
        for (const QString& line : values(QStringLiteral("Install"), key)) {
            for (const QString& unit : line.split(u' ', Qt::SkipEmptyParts))
                folders.append(unit + suffix);
        }
    }
    return folders;
}

} // namespace vigia::units
