#include "core/backend/witnesses.h"

#include "core/site/managedprocess.h"
#include "core/workers/processwitness.h"

#include <QSysInfo>

namespace vigia::backend {

QList<celery::WorkerWitness> witnessesOf(const settings::SiteConfig& site, const QString& stateDirectory)
{
    if (site.name != QStringLiteral("embedded") || !site.celery.configured || stateDirectory.isEmpty())
        return {};
    QList<celery::WorkerWitness> list;
    for (const QString& name : {QStringLiteral("worker1"), QStringLiteral("worker2")}) {
        const site::ManagedProcess process(name, stateDirectory);
        list += workers::processWitness(name % u'@' % QSysInfo::machineHostName(), process.pid(),
                                        QDateTime::currentDateTimeUtc());
    }
    return list;
}

} // namespace vigia::backend
