#pragma once

#include "core/async/serialexecutor.h"
#include "core/base/clock.h"
#include "core/report/reportports.h"

#include <QObject>

namespace vigia::report {

/// Makes reports as values; formats are made from them. Main thread; answers as futures.
class ReportService : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        QString site; ///< for people
        bool simulated = false;
        bool recorded = false; ///< the ports are those of a capsule
        QString madeBy; ///< for people
        QString program; ///< "Vigía 0.1.0"
        QList<WatchedSeries> watched; ///< whose completeness and age are told
        QString capsule {}; ///< which one; see Report
        QMap<QString, QStringList> missing {}; ///< by section: what its ports lack as a whole
    };

    /// `clock` must outlive it.
    ReportService(ReportPorts ports, const Clock& clock, Settings settings, QObject* parent = nullptr);
    ~ReportService() override;

    /// Its progress counts questions, with a sentence. Error: InvalidData (a request that makes no sense);
    /// a service that is away only leaves its part out, and is named in Section::missing. Cancelling the
    /// future cancels every question. All but what people and servers wrote is in the report's language,
    /// whatever the program speaks.
    [[nodiscard]] QFuture<Result<Report>> make(const ReportRequest& request);

private:
    const ReportPorts m_ports;
    const Clock& m_clock;
    const Settings m_settings;
    SerialExecutor m_executor; ///< last member: joined first
};

} // namespace vigia::report
