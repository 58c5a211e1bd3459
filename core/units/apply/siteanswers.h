#pragma once

#include "core/base/result.h"
#include "core/celery/controlreply.h"
#include "core/net/httprequest.h"
#include "core/units/apply/verifierport.h"

#include <QCoreApplication>

namespace vigia::units {

/// What the site answered, as a move understands it. Pure.
class SiteAnswers
{
    Q_DECLARE_TR_FUNCTIONS(SiteAnswers)

public:
    /// What each worker said to the five questions.
    struct Nodes
    {
        celery::ControlAnswer ping;
        celery::ControlAnswer stats;
        celery::ControlAnswer active;
        celery::ControlAnswer reserved;
        celery::ControlAnswer queues;
    };

    /// `fetchTask`: the task that loads a series.
    static NodesSeen nodes(const Nodes& answers, const QString& fetchTask);
    /// An order to one worker. Errors: Unreachable (no answer), Conflict (it refused).
    [[nodiscard]] static Result<> order(const celery::ControlAnswer& answer, const QString& node);
    /// Prometheus' /api/v1/targets, those of one job. Errors: PermissionDenied, InvalidData.
    [[nodiscard]] static Result<QList<TargetSeen>> targets(const net::HttpResponse& response,
                                                           const QString& job);
    static MetricsSeen metrics(const net::HttpResponse& response, const QString& url);
};

} // namespace vigia::units
