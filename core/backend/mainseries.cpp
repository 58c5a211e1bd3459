#include "core/backend/mainseries.h"

#include <array>

namespace vigia::backend {

QList<generation::MetricInfo> mainSeries(const generation::MetricTable& metrics)
{
    struct Id
    {
        QLatin1String metric;
        QLatin1String entity;
    };

    using L = QLatin1String;
    static constexpr std::array Main {
        Id {L("Gene"), L("Recurso")},
        Id {L("Gene"), L("Sistema")},
        Id {L("DemaReal"), L("Sistema")},
        Id {L("DemaCome"), L("Sistema")},
        Id {L("PrecBolsNaci"), L("Sistema")},
        Id {L("AporEner"), L("Sistema")},
        Id {L("VoluUtilDiarEner"), L("Sistema")},
        Id {L("RestAliv"), L("Sistema")},
        Id {L("PerdidasEner"), L("Sistema")},
        Id {L("CapEfecNeta"), L("Recurso")},
    };
    QList<generation::MetricInfo> found;
    for (const Id& id : Main)
        if (const auto metric = metrics.find(QString(id.metric), QString(id.entity)))
            found.append(*metric);
    return found;
}

} // namespace vigia::backend
