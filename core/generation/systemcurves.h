#pragma once

#include "core/generation/faultlog.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace vigia::generation {

/// The whole system's series, which the portal's loaders store under three keys: 'Sistema', '_SISTEMA_' and
/// NULL (that one even several times). Of each day one key is used: the one with the most values, 'Sistema'
/// when they are equal; of several values of one interval the one loaded last.
class SystemCurves
{
public:
    SystemCurves(QDate firstDay, int days, int valuesPerDay);

    /// `slot` counts intervals from the first day; `isNull`: the key is NULL. Rows of any other key are left
    /// out and reported.
    void put(std::string_view key, bool isNull, int slot, double value, qint64 loadedUs, FaultLog& faults);

    /// The chosen values, NoValue where there is none. Reports aliases and duplicates.
    std::vector<double> chosen(FaultLog& faults) const;

private:
    struct Candidate
    {
        std::vector<double> values;
        std::vector<qint64> loadedUs;
        std::vector<int> counts; ///< values by day
    };

    static constexpr int Keys = 3;

    QDate m_firstDay;
    int m_days;
    int m_perDay;
    std::array<Candidate, Keys> m_candidates; ///< filled when first used
};

} // namespace vigia::generation
