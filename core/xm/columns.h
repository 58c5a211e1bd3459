#pragma once

#include <string_view>

namespace vigia::xm {

/// What a key of a document stands for, whatever its case and language: the API's own spellings vary ("code",
/// "Code"), and clients save copies with theirs ("fecha", "VALOR").
enum class Column
{
    Id,
    Code,
    Name,
    Date,
    Value,
    Values,
    Hour,
    Extra
};

struct ColumnName
{
    Column column = Column::Extra;
    int hour = 0; ///< for Column::Hour; may be none of 1..24
};

ColumnName columnFrom(std::string_view key);

/// Equal but for the case of ASCII letters.
bool sameName(std::string_view key, std::string_view name);

} // namespace vigia::xm
