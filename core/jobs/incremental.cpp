#include "core/jobs/incremental.h"

namespace vigia::jobs {

std::vector<JobRequest> incrementalParts(const JobCatalogue& catalogue, const etl::RuleBook& book,
                                         QDate today)
{
    std::vector<JobRequest> parts;
    for (const SeriesInfo& series : catalogue.series()) {
        JobRequest part;
        part.metric = series.metric;
        part.entity = series.entity;
        if (!series.isList) {
            const Result<etl::Rule> rule = book.find(series.metric, series.entity);
            const QDate last = today.addDays(-1);
            part.days = {std::max(last.addDays(1 - (rule ? rule->refetchDays : 7)), series.historyFrom),
                         last};
            if (part.days.from > part.days.to)
                continue;
        }
        parts.push_back(part);
    }
    return parts;
}

} // namespace vigia::jobs
