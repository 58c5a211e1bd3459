#pragma once

#include <QDate>

#include <optional>
#include <string_view>

namespace vigia::xm {

/// Bytes that must be readable behind the last digit that readDecimal() is given, whatever they hold.
inline constexpr int FigurePadding = 8;

/// Reads a plain decimal ("-12", "943.08555") that starts at `at`: no exponent, no NaN, no thousands mark, no
/// plus sign. Returns the first character after it, nullptr when there is none or it is out of a double's
/// range. The text must end in something that is neither digit nor point, and FigurePadding bytes further may
/// be read. Correctly rounded.
const char* readDecimal(const char* at, double& value);

/// The whole text as a figure, spaces around it allowed; nullopt when it is none.
std::optional<double> figureFrom(std::string_view text);

/// "2024-10-01", also with the tail "T00:00:00"; an invalid date for everything else, a time of day included,
/// and for years outside 1990..2100 (an unset date of the server is the year 1).
QDate dayFrom(std::string_view text);

/// Without white space and U+00A0 at both ends.
std::string_view trimmed(std::string_view text);

} // namespace vigia::xm
