#pragma once

#include "core/targets/alertinfo.h"
#include "core/targets/ruleinfo.h"
#include "core/targets/silenceinfo.h"

#include <QJsonObject>

namespace vigia::ctl {

/// Targets, rules, alerts and silences as JSON, with the words that scripts may rely on.
QJsonObject toJson(const targets::TargetInfo& target);
QJsonObject toJson(const targets::RuleInfo& rule);
QJsonObject toJson(const targets::AlertInfo& alert);
QJsonObject toJson(const targets::AlertSpan& span);
QJsonObject toJson(const targets::SilenceInfo& silence);

QString healthWord(targets::TargetHealth health); ///< "up" "down" "unknown"
QString stateWord(targets::RuleInfo::State state); ///< "inactive" "pending" "firing"
QString stateWord(targets::AlertInfo::State state); ///< "pending" "firing" "suppressed"
QString stateWord(targets::SilenceInfo::State state); ///< "pending" "active" "expired"

/// `name="value"`, `name!~"value"`
QString matcherWord(const targets::SilenceMatcher& matcher);
/// A time for people, on this machine's clock; a dash for none.
QString shownTime(const QDateTime& time);
/// One line of at most `longest` characters, of which none steers a terminal.
QString shownText(const QString& text, qsizetype longest = 80);

} // namespace vigia::ctl
