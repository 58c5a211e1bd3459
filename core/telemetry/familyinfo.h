#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace vigia::telemetry {

/// name, value
using Label = std::pair<QString, QString>;

/// A distribution: how many observations fell between two bounds.
struct HistogramInfo
{
    std::vector<double> bounds; ///< upper ones, ascending, inclusive
    std::vector<double> counts; ///< one a bound, and one for what is above them all; not cumulative
    double sum = 0;
};

/// One series of a family at one moment.
struct SampleInfo
{
    std::vector<Label> labels;
    double value = 0; ///< of a counter or a gauge
    HistogramInfo histogram; ///< of a histogram
};

/// A family of metrics as somebody counted it elsewhere: in the database, in a worker.
struct FamilyInfo
{
    enum class Type
    {
        Counter,
        Gauge,
        Histogram,
    };

    QString name;
    QString help; ///< English
    Type type = Type::Gauge;
    std::vector<SampleInfo> samples;
};

using FamilyList = std::vector<FamilyInfo>;

} // namespace vigia::telemetry
