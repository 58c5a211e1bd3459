#include "core/db/rows.h"

#include <QTimeZone>

#include <libpq-fe.h>

#include <limits>

namespace vigia::db {

namespace {

/// "-05", "+05:30", "+05:30:15" → seconds; 0 when there is none.
int offsetSeconds(QByteArrayView text)
{
    if (text.isEmpty())
        return 0;
    const int sign = text.front() == '-' ? -1 : 1;
    int seconds = 0;
    int unit = 3600;
    for (const QByteArray& part : text.sliced(1).toByteArray().split(':')) {
        seconds += part.toInt() * unit;
        unit /= 60;
    }
    return sign * seconds;
}

} // namespace

Rows::Rows(pg_result* result)
    : m_result(result, PQclear)
{
}

int Rows::count() const
{
    return PQntuples(m_result.get());
}

int Rows::columns() const
{
    return PQnfields(m_result.get());
}

int Rows::column(const char* name) const
{
    // PQfnumber folds unquoted names to lower case; ours are asked for as the server answers them.
    for (int i = 0; i < columns(); ++i)
        if (qstrcmp(PQfname(m_result.get(), i), name) == 0)
            return i;
    return -1;
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QString Rows::text(int row, int column) const
{
    return isNull(row, column) ? QString() : QString::fromUtf8(bytes(row, column));
}

QByteArray Rows::bytes(int row, int column) const
{
    if (isNull(row, column))
        return {};
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 Rows::integer(int row, int column) const
{
    return bytes(row, column).toLongLong();
}

double Rows::number(int row, int column) const
{
    const QByteArray text = bytes(row, column);
    if (text == "Infinity")
        return std::numeric_limits<double>::infinity();
    if (text == "-Infinity")
        return -std::numeric_limits<double>::infinity();
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

bool Rows::boolean(int row, int column) const
{
    return bytes(row, column) == "t";
}

QDate Rows::date(int row, int column) const
{
    return QDate::fromString(QString::fromLatin1(bytes(row, column).left(10)), Qt::ISODate);
}

QDateTime Rows::timestamp(int row, int column) const
{
    // "2026-06-01 05:00:00.123456-05"; 'infinity', BC and years past 9999 are no instants of ours.
    const QByteArray text = bytes(row, column);
    if (text.size() < 19 || text.at(10) != ' ' || text.endsWith("BC"))
        return {};
    qsizetype end = 19;
    while (end < text.size() && text.at(end) != '+' && text.at(end) != '-')
        ++end;
    const QByteArray fraction = text.mid(20, end - 20).leftJustified(3, '0', true);
    const QDate day = QDate::fromString(QString::fromLatin1(text.left(10)), Qt::ISODate);
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(11, 8)), Qt::ISODate);
    if (!day.isValid() || !time.isValid())
        return {};
    const QDateTime wall(day, time.addMSecs(end > 19 ? fraction.toInt() : 0), Qt::UTC);
    return wall.addSecs(-offsetSeconds(QByteArrayView(text).sliced(end)));
}

} // namespace vigia::db
