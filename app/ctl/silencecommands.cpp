#include "app/ctl/silencecommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "app/ctl/targetsoutput.h"
#include "core/backend/backend.h"
#include "core/targets/prometheusjson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace vigia::ctl {

namespace {

/// "name=value", "name!=value", "name=~value", "name!~value"; the value may be in quotes.
std::optional<targets::SilenceMatcher> matcherOf(const QString& word)
{
    static const QRegularExpression form(QStringLiteral(R"(^([a-zA-Z_][a-zA-Z0-9_]*)(=~|!~|!=|=)(.*)$)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString sign = match.captured(2);
    QString value = match.captured(3);
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1, value.size() - 2);
    return targets::SilenceMatcher {match.captured(1), value, sign.endsWith(u'~'), sign.startsWith(u'=')};
}

} // namespace

QString SilenceListCommand::description() const
{
    return m_path.size() == 1 ? tr("Silences of Alertmanager: list, add, end")
                              : tr("Lists silences; those that silence nothing are marked as stale");
}

void SilenceListCommand::declare(Options& options)
{
    options.flag("--expired", m_expired, tr("Also those that are over"));
}

int SilenceListCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const auto silences = context.wait((*backend)->targets().silences());
    if (!silences)
        return output.fail(silences.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const targets::SilenceInfo& silence : *silences) {
        if (!m_expired && silence.state == targets::SilenceInfo::State::Expired)
            continue;
        array.append(toJson(silence));
        QStringList matchers;
        for (const targets::SilenceMatcher& matcher : silence.matchers)
            matchers.append(matcherWord(matcher));
        rows += QStringList {silence.id,
                             silence.stale ? tr("active, stale") : stateWord(silence.state),
                             shownTime(silence.to),
                             silence.by,
                             shownText(matchers.join(u' ')),
                             shownText(silence.comment, 60)};
    }
    if (output.isJson()) {
        output.document(array);
        return Ok;
    }
    output.table({tr("id"), tr("state"), tr("until"), tr("by"), tr("matches"), tr("comment")}, rows);
    return Ok;
}

QString SilenceAddCommand::description() const
{
    return tr("Silences the alerts that match, for a time; with --id edits a silence");
}

void SilenceAddCommand::declare(Options& options)
{
    options
        .add("matchers", m_matchers,
             tr("Labels that the alerts have: name=value, name!=value, name=~regex, name!~regex"))
        .typeName("MATCHER")
        .required();
    options.add("--for", m_time, tr("How long, such as 30m, 2h or 1d")).typeName("TIME");
    options.add("--comment", m_comment, tr("Why")).typeName("TEXT").required();
    options.add("--id", m_id, tr("The silence to edit")).typeName("ID");
}

int SilenceAddCommand::run(Context& context)
{
    Output& output = context.output();
    targets::SilenceInfo silence;
    for (const std::string& word : m_matchers) {
        const auto matcher = matcherOf(fromOption(word));
        if (!matcher)
            return output.usage(
                tr("“%1” matches no label: write it as name=value, name!=value, name=~regex or "
                   "name!~regex.")
                    .arg(fromOption(word).left(80)));
        silence.matchers.append(*matcher);
    }
    const double seconds = targets::json::durationOf(fromOption(m_time));
    if (seconds <= 0)
        return output.usage(
            tr("“%1” is no time: write it as 30m, 2h or 1d.").arg(fromOption(m_time).left(40)));
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    silence.id = fromOption(m_id);
    silence.from = (*backend)->clock().nowUtc();
    silence.to = silence.from.addSecs(std::llround(std::min(seconds, 1e9)));
    silence.comment = fromOption(m_comment);
    const auto id = context.wait((*backend)->targets().setSilence(silence));
    if (!id)
        return output.fail(id.error());
    if (output.isJson())
        output.document(QJsonObject {{QStringLiteral("id"), *id}});
    output.line(tr("Silence %1 holds until %2.").arg(*id, shownTime(silence.to)));
    return Ok;
}

QString SilenceExpireCommand::description() const
{
    return tr("Ends silences now");
}

void SilenceExpireCommand::declare(Options& options)
{
    options.add("ids", m_ids, tr("Ids of the silences")).typeName("ID").required();
}

int SilenceExpireCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    QJsonArray ended;
    for (const std::string& each : m_ids) {
        const QString id = fromOption(each);
        const Result<> done = context.wait((*backend)->targets().expireSilence(id));
        if (!done)
            return output.fail(done.error());
        ended.append(id);
        output.line(tr("Silence %1 is over.").arg(id));
    }
    if (output.isJson())
        output.document(QJsonObject {{QStringLiteral("expired"), ended}});
    return Ok;
}

} // namespace vigia::ctl
