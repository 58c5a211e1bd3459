#pragma once

#include "core/capsule/capsulereader.h"
#include "core/generation/generationinfo.h"

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

    [[nodiscard]] Result<std::vector<ChartFacts>> all() const;
    /// One of them; only these codes, when some are named.
    [[nodiscard]] Result<generation::ChartData> read(const QString& key, const QStringList& codes = {}) const;

private:
    [[nodiscard]] Result<std::vector<Series>> series(CapsuleFile& file, qint64 chart, int size,
                                                     const QStringList& codes) const;

    const CapsuleReader& m_reader;
};

} // namespace vigia::capsule
