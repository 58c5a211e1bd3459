#pragma once

#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace vigia::standin {

enum class Technology
{
    ReservoirHydro,
    MinorHydro,
    Coal,
    Gas,
    Liquid,
    MinorThermal,
    Solar,
    Wind,
    Cogeneration,
    Unknown, ///< generates, but ListadoRecursos lacks it
};

/// One generating plant or unit ("recurso").
struct Plant
{
    QByteArray code;
    QByteArray fuel; ///< EnerSource
    QByteArray company;
    Technology technology = Technology::Unknown;
    bool dispatched = false; ///< centrally
    bool future = false; ///< announced, never generates
    bool mothballed = false; ///< has a capacity, but was never available
    double megawatts = 0; ///< as of its first day; solar plants grow with their technology
    qint64 firstDay = 0; ///< day numbers
    qint64 lastDay = std::numeric_limits<qint64>::max(); ///< replaced by another unit afterwards
    Noise daily; ///< streams of its own
    Noise hourly;
    Noise outage;

    bool exists(const DayInfo& day) const { return day.number >= firstDay; }

    /// In service, with a capacity.
    bool isInService(const DayInfo& day) const
    {
        return exists(day) && day.number <= lastDay && !future && megawatts > 0;
    }

    bool isThermal() const
    {
        return technology == Technology::Coal || technology == Technology::Gas
            || technology == Technology::Liquid;
    }
};

/// The plants of ListadoRecursos with a capacity each, and one code that the list lacks. Immutable.
class Fleet
{
public:
    explicit Fleet(std::string_view seed);

    const std::vector<Plant>& plants() const { return m_plants; }

    /// Rows of ListadoRecursos as XM lists them.
    const std::vector<QByteArrayList>& listing() const { return m_listing; }

    std::optional<std::size_t> indexOf(QByteArrayView code) const;
    /// Effective net capacity, MW: of solar plants it follows the technology month by month.
    double capacity(const Plant& plant, const DayInfo& day) const;
    /// Capacity less the outages of the day, MW.
    double available(const Plant& plant, const DayInfo& day) const;

private:
    void addPlant(const QByteArrayList& row, std::string_view seed);
    double solarScale(const DayInfo& day) const;

    std::vector<QByteArrayList> m_listing;
    std::vector<Plant> m_plants;
    std::vector<double> m_solarScale; ///< per month since 2000-01
};

/// What a plant asks per kWh, COP: the merit order follows it.
double offerPrice(const Plant& plant, const DayInfo& day, double systemPrice);

} // namespace vigia::standin
