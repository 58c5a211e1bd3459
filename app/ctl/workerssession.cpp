#include "app/ctl/workerssession.h"

#include "app/ctl/etlcommands.h"
#include "core/async/chained.h"
#include "core/audit/actor.h"
#include "core/backend/backend.h"
#include "core/backend/celeryconfig.h"
#include "core/backend/witnesses.h"
#include "core/celery/controlrequest.h"

#include <QTextStream>

#include <unistd.h>

namespace vigia::ctl {

Result<celery::CeleryClient*> WorkersSession::client()
{
    if (m_client)
        return m_client.get();
    const Result<settings::SiteConfig> site = m_context.site();
    if (!site)
        return fail(site.error());
    const Result<celery::ClientConfig> config = backend::celeryClientConfig(*site);
    if (!config)
        return fail(config.error());
    m_client = std::make_unique<celery::CeleryClient>(*config);
    return m_client.get();
}

Result<celery::ControlAnswer> WorkersSession::ask(const celery::ControlRequest& request,
                                                  std::chrono::milliseconds timeout)
{
    const Result<celery::CeleryClient*> celery = client();
    if (!celery)
        return fail(celery.error());
    const Result<celery::ControlAnswer> answer = m_context.wait((*celery)->ask(request, timeout));
    if (!request.wantsReply)
        return answer;
    return workers::OrderDesk::requireReply(answer, (*celery)->config().broker.where(), timeout);
}

Result<workers::OrderOutcome> WorkersSession::give(const workers::WorkerOrder& order,
                                                   const workers::OrderDesk::Patience& patience)
{
    const Result<celery::CeleryClient*> celery = client();
    if (!celery)
        return fail(celery.error());
    if (!m_desk)
        m_desk = std::make_unique<workers::OrderDesk>(
            **celery, [this](const audit::AuditRecord& record) { return keep(record); },
            audit::currentActor());
    const Result<workers::OrderOutcome> outcome = m_context.wait(m_desk->give(order, patience));
    if (outcome && !outcome->auditTrouble.isEmpty())
        m_context.output().note(notKept(outcome->auditTrouble));
    return outcome;
}

QFuture<Result<>> WorkersSession::keep(const audit::AuditRecord& record)
{
    const Result<backend::Backend*> backend = m_context.backend();
    return backend ? (*backend)->audit().record(record) : ready<Result<>>(fail(backend.error()));
}

QList<celery::WorkerWitness> WorkersSession::witnesses()
{
    const Result<settings::SiteConfig> site = m_context.site();
    return site ? backend::witnessesOf(*site, m_context.stateDirectory()) : QList<celery::WorkerWitness>();
}

QString WorkersSession::notKept(const QString& why)
{
    return tr("This action was not kept in the audit log: %1").arg(why);
}

std::optional<int> WorkersSession::confirm(const QString& what, bool isAgreed)
{
    Output& output = m_context.output();
    if (isAgreed)
        return std::nullopt;
    if (output.isJson() || isatty(STDIN_FILENO) == 0)
        return output.usage(tr("%1 Say --yes when nobody can be asked.").arg(what));
    output.line(tr("%1 Type “yes” to go on:").arg(what));
    if (QTextStream(stdin).readLine().trimmed() == QStringLiteral("yes"))
        return std::nullopt;
    output.line(tr("Nothing was done."));
    return Failed;
}

void WorkersSession::record(audit::AuditRecord record)
{
    record.who = audit::currentActor();
    if (const Result<> kept = m_context.wait(keep(record)); !kept)
        m_context.output().note(notKept(kept.error().message));
}

WorkerWords WorkerWords::of(const std::vector<std::string>& words)
{
    WorkerWords result;
    for (const std::string& word : words) {
        const QString text = fromOption(word);
        (text.contains(u'@') ? result.workers : result.others) += text;
    }
    result.workers.removeDuplicates();
    return result;
}

} // namespace vigia::ctl
