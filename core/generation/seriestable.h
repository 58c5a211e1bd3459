#pragma once

#include "core/base/result.h"
#include "core/series/series.h"

#include <QCoreApplication>
#include <QHash>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigia::generation {

/// Curves by code while an answer is read. All on one grid, NoValue until something is put.
class SeriesTable
{
    Q_DECLARE_TR_FUNCTIONS(SeriesTable)

public:
    /// `maxValues` caps all curves together.
    SeriesTable(Grid grid, qint64 maxValues, bool withHours);

    const Grid& grid() const { return m_grid; }

    /// The curve of this code, made when it is new. Beyond the cap: nullptr, and isOverCap().
    Series* curve(std::string_view code);

    bool isOverCap() const { return m_overCap; }

    Error overCapError() const;

    std::vector<Series>& all() { return m_series; }

    bool contains(const QString& code) const;

private:
    struct Hash
    {
        using is_transparent = void;

        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };

    Grid m_grid;
    qint64 m_maxSeries;
    bool m_withHours;
    bool m_overCap = false;
    std::vector<Series> m_series;
    std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> m_index;
    std::string m_lastCode; ///< rows of one code mostly come together
    std::size_t m_last = 0;
};

/// NoValue + a = a.
inline void addTo(double& sum, double value)
{
    sum = sum == sum ? sum + value : value; // NaN is not equal to itself
}

} // namespace vigia::generation
