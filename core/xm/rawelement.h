#pragma once

#include <QtGlobal>

#include <array>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace vigia::xm {

/// One element of an entity array as it stands in the text; every view points into the document. Reused
/// element after element.
struct RawElement
{
    struct Extra
    {
        std::string_view key;
        std::string_view value;
    };

    struct Reject
    {
        int hour = 0;
        std::string raw;
        const char* reason = nullptr; ///< one of rejectreason
    };

    std::string_view id;
    std::string_view code;
    std::string_view name;
    std::string_view date; ///< only documents of clients date the element itself
    std::vector<Extra> extras;
    std::vector<Reject> rejects;
    std::array<double, 24> values; ///< values[0] is the value of a non-hourly element
    quint32 present = 0; ///< bit i: values[i] has its key in the text, with or without a figure
    bool hasId = false;

    bool isPresent(int slot) const { return (present & (1U << slot)) != 0; }

    void setValue(int slot, double value)
    {
        values[static_cast<std::size_t>(slot)] = value;
        present |= 1U << slot;
    }

    void setId(std::string_view text)
    {
        id = text;
        hasId = true;
    }

    void reject(int hour, std::string_view raw, const char* reason)
    {
        rejects.push_back({hour, std::string(raw), reason});
    }

    void clear()
    {
        id = code = name = date = {};
        extras.clear();
        rejects.clear();
        values.fill(std::numeric_limits<double>::quiet_NaN());
        present = 0;
        hasId = false;
    }
};

} // namespace vigia::xm
