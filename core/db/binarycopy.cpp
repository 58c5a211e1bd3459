#include "core/db/binarycopy.h"

#include <QUuid>
#include <QtEndian>

#include <bit>
#include <limits>

namespace vigia::db {

namespace {

constexpr std::string_view Signature {"PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0", 19};
constexpr qsizetype FlushBytes = 256 * 1024;
constexpr qint64 MsFrom1970To2000 = 946'684'800'000;
constexpr double Missing = std::numeric_limits<double>::quiet_NaN();
// PostgreSQL's 'infinity' and '-infinity' of date and timestamp.
constexpr qint32 DateInfinity = std::numeric_limits<qint32>::max();
constexpr qint32 DateMinusInfinity = std::numeric_limits<qint32>::min();
constexpr qint64 TimeInfinity = std::numeric_limits<qint64>::max();
constexpr qint64 TimeMinusInfinity = std::numeric_limits<qint64>::min();
constexpr quint32 Float4Oid = 700;

QDate epoch2000()
{
    return {2000, 1, 1};
}

template<typename T>
T fromBigEndian(std::span<const char> bytes)
{
    return qFromBigEndian<T>(bytes.data());
}

} // namespace

CopyWriter::CopyWriter()
{
    m_buffer.reserve(FlushBytes + 4096);
    m_buffer.append(Signature.data(), static_cast<qsizetype>(Signature.size()));
}

template<typename T>
void CopyWriter::bigEndian(T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    m_buffer.append(bytes, sizeof(T));
}

void CopyWriter::row(int fields)
{
    if (m_flush && m_buffer.size() >= FlushBytes)
        m_flush();
    bigEndian(static_cast<qint16>(fields));
    ++m_rows;
}

void CopyWriter::null()
{
    bigEndian<qint32>(-1);
}

void CopyWriter::text(std::string_view utf8)
{
    bigEndian(static_cast<qint32>(utf8.size()));
    m_buffer.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void CopyWriter::text(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    this->text(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void CopyWriter::int2(qint16 value)
{
    bigEndian<qint32>(sizeof value);
    bigEndian(value);
}

void CopyWriter::int4(qint32 value)
{
    bigEndian<qint32>(sizeof value);
    bigEndian(value);
}

void CopyWriter::int8(qint64 value)
{
    bigEndian<qint32>(sizeof value);
    bigEndian(value);
}

void CopyWriter::float8(double value)
{
    bigEndian<qint32>(sizeof value);
    bigEndian(std::bit_cast<quint64>(value));
}

void CopyWriter::date(QDate day)
{
    if (!day.isValid())
        return null();
    int4(static_cast<qint32>(epoch2000().daysTo(day)));
}

void CopyWriter::timestampTz(const QDateTime& instant)
{
    if (!instant.isValid())
        return null();
    int8((instant.toMSecsSinceEpoch() - MsFrom1970To2000) * 1000);
}

void CopyWriter::uuid(const QString& id)
{
    const QUuid uuid = QUuid::fromString(id);
    // QUuid answers the nil UUID for what it cannot read.
    if (uuid.isNull() && id != uuid.toString(QUuid::WithoutBraces))
        return null();
    const QByteArray bytes = uuid.toRfc4122();
    text(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void CopyWriter::end()
{
    bigEndian<qint16>(-1);
}

QByteArray CopyWriter::take()
{
    QByteArray block;
    block.swap(m_buffer);
    m_buffer.reserve(FlushBytes + 4096);
    return block;
}

CopyRow::CopyRow(std::span<const char> data)
    : m_rest(data)
{
    if (m_rest.size() < sizeof(qint16)) {
        m_failed = true;
        m_rest = {};
        return;
    }
    m_fields = fromBigEndian<qint16>(m_rest);
    m_rest = m_rest.subspan(sizeof(qint16));
}

std::span<const char> CopyRow::next()
{
    if (m_rest.size() < sizeof(qint32)) {
        m_failed = true;
        return {};
    }
    const auto length = fromBigEndian<qint32>(m_rest);
    m_rest = m_rest.subspan(sizeof(qint32));
    if (length < 0)
        return {};
    if (static_cast<std::size_t>(length) > m_rest.size()) {
        m_failed = true;
        m_rest = {};
        return {};
    }
    const auto field = m_rest.first(static_cast<std::size_t>(length));
    m_rest = m_rest.subspan(static_cast<std::size_t>(length));
    return field;
}

bool CopyRow::skipNull()
{
    if (m_rest.size() < sizeof(qint32) || fromBigEndian<qint32>(m_rest) >= 0)
        return false;
    m_rest = m_rest.subspan(sizeof(qint32));
    return true;
}

std::string_view CopyRow::text()
{
    const auto field = next();
    return {field.data(), field.size()};
}

template<typename T>
T CopyRow::fixed(T missing)
{
    const auto field = next();
    if (field.size() == sizeof(T))
        return fromBigEndian<T>(field);
    // NULL has no data at all; any other width is another type than was asked for.
    m_failed = m_failed || !field.empty();
    return missing;
}

qint16 CopyRow::int2()
{
    return fixed<qint16>(0);
}

qint32 CopyRow::int4()
{
    return fixed<qint32>(0);
}

qint64 CopyRow::int8()
{
    return fixed<qint64>(0);
}

double CopyRow::float8()
{
    const auto field = next();
    if (field.size() == sizeof(double))
        return std::bit_cast<double>(fromBigEndian<quint64>(field));
    if (field.size() == sizeof(float))
        return std::bit_cast<float>(fromBigEndian<quint32>(field));
    m_failed = m_failed || !field.empty();
    return Missing;
}

QDate CopyRow::date()
{
    const qint32 days = fixed<qint32>(DateInfinity);
    return days == DateInfinity || days == DateMinusInfinity ? QDate() : epoch2000().addDays(days);
}

qint64 CopyRow::dateDays()
{
    return fixed<qint32>(0);
}

QDateTime CopyRow::timestampTz()
{
    const qint64 us = fixed<qint64>(TimeInfinity);
    if (us == TimeInfinity || us == TimeMinusInfinity)
        return {};
    // Towards the past, so that an instant before 2000 is not rounded into the next millisecond.
    const qint64 ms = us / 1000 - (us % 1000 < 0 ? 1 : 0);
    return QDateTime::fromMSecsSinceEpoch(ms + MsFrom1970To2000, Qt::UTC);
}

std::vector<double> CopyRow::float8Array()
{
    // int4 dimensions, int4 has nulls, int4 element type, {int4 size, int4 lower bound} a dimension, then
    // fields
    const auto field = next();
    if (field.empty())
        return {};
    constexpr std::size_t Int = sizeof(qint32);
    const qint32 dimensions = field.size() >= 3 * Int ? fromBigEndian<qint32>(field) : -1;
    if (dimensions == 0)
        return {};
    if (dimensions != 1 || field.size() < 5 * Int) {
        m_failed = true;
        return {};
    }
    const bool isFloat4 = fromBigEndian<quint32>(field.subspan(2 * Int)) == Float4Oid;
    const auto count = fromBigEndian<qint32>(field.subspan(3 * Int));
    if (count < 0 || static_cast<std::size_t>(count) > field.size() / Int) {
        m_failed = true;
        return {};
    }
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(count));
    auto rest = field.subspan(5 * Int);
    for (qint32 i = 0; i < count; ++i) {
        const qint32 length = rest.size() >= Int ? fromBigEndian<qint32>(rest) : -2;
        const std::size_t width = length < 0 ? 0 : static_cast<std::size_t>(length);
        if (length < -1 || rest.size() < Int + width || (width != 0 && width != (isFloat4 ? 4U : 8U))) {
            m_failed = true;
            return {};
        }
        const auto element = rest.subspan(Int, width);
        if (width == 0)
            values.push_back(Missing);
        else
            values.push_back(isFloat4 ? std::bit_cast<float>(fromBigEndian<quint32>(element))
                                      : std::bit_cast<double>(fromBigEndian<quint64>(element)));
        rest = rest.subspan(Int + width);
    }
    return values;
}

} // namespace vigia::db
