#pragma once

#include "core/xm/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace vigia::xm {

/// Collects the elements of a list answer into rows; columns in the order in which they first appear. One
/// thread.
class ListBuilder
{
public:
    void reset() { *this = ListBuilder(); }

    int rows() const { return static_cast<int>(m_list.rows.size()); }

    void beginRow();
    void addCell(std::string_view column, std::string_view value);
    /// `date` as in the text; the list's snapshot is its latest.
    void addDate(std::string_view date);
    /// Gives the list away, every row as long as there are columns; metricId is the caller's to fill.
    ListDocument finish();

private:
    ListDocument m_list;
    std::vector<std::string> m_columnTexts;
    std::size_t m_guess = 0;
};

} // namespace vigia::xm
