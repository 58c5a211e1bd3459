#pragma once

#include <QString>

#include <optional>

namespace vigia::generation {

/// What one label of the portal's column `unidad` means for a value that should be in another unit.
struct UnitReading
{
    enum class Kind
    {
        AsExpected, ///< the label is the expected one, or there is none
        Converted, ///< another size of the same quantity: value × factor
        PortalHour, ///< the portal's loader divided this hour by 1000 and wrote "MWh", whatever it was: value
                    ///< × factor
        Unrelated, ///< another quantity: the label can't be believed, the value is left as it is
    } kind = Kind::AsExpected;
    double factor = 1;
};

/// Factor between two spellings of the same quantity (kWh → MWh, Mm3 → hm3); nullopt between different
/// quantities or for a label that nobody knows. Case does not matter.
std::optional<double> unitFactor(const QString& from, const QString& to);

/// How to read a value of `metrics`.
UnitReading readDayLabel(const QString& label, const QString& expected);

/// How to read a value of `metrics_hourly`; `portalHourFactor` as in MetricInfo.
UnitReading readHourLabel(const QString& label, const QString& expected, double portalHourFactor);

} // namespace vigia::generation
