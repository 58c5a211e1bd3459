#include "core/site/standin/fleet.h"

#include "core/site/standin/curve.h"
#include "core/site/standin/dailyprice.h"
#include "core/site/standin/systemrun.h"
#include "core/site/standin/table.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace vigia::standin {

namespace {

enum Column
{
    Code,
    Name,
    Type,
    Disp,
    RecType,
    CompanyCode,
    EnerSource,
    OperStartdate,
    State
};

constexpr std::size_t MonthsKept = 720; ///< sixty years

struct KnownCapacity
{
    std::string_view code;
    double megawatts;
};

/// Plants that the capacity table of the dispatched fleet lacks.
constexpr std::array KnownCapacities {
    KnownCapacity {"GYPO", 370}, KnownCapacity {"3DDT", 150}, KnownCapacity {"3HF5", 100},
    KnownCapacity {"3INX", 50},  KnownCapacity {"3IQA", 100}, KnownCapacity {"3IRX", 102},
    KnownCapacity {"3IZ6", 100}, KnownCapacity {"MATA", 80},  KnownCapacity {"TPUY", 83},
    KnownCapacity {"EPFV", 68},  KnownCapacity {"3EE4", 20},  KnownCapacity {"3EXH", 12},
    KnownCapacity {"TCD1", 157}, KnownCapacity {"TCD2", 157}};

Technology technologyOf(const QByteArrayList& row, bool known)
{
    const QByteArray& type = row[Type];
    if (type == "SOLAR")
        return Technology::Solar;
    if (type == "EOLICA")
        return Technology::Wind;
    if (type == "COGENERADOR")
        return Technology::Cogeneration;
    if (type == "HIDRAULICA")
        return known ? Technology::ReservoirHydro : Technology::MinorHydro;
    if (!known)
        return Technology::MinorThermal;
    if (row[EnerSource] == "CARBON")
        return Technology::Coal;
    return row[EnerSource] == "GAS" ? Technology::Gas : Technology::Liquid;
}

/// A plausible size for a small plant of this kind, MW.
double smallPlantSize(const QByteArrayList& row, Technology technology, const Noise& noise)
{
    const double u = noise.uniform(-1);
    if (row[RecType] == "AUTOG PEQ. ESCALA")
        return .02 + .26 * u * u;
    if (row[RecType] == "GEN. DISTRIBUIDA")
        return .5 + .49 * u;
    switch (technology) {
    case Technology::Solar:
        return row[RecType] == "AUTOGENERADOR" ? 1 + 10 * u * u : 5 + 14.9 * u;
    case Technology::Cogeneration:
        return 6 + 20 * u;
    case Technology::MinorThermal:
        return 2 + 10 * u;
    case Technology::MinorHydro:
        return 1 + 18.9 * std::pow(u, 1.4);
    default:
        return 0;
    }
}

/// 0..1: what is left of a plant during an outage; big hydro loses units one by one.
double outageFraction(const Plant& plant, double u)
{
    if (plant.technology == Technology::ReservoirHydro && plant.megawatts > 200)
        return u < .5 ? .75 : u < .8 ? .5 : 0;
    return u < .6 ? 0 : .5;
}

} // namespace

Fleet::Fleet(std::string_view seed)
    : m_listing(loadTable(QLatin1String("plants.tsv")))
{
    QHash<QByteArray, double> known;
    for (const KnownCapacity& plant : KnownCapacities)
        known.insert(QByteArray(plant.code.data(), static_cast<qsizetype>(plant.code.size())),
                     plant.megawatts);
    for (const QByteArrayList& row : loadTable(QLatin1String("capacity.tsv")))
        known.insert(row[0], row[1].toDouble() / 1000);

    m_plants.reserve(m_listing.size() + 1);
    for (const QByteArrayList& row : m_listing) {
        addPlant(row, seed);
        Plant& plant = m_plants.back();
        const auto capacity = known.constFind(plant.code);
        plant.technology = technologyOf(row, capacity != known.cend());
        plant.megawatts =
            capacity != known.cend() ? *capacity : smallPlantSize(row, plant.technology, plant.daily);
    }
    // The answers hold a code that the list lacks; it began after the list was made.
    addPlant({"4YCN", "", "", "", "", "", "", "2025-06-16", ""}, seed);
    m_plants.back().megawatts = known.value("4YCN");
    // The gas turbines of Candelaria became one combined cycle.
    if (const auto combined = indexOf("TCDT")) {
        for (const char* code : {"TCD1", "TCD2"})
            m_plants[*indexOf(code)].lastDay = m_plants[*combined].firstDay - 1;
    }

    m_solarScale.reserve(MonthsKept);
    for (std::size_t month = 0; month < MonthsKept; ++month) {
        const QDate first = historyStart().addMonths(static_cast<int>(month));
        m_solarScale.push_back(solarScale(DayInfo::of(first.addDays(first.daysInMonth() - 1))));
    }
}

