#include "core/db/sqlsplit.h"

namespace vigia::db {

namespace {

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
        || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

class Scanner
{
public:
    explicit Scanner(const QByteArray& sql)
        : m_sql(sql)
    {
    }

    QList<QByteArray> statements()
    {
        while (m_at < m_sql.size())
            step();
        take();
        return m_statements;
    }

private:
    char at(qsizetype index) const { return index < m_sql.size() ? m_sql.at(index) : '\0'; }

    void step()
    {
        const char c = at(m_at);
        const char following = at(m_at + 1);
        if (c == '-' && following == '-')
            skipTo(m_sql.indexOf('\n', m_at), 1);
        else if (c == '/' && following == '*')
            skipBlockComment();
        else if (c == '\'')
            skipQuoted('\'', isEscapeString());
        else if (c == '"')
            skipQuoted('"', false);
        else if (c == '$' && (m_at == 0 || !isNameByte(at(m_at - 1))))
            skipDollarQuoted();
        else if (c == ';')
            take();
        else
            word(c);
    }

    void word(char c)
    {
        m_hasText = m_hasText || !QByteArrayView(" \t\r\n\f\v").contains(c);
        ++m_at;
    }

    /// E'…' knows backslashes; the E must be a word of its own.
    bool isEscapeString() const
    {
        return m_at > 0 && (at(m_at - 1) == 'E' || at(m_at - 1) == 'e')
            && (m_at == 1 || !isNameByte(at(m_at - 2)));
    }

    void skipTo(qsizetype index, qsizetype width) { m_at = index < 0 ? m_sql.size() : index + width; }

    void skipBlockComment()
    {
        int depth = 0;
        do {
            if (at(m_at) == '/' && at(m_at + 1) == '*') {
                ++depth;
                m_at += 2;
            } else if (at(m_at) == '*' && at(m_at + 1) == '/') {
                --depth;
                m_at += 2;
            } else {
                ++m_at;
            }
        } while (depth > 0 && m_at < m_sql.size());
    }

    void skipQuoted(char quote, bool backslashes)
    {
        m_hasText = true;
        // A doubled quote looks like the end and a new start: both readings give the same split.
        for (++m_at; m_at < m_sql.size() && at(m_at) != quote; ++m_at)
            if (backslashes && at(m_at) == '\\')
                ++m_at;
        ++m_at;
    }

    void skipDollarQuoted()
    {
        m_hasText = true;
        qsizetype end = m_at + 1;
        while (isNameByte(at(end)))
            ++end;
        const char first = at(m_at + 1);
        if (at(end) != '$' || (first >= '0' && first <= '9')) {
            ++m_at; // $1, or a lone dollar
            return;
        }
        const QByteArray tag = m_sql.mid(m_at, end - m_at + 1);
        skipTo(m_sql.indexOf(tag, end + 1), tag.size());
    }

    void take()
    {
        m_at = std::min(m_at, m_sql.size());
        if (m_hasText)
            m_statements << m_sql.mid(m_start, m_at - m_start).trimmed();
        m_hasText = false;
        m_start = ++m_at;
    }

    const QByteArray& m_sql;
    QList<QByteArray> m_statements;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    bool m_hasText = false; ///< more than comments and space
};

} // namespace

QList<QByteArray> splitStatements(const QByteArray& sql)
{
    return Scanner(sql).statements();
}

} // namespace vigia::db
