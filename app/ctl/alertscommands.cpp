#include "app/ctl/alertscommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/targetsoutput.h"
#include "core/backend/backend.h"
#include "core/base/energyday.h"
#include "core/targets/prometheusjson.h"

#include <QJsonArray>

#include <cmath>

namespace vigia::ctl {

namespace {

/// All alerts; an error only when both servers are silent. What is missing is noted.
Result<targets::AlertsInfo> currentAlerts(Context& context, backend::Backend& backend)
{
    const Result<targets::AlertsInfo> info = context.wait(backend.targets().alerts());
    if (!info)
        return info;
    if (!info->prometheusTrouble.isEmpty() && !info->alertmanagerTrouble.isEmpty()) {
        const bool hasServers =
            backend.site().prometheus.isConfigured() || backend.site().alertmanager.isConfigured();
        return fail(hasServers ? ErrorCode::Unreachable : ErrorCode::NotFound, info->prometheusTrouble,
                    info->alertmanagerTrouble);
    }
    for (const QString& trouble : {info->prometheusTrouble, info->alertmanagerTrouble, info->databaseTrouble})
        if (!trouble.isEmpty())
            context.output().note(trouble);
    return info;
}

/// By fingerprint, its first characters, or the name when only one alert bears it.
Result<targets::AlertInfo> alertNamed(const targets::AlertList& alerts, const QString& word)
{
    targets::AlertList found;
    for (const targets::AlertInfo& alert : alerts)
        if (alert.name == word || (word.size() >= 4 && alert.fingerprint.startsWith(word)))
            found.append(alert);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(
            ErrorCode::NotFound,
            AlertsCommand::tr("No alert is called “%1” now: see “vigiactl alerts”.").arg(word.left(80)));
    QStringList prints;
    for (const targets::AlertInfo& alert : found)
        prints.append(alert.fingerprint);
    return fail(ErrorCode::Conflict,
                AlertsCommand::tr("%1 alerts are called “%2”: name one by its fingerprint (%3).")
                    .arg(QString::number(found.size()), word.left(80), prints.join(QStringLiteral(", "))));
}

QString doneBy(const targets::AlertInfo& alert)
{
    if (alert.shelf)
        return AlertsCommand::tr("shelved by %1 until %2: %3")
            .arg(alert.shelf->by, shownTime(alert.shelf->until), shownText(alert.shelf->reason, 40));
    if (alert.ack)
        return AlertsCommand::tr("acknowledged by %1: %2").arg(alert.ack->by, shownText(alert.ack->note, 40));
    return QStringLiteral("–");
}

} // namespace

QString AlertsCommand::description() const
{
    return m_path.size() == 1 ? tr("Alerts: what is wrong now; acknowledge, put aside, look back")
                              : tr("Lists what is wrong now, the most urgent first, and who has taken it on");
}

void AlertsCommand::declare(Options& options)
{
    options.add("--state", m_state, tr("Only in this state")).oneOf({"pending", "firing", "suppressed"});
    options.flag("--open", m_open, tr("Only those that need somebody"));
}

int AlertsCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<targets::AlertsInfo> info = currentAlerts(context, **backend);
    if (!info)
        return output.fail(info.error());
    const QString state = fromOption(m_state);
    QJsonArray array;
    QList<QStringList> rows;
    for (const targets::AlertInfo& alert : info->alerts) {
        if ((m_open && !alert.isOpen()) || (!state.isEmpty() && stateWord(alert.state) != state))
            continue;
        array.append(toJson(alert));
        rows += QStringList {QString::number(alert.priority),
                             alert.name,
                             stateWord(alert.state),
                             shownTime(alert.since),
                             alert.fingerprint,
                             shownText(alert.summary),
                             doneBy(alert)};
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table(
        {tr("priority"), tr("alert"), tr("state"), tr("since"), tr("fingerprint"), tr("summary"), tr("who")},
        rows);
    output.line(tr("%n alert(s)", nullptr, static_cast<int>(rows.size())));
    return Ok;
}

QStringList AlertsOrderCommand::path() const
{
    const char* const words[] = {"ack", "unack", "shelve", "unshelve"};
    return {QStringLiteral("alerts"), QString::fromLatin1(words[static_cast<int>(m_order)])};
}

QString AlertsOrderCommand::description() const
{
    switch (m_order) {
    case Order::Acknowledge:
        return tr("Says that you have taken an alert on, for as long as it stays");
    case Order::Unacknowledge:
        return tr("Takes an acknowledgement back, and the silence made with it");
    case Order::Shelve:
        return tr("Puts an alert aside until an end");
    case Order::Unshelve:
        return tr("Takes an alert back from the shelf");
    }
    return {};
}

void AlertsOrderCommand::declare(Options& options)
{
    options.add("alert", m_alert, tr("Name or fingerprint of the alert")).typeName("ALERT").required();
    if (m_order == Order::Acknowledge) {
        options.add("--note", m_note, tr("What others should know")).typeName("TEXT");
        options.add("--silence", m_time, tr("Also silence it so long in Alertmanager, such as 30m or 2h"))
            .typeName("TIME");
    } else if (m_order == Order::Shelve) {
        options.add("--reason", m_note, tr("Why, for the audit log")).typeName("TEXT").required();
        options.add("--for", m_time, tr("How long, such as 8h or 3d")).typeName("TIME").required();
    }
}

int AlertsOrderCommand::run(Context& context)
{
    Output& output = context.output();
    const double seconds = m_time.empty() ? 0 : targets::json::durationOf(fromOption(m_time));
    if (seconds < 0)
        return output.usage(
            tr("“%1” is no time: write it as 30m, 2h or 1d.").arg(fromOption(m_time).left(40)));
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const Result<targets::AlertsInfo> info = currentAlerts(context, **backend);
    if (!info)
        return output.fail(info.error());
    const Result<targets::AlertInfo> alert = alertNamed(info->alerts, fromOption(m_alert));
    if (!alert)
        return output.fail(alert.error());
    targets::TargetsService& service = (*backend)->targets();
    const QString note = fromOption(m_note);
    const QDateTime until = (*backend)->clock().nowUtc().addSecs(std::llround(std::min(seconds, 1e9)));
    const auto give = [&]() -> QFuture<Result<>> {
        switch (m_order) {
        case Order::Acknowledge:
            return service.acknowledge(*alert, note,
                                       static_cast<int>(std::ceil(std::min(seconds, 1e9) / 60)));
        case Order::Unacknowledge:
            return service.unacknowledge(*alert);
        case Order::Shelve:
            return service.shelve(*alert, note, until);
        case Order::Unshelve:
            break;
        }
        return service.unshelve(*alert);
    };
    const Result<> done = context.wait(give());
    if (!done)
        return output.fail(done.error());
    if (output.isJson())
        output.document(QJsonObject {{QStringLiteral("order"), path().last()},
                                     {QStringLiteral("alert"), alert->name},
                                     {QStringLiteral("fingerprint"), alert->fingerprint}});
    output.line(tr("Done: %1 (%2).").arg(alert->name, alert->fingerprint));
    return Ok;
}

QString AlertsHistoryCommand::description() const
{
    return tr("When alerts were pending or firing, as Prometheus kept it");
}

void AlertsHistoryCommand::declare(Options& options)
{
    options.add("--last", m_last, tr("How far back from now, such as 24h or 7d")).typeName("TIME");
    Option from = options.add("--from", m_from, tr("First day, YYYY-MM-DD")).typeName("DAY");
    Option to = options.add("--to", m_to, tr("Last day, YYYY-MM-DD")).typeName("DAY");
    from.needs(to);
    to.needs(from);
}

int AlertsHistoryCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const double last = targets::json::durationOf(fromOption(m_last));
    if (last <= 0 || last > 1e9)
        return output.usage(
            tr("“%1” is no time: write it as 30m, 2h or 1d.").arg(fromOption(m_last).left(40)));
    QDateTime to = (*backend)->clock().nowUtc();
    QDateTime from = to.addSecs(-std::llround(last));
    if (!m_from.empty()) {
        const QDate first = QDate::fromString(fromOption(m_from), Qt::ISODate);
        const QDate final = QDate::fromString(fromOption(m_to), Qt::ISODate);
        if (!first.isValid() || !final.isValid() || final < first)
            return output.usage(tr("--from and --to are days, YYYY-MM-DD, the first one first."));
        from = QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(first, 1), Qt::UTC);
        to = std::min(to,
                      QDateTime::fromMSecsSinceEpoch(energyday::hourStartMs(final.addDays(1), 1), Qt::UTC));
    }
    const auto spans = context.wait((*backend)->targets().history(from, to));
    if (!spans)
        return output.fail(spans.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const targets::AlertSpan& span : *spans) {
        array.append(toJson(span));
        rows += QStringList {shownTime(span.from), shownTime(span.to), span.name, stateWord(span.state),
                             shownText(span.labels.value(QStringLiteral("instance")))};
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table({tr("from"), tr("to"), tr("alert"), tr("state"), tr("instance")}, rows);
    return Ok;
}

} // namespace vigia::ctl
