#include "core/site/standin/jsonbuffer.h"

#include <array>
#include <charconv>

namespace vigia::standin {

namespace {

constexpr std::size_t Decimals = 5;

/// `value` as digits with five decimals; returns the length.
std::size_t print(Amount value, std::array<char, 32>& out)
{
    std::size_t length = 0;
    auto magnitude = static_cast<quint64>(value);
    if (value < 0) {
        out[length++] = '-';
        magnitude = -magnitude;
    }
    const auto whole = std::to_chars(out.data() + length, out.data() + 26, magnitude / AmountUnit);
    length = static_cast<std::size_t>(whole.ptr - out.data());
    out[length++] = '.';
    quint64 fraction = magnitude % AmountUnit;
    for (std::size_t i = Decimals; i > 0; --i) {
        out[length + i - 1] = static_cast<char>('0' + fraction % 10);
        fraction /= 10;
    }
    return length + Decimals;
}

} // namespace

void JsonBuffer::string(QByteArrayView utf8)
{
    static constexpr std::string_view Hex = "0123456789abcdef";
    m_text.push_back('"');
    for (const char c : utf8) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_text.push_back('\\');
            m_text.push_back(c);
        } else if (code < 0x20) {
            m_text.append("\\u00");
            m_text.push_back(Hex[code >> 4]);
            m_text.push_back(Hex[code & 15]);
        } else {
            m_text.push_back(c);
        }
    }
    m_text.push_back('"');
}

void JsonBuffer::date(QDate date)
{
    string(date.toString(Qt::ISODate).toLatin1());
}

void JsonBuffer::fixed(Amount value)
{
    m_text.push_back('"');
    if (value != Missing) {
        std::array<char, 32> digits;
        m_text.append(digits.data(), print(value, digits));
    }
    m_text.push_back('"');
}

void JsonBuffer::trimmed(Amount value)
{
    m_text.push_back('"');
    if (value != Missing) {
        std::array<char, 32> digits;
        std::size_t length = print(value, digits);
        while (digits[length - 1] == '0')
            --length;
        if (digits[length - 1] == '.')
            --length;
        m_text.append(digits.data(), length);
    }
    m_text.push_back('"');
}

} // namespace vigia::standin
