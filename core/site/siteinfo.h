#pragma once

#include <QList>
#include <QString>

namespace vigia::site {

/// What was proven about one service of the embedded site, just now.
struct ServiceInfo
{
    enum class Health
    {
        Ok, ///< it answered
        Failed, ///< its process lives but does not answer as it should
        Stopped, ///< no process
    };

    QString name; ///< "postgresql" "xm"
    qint64 pid = 0; ///< 0 when stopped
    QString address; ///< a URL that psql or curl takes as it is; empty when stopped
    Health health = Health::Stopped;
    QString detail; ///< why it failed, for people
    bool isOptional = false; ///< the site works without it
};

using ServiceList = QList<ServiceInfo>;

/// "ok" "failed" "stopped"
QString healthName(ServiceInfo::Health health);

} // namespace vigia::site
