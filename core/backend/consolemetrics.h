#pragma once

#include "core/backend/exporterhealth.h"
#include "core/telemetry/metrics.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace vigia::backend {

class Backend;

/// What a console counts of itself: pages that were opened or refreshed and how long they took to show their
/// answer, its questions to PostgreSQL, its calls to XM. Main thread; make it before anything else uses the
/// backend.
class ConsoleMetrics : public QObject
{
    Q_OBJECT

public:
    /// `backend` outlives it. `pages`: their ids.
    ConsoleMetrics(Backend& backend, const QStringList& pages, QObject* parent = nullptr);
    ~ConsoleMetrics() override;

    const std::shared_ptr<telemetry::Metrics>& metrics() const { return m_metrics; }

    /// Serves them at "HOST:PORT" as `vigiactl exporter` does. Errors: as telemetry::Exposer::start().
    [[nodiscard]] Result<QUrl> serve(const QString& listen);

    /// Somebody went to the page; it asks for its data now.
    void pageOpened(const QString& page);
    /// The page that is open asks again.
    void pageRefreshed(const QString& page);
    /// It shows the answer. Without a request before it, nothing is counted.
    void pageAnswered(const QString& page);

private:
    void begin(const QString& page, const QString& method);

    Backend& m_backend;
    std::shared_ptr<telemetry::Metrics> m_metrics;
    std::shared_ptr<ExporterHealth> m_health;
    QHash<QString, QElapsedTimer> m_asked; ///< by page
    std::unique_ptr<telemetry::Exposer> m_exposer;
};

} // namespace vigia::backend
