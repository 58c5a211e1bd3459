#include "core/capsule/document.h"
#include "core/capsule/values/capsulevalues.h"
#include "core/capsule/values/values.h"
#include "core/targets/alertinfo.h"
#include "core/targets/ruleinfo.h"
#include "core/targets/silenceinfo.h"

namespace vigia::capsule {

template<typename Archive>
void fields(Archive& archive, targets::Diagnosis& diagnosis)
{
    archive("kind", diagnosis.kind);
    archive("text", diagnosis.text);
    archive("remedy", diagnosis.remedy);
}

template<typename Archive>
void fields(Archive& archive, targets::TargetInfo& target)
{
    archive("pool", target.pool);
    archive("instance", target.instance);
    archive("labels", target.labels);
    archive("scrape_url", target.scrapeUrl);
    archive.word("health", target.health, {"unknown", "up", "down"});
    archive("last_error", target.lastError);
    archive("diagnosis", target.diagnosis);
    archive("last_scrape", target.lastScrape);
    archive("last_duration", target.lastDuration);
    archive("interval", target.interval);
    archive("timeout", target.timeout);
}

template<typename Archive>
void fields(Archive& archive, targets::DroppedTarget& target)
{
    archive("discovered", target.discovered);
}

template<typename Archive>
void fields(Archive& archive, targets::TargetsInfo& targets)
{
    archive("taken", targets.taken);
    archive("active", targets.active);
    archive("dropped", targets.dropped);
}

template<typename Archive>
void fields(Archive& archive, targets::RuleInfo& rule)
{
    archive.word("kind", rule.kind, {"alerting", "recording"});
    archive("group", rule.group);
    archive("file", rule.file);
    archive("name", rule.name);
    archive("expression", rule.expression);
    archive.word("state", rule.state, {"inactive", "pending", "firing"});
    archive("hold", rule.hold);
    archive("labels", rule.labels);
    archive("annotations", rule.annotations);
    archive("health", rule.health);
    archive("last_error", rule.lastError);
    archive("last_evaluation", rule.lastEvaluation);
    archive("evaluation_time", rule.evaluationTime);
    archive("alerts", rule.alerts);
}

template<typename Archive>
void fields(Archive& archive, targets::AckInfo& ack)
{
    archive("by", ack.by);
    archive("note", ack.note);
    archive("at", ack.at);
    archive("silence", ack.silenceId);
}

template<typename Archive>
void fields(Archive& archive, targets::ShelfInfo& shelf)
{
    archive("by", shelf.by);
    archive("reason", shelf.reason);
    archive("at", shelf.at);
    archive("until", shelf.until);
}

template<typename Archive>
void fields(Archive& archive, targets::AlertInfo& alert)
{
    archive("fingerprint", alert.fingerprint);
    archive("name", alert.name);
    archive("priority", alert.priority);
    archive.word("state", alert.state, {"pending", "firing", "suppressed"});
    archive("labels", alert.labels);
    archive("summary", alert.summary);
    archive("description", alert.description);
    archive("runbook", alert.runbook);
    archive("since", alert.since);
    archive("receivers", alert.receivers);
    archive("silenced_by", alert.silencedBy);
    archive("inhibited_by", alert.inhibitedBy);
    archive("ack", alert.ack);
    archive("shelf", alert.shelf);
}

template<typename Archive>
void fields(Archive& archive, targets::AlertsInfo& alerts)
{
    archive("taken", alerts.taken);
    archive("alerts", alerts.alerts);
    archive("prometheus_trouble", alerts.prometheusTrouble);
    archive("alertmanager_trouble", alerts.alertmanagerTrouble);
    archive("database_trouble", alerts.databaseTrouble);
}

template<typename Archive>
void fields(Archive& archive, targets::AlertSpan& span)
{
    archive("name", span.name);
    archive("labels", span.labels);
    archive.word("state", span.state, {"pending", "firing", "suppressed"});
    archive("from", span.from);
    archive("to", span.to);
}

template<typename Archive>
void fields(Archive& archive, targets::SilenceMatcher& matcher)
{
    archive("name", matcher.name);
    archive("value", matcher.value);
    archive("is_regex", matcher.isRegex);
    archive("is_equal", matcher.isEqual);
}

template<typename Archive>
void fields(Archive& archive, targets::SilenceInfo& silence)
{
    archive("id", silence.id);
    archive("matchers", silence.matchers);
    archive("from", silence.from);
    archive("to", silence.to);
    archive("by", silence.by);
    archive("comment", silence.comment);
    archive.word("state", silence.state, {"pending", "active", "expired"});
    archive("stale", silence.stale);
}

/// One sample is [Unix ms, value]: an answer has thousands.
template<>
struct Form<targets::QuerySample>
{
    static QJsonValue out(const targets::QuerySample& sample)
    {
        return QJsonArray {sample.at.toMSecsSinceEpoch(), encoded(sample.value)};
    }

    static bool in(const QJsonValue& json, targets::QuerySample& sample)
    {
        const QJsonArray pair = json.toArray();
        qint64 at = 0;
        if (pair.size() != 2 || !decoded(pair[0], at) || !decoded(pair[1], sample.value))
            return false;
        sample.at = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        return true;
    }
};

template<typename Archive>
void fields(Archive& archive, targets::QuerySeries& series)
{
    archive("labels", series.labels);
    archive("samples", series.samples);
}

template<typename Archive>
void fields(Archive& archive, QueryFacts& facts)
{
    archive("name", facts.key.name);
    archive("expression", facts.key.expression);
    archive("from", facts.grid.from);
    archive("to", facts.grid.to);
    archive("step", facts.grid.step);
    archive("type", facts.answer.type);
    archive("series", facts.answer.series);
    archive("warnings", facts.answer.warnings);
}

} // namespace vigia::capsule

VIGIA_CAPSULE_VALUE(vigia::targets::TargetsInfo)
VIGIA_CAPSULE_VALUE(vigia::targets::RuleInfo)
VIGIA_CAPSULE_VALUE(vigia::targets::AlertsInfo)
VIGIA_CAPSULE_VALUE(vigia::targets::AlertSpan)
VIGIA_CAPSULE_VALUE(vigia::targets::SilenceInfo)
VIGIA_CAPSULE_VALUE(vigia::capsule::QueryFacts)
