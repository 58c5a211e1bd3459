#include "app/ctl/targetsoutput.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

using namespace targets;

QJsonValue isoOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue numberOrNull(double number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject json(const Labels& labels)
{
    QJsonObject object;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

} // namespace

QJsonObject toJson(const TargetInfo& target)
{
    return {{QStringLiteral("pool"), target.pool},
            {QStringLiteral("instance"), target.instance},
            {QStringLiteral("health"), healthWord(target.health)},
            {QStringLiteral("last_error"), target.lastError},
            {QStringLiteral("diagnosis"), target.diagnosis.kind},
            {QStringLiteral("diagnosis_text"), target.diagnosis.text},
            {QStringLiteral("remedy"), target.diagnosis.remedy},
            {QStringLiteral("last_scrape"), isoOrNull(target.lastScrape)},
            {QStringLiteral("last_duration_s"), numberOrNull(target.lastDuration)},
            {QStringLiteral("interval_s"), numberOrNull(target.interval)},
            {QStringLiteral("timeout_s"), numberOrNull(target.timeout)},
            {QStringLiteral("url"), target.scrapeUrl.toString()},
            {QStringLiteral("labels"), json(target.labels)}};
}

QJsonObject toJson(const RuleInfo& rule)
{
    const bool isAlert = rule.kind == RuleInfo::Kind::Alerting;
    return {{QStringLiteral("group"), rule.group},
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("kind"), isAlert ? QStringLiteral("alerting") : QStringLiteral("recording")},
            {QStringLiteral("state"), isAlert ? QJsonValue(stateWord(rule.state)) : QJsonValue()},
            {QStringLiteral("expression"), rule.expression},
            {QStringLiteral("hold_s"), rule.hold},
            {QStringLiteral("alerts"), rule.alerts},
            {QStringLiteral("labels"), json(rule.labels)},
            {QStringLiteral("annotations"), json(rule.annotations)},
            {QStringLiteral("health"), rule.health},
            {QStringLiteral("last_error"), rule.lastError},
            {QStringLiteral("last_evaluation"), isoOrNull(rule.lastEvaluation)},
            {QStringLiteral("evaluation_s"), numberOrNull(rule.evaluationTime)},
            {QStringLiteral("file"), rule.file}};
}

QJsonObject toJson(const AlertInfo& alert)
{
    QJsonValue ack;
    if (alert.ack)
        ack = QJsonObject {{QStringLiteral("by"), alert.ack->by},
                           {QStringLiteral("note"), alert.ack->note},
                           {QStringLiteral("at"), isoOrNull(alert.ack->at)},
                           {QStringLiteral("silence"), textOrNull(alert.ack->silenceId)}};
    QJsonValue shelf;
    if (alert.shelf)
        shelf = QJsonObject {{QStringLiteral("by"), alert.shelf->by},
                             {QStringLiteral("reason"), alert.shelf->reason},
                             {QStringLiteral("at"), isoOrNull(alert.shelf->at)},
                             {QStringLiteral("until"), isoOrNull(alert.shelf->until)}};
    return {{QStringLiteral("fingerprint"), alert.fingerprint},
            {QStringLiteral("name"), alert.name},
            {QStringLiteral("priority"), alert.priority},
            {QStringLiteral("state"), stateWord(alert.state)},
            {QStringLiteral("open"), alert.isOpen()},
            {QStringLiteral("since"), isoOrNull(alert.since)},
            {QStringLiteral("summary"), alert.summary},
            {QStringLiteral("description"), alert.description},
            {QStringLiteral("runbook"), alert.runbook},
            {QStringLiteral("labels"), json(alert.labels)},
            {QStringLiteral("receivers"), QJsonArray::fromStringList(alert.receivers)},
            {QStringLiteral("silenced_by"), QJsonArray::fromStringList(alert.silencedBy)},
            {QStringLiteral("inhibited_by"), QJsonArray::fromStringList(alert.inhibitedBy)},
            {QStringLiteral("ack"), ack},
            {QStringLiteral("shelf"), shelf}};
}

QJsonObject toJson(const AlertSpan& span)
{
    return {{QStringLiteral("name"), span.name},
            {QStringLiteral("state"), stateWord(span.state)},
            {QStringLiteral("from"), isoOrNull(span.from)},
            {QStringLiteral("to"), isoOrNull(span.to)},
            {QStringLiteral("labels"), json(span.labels)}};
}

QJsonObject toJson(const SilenceInfo& silence)
{
    QJsonArray matchers;
    for (const SilenceMatcher& matcher : silence.matchers)
        matchers.append(QJsonObject {{QStringLiteral("name"), matcher.name},
                                     {QStringLiteral("value"), matcher.value},
                                     {QStringLiteral("regex"), matcher.isRegex},
                                     {QStringLiteral("equal"), matcher.isEqual}});
    return {{QStringLiteral("id"), silence.id},
            {QStringLiteral("state"), stateWord(silence.state)},
            {QStringLiteral("stale"), silence.stale},
            {QStringLiteral("matchers"), matchers},
            {QStringLiteral("from"), isoOrNull(silence.from)},
            {QStringLiteral("to"), isoOrNull(silence.to)},
            {QStringLiteral("by"), silence.by},
            {QStringLiteral("comment"), silence.comment}};
}

QString healthWord(TargetHealth health)
{
    return health == TargetHealth::Up  ? QStringLiteral("up")
        : health == TargetHealth::Down ? QStringLiteral("down")
                                       : QStringLiteral("unknown");
}

QString stateWord(RuleInfo::State state)
{
    return state == RuleInfo::State::Firing ? QStringLiteral("firing")
        : state == RuleInfo::State::Pending ? QStringLiteral("pending")
                                            : QStringLiteral("inactive");
}

QString stateWord(AlertInfo::State state)
{
    return state == AlertInfo::State::Firing ? QStringLiteral("firing")
        : state == AlertInfo::State::Pending ? QStringLiteral("pending")
                                             : QStringLiteral("suppressed");
}

QString stateWord(SilenceInfo::State state)
{
    return state == SilenceInfo::State::Active ? QStringLiteral("active")
        : state == SilenceInfo::State::Pending ? QStringLiteral("pending")
                                               : QStringLiteral("expired");
}

QString matcherWord(const SilenceMatcher& matcher)
{
    const QString sign = matcher.isEqual ? (matcher.isRegex ? QStringLiteral("=~") : QStringLiteral("="))
                                         : (matcher.isRegex ? QStringLiteral("!~") : QStringLiteral("!="));
    return matcher.name % sign % u'"' % matcher.value % u'"';
}

QString shownTime(const QDateTime& time)
{
    return time.isValid() ? time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                          : QStringLiteral("–");
}

QString shownText(const QString& text, qsizetype longest)
{
    QString line = text.simplified();
    for (QChar& letter : line) // a terminal would obey them
        if (!letter.isPrint() && !letter.isSurrogate())
            letter = QChar::ReplacementCharacter;
    return line.size() > longest ? QString(line.left(longest) % u'…') : line;
}

} // namespace vigia::ctl
