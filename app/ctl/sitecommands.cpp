#include "app/ctl/sitecommands.h"

#include "app/ctl/context.h"
#include "app/ctl/options.h"
#include "core/site/httpprobe.h"
#include "core/site/supervisor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <unistd.h>

namespace vigia::ctl {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)
};

site::Supervisor supervisorOf(const Context& context)
{
    return {context.stateDirectory(), QCoreApplication::applicationFilePath()};
}

QString healthText(site::ServiceInfo::Health health)
{
    switch (health) {
    case site::ServiceInfo::Health::Ok:
        return Tr::tr("answers");
    case site::ServiceInfo::Health::Failed:
        return Tr::tr("does not answer");
    case site::ServiceInfo::Health::Stopped:
        break;
    }
    return Tr::tr("stopped");
}

/// Ok when all answer; with `withoutOptional`, when all do that the site cannot work without.
int writeStatus(Output& output, const site::ServiceList& services, bool withoutOptional = false)
{
    QJsonArray array;
    QList<QStringList> rows;
    bool allWell = true;
    for (const site::ServiceInfo& service : services) {
        array +=
            QJsonObject {{QStringLiteral("name"), service.name},
                         {QStringLiteral("pid"), service.pid > 0 ? QJsonValue(service.pid) : QJsonValue()},
                         {QStringLiteral("address"), service.address},
                         {QStringLiteral("health"), site::healthName(service.health)},
                         {QStringLiteral("detail"), service.detail}};
        rows += {service.name, service.pid > 0 ? QString::number(service.pid) : QString(),
                 healthText(service.health), service.address, service.detail};
        const bool matters = !withoutOptional || !service.isOptional;
        allWell = allWell && (!matters || service.health == site::ServiceInfo::Health::Ok);
    }
    output.document(QJsonObject {{QStringLiteral("services"), array}});
    output.table(
        {Tr::tr("Service"), Tr::tr("Process"), Tr::tr("Health"), Tr::tr("Address"), Tr::tr("Detail")}, rows);
    return allWell ? Ok : Failed;
}

int sendFault(Context& context, const QByteArray& method, const QJsonObject& fault)
{
    const Result<settings::SiteConfig> config = context.site();
    if (!config)
        return context.output().fail(config.error());
    if (!config->xm.simulated)
        return context.output().usage(
            Tr::tr("Faults are for the stand-in only, and site “%1” talks to the real XM.")
                .arg(config->name));
    const QByteArray body =
        fault.isEmpty() ? QByteArray() : QJsonDocument(fault).toJson(QJsonDocument::Compact);
    const Result<QByteArray> answer =
        site::probe(config->xm.baseUrl.resolved(QUrl(QStringLiteral("/standin/fault"))), method, body);
    if (!answer)
        return context.output().fail(answer.error());
    context.output().document(QJsonDocument::fromJson(*answer).object());
    context.output().line(fault.isEmpty() ? Tr::tr("The stand-in behaves.")
                                          : Tr::tr("The stand-in misbehaves as told."));
    return Ok;
}

} // namespace

QString SiteUpCommand::description() const
{
    return tr("Starts the embedded site: a PostgreSQL of its own and the XM stand-in, with the exporter, "
              "Prometheus "
              "and Alertmanager that watch them; with Celery a Redis, two workers and beat too");
}

void SiteUpCommand::declare(Options& options)
{
    options.add("--today", m_today, tr("The stand-in's today, YYYY-MM-DD"));
    options.add("--engine", m_engine, tr("Who runs jobs; unless told as before, embedded at first"))
        .typeName("ENGINE")
        .oneOf({"embedded", "celery"});
    options
        .add("--receivers", m_receivers,
             tr("TOML file of those whom alerts are sent to: [pagerduty] routing_key_file, url; [slack] "
                "url_file, channel; [email] smarthost, from, to, user, password_file, require_tls. Kept "
                "until another is given; “none” forgets it"))
        .typeName("FILE");
    options.flag("--unsafe", m_unsafe, tr("PostgreSQL without fsync: quick, for tests only"));
}

