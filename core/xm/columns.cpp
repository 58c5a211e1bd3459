#include "core/xm/columns.h"

#include <algorithm>
#include <array>

namespace vigia::xm {

namespace {

struct Alias
{
    std::string_view name;
    Column column;
};

constexpr std::array Aliases = {
    Alias {"id", Column::Id},
    Alias {"code", Column::Code},
    Alias {"codigo", Column::Code},
    Alias {"c\xC3\xB3"
           "digo",
           Column::Code},
    Alias {"name", Column::Name},
    Alias {"nombre", Column::Name},
    Alias {"date", Column::Date},
    Alias {"fecha", Column::Date},
    Alias {"value", Column::Value},
    Alias {"valor", Column::Value},
    Alias {"values", Column::Values},
    Alias {"valores", Column::Values},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool sameName(std::string_view key, std::string_view name)
{
    return key.size() == name.size() && std::equal(key.begin(), key.end(), name.begin(), [](char a, char b) {
               return lower(a) == lower(b);
           });
}

ColumnName columnFrom(std::string_view key)
{
    for (const auto& alias : Aliases) {
        if (sameName(key, alias.name))
            return {alias.column, 0};
    }
    const auto stem = key.substr(0, 4);
    if (key.size() < 5 || key.size() > 6 || (!sameName(stem, "hour") && !sameName(stem, "hora")))
        return {};
    int hour = 0;
    for (const char c : key.substr(4)) {
        if (!isDigit(c))
            return {};
        hour = hour * 10 + (c - '0');
    }
    return {Column::Hour, hour};
}

} // namespace vigia::xm
