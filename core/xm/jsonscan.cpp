#include "core/xm/jsonscan.h"

#include <string_view>
#include <vector>

namespace vigia::xm {

namespace {

/// A push-down recogniser of JSON's grammar; it keeps one byte an open bracket.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    JsonScan run()
    {
        for (skipSpace(); m_at < m_text.size(); skipSpace()) {
            if (!step())
                return {m_cutOff ? JsonScan::Verdict::Incomplete : JsonScan::Verdict::Malformed, m_at};
        }
        return {m_expect == Expect::End ? JsonScan::Verdict::Complete : JsonScan::Verdict::Incomplete, m_at};
    }

private:
    enum class Expect
    {
        Value,
        ValueOrClose,
        Key,
        KeyOrClose,
        Colon,
        CommaOrClose,
        End
    };

    char current() const { return m_text[m_at]; }

    void skipSpace()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(current()) != std::string_view::npos)
            ++m_at;
    }

    bool step()
    {
        const char c = current();
        switch (m_expect) {
        case Expect::Value:
            return value();
        case Expect::ValueOrClose:
            return c == ']' ? close(c) : value();
        case Expect::Key:
            return c == '"' && string(Expect::Colon);
        case Expect::KeyOrClose:
            return c == '}' ? close(c) : c == '"' && string(Expect::Colon);
        case Expect::Colon:
            return c == ':' && next(Expect::Value);
        case Expect::CommaOrClose:
            return c == ',' ? next(m_open.back() == '{' ? Expect::Key : Expect::Value) : close(c);
        case Expect::End:
            break;
        }
        return false;
    }

    bool next(Expect expect)
    {
        ++m_at;
        m_expect = expect;
        return true;
    }

    bool valueEnded()
    {
        m_expect = m_open.empty() ? Expect::End : Expect::CommaOrClose;
        return true;
    }

    bool close(char c)
    {
        if (m_open.empty() || c != (m_open.back() == '{' ? '}' : ']'))
            return false;
        m_open.pop_back();
        ++m_at;
        return valueEnded();
    }

    bool value()
    {
        switch (current()) {
        case '{':
            m_open.push_back('{');
            return next(Expect::KeyOrClose);
        case '[':
            m_open.push_back('[');
            return next(Expect::ValueOrClose);
        case '"':
            return string(m_open.empty() ? Expect::End : Expect::CommaOrClose);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool string(Expect after)
    {
        for (auto i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\') {
                ++i;
            } else if (m_text[i] == '"') {
                m_at = i;
                return next(after);
            } else if (static_cast<unsigned char>(m_text[i]) < 0x20) {
                m_at = i;
                return false;
            }
        }
        return cutOff();
    }

    bool word(std::string_view expected)
    {
        for (const char c : expected) {
            if (m_at == m_text.size())
                return cutOff();
            if (current() != c)
                return false;
            ++m_at;
        }
        return valueEnded();
    }

    bool number()
    {
        const auto start = m_at;
        if (current() == '-')
            ++m_at;
        if (m_at == m_text.size())
            return cutOff();
        if (current() < '0' || current() > '9') {
            m_at = start;
            return false;
        }
        while (m_at < m_text.size()
               && std::string_view("+-.eE0123456789").find(current()) != std::string_view::npos)
            ++m_at;
        return valueEnded();
    }

    bool cutOff()
    {
        m_at = m_text.size();
        m_cutOff = true;
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    std::vector<char> m_open;
    bool m_cutOff = false;
};

} // namespace

JsonScan scanJson(QByteArrayView text)
{
    return Scanner(text).run();
}

} // namespace vigia::xm