int SiteUpCommand::run(Context& context)
{
    Output& output = context.output();
    site::Supervisor supervisor = supervisorOf(context);
    site::Supervisor::UpOptions options;
    options.today = fromOption(m_today);
    options.fastButUnsafe = m_unsafe;
    options.forgetReceivers = m_receivers == "none";
    if (!options.forgetReceivers)
        options.receivers = fromOption(m_receivers);
    using Engine = site::UpOptions::Engine;
    if (!m_engine.empty())
        options.engine = m_engine == "celery" ? Engine::Celery : Engine::Embedded;
    if (!m_today.empty() && !QDate::fromString(options.today, Qt::ISODate).isValid())
        return output.usage(tr("“%1” is not a date: write it as YYYY-MM-DD.").arg(options.today.left(40)));
    const Result<settings::SiteConfig> up =
        supervisor.up(options, [&output](const QString& step) { output.line(step); });
    if (!up)
        return output.fail(up.error());
    return writeStatus(output, supervisor.status(), true);
}

QString SiteStatusCommand::description() const
{
    return tr("Asks each service of the embedded site whether it answers");
}

int SiteStatusCommand::run(Context& context)
{
    return writeStatus(context.output(), supervisorOf(context).status());
}

QString SiteDownCommand::description() const
{
    return tr("Ends every process of the embedded site; its data stays");
}

int SiteDownCommand::run(Context& context)
{
    Output& output = context.output();
    site::Supervisor supervisor = supervisorOf(context);
    const Result<> down = supervisor.down([&output](const QString& step) { output.line(step); });
    if (!down)
        return output.fail(down.error());
    writeStatus(output, supervisor.status());
    return Ok;
}

QString SiteResetCommand::description() const
{
    return tr("Ends the embedded site and deletes its data, after asking");
}

void SiteResetCommand::declare(Options& options)
{
    options.flag("--yes", m_yes, tr("Do not ask"));
}

int SiteResetCommand::run(Context& context)
{
    Output& output = context.output();
    site::Supervisor supervisor = supervisorOf(context);
    if (!m_yes) {
        if (output.isJson() || isatty(STDIN_FILENO) == 0)
            return output.usage(tr("This deletes all data in %1: say --yes when nobody can be asked.")
                                    .arg(supervisor.stateDir()));
        output.line(tr("This deletes all data in %1. Type “reset” to go on:").arg(supervisor.stateDir()));
        if (QTextStream(stdin).readLine().trimmed() != QStringLiteral("reset")) {
            output.line(tr("Nothing was deleted."));
            return Failed;
        }
    }
    const Result<> reset = supervisor.reset([&output](const QString& step) { output.line(step); });
    if (!reset)
        return output.fail(reset.error());
    output.document(QJsonObject {{QStringLiteral("deleted"), supervisor.stateDir()}});
    return Ok;
}

QString SiteFaultCommand::description() const
{
    return tr("Makes the XM stand-in misbehave");
}

void SiteFaultCommand::declare(Options& options)
{
    options
        .add("kind", m_kind,
             tr("latency 500 429 html empty-object truncated missing-hours renamed-columns "
                "missing-columns reset "
                "timeout mixed…"))
        .required();
    options.add("--rate", m_rate, tr("Share of the calls that fail, 0 to 1")).between(0.0, 1.0);
    options.add("--seed", m_seed, tr("Chooses which calls fail"));
    options.add("--metric", m_metric, tr("Only calls for this metric"));
}

int SiteFaultCommand::run(Context& context)
{
    QJsonObject fault {{QStringLiteral("kind"), fromOption(m_kind)},
                       {QStringLiteral("rate"), m_rate},
                       {QStringLiteral("seed"), m_seed}};
    if (!m_metric.empty())
        fault[QStringLiteral("metric")] = fromOption(m_metric);
    return sendFault(context, "POST", fault);
}

QString SiteFaultClearCommand::description() const
{
    return tr("Makes the XM stand-in behave again");
}

int SiteFaultClearCommand::run(Context& context)
{
    return sendFault(context, "DELETE", {});
}

} // namespace vigia::ctl
