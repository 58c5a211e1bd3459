#include "core/targets/alertjoin.h"

#include "core/targets/prometheusjson.h"

#include <algorithm>

namespace vigia::targets {

namespace {

bool holdsAll(const Labels& labels, const Labels& wanted)
{
    return std::all_of(wanted.keyBegin(), wanted.keyEnd(), [&](const QString& name) {
        const auto found = labels.find(name);
        return found != labels.end() && found.value() == wanted.value(name);
    });
}

/// Index of the alert in Alertmanager's list; -1 when it is not there.
qsizetype partnerOf(const AlertInfo& alert, const AlertList& alertmanager,
                    const QHash<QString, qsizetype>& byFingerprint, const QList<bool>& taken)
{
    const qsizetype exact = byFingerprint.value(alert.fingerprint, -1);
    if (exact >= 0)
        return exact;
    for (qsizetype i = 0; i < alertmanager.size(); ++i)
        if (!taken[i] && alertmanager[i].name == alert.name && holdsAll(alertmanager[i].labels, alert.labels))
            return i;
    return -1;
}

} // namespace

AlertList joined(const AlertList& prometheus, const AlertList& alertmanager)
{
    QHash<QString, qsizetype> byFingerprint;
    for (qsizetype i = 0; i < alertmanager.size(); ++i)
        byFingerprint.insert(alertmanager[i].fingerprint, i);
    QList<bool> taken(alertmanager.size(), false);
    // Exact pairs first: a part of the labels may fit several.
    for (const AlertInfo& alert : prometheus)
        if (const qsizetype i = byFingerprint.value(alert.fingerprint, -1); i >= 0)
            taken[i] = true;
    AlertList list;
    for (AlertInfo alert : prometheus) {
        const qsizetype partner = alert.state == AlertInfo::State::Pending
            ? -1
            : partnerOf(alert, alertmanager, byFingerprint, taken);
        if (partner >= 0) {
            const AlertInfo& known = alertmanager[partner];
            taken[partner] = true;
            alert.fingerprint = known.fingerprint;
            alert.labels = known.labels;
            alert.state = known.state;
            alert.receivers = known.receivers;
            alert.silencedBy = known.silencedBy;
            alert.inhibitedBy = known.inhibitedBy;
        }
        list.append(alert);
    }
    for (qsizetype i = 0; i < alertmanager.size(); ++i)
        if (!taken[i])
            list.append(alertmanager[i]);
    json::sort(list);
    return list;
}

void applyStates(AlertList& alerts, const AlarmStates& states, const QDateTime& now)
{
    for (AlertInfo& alert : alerts) {
        const auto found = states.find(alert.fingerprint);
        if (found == states.end())
            continue;
        const AlarmState& state = found.value();
        if (state.ack
            && (!alert.since.isValid() || alert.since <= state.ack->at || alert.since <= state.ackedSince))
            alert.ack = state.ack;
        if (state.shelf && state.shelf->until > now)
            alert.shelf = state.shelf;
    }
}

void markStale(SilenceList& silences, const AlertList& alertmanager)
{
    QStringList used;
    for (const AlertInfo& alert : alertmanager)
        used += alert.silencedBy;
    for (SilenceInfo& silence : silences)
        silence.stale = silence.state == SilenceInfo::State::Active && !used.contains(silence.id);
}

QList<AlertSpan> alertSpans(const QueryAnswer& answer, qint64 step)
{
    QList<AlertSpan> spans;
    for (const QuerySeries& series : answer.series) {
        AlertSpan span;
        span.labels = series.labels;
        span.labels.remove(QStringLiteral("__name__"));
        const bool isPending = span.labels.take(QStringLiteral("alertstate")) == u"pending";
        span.state = isPending ? AlertInfo::State::Pending : AlertInfo::State::Firing;
        span.name = span.labels.value(QStringLiteral("alertname"));
        for (const QuerySample& sample : series.samples) {
            const bool goesOn = span.to.isValid() && span.to.msecsTo(sample.at) <= step * 1500;
            if (!goesOn && span.to.isValid())
                spans.append(span);
            if (!goesOn)
                span.from = sample.at;
            span.to = sample.at;
        }
        if (span.to.isValid())
            spans.append(span);
    }
    std::stable_sort(spans.begin(), spans.end(), [](const AlertSpan& a, const AlertSpan& b) {
        return std::tie(a.from, a.name) < std::tie(b.from, b.name);
    });
    return spans;
}

QList<SilenceMatcher> matchersOf(const Labels& labels)
{
    QList<SilenceMatcher> matchers;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        matchers.append({it.key(), it.value(), false, true});
    return matchers;
}

} // namespace vigia::targets
