#include "core/db/connection.h"

#include <QLocale>
#include <QTimeZone>

namespace vigia::db {

namespace {

QByteArray isoDay(QDate day)
{
    // Qt's ISO text ends at year 9999; PostgreSQL takes more digits, and BC as a suffix.
    const int year = day.year() > 0 ? day.year() : -day.year();
    const QByteArray text = QByteArray::number(year).rightJustified(4, '0') + '-'
        + QByteArray::number(day.month()).rightJustified(2, '0') + '-'
        + QByteArray::number(day.day()).rightJustified(2, '0');
    return day.year() > 0 ? text : text + " BC";
}

} // namespace

QByteArray identifier(const QString& name)
{
    QByteArray quoted = name.toUtf8();
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

Param param(const QString& text)
{
    return text.isNull() ? Param() : Param(text.toUtf8());
}

Param param(qint64 number)
{
    return QByteArray::number(number);
}

Param param(int number)
{
    return QByteArray::number(number);
}

Param param(bool value)
{
    return QByteArray(value ? "t" : "f");
}

Param param(double number)
{
    if (std::isnan(number))
        return std::nullopt;
    if (std::isinf(number))
        return QByteArray(number > 0 ? "Infinity" : "-Infinity");
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

Param param(QDate day)
{
    return day.isValid() ? Param(isoDay(day)) : std::nullopt;
}

Param param(const QDateTime& instant)
{
    if (!instant.isValid())
        return std::nullopt;
    const QDateTime utc = instant.toUTC();
    const QByteArray time = utc.time().toString(QStringLiteral("HH:mm:ss.zzz")).toLatin1() + "+00";
    QByteArray day = isoDay(utc.date());
    if (!day.endsWith(" BC"))
        return QByteArray(day + ' ' + time);
    day.chop(3);
    return QByteArray(day + ' ' + time + " BC");
}

Param param(const QStringList& texts)
{
    QByteArray literal("{");
    for (const QString& text : texts) {
        if (literal.size() > 1)
            literal += ',';
        if (text.isNull()) {
            literal += "NULL";
            continue;
        }
        QByteArray quoted = text.toUtf8();
        quoted.replace('\\', "\\\\").replace('"', "\\\"");
        literal += '"' + quoted + '"';
    }
    return QByteArray(literal + '}');
}

Param storedText(const QString& text, qsizetype longest)
{
    QString result = text.left(longest);
    result.remove(QChar(0));
    return Param(result.toUtf8());
}

Param optionalText(const QString& text, qsizetype longest)
{
    return text.isEmpty() ? Param() : storedText(text, longest);
}

Param containing(const QString& text)
{
    if (text.isEmpty())
        return {};
    QString pattern = text;
    pattern.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'%', QStringLiteral("\\%"))
        .replace(u'_', QStringLiteral("\\_"));
    return storedText(u'%' % pattern % u'%');
}

} // namespace vigia::db
