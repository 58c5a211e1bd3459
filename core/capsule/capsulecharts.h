#pragma once

#include "core/capsule/capsulereader.h"
#include "core/generation/generationinfo.h"

#include <optional>

namespace vigia::capsule {

struct ChartFacts;

/// The charts of a capsule as they were stored. Blocking; any thread. Errors as CapsuleReader.
class CapsuleCharts
{
    Q_DECLARE_TR_FUNCTIONS(CapsuleCharts)

public:
    explicit CapsuleCharts(const CapsuleReader& reader)
        : m_reader(reader)
    {
    }

    /// "Gene/Recurso code hour"
    static QString key(const QString& metric, const QString& entity, generation::Grouping grouping,
                       Step step);

    /// Long ones come in parts, each under the same key.
    [[nodiscard]] Result<std::vector<ChartFacts>> all() const;
    /// One of them, its parts joined; only these codes, when some are named, and only the parts that touch
    /// these days, when they are given: the days that no part holds have no values, and a finding says so.
    [[nodiscard]] Result<generation::ChartData> read(const QString& key, const QStringList& codes = {},
                                                     const std::optional<DayRange>& days = {}) const;

private:
    struct Part;

    [[nodiscard]] Result<std::vector<Part>> parts(CapsuleFile& file, const QString& key) const;
    [[nodiscard]] Result<> join(CapsuleFile& file, const std::vector<Part>& parts, const QStringList& codes,
                                generation::ChartData& data) const;

    const CapsuleReader& m_reader;
};

} // namespace vigia::capsule
