#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace vigia::db {

/// Builds rows of PostgreSQL's binary COPY format (protocol "COPY BINARY", header written by itself).
/// row(n) then exactly n fields.
class CopyWriter
{
public:
    CopyWriter();

    void row(int fields);
    void null();
    void text(std::string_view utf8);
    void text(const QString& text);
    void int2(qint16 value);
    void int4(qint32 value);
    void int8(qint64 value);
    void float8(double value);
    /// An invalid day, instant or id is written as NULL.
    void date(QDate day);
    void timestampTz(const QDateTime& instant);
    void uuid(const QString& id);

    qint64 rows() const { return m_rows; }

    /// Writes the trailer; Connection does.
    void end();
    /// Bytes collected and not yet taken; Connection takes them in blocks.
    QByteArray take();

    qsizetype pendingBytes() const { return m_buffer.size(); }

    /// Called by Connection whenever enough is pending.
    void setFlush(std::function<void()> flush) { m_flush = std::move(flush); }

private:
    template<typename T>
    void bigEndian(T value);

    QByteArray m_buffer;
    qint64 m_rows = 0;
    std::function<void()> m_flush;
};

/// One row of a binary COPY TO: fields are read in order, each once. Reading past the end or a wrong width
/// gives a null/0 and sets failed(). Valid only during the callback.
class CopyRow
{
public:
    explicit CopyRow(std::span<const char> data);

    int fields() const { return m_fields; }

    bool failed() const { return m_failed; }

    /// The next field is NULL (consumes it when it is).
    bool skipNull();
    std::string_view text();
    qint16 int2();
    qint32 int4();
    qint64 int8();
    double float8(); ///< also reads float4; NaN for NULL
    QDate date();
    qint64 dateDays(); ///< days since 2000-01-01, faster than a QDate
    QDateTime timestampTz();
    /// float8[] without nulls inside (NULL elements become NaN)
    std::vector<double> float8Array();

private:
    std::span<const char> next();
    template<typename T>
    T fixed(T missing);

    std::span<const char> m_rest;
    int m_fields = 0;
    bool m_failed = false;
};

} // namespace vigia::db
