#pragma once

#include "app/ctl/command.h"
#include "app/ctl/context.h"
#include "core/audit/auditinfo.h"
#include "core/celery/client.h"
#include "core/celery/workerinfo.h"
#include "core/workers/orderdesk.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// What the commands of `vigiactl workers` share: the client of the site's Celery application, the audit, the
/// question before something dangerous.
class WorkersSession
{
    Q_DECLARE_TR_FUNCTIONS(WorkersSession)

public:
    explicit WorkersSession(Context& context)
        : m_context(context)
    {
    }

    /// Made once. Errors: those of the configuration; NotFound when the site has no Redis.
    [[nodiscard]] Result<celery::CeleryClient*> client();

    /// Asks, and runs the event loop until there is an answer. Nobody answered: Unreachable.
    [[nodiscard]] Result<celery::ControlAnswer> ask(const celery::ControlRequest& request,
                                                    std::chrono::milliseconds timeout);

    /// Gives it as the console does, with its audit. An answer without a reply is an error as in ask().
    [[nodiscard]] Result<workers::OrderOutcome> give(const workers::WorkerOrder& order,
                                                     const workers::OrderDesk::Patience& patience);
    /// What the keeper of the processes says, where that is this machine: the embedded site with Celery.
    QList<celery::WorkerWitness> witnesses();

    /// Nullopt: go on. Else the exit code: declined, or nobody can be asked and --yes was not given.
    std::optional<int> confirm(const QString& what, bool isAgreed);

    /// Keeps the action; when that fails it says so on stderr, for the action has been taken.
    void record(audit::AuditRecord record);

private:
    static QString notKept(const QString& why);
    [[nodiscard]] QFuture<Result<>> keep(const audit::AuditRecord& record);

    Context& m_context;
    std::unique_ptr<celery::CeleryClient> m_client;
    std::unique_ptr<workers::OrderDesk> m_desk;
};

/// Words of the command line that are workers ("name@host"), and the others in their order.
struct WorkerWords
{
    QStringList workers;
    QStringList others;

    static WorkerWords of(const std::vector<std::string>& words);
};

} // namespace vigia::ctl
