#pragma once

#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace vigia::ui {
class SiteStatus;
class StallWatch;
} // namespace vigia::ui

namespace vigia::console {

/// What a console saw of its services while it ran, and how long its window was away at worst: one JSON
/// document for whoever tests it. The newest MostChanges are kept. GUI thread.
class SessionReport : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostChanges = 10'000;

    /// Both outlive the report.
    SessionReport(const ui::SiteStatus& status, const ui::StallWatch& watch, QObject* parent = nullptr);

    /// {"services": [{"at", "service", "state": "ok|lost|unknown", "reason"}], "longest_event_ms",
    /// "events_over_promise", "memory_bytes"}
    QJsonObject document() const;

private:
    void note();

    const ui::SiteStatus& m_status;
    const ui::StallWatch& m_watch;
    QHash<QString, int> m_states; ///< last state by service
    QJsonArray m_changes;
};

} // namespace vigia::console
