#include "app/ctl/doctorcommand.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/backend/backend.h"

#include <QJsonArray>

namespace vigia::ctl {

namespace {

using diagnostics::CheckInfo;
using diagnostics::CheckList;

QString word(CheckInfo::Outcome outcome)
{
    switch (outcome) {
    case CheckInfo::Outcome::Ok:
        return DoctorCommand::tr("ok");
    case CheckInfo::Outcome::Warn:
        return DoctorCommand::tr("WARN");
    case CheckInfo::Outcome::Fail:
        return DoctorCommand::tr("FAIL");
    case CheckInfo::Outcome::Unknown:
        break;
    }
    return DoctorCommand::tr("unknown");
}

QJsonArray documentOf(const CheckList& checks)
{
    QJsonArray array;
    for (const CheckInfo& check : checks)
        array += QJsonObject {{QStringLiteral("check"), check.id},
                              {QStringLiteral("group"), check.group},
                              {QStringLiteral("title"), check.title},
                              {QStringLiteral("result"), diagnostics::outcomeName(check.outcome)},
                              {QStringLiteral("evidence"), check.evidence},
                              {QStringLiteral("remedy"), check.remedy},
                              {QStringLiteral("at"), check.at.toString(Qt::ISODate)},
                              {QStringLiteral("took_ms"), check.tookMs}};
    return array;
}

/// A group's heading, then a line a check with its remedy below.
void writeReport(Output& output, const CheckList& checks)
{
    QString group;
    for (const CheckInfo& check : checks) {
        if (check.group != group) {
            output.line(group.isEmpty() ? check.group : QString(u'\n' + check.group));
            group = check.group;
        }
        constexpr int wordWidth = 8;
        constexpr int idWidth = 24;
        output.line(QStringLiteral("  ") + word(check.outcome).leftJustified(wordWidth)
                    + check.id.leftJustified(idWidth) + check.evidence);
        if (!check.remedy.isEmpty())
            output.line(QString(wordWidth + 2, u' ') + QStringLiteral("→ ") + check.remedy);
    }
}

int countOf(const CheckList& checks, CheckInfo::Outcome outcome)
{
    return static_cast<int>(std::count_if(checks.cbegin(), checks.cend(), [outcome](const CheckInfo& check) {
        return check.outcome == outcome;
    }));
}

} // namespace

QString DoctorCommand::description() const
{
    return tr("Looks at everything that can be wrong with the site, and says what to do; changes nothing");
}

void DoctorCommand::declare(Options& options)
{
    options.add("--check", m_checks, tr("Only these checks")).typeName("ID");
    options.flag("--list", m_list, tr("Name the checks and run none"));
}

int DoctorCommand::run(Context& context)
{
    Output& output = context.output();
    const Result<backend::Backend*> backend = context.backend();
    if (!backend)
        return output.fail(backend.error());
    const bool isEmbedded = (*backend)->site().name == u"embedded";
    diagnostics::DiagnosticsService& service =
        (*backend)->diagnostics(isEmbedded ? context.stateDirectory() : QString());
    if (m_list) {
        QJsonArray array;
        QList<QStringList> rows;
        for (const CheckInfo& check : service.checks()) {
            array +=
                QJsonObject {{QStringLiteral("check"), check.id}, {QStringLiteral("title"), check.title}};
            rows += {check.id, check.group, check.title};
        }
        output.document(array);
        output.table({tr("Check"), tr("Group"), tr("What is checked")}, rows);
        return Ok;
    }
    QStringList ids;
    for (const std::string& id : m_checks)
        ids += fromOption(id);
    for (const QString& id : ids) {
        const CheckList known = service.checks();
        if (std::none_of(known.cbegin(), known.cend(), [&id](const CheckInfo& one) { return one.id == id; }))
            return output.usage(
                tr("This site has no check “%1”: vigiactl doctor --list names them.").arg(id.left(60)));
    }
    int done = 0;
    const auto all = ids.isEmpty() ? service.checks().size() : ids.size();
    QObject scope;
    QObject::connect(&service, &diagnostics::DiagnosticsService::checked, &scope,
                     [&](const CheckInfo& check) {
                         output.progress(tr("%1 of %2: %3").arg(++done).arg(all).arg(check.title));
                     });
    const Result<CheckList> checks = context.wait(service.run(ids));
    if (!checks)
        return output.fail(checks.error());
    output.document(documentOf(*checks));
    writeReport(output, *checks);
    if (ids.isEmpty())
        for (const QString& line : service.absent())
            output.line(line);
    const int bad = countOf(*checks, CheckInfo::Outcome::Fail);
    const int warned = countOf(*checks, CheckInfo::Outcome::Warn);
    const int unknown = countOf(*checks, CheckInfo::Outcome::Unknown);
    output.line(QString());
    output.line(bad + warned + unknown == 0 ? tr("All %1 checks are well.").arg(checks->size())
                                            : tr("%1 checks: %2 failed, %3 warn, %4 could not be made.")
                                                  .arg(checks->size())
                                                  .arg(bad)
                                                  .arg(warned)
                                                  .arg(unknown));
    return bad + warned + unknown == 0 ? Ok : Failed;
}

} // namespace vigia::ctl
