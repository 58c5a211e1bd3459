#pragma once

#include "ui/shell/statusinfo.h"

#include <QDateTime>

namespace vigia::ui {

/// Longest silence of the connection checks before nothing on screen counts as live.
inline constexpr std::chrono::seconds CheckSilence {15};

/// RECORDED, then PAUSED, then STALE (a needed service lost or not heard of, checks silent, newest data older
/// than its normal lag), else LIVE. Pure.
BadgeInfo badgeFor(const StatusFacts& facts, const QDateTime& now);

/// What needs the operator: lost connections (1 for an essential one, else 2), what Prometheus reports,
/// failed runs (2, grouped), data that is too old (3, grouped). Pure.
AlarmList alarmsFor(const StatusFacts& facts, const QDateTime& now);

/// The word and the figures behind a rung's name: "4 ms", "lost since 08:31", "circuit closed · last 08:30".
/// Pure.
QString ladderText(const ConnectionInfo& connection, const QDateTime& now);
/// The whole story of a rung, in sentences: tool tip and accessible description. Pure.
QString ladderStory(const ConnectionInfo& connection, const QDateTime& now);

} // namespace vigia::ui
