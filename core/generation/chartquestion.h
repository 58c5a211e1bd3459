#pragma once

#include "core/generation/generationinfo.h"
#include "core/generation/metricinfo.h"

#include <QCoreApplication>

namespace vigia::generation {

/// A ChartQuery that has been looked at: it has an answer, and these are its days.
struct ChartQuestion
{
    Q_DECLARE_TR_FUNCTIONS(ChartQuestion)

public:
    ChartQuery query;
    MetricInfo metric;
    DayRange days; ///< whole months for Step::Month
    QStringList codes; ///< each once

    bool isSistema() const { return metric.entity == u"Sistema"; }

    /// Errors: NotFound (no such metric or entity), InvalidData (a range, step, grouping or code that can't
    /// be).
    [[nodiscard]] static Result<ChartQuestion> from(const ChartQuery& query, const MetricTable& metrics);
};

} // namespace vigia::generation
