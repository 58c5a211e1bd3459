#pragma once

#include "core/targets/targetinfo.h"

#include <optional>

namespace vigia::targets {

/// Who took an alert on, kept in PostgreSQL (`vigia.alarm_ack`).
struct AckInfo
{
    QString by;
    QString note;
    QDateTime at; ///< UTC
    QString silenceId; ///< the short silence made with it; empty = none

    friend bool operator==(const AckInfo&, const AckInfo&) = default;
};

/// Put aside until an end that is always given.
struct ShelfInfo
{
    QString by;
    QString reason;
    QDateTime at; ///< UTC
    QDateTime until; ///< UTC

    friend bool operator==(const ShelfInfo&, const ShelfInfo&) = default;
};

/// One alert: Prometheus' view and Alertmanager's joined by its labels.
struct AlertInfo
{
    enum class State
    {
        Pending, ///< the expression holds, not yet for long enough
        Firing,
        Suppressed, ///< firing, and silenced or inhibited in Alertmanager
    };

    QString fingerprint; ///< Alertmanager's, made from the labels; also for alerts that it does not know yet
    QString name; ///< label `alertname`
    int priority = 3; ///< 1 highest … 3, from label `severity`: critical 1, warning 2, others 3
    State state = State::Firing;
    Labels labels;
    QString summary; ///< annotation `summary`
    QString description; ///< annotation `description`
    QString runbook; ///< annotation `runbook_url`
    QDateTime since; ///< UTC
    QStringList receivers; ///< Alertmanager's; empty = it does not know the alert
    QStringList silencedBy; ///< ids
    QStringList inhibitedBy; ///< fingerprints
    std::optional<AckInfo> ack;
    std::optional<ShelfInfo> shelf; ///< while its end is ahead

    /// Severity `none`: a dead man's switch, which fires as long as all is well. Silence is its alarm.
    bool isProofOfLife() const { return labels.value(QStringLiteral("severity")) == QStringLiteral("none"); }

    /// Needs somebody now.
    bool isOpen() const { return state == State::Firing && !ack && !shelf && !isProofOfLife(); }

    friend bool operator==(const AlertInfo&, const AlertInfo&) = default;
};

/// Highest priority first, then oldest first.
using AlertList = QList<AlertInfo>;

/// All alerts at one moment; either server may have been silent.
struct AlertsInfo
{
    QDateTime taken; ///< UTC
    AlertList alerts;
    QString prometheusTrouble; ///< why its view is missing; empty = it is there
    QString alertmanagerTrouble; ///< why receivers and silences are missing
    QString databaseTrouble; ///< why acknowledgements and shelves are missing
};

/// A span in which one alert was pending or firing, from Prometheus' series `ALERTS`.
struct AlertSpan
{
    QString name;
    Labels labels;
    AlertInfo::State state = AlertInfo::State::Firing;
    QDateTime from; ///< UTC
    QDateTime to; ///< UTC, the last sample seen

    friend bool operator==(const AlertSpan&, const AlertSpan&) = default;
};

} // namespace vigia::targets
