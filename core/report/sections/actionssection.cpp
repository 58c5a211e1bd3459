#include "core/report/sections/sectionparts.h"

#include <set>

namespace vigia::report {

namespace {

Column text(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Text, {}, 0};
}

Column integer(const QString& id, const QString& title)
{
    return {id, title, Column::Type::Integer, {}, 0};
}

QString actionText(const SectionInput& input, const QString& action)
{
    const char* word = input.actionWord ? input.actionWord(action) : nullptr;
    return word ? input.texts.translate("ActionWords", word) : action;
}

QString outcomeText(const Texts& texts, const QString& outcome)
{
    if (outcome == u"done")
        return texts.translate("Report", "done", "outcome of an action");
    if (outcome == u"failed")
        return texts.translate("Report", "failed", "outcome of an action");
    if (outcome == u"refused")
        return texts.translate("Report", "refused", "outcome of an action");
    return outcome;
}

Table newestTable(const SectionInput& input, const ActionFacts& actions)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = QStringLiteral("actions.list");
    table.title = texts.translate("Report", "Actions, newest first");
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.audit_log"));
    table.columns = {{QStringLiteral("at"), texts.translate("Report", "Time"), Column::Type::Instant, {}, 0},
                     text(QStringLiteral("who"), texts.translate("Report", "Who")),
                     text(QStringLiteral("action"), texts.translate("Report", "Action")),
                     text(QStringLiteral("object"), texts.translate("Report", "Object")),
                     text(QStringLiteral("outcome"), texts.translate("Report", "Outcome")),
                     text(QStringLiteral("reason"), texts.translate("Report", "Reason"))};
    for (const ActionFact& action : actions.newest)
        table.rows.append({cell(action.at), action.who, actionText(input, action.action), action.object,
                           outcomeText(texts, action.outcome), action.reason});
    table.note = cutNote(texts, static_cast<qsizetype>(actions.newest.size()), actions.inAll);
    return table;
}

} // namespace

Table actionCountsTable(const SectionInput& input, const QString& id)
{
    const Texts& texts = input.texts;
    Table table;
    table.id = id;
    table.title = texts.translate("Report", "Who did what");
    table.provenance = databaseProvenance(input, QStringLiteral("vigia.audit_log"));
    table.columns = {
        text(QStringLiteral("who"), texts.translate("Report", "Who")),
        text(QStringLiteral("action"), texts.translate("Report", "Action")),
        integer(QStringLiteral("done"), texts.translate("Report", "Done")),
        integer(QStringLiteral("failed"), texts.translate("Report", "Failed")),
        integer(QStringLiteral("refused"), texts.translate("Report", "Refused")),
        {QStringLiteral("last"), texts.translate("Report", "Newest"), Column::Type::Instant, {}, 0}};
    if (input.facts.actions && *input.facts.actions)
        for (const ActionCount& one : (*input.facts.actions)->counts)
            table.rows.append(
                {one.who, actionText(input, one.action), one.done, one.failed, one.refused, cell(one.last)});
    return table;
}

Section actionsSection(const SectionInput& input)
{
    const Texts& texts = input.texts;
    Section section;
    section.id = QStringLiteral("actions");
    section.title = texts.translate("Report", "Operator actions");
    const ActionFacts* actions =
        have(input, input.facts.actions, Service::Database, section.title, section.missing);
    if (!actions)
        return section;
    const Provenance provenance = databaseProvenance(input, QStringLiteral("vigia.audit_log"));
    std::set<QString> people;
    qint64 refused = 0;
    for (const ActionCount& one : actions->counts) {
        people.insert(one.who);
        refused += one.refused;
    }
    section.figures = {
        count(QStringLiteral("actions.total"), texts.translate("Report", "Actions"), actions->inAll,
              provenance),
        count(QStringLiteral("actions.people"), texts.translate("Report", "People"),
              static_cast<qint64>(people.size()), provenance),
        count(QStringLiteral("actions.refused"), texts.translate("Report", "Refused"), refused, provenance)};
    section.summary =
        actions->inAll == 0 ? texts.translate("Report", "Nobody ordered anything on these days.") : QString();
    if (actions->inAll > 0) {
        section.tables.append(actionCountsTable(input, QStringLiteral("actions.by-person")));
        section.tables.append(newestTable(input, *actions));
    }
    return section;
}

} // namespace vigia::report
