#include "app/ctl/etljobscommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/etl/rulebook.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

QJsonObject jsonOf(const etl::Rule& rule)
{
    return {{QStringLiteral("job"), rule.id()},
            {QStringLiteral("metric"), rule.metric},
            {QStringLiteral("entity"), rule.entity},
            {QStringLiteral("name"), rule.name},
            {QStringLiteral("endpoint"), xm::endpointPath(rule.endpoint)},
            {QStringLiteral("unit"), rule.unit},
            {QStringLiteral("days_per_call"), rule.daysPerCall},
            {QStringLiteral("lag_days"), rule.lagDays},
            {QStringLiteral("queue"), rule.queue}};
}

} // namespace

QString EtlJobsCommand::description() const
{
    return tr("Lists what can be loaded: each metric and entity of the rule table");
}

void EtlJobsCommand::declare(Options& options)
{
    options.add("text", m_text, tr("Only jobs with this text in their id or name"));
}

int EtlJobsCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<etl::RuleBook> book = etl::RuleBook::builtIn();
    if (!book)
        return output.fail(book.error());
    const QString wanted = fromOption(m_text);
    QJsonArray array;
    QList<QStringList> rows;
    const auto isWanted = [&wanted](const QString& id, const QString& name) {
        return id.contains(wanted, Qt::CaseInsensitive) || name.contains(wanted, Qt::CaseInsensitive);
    };
    for (const etl::Rule& rule : book->rules()) {
        if (!isWanted(rule.id(), rule.name))
            continue;
        array += jsonOf(rule);
        rows +=
            {rule.id(), rule.name, xm::endpointPath(rule.endpoint), rule.unit, QString::number(rule.lagDays)};
    }
    for (const etl::ListRule& list : book->lists()) {
        if (!isWanted(list.id(), list.name))
            continue;
        array += QJsonObject {{QStringLiteral("job"), list.id()},
                              {QStringLiteral("metric"), list.metric},
                              {QStringLiteral("entity"), list.entity},
                              {QStringLiteral("name"), list.name},
                              {QStringLiteral("endpoint"), xm::endpointPath(xm::Endpoint::Lists)}};
        rows += {list.id(), list.name, xm::endpointPath(xm::Endpoint::Lists), {}, {}};
    }
    output.document(array);
    output.table({tr("Job"), tr("Name"), tr("Endpoint"), tr("Unit"), tr("Lag in days")}, rows);
    return Ok;
}

} // namespace vigia::ctl
