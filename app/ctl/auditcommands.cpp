#include "app/ctl/auditcommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/backend/backend.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

QJsonObject toJson(const audit::AuditEntry& entry)
{
    const audit::AuditRecord& record = entry.record;
    return {{QStringLiteral("id"), entry.id},
            {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("who"), record.who},
            {QStringLiteral("database_user"), entry.databaseUser},
            {QStringLiteral("host"), entry.host},
            {QStringLiteral("role"), entry.role},
            {QStringLiteral("action"), record.action},
            {QStringLiteral("object"), record.object},
            {QStringLiteral("parameters"), record.parameters},
            {QStringLiteral("reason"), record.reason.isEmpty() ? QJsonValue() : QJsonValue(record.reason)},
            {QStringLiteral("outcome"), record.outcome},
            {QStringLiteral("proof"), record.proof}};
}

} // namespace

QString AuditCommand::description() const
{
    return tr("Lists who did what, done, failed or refused, newest first");
}

void AuditCommand::declare(Options& options)
{
    options.add("--text", m_text, tr("A part of who, action, object or reason")).typeName("TEXT");
    options.add("--who", m_who, tr("Only of this person")).typeName("NAME");
    options.add("--action", m_action, tr("Only this action, or this group, such as etl")).typeName("ACTION");
    options.add("--outcome", m_outcome, tr("Only with this outcome")).oneOf({"done", "failed", "refused"});
    options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY");
    options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY");
    options.add("--limit", m_limit, tr("At most so many")).between(1, 1000);
}

int AuditCommand::run(Context& context)
{
    Output& output = context.output();
    audit::AuditQuery query;
    query.text = fromOption(m_text);
    query.who = fromOption(m_who);
    query.action = fromOption(m_action);
    query.outcome = fromOption(m_outcome);
    query.limit = m_limit;
    for (auto [option, day] : {std::pair {&m_from, &query.from}, std::pair {&m_to, &query.to}}) {
        if (option->empty())
            continue;
        *day = QDate::fromString(fromOption(*option), Qt::ISODate);
        if (!day->isValid())
            return output.usage(
                tr("“%1” is no day: write it as YYYY-MM-DD.").arg(fromOption(*option).left(40)));
    }
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto page = context.wait((*backend)->audit().page(query));
    if (!page)
        return output.fail(page.error());
    QJsonArray entries;
    QList<QStringList> rows;
    for (const audit::AuditEntry& entry : page->entries) {
        entries.append(toJson(entry));
        rows +=
            QStringList {entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")),
                         entry.record.who,
                         entry.record.action,
                         entry.record.object,
                         entry.record.outcome,
                         entry.record.reason.isEmpty() ? QStringLiteral("–") : entry.record.reason.left(60)};
    }
    if (output.isJson())
        output.document(entries);
    output.table({tr("at"), tr("who"), tr("action"), tr("object"), tr("outcome"), tr("reason")}, rows);
    output.line(tr("%1 of %2 entries").arg(rows.size()).arg(page->matching));
    return Ok;
}

QString AuditVerifyCommand::description() const
{
    return tr("Recomputes the chain of the audit log: says whether an entry was changed or removed");
}

int AuditVerifyCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto proof = context.wait((*backend)->audit().verify());
    if (!proof)
        return output.fail(proof.error());
    if (output.isJson())
        output.document(
            QJsonObject {{QStringLiteral("entries"), proof->entries},
                         {QStringLiteral("first_broken"),
                          proof->firstBroken > 0 ? QJsonValue(proof->firstBroken) : QJsonValue()}});
    if (proof->firstBroken == 0) {
        output.line(tr("The audit log is whole: %1 entries follow from each other.").arg(proof->entries));
        return Ok;
    }
    output.note(tr("The audit log was changed: entry %1 does not follow from the one before it. Compare it "
                   "with a backup.")
                    .arg(proof->firstBroken));
    return Failed;
}

} // namespace vigia::ctl
