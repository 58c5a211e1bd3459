#include "core/report/sections/sections.h"

#include <QHash>

namespace vigia::report {

Section sectionOf(const QString& id, const SectionInput& input)
{
    using Make = Section (*)(const SectionInput&);
    static const QHash<QString, Make> makers {
        {QStringLiteral("handover"), handoverSection},
        {QStringLiteral("generation"), generationSection},
        {QStringLiteral("demand"), demandSection},
        {QStringLiteral("price"), priceSection},
        {QStringLiteral("reservoirs"), reservoirsSection},
        {QStringLiteral("completeness"), completenessSection},
        {QStringLiteral("runs"), runsSection},
        {QStringLiteral("workers"), workersSection},
        {QStringLiteral("targets"), targetsSection},
        {QStringLiteral("alerts"), alertsSection},
        {QStringLiteral("actions"), actionsSection},
    };
    const Make make = makers.value(id, nullptr);
    return make ? make(input) : Section {id, id, {}, {}, {}, {}, {}};
}

} // namespace vigia::report
