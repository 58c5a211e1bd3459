#pragma once

#include "core/report/reportfactsinfo.h"
#include "core/report/reporttexts.h"

namespace vigia::report {

/// What every section is made from. Borrowed for one call.
struct SectionInput
{
    const ReportFacts& facts;
    const Texts& texts;
    const std::function<const char*(const QString&)>& actionWord; ///< as ReportPorts
    bool recorded = false; ///< the facts are those of a capsule
};

// Each is a pure function of its input: no service, no clock. What could not be read is in Section::missing,
// never an error.
[[nodiscard]] Section generationSection(const SectionInput& input);
[[nodiscard]] Section demandSection(const SectionInput& input);
[[nodiscard]] Section priceSection(const SectionInput& input);
[[nodiscard]] Section reservoirsSection(const SectionInput& input);
[[nodiscard]] Section completenessSection(const SectionInput& input);
[[nodiscard]] Section runsSection(const SectionInput& input);
[[nodiscard]] Section workersSection(const SectionInput& input);
[[nodiscard]] Section targetsSection(const SectionInput& input);
[[nodiscard]] Section alertsSection(const SectionInput& input);
[[nodiscard]] Section actionsSection(const SectionInput& input);
[[nodiscard]] Section handoverSection(const SectionInput& input);

/// Of one of SectionIds.
[[nodiscard]] Section sectionOf(const QString& id, const SectionInput& input);

// Tables that more than one section has.
[[nodiscard]] Table gapsTable(const SectionInput& input, const QString& id);
[[nodiscard]] Table runsTable(const SectionInput& input, const QString& id, const QString& title,
                              const std::vector<RunFact>& runs, qint64 inAll);
[[nodiscard]] Table actionCountsTable(const SectionInput& input, const QString& id);

} // namespace vigia::report
