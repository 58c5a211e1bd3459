#pragma once

#include "core/capsule/capsulereader.h"
#include "core/generation/metricinfo.h"

namespace vigia::console {

/// A capsule keeps sentences in the language that it was saved in. Those of gaps, runs and actions are made
/// anew in the language of now, from what the capsule holds besides; the others stay. Blocking (disk).
class TimelineWords
{
public:
    explicit TimelineWords(const generation::MetricTable& metrics);

    /// As it is when it is in the language of now already.
    timeline::TimelineInfo retold(const capsule::CapsuleReader& reader, timeline::TimelineInfo info) const;

    /// Whether a capsule's sentences are in another language than the program's of now.
    static bool isForeign(const capsule::CapsuleInfo& info);

private:
    QHash<QString, QString> m_names; ///< "Gene/Recurso" → "Generación"
};

} // namespace vigia::console