void Fleet::addPlant(const QByteArrayList& row, std::string_view seed)
{
    const std::string_view code = viewOf(row[Code]);
    Plant plant {.code = row[Code],
                 .fuel = row[EnerSource],
                 .company = row[CompanyCode],
                 .dispatched = row[Disp] == "DESPACHADO CENTRALMENTE",
                 .future = row[Name].startsWith("FUTURA"),
                 .mothballed = row[Code] == "TCBE",
                 .firstDay = historyStart().daysTo(
                     QDate::fromString(QString::fromLatin1(row[OperStartdate]), Qt::ISODate)),
                 .daily = Noise(seed, "plant.day.", code),
                 .hourly = Noise(seed, "plant.hour.", code),
                 .outage = Noise(seed, "plant.outage.", code)};
    m_plants.push_back(std::move(plant));
}

double Fleet::solarScale(const DayInfo& day) const
{
    double sum = 0;
    for (const Plant& plant : m_plants) {
        if (plant.technology == Technology::Solar && plant.exists(day))
            sum += plant.megawatts;
    }
    return sum > 0 ? solarCapacity(day.year) / sum : 1;
}

std::optional<std::size_t> Fleet::indexOf(QByteArrayView code) const
{
    const auto it = std::find_if(m_plants.begin(), m_plants.end(),
                                 [code](const Plant& plant) { return plant.code == code; });
    if (it == m_plants.end())
        return {};
    return static_cast<std::size_t>(it - m_plants.begin());
}

double Fleet::capacity(const Plant& plant, const DayInfo& day) const
{
    if (plant.technology != Technology::Solar)
        return plant.megawatts;
    const int month = (day.date.year() - 2000) * 12 + day.date.month() - 1;
    return plant.megawatts
        * m_solarScale[static_cast<std::size_t>(std::clamp(month, 0, int(MonthsKept) - 1))];
}

double Fleet::available(const Plant& plant, const DayInfo& day) const
{
    if (!plant.isInService(day) || plant.mothballed)
        return 0;
    const double whole = capacity(plant, day);
    if (!plant.dispatched)
        return whole;
    // Outages come in blocks of up to eight days, 4 % of the days.
    constexpr qint64 Block = 8;
    const qint64 shifted = day.number + static_cast<qint64>(plant.outage.bits(-1) % Block);
    const qint64 block = shifted / Block;
    if (plant.outage.uniform(2 * block) >= .07)
        return whole;
    const quint64 shape = plant.outage.bits(2 * block + 1);
    const auto begin = static_cast<qint64>(shape % 4);
    const qint64 length = 2 + static_cast<qint64>((shape >> 8) % 6);
    const qint64 position = shifted % Block;
    if (position < begin || position >= begin + length)
        return whole;
    return whole * outageFraction(plant, static_cast<double>((shape >> 16) % 1000) / 1000);
}

double offerPrice(const Plant& plant, const DayInfo& day, double systemPrice)
{
    const double level = priceLevel(day.year);
    const double own = .75 + .5 * plant.daily.uniform(-2) + .05 * plant.daily.smooth(day.number, 9);
    switch (plant.technology) {
    case Technology::ReservoirHydro:
        return std::max(20.0, systemPrice * (.80 + .35 * plant.daily.uniform(day.number / 3)));
    case Technology::Coal:
        return 260 * level * own;
    case Technology::Gas:
        return 480 * level * own;
    case Technology::Liquid:
        return 1150 * level * own;
    default:
        return 0;
    }
}

} // namespace vigia::standin
