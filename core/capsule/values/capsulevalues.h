#pragma once

#include "core/capsule/capsuleinfo.h"
#include "core/generation/generationinfo.h"
#include "core/jobs/runsinfo.h"
#include "core/targets/queryinfo.h"
#include "core/units/applyinfo.h"
#include "core/units/journalinfo.h"
#include "core/units/unitinfo.h"
#include "core/workers/metricsinfo.h"

namespace vigia::capsule {

/// One chart as it was answered, but for its curves, which are in the table `series`.
struct ChartFacts
{
    QString metric;
    QString entity;
    generation::Grouping grouping = generation::Grouping::Code;
    Step step = Step::Hour;
    DayRange range;
    generation::Provenance provenance;
    std::vector<generation::Finding> findings;
};

/// Days without data of one series.
struct GapFacts
{
    QString metric;
    QString entity;
    std::vector<DayRange> gaps;
};

/// How many parts of a batch are how.
struct BatchFacts
{
    QString id;
    jobs::PartCounts parts;
};

/// A PromQL question and its answer.
struct QueryFacts
{
    QueryKey key;
    targets::QueryGrid grid;
    targets::QueryAnswer answer;
};

/// The curves of one chart of workers.
struct CurveFacts
{
    QString chart; ///< "throughput" "runtime" "queue-length"
    QList<workers::MetricCurve> curves;
    QString worker {}; ///< empty = all together

    static QString wordOf(workers::MetricChart chart);

    static QString keyOf(const QString& chart, const QString& worker)
    {
        return worker.isEmpty() ? chart : QString(chart % u' ' % worker);
    }
};

/// A unit of one machine.
struct UnitFacts
{
    QString host; ///< "" = the one that saved the capsule
    units::UnitInfo unit;
};

/// A slice of a unit's journal, or of its log file.
struct JournalFacts
{
    QString host;
    QString unit;
    units::JournalBatch batch;
    units::LogSource source = units::LogSource::Journal;
};

/// The last move of one machine.
struct MoveFacts
{
    QString host; ///< "" = the one that saved the capsule
    units::MoveInfo move;
};

/// One key of the console's state store.
struct LayoutFacts
{
    QString key;
    QJsonValue value;
};

} // namespace vigia::capsule
