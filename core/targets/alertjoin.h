#pragma once

#include "core/targets/alertinfo.h"
#include "core/targets/queryinfo.h"
#include "core/targets/silenceinfo.h"

#include <QHash>

#include <optional>

namespace vigia::targets {

/// The last lines of an alert's history that hold.
struct AlarmState
{
    std::optional<AckInfo> ack;
    QDateTime ackedSince; ///< the alert was open since then when it was acknowledged; may be invalid
    std::optional<ShelfInfo> shelf;
};

using AlarmStates = QHash<QString, AlarmState>; ///< by fingerprint

/// Prometheus' alerts and Alertmanager's as one list, sorted. They are the same alert when their labels are,
/// or when Alertmanager's has all labels of Prometheus' and more (external labels). Its state, receivers and
/// silences are Alertmanager's, the rest Prometheus'. Any thread, as all functions here.
AlertList joined(const AlertList& prometheus, const AlertList& alertmanager);

/// Adds acknowledgements and shelves. An acknowledgement holds for the time that the alert was open when it
/// was made; when it opens anew it needs somebody anew. A shelf holds until its end.
void applyStates(AlertList& alerts, const AlarmStates& states, const QDateTime& now);

/// Marks active silences that silence none of Alertmanager's alerts.
void markStale(SilenceList& silences, const AlertList& alertmanager);

/// Spans without a hole of more than one step, from the series `ALERTS`.
QList<AlertSpan> alertSpans(const QueryAnswer& answer, qint64 step);

/// The conditions that match this alert alone.
QList<SilenceMatcher> matchersOf(const Labels& labels);

} // namespace vigia::targets
