#pragma once

#include "core/backend/serviceinfo.h"
#include "core/celery/workerinfo.h"
#include "core/targets/targetinfo.h"

#include <QCoreApplication>

namespace vigia::ui {

/// States in the words of the overview. Pure; translated; what comes from outside stays plain text.
class OverviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(OverviewTexts)

public:
    /// "working", "stuck", "3 × one name"
    static QString state(const celery::WorkerInfo& worker);
    /// What decided, and when it was seen.
    static QString evidence(const celery::WorkerInfo& worker, const QDateTime& now);
    static QString allEvidence(const celery::WorkerInfo& worker, const QDateTime& now);
    /// When it was scraped, or what is wrong with it.
    static QString target(const targets::TargetInfo& target, const QDateTime& now);
    /// "4 ms", "1 s ago" where no time was measured, "lost 5 min", "not heard yet"
    static QString service(const backend::ServiceInfo& service, const QDateTime& now);
};

} // namespace vigia::ui
