#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace vigia::units {

/// What a move works on: from the helper's own configuration, never from a caller. A value.
struct MoveConfig
{
    using Seconds = std::chrono::seconds;

    QString former = QStringLiteral("celery-worker.service");
    QString unitTemplate = QStringLiteral("celery-worker@.service");
    QStringList instances {QStringLiteral("1"), QStringLiteral("2")};
    QStringList restart; ///< services that must see the new workers; those that run are restarted
    QString templateSource = QStringLiteral("/usr/share/vigia/systemd/celery-worker@.service");
    QString stateDirectory = QStringLiteral("/var/lib/vigia-unit-helper");
    QString unitDirectory = QStringLiteral("/etc/systemd/system");
    QString root; ///< stands before every path above and before the template's command; "" = the machine's
    QString hostName; ///< as the workers' node names have it; "" = this machine's

    Seconds drainWait {900}; ///< for the tasks under way, until the move is given up
    Seconds verifyWait {120}; ///< for the whole proof
    Seconds settle {5}; ///< so long a service must stay up

    /// "celery-worker@1.service" of instance "1".
    QString unitOf(const QString& instance) const;
    QStringList instanceUnits() const;
    /// The former, the template, the instances: those whose files a move touches.
    QStringList movedUnits() const;

    /// `path` below root.
    QString real(const QString& path) const { return root + path; }

    QString recordFile() const { return real(stateDirectory) + QStringLiteral("/move.json"); }

    QString lockFile() const { return real(stateDirectory) + QStringLiteral("/lock"); }
};

} // namespace vigia::units
