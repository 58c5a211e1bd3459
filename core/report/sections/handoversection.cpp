// What the next shift has to know.
#include "core/report/sections/sectionparts.h"

namespace vigia::report {

namespace {

Column text(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Text, {}, 0};
}

Column instant(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Instant, {}, 0};
}

Table alarmsTable(const SectionInput& input, const targets::AlertsInfo& alerts)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("handover.alarms");
    table.title = texts.translate("Report", "Alarms now");
    table.provenance = {QStringLiteral("Prometheus, Alertmanager · vigia.alarm_ack"), alerts.taken, {}};
    table.columns = {
        text(QStringLiteral("state"), texts.translate("Report", "State")),
        {QStringLiteral("priority"), texts.translate("Report", "Priority"), Column::Type::Integer, {}, 0},
        text(QStringLiteral("alert"), texts.translate("Report", "Alert")),
        text(QStringLiteral("summary"), texts.translate("Report", "Summary")),
        instant(QStringLiteral("since"), texts.translate("Report", "Since")),
        text(QStringLiteral("who"), texts.translate("Report", "Who")),
        instant(QStringLiteral("until"), texts.translate("Report", "Until")),
        text(QStringLiteral("note"), texts.translate("Report", "Note"))};
    for (const targets::AlertInfo& alert : alerts.alerts) {
        if (alert.isProofOfLife())
            continue;
        const QString state = alert.shelf ? texts.translate("Report", "shelved", "an alarm")
            : alert.ack                   ? texts.translate("Report", "acknowledged", "an alarm")
            : alert.state == targets::AlertInfo::State::Pending
            ? texts.translate("Report", "pending", "an alarm")
            : alert.state == targets::AlertInfo::State::Suppressed
            ? texts.translate("Report", "silenced", "an alarm")
            : texts.translate("Report", "open", "an alarm");
        table.rows.append({state, alert.priority, alert.name, alert.summary, cell(alert.since),
                           alert.shelf     ? alert.shelf->by
                               : alert.ack ? alert.ack->by
                                           : QString(),
                           alert.shelf ? cell(alert.shelf->until) : QVariant(),
                           alert.shelf     ? alert.shelf->reason
                               : alert.ack ? alert.ack->note
                                           : QString()});
    }
    return table;
}

void addAlarms(const SectionInput& input, Section& section)
{
    const Texts& texts = input.texts;
    const QString title = texts.translate("Report", "Alarms now");
    const auto* alerts = have(input, input.facts.alertsNow, Service::Prometheus, title, section.missing);
    if (!alerts)
        return;
    // Their sentences are in the program's language.
    const std::pair<Service, const QString&> troubles[] = {
        {Service::Prometheus, alerts->prometheusTrouble},
        {Service::Alertmanager, alerts->alertmanagerTrouble},
        {Service::Database, alerts->databaseTrouble}};
    for (const auto& [service, trouble] : troubles)
        if (!trouble.isEmpty())
            section.missing.append(title % QStringLiteral(": ") % unreadText(input, service));
    // Of a server that said nothing, no number would be true.
    if (!alerts->prometheusTrouble.isEmpty() && !alerts->alertmanagerTrouble.isEmpty())
        return;
    qint64 open = 0;
    qint64 shelved = 0;
    for (const targets::AlertInfo& alert : alerts->alerts) {
        open += alert.isOpen() ? 1 : 0;
        shelved += alert.shelf ? 1 : 0;
    }
    const Table table = alarmsTable(input, *alerts);
    section.figures.append(count(QStringLiteral("handover.open"), texts.translate("Report", "Open alarms"),
                                 open, table.provenance));
    section.figures.append(count(QStringLiteral("handover.shelved"),
                                 texts.translate("Report", "Shelved alarms"), shelved, table.provenance));
    section.summary = open == 0 ? texts.translate("Report", "No alarm is open.")
                                : texts.translate("Report", "%n alarm(s) are open.", nullptr, open);
    if (!table.rows.isEmpty())
        section.tables.append(table);
}

void addGaps(const SectionInput& input, Section& section)
{
    const Texts& texts = input.texts;
    const Table table = gapsTable(input, QStringLiteral("handover.gaps"));
    bool read = false;
    qint64 inAll = 0;
    for (const auto& [id, gaps] : input.facts.gaps) {
        read = read || gaps.has_value();
        if (gaps)
            inAll += static_cast<qint64>(gaps->size());
        else
            section.missing.append(id % QStringLiteral(": ")
                                   % reasonText(input, Service::Database, gaps.error()));
    }
    if (!read)
        return;
    section.figures.append(count(QStringLiteral("handover.gaps"),
                                 texts.translate("Report", "Gaps in the data"), inAll, table.provenance));
    if (!table.rows.isEmpty())
        section.tables.append(table);
}

void addRuns(const SectionInput& input, Section& section)
{
    const Texts& texts = input.texts;
    const RunFacts* runs = have(input, input.facts.runs, Service::Database,
                                texts.translate("Report", "ETL runs"), section.missing);
    if (!runs)
        return;

    struct List
    {
        QString id;
        QString title;
        const std::vector<RunFact>& runs;
        qint64 inAll;
    };

    const Provenance provenance = databaseProvenance(input, QStringLiteral("vigia.etl_run"));
    for (const List& list :
         {List {QStringLiteral("handover.failed"), texts.translate("Report", "Failed runs"), runs->failed,
                runs->failedInAll},
          List {QStringLiteral("handover.reverts"), texts.translate("Report", "Reverts"), runs->reverts,
                runs->revertsInAll},
          List {QStringLiteral("handover.running"), texts.translate("Report", "Runs that are still open"),
                runs->open, runs->openInAll}}) {
        section.figures.append(count(list.id, list.title, list.inAll, provenance));
        if (!list.runs.empty())
            section.tables.append(runsTable(input, list.id, list.title, list.runs, list.inAll));
    }
}

} // namespace

Section handoverSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("handover");
    section.title = texts.translate("Report", "Shift handover");
    addAlarms(input, section);
    addGaps(input, section);
    addRuns(input, section);
    if (have(input, input.facts.actions, Service::Database, texts.translate("Report", "Operator actions"),
             section.missing))
        if (const Table counts = actionCountsTable(input, QStringLiteral("handover.actions"));
            !counts.rows.isEmpty())
            section.tables.append(counts);
    if (!input.facts.request.notes.isEmpty()) {
        Table notes;
        notes.id = QStringLiteral("handover.notes");
        notes.title = texts.translate("Report", "Notes");
        notes.columns = {text(QStringLiteral("note"), texts.translate("Report", "Note"))};
        notes.provenance = {texts.translate("Report", "Written by whoever hands over"), input.facts.now, {}};
        for (const QString& note : input.facts.request.notes)
            notes.rows.append({note});
        section.tables.append(notes);
    }
    return section;
}

} // namespace vigia::report
