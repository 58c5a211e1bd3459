#include "app/ctl/targetscommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/targetsoutput.h"
#include "core/backend/backend.h"

#include <QJsonArray>

namespace vigia::ctl {

QString TargetsCommand::description() const
{
    return tr("What Prometheus scrapes: up or down, with the whole error, what it means and what to do");
}

void TargetsCommand::declare(Options& options)
{
    options.add("--pool", m_pool, tr("Only of this scrape pool (job)")).typeName("NAME");
    options.add("--health", m_health, tr("Only with this health")).oneOf({"up", "down", "unknown"});
}

int TargetsCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto info = context.wait((*backend)->targets().targets());
    if (!info)
        return output.fail(info.error());
    const QString pool = fromOption(m_pool);
    const QString health = fromOption(m_health);
    QJsonArray array;
    QList<QStringList> rows;
    targets::TargetList troubled;
    int up = 0;
    for (const targets::TargetInfo& target : info->active) {
        if ((!pool.isEmpty() && target.pool != pool)
            || (!health.isEmpty() && healthWord(target.health) != health))
            continue;
        array.append(toJson(target));
        rows += QStringList {target.pool,
                             target.instance,
                             healthWord(target.health),
                             shownTime(target.lastScrape),
                             target.lastDuration < 0 ? QStringLiteral("–")
                                                     : QString::number(target.lastDuration, 'f', 3),
                             target.diagnosis.text.isEmpty() ? QStringLiteral("–") : target.diagnosis.text};
        up += target.health == targets::TargetHealth::Up ? 1 : 0;
        if (!target.lastError.isEmpty())
            troubled.append(target);
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table(
        {tr("pool"), tr("instance"), tr("health"), tr("last scrape"), tr("took s"), tr("what is wrong")},
        rows);
    output.line(
        tr("%1 of %2 up; %3 dropped by relabelling").arg(up).arg(rows.size()).arg(info->dropped.size()));
    for (const targets::TargetInfo& target : troubled) {
        output.line({});
        output.line(tr("%1: %2").arg(target.instance, target.lastError));
        output.line(tr("  To do: %1").arg(target.diagnosis.remedy));
    }
    return Ok;
}

QString RulesCommand::description() const
{
    return tr("The rules that Prometheus evaluates, with state and expression");
}

void RulesCommand::declare(Options& options)
{
    options.add("--state", m_state, tr("Only alerting rules in this state"))
        .oneOf({"inactive", "pending", "firing"});
}

int RulesCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto rules = context.wait((*backend)->targets().rules());
    if (!rules)
        return output.fail(rules.error());
    const QString state = fromOption(m_state);
    QJsonArray array;
    QList<QStringList> rows;
    for (const targets::RuleInfo& rule : *rules) {
        const bool isAlert = rule.kind == targets::RuleInfo::Kind::Alerting;
        if (!state.isEmpty() && (!isAlert || stateWord(rule.state) != state))
            continue;
        array.append(toJson(rule));
        rows += QStringList {rule.group,
                             rule.name,
                             isAlert ? stateWord(rule.state) : tr("recording"),
                             isAlert ? QString::number(rule.alerts) : QStringLiteral("–"),
                             rule.lastError.isEmpty() ? rule.health : shownText(rule.lastError),
                             shownText(rule.expression)};
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table({tr("group"), tr("rule"), tr("state"), tr("alerts"), tr("health"), tr("expression")}, rows);
    return Ok;
}

} // namespace vigia::ctl
