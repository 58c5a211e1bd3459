#include "core/xm/figure.h"

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace vigia::xm {

namespace {

constexpr int ExactDigits =
    15; // every integer below 10^15 is a double, and so is every power of ten up to 10^15
constexpr std::array<double, ExactDigits + 1> PowersOfTen = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

constexpr std::array<std::uint64_t, 9> WholePowersOfTen = {1,       10,        100,        1'000,      10'000,
                                                           100'000, 1'000'000, 10'000'000, 100'000'000};

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

/// Appends the digits at `at` to the mantissa, eight bytes a step: the first character is the lowest byte, so
/// shifting the block up by the bytes that are no digits puts leading zeros in front. Returns the first
/// character behind them.
[[gnu::always_inline]] inline const char* readDigits(const char* at, std::uint64_t& mantissa)
{
    static_assert(std::endian::native == std::endian::little);
    for (;;) {
        std::uint64_t block = 0;
        std::memcpy(&block, at, sizeof block);
        block ^= 0x3030303030303030U; // digits become 0..9
        const std::uint64_t others =
            (((block & 0x7F7F7F7F7F7F7F7FU) + 0x7676767676767676U) | block) & 0x8080808080808080U;
        const int digits = std::countr_zero(others) / 8; // 8 when all are
        if (digits == 0)
            return at;
        block <<= (8 - digits) * 8;
        block = block * 10 + (block >> 8);
        block = ((block & 0x000000FF000000FFU) * 0x000F424000000064U
                 + ((block >> 16) & 0x000000FF000000FFU) * 0x0000271000000001U)
            >> 32;
        mantissa = mantissa * WholePowersOfTen[static_cast<std::size_t>(digits)] + block;
        at += digits;
        if (digits < 8)
            return at;
    }
}

const char* readLongDecimal(const char* first, const char* last, double& value)
{
    const auto [end, error] = std::from_chars(first, last, value, std::chars_format::fixed);
    return error == std::errc() && end == last ? last : nullptr;
}

int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool isMidnightTail(std::string_view tail)
{
    if (!tail.starts_with("T00:00:00") && !tail.starts_with(" 00:00:00"))
        return false;
    tail.remove_prefix(9);
    return tail.empty() || (tail.front() == '.' && tail.find_first_not_of('0', 1) == std::string_view::npos);
}

} // namespace

const char* readDecimal(const char* at, double& value)
{
    const char* const start = at;
    const bool negative = *at == '-';
    at += negative;
    const char* const first = at;
    std::uint64_t mantissa = 0;
    at = readDigits(at, mantissa);
    auto digits = at - first;
    std::ptrdiff_t decimals = 0;
    if (*at == '.') {
        const char* const fraction = ++at;
        at = readDigits(at, mantissa);
        decimals = at - fraction;
        digits += decimals;
    }
    if (digits == 0)
        return nullptr;
    if (digits > ExactDigits)
        return readLongDecimal(start, at, value);
    // Both operands are exact, so one division rounds correctly.
    const double magnitude = static_cast<double>(mantissa) / PowersOfTen[static_cast<std::size_t>(decimals)];
    value = negative ? -magnitude : magnitude;
    return at;
}

std::optional<double> figureFrom(std::string_view text)
{
    text = trimmed(text);
    const bool isPlain = !text.empty() && text.find_first_not_of("-.0123456789") == std::string_view::npos;
    double value = 0;
    if (!isPlain || text.size() > 1000)
        return std::nullopt;
    std::array<char, 1001 + FigurePadding> copy {};
    text.copy(copy.data(), text.size());
    const char* const end = readDecimal(copy.data(), value);
    if (end == nullptr || static_cast<std::size_t>(end - copy.data()) != text.size())
        return std::nullopt;
    return value;
}

QDate dayFrom(std::string_view text)
{
    text = trimmed(text);
    if (text.size() < 10 || text[4] != '-' || text[7] != '-')
        return {};
    if (text.size() > 10 && !isMidnightTail(text.substr(10)))
        return {};
    const int year = number(text.substr(0, 4));
    const int month = number(text.substr(5, 2));
    const int day = number(text.substr(8, 2));
    if (year < 1990 || year > 2100 || !QDate::isValid(year, month, day))
        return {};
    return {year, month, day};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view Spaces = " \t\r\n\f\v";
    constexpr std::string_view NoBreakSpace = "\xC2\xA0";
    for (;;) {
        const auto before = text.size();
        text.remove_prefix(std::min(text.find_first_not_of(Spaces), text.size()));
        text.remove_suffix(text.size() - std::min(text.find_last_not_of(Spaces) + 1, text.size()));
        if (text.starts_with(NoBreakSpace))
            text.remove_prefix(NoBreakSpace.size());
        if (text.ends_with(NoBreakSpace))
            text.remove_suffix(NoBreakSpace.size());
        if (text.size() == before)
            return text;
    }
}

} // namespace vigia::xm
