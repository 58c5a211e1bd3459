#include "app/ctl/workerssession.h"

#include "app/ctl/etlcommands.h"
#include "core/audit/auditlog.h"
#include "core/backend/celeryconfig.h"
#include "core/celery/controlrequest.h"

#include <QPromise>
#include <QTextStream>
#include <QTimer>

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
    if (!answer || !request.wantsReply || !answer->replies.isEmpty())
        return answer;
    if (answer->receivers == 0)
        return fail(
            ErrorCode::Unreachable,
            tr("No worker is connected to Redis at %1: start one, or see whether they use another Redis.")
                .arg((*celery)->config().broker.where()),
            {}, "NoWorker", true);
    return fail(
        ErrorCode::Unreachable,
        tr("No worker answered within %1 s, of %2 that are connected to Redis: that proves nothing; ask "
           "again with a longer --timeout.")
            .arg(std::chrono::duration<double>(timeout).count())
            .arg(answer->receivers),
        {}, "NoAnswer", true);
}

Result<> WorkersSession::pause(std::chrono::milliseconds time)
{
    const auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QTimer::singleShot(time, [promise] {
        promise->addResult(Result<> {});
        promise->finish();
    });
    return m_context.wait(promise->future());
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
    record.who = runOptions({}, false).requestedBy;
    const Result<backend::Backend*> backend = m_context.backend();
    const Result<> kept = backend
        ? m_context.wait((*backend)->pool().run(
            [record](db::Connection& connection) { return audit::AuditLog(connection).record(record); }))
        : Result<>(fail(backend.error()));
    if (!kept)
        m_context.output().note(
            tr("This action was not kept in the audit log: %1").arg(kept.error().message));
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
