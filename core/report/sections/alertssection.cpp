#include "core/report/sections/sectionparts.h"

#include <algorithm>
#include <map>

namespace vigia::report {

namespace {

Column text(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Text, {}, 0};
}

struct Fired
{
    QString severity;
    qint64 times = 0;
    qint64 seconds = 0;
    qint64 longest = 0;
    QDateTime last;
};

bool isCounted(const targets::AlertSpan& span)
{
    // Pending is not fired yet; the dead man's alert always fires.
    return span.state != targets::AlertInfo::State::Pending
        && span.labels.value(QStringLiteral("severity")) != u"none";
}

std::map<QString, Fired> firedOf(const QList<targets::AlertSpan>& spans)
{
    std::map<QString, Fired> fired;
    for (const targets::AlertSpan& span : spans) {
        if (!isCounted(span))
            continue;
        Fired& one = fired[span.name];
        const qint64 seconds = std::max<qint64>(span.from.secsTo(span.to), 0);
        one.severity = span.labels.value(QStringLiteral("severity"));
        ++one.times;
        one.seconds += seconds;
        one.longest = std::max(one.longest, seconds);
        if (!one.last.isValid() || span.from > one.last)
            one.last = span.from;
    }
    return fired;
}

Table firedTable(const SectionInput& input, const std::map<QString, Fired>& fired,
                 const Provenance& provenance)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("alerts.by-name");
    table.title = texts.translate("Report", "Alerts that fired");
    table.provenance = provenance;
    table.columns = {
        text(QStringLiteral("alert"), texts.translate("Report", "Alert")),
        text(QStringLiteral("severity"), texts.translate("Report", "Severity")),
        {QStringLiteral("times"), texts.translate("Report", "Times"), Column::Type::Integer, {}, 0},
        {QStringLiteral("time"), texts.translate("Report", "Time in all"), Column::Type::Duration,
         QStringLiteral("s"), 0},
        {QStringLiteral("longest"), texts.translate("Report", "Longest"), Column::Type::Duration,
         QStringLiteral("s"), 0},
        {QStringLiteral("last"), texts.translate("Report", "Newest"), Column::Type::Instant, {}, 0}};
    for (const auto& [name, one] : fired)
        table.rows.append({name, one.severity, one.times, one.seconds, one.longest, cell(one.last)});
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const QVariantList& a, const QVariantList& b) {
        return a[3].toLongLong() > b[3].toLongLong();
    });
    return table;
}

QString actName(const Texts& texts, const QString& action)
{
    if (action == u"ack")
        return texts.translate("Report", "Acknowledged");
    if (action == u"unack")
        return texts.translate("Report", "Acknowledgement taken back");
    if (action == u"shelve")
        return texts.translate("Report", "Shelved");
    if (action == u"unshelve")
        return texts.translate("Report", "Taken off the shelf");
    return action;
}

Table actsTable(const SectionInput& input, const AlarmActFacts& acts)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("alerts.acknowledgements");
    table.title = texts.translate("Report", "What was done about alerts");
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.alarm_ack"));
    table.columns = {
        {QStringLiteral("at"), texts.translate("Report", "Time"), Column::Type::Instant, {}, 0},
        text(QStringLiteral("alert"), texts.translate("Report", "Alert")),
        text(QStringLiteral("action"), texts.translate("Report", "Action")),
        text(QStringLiteral("who"), texts.translate("Report", "Who")),
        {QStringLiteral("after"), texts.translate("Report", "After"), Column::Type::Duration,
         QStringLiteral("s"), 0},
        {QStringLiteral("until"), texts.translate("Report", "Until"), Column::Type::Instant, {}, 0},
        text(QStringLiteral("note"), texts.translate("Report", "Note"))};
    for (const AlarmActFact& act : acts.newest)
        table.rows.append(
            {cell(act.at), act.name, actName(texts, act.action), act.who,
             act.action == u"ack" && act.since.isValid() ? QVariant(act.since.secsTo(act.at)) : QVariant(),
             cell(act.until), act.note});
    table.note = cutNote(texts, static_cast<qsizetype>(acts.newest.size()), acts.inAll);
    return table;
}

void addFired(const SectionInput& input, const QList<targets::AlertSpan>& spans, Section& section)
{
    const Texts& texts = input.texts;
    const Provenance provenance {QStringLiteral("Prometheus · ALERTS"), input.facts.to, {}};
    const std::map<QString, Fired> fired = firedOf(spans);
    qint64 times = 0;
    qint64 critical = 0;
    qint64 seconds = 0;
    for (const auto& [name, one] : fired) {
        times += one.times;
        seconds += one.seconds;
        critical += one.severity == u"critical" ? one.times : 0;
    }
    section.figures.append(count(QStringLiteral("alerts.fired"),
                                 texts.translate("Report", "Alerts that fired"), times, provenance));
    section.figures.append(count(QStringLiteral("alerts.critical"),
                                 texts.translate("Report", "Critical among them"), critical, provenance));
    section.figures.append({QStringLiteral("alerts.hours"),
                            texts.translate("Report", "Time in all"),
                            static_cast<double>(seconds) / 3600,
                            QStringLiteral("h"),
                            1,
                            provenance,
                            {}});
    section.summary = times == 0
        ? texts.translate("Report", "No alert fired, as far as Prometheus kept its samples.")
        : texts.translate("Report", "Alerts fired %n time(s), as far as Prometheus kept its samples.",
                          nullptr, times);
    if (!fired.empty())
        section.tables.append(firedTable(input, fired, provenance));
}

} // namespace

Section alertsSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("alerts");
    section.title = texts.translate("Report", "Alerts");
    if (const auto* spans =
            have(input, input.facts.spans, Service::Prometheus, section.title, section.missing))
        addFired(input, *spans, section);
    const QString done = texts.translate("Report", "What was done about alerts");
    if (const AlarmActFacts* acts =
            have(input, input.facts.alarmActs, Service::Database, done, section.missing)) {
        const Provenance provenance = databaseProvenance(input, QStringLiteral("vigia.alarm_ack"));
        section.figures.append(count(QStringLiteral("alerts.acts"), done, acts->inAll, provenance));
        if (!acts->newest.empty())
            section.tables.append(actsTable(input, *acts));
    }
    return section;
}

} // namespace vigia::report
