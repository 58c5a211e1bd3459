#include "core/celery/client.h"
#include "core/celery/controlrequest.h"
#include "core/celery/inspectinfo.h"
#include "core/diagnostics/checktable.h"
#include "core/diagnostics/heartbeats.h"
#include "core/diagnostics/looks.h"

#include <QCoreApplication>

namespace vigia::diagnostics {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CeleryChecks)
};

using celery::ControlAnswer;

constexpr qint64 LongQueue = 100;
constexpr qint64 OldMessage = 3600; ///< seconds

Verdict answerVerdict(const ControlAnswer& answer)
{
    const qint64 replies = answer.replies.size();
    const QString start =
        Tr::tr("Start them: systemctl start celery-worker@1 celery-worker@2 (embedded site: vigiactl site up "
               "--engine celery); their log: journalctl -u 'celery-worker@*'.");
    if (answer.receivers == 0)
        return Verdict::fail(Tr::tr("No worker is connected to Redis."), start);
    if (replies == 0)
        return Verdict::unknown(
            Tr::tr("%1 processes are connected to Redis, and none answered in time.").arg(answer.receivers),
            Tr::tr("They may be busy or frozen: look at the page Workers, and at systemctl status "
                   "'celery-worker@*'."));
    const QString evidence = Tr::tr("%1 of %2 connected workers answered: %3.")
                                 .arg(replies)
                                 .arg(answer.receivers)
                                 .arg(answer.nodes().join(QStringLiteral(", ")));
    if (replies < answer.receivers)
        return Verdict::warn(
            evidence,
            Tr::tr("Look on the page Workers which one is silent, and why: vigiactl workers list."));
    return Verdict::ok(evidence);
}

Verdict namesVerdict(const ControlAnswer& answer)
{
    if (answer.replies.isEmpty())
        return Verdict::unknown(Tr::tr("No worker answered."),
                                Tr::tr("See the check “Workers answer” first."));
    const QStringList twice = answer.duplicates();
    if (twice.isEmpty())
        return Verdict::ok(Tr::tr("%n worker(s), each with a name of its own.", nullptr,
                                  static_cast<int>(answer.replies.size())));
    return Verdict::fail(
        Tr::tr("Several workers bear one name: %1.").arg(twice.join(QStringLiteral(", "))),
        Tr::tr("Stop the surplus one (systemctl status 'celery*' shows both) and start each with a "
               "name of its own: celery worker -n worker1@%h, as celery-worker@.service does."));
}

Verdict queuesVerdict(const ControlAnswer& answer, const QStringList& wanted)
{
    if (answer.replies.isEmpty())
        return Verdict::unknown(Tr::tr("No worker answered."),
                                Tr::tr("See the check “Workers answer” first."));
    QMap<QString, int> consumers;
    for (const celery::ControlReply& reply : answer.replies)
        for (const celery::ConsumedQueue& queue : celery::consumedQueues(reply.value))
            ++consumers[queue.name];
    QStringList lines, missing;
    for (const QString& queue : wanted) {
        lines += Tr::tr("%1: %2 workers").arg(queue).arg(consumers.value(queue));
        if (consumers.value(queue) == 0)
            missing += queue;
    }
    const QString evidence = lines.join(QStringLiteral(", ")) + u'.';
    if (missing.isEmpty())
        return Verdict::ok(evidence);
    return Verdict::fail(
        evidence,
        Tr::tr("Nobody takes tasks from %1: vigiactl workers add-consumer WORKER %2, and add -Q %3 to "
               "the workers' command line.")
            .arg(missing.join(QStringLiteral(", ")), missing.first(), wanted.join(u',')));
}

Verdict lengthVerdict(const QList<celery::QueueLength>& queues, const RunFigures& runs, const QDateTime& now)
{
    QStringList lines;
    qint64 total = 0;
    for (const celery::QueueLength& queue : queues) {
        total += queue.total;
        lines += QStringLiteral("%1 %2").arg(queue.queue).arg(queue.total);
    }
    const qint64 age = runs.oldestQueued.isValid() ? runs.oldestQueued.secsTo(now) : 0;
    QString evidence = Tr::tr("Waiting: %1.").arg(lines.join(QStringLiteral(", ")));
    if (runs.oldestQueued.isValid())
        evidence += u' ' + Tr::tr("The oldest run waits for %1.").arg(spanText(age));
    const QString remedy =
        Tr::tr("See who takes what: vigiactl workers queues; let more work: vigiactl workers grow "
               "WORKER 1.");
    return total > LongQueue || age > OldMessage ? Verdict::warn(evidence, remedy) : Verdict::ok(evidence);
}

using Lengths = QList<celery::QueueLength>;

/// Lengths first, then what the registry knows of the runs in them.
Check::Look looksAtQueues(const Ports& ports, const QStringList& queues)
{
    return [client = ports.celery, runs = ports.runs, &clock = ports.clock, queues](QObject* context) {
        const auto promise = std::make_shared<QPromise<Result<Verdict>>>();
        promise->start();
        const auto finish = [promise](const Result<Verdict>& verdict) {
            promise->addResult(verdict);
            promise->finish();
        };
        deliver(client->queueLengths(queues), context,
                [runs, &clock, context, finish](const Result<Lengths>& lengths) {
                    if (!lengths)
                        return finish(fail(lengths.error()));
                    if (!runs)
                        return finish(lengthVerdict(*lengths, {}, clock.nowUtc()));
                    deliver(runs(), context,
                            [lengths = *lengths, &clock, finish](const Result<RunFigures>& figures) {
                                finish(
                                    lengthVerdict(lengths, figures.value_or(RunFigures {}), clock.nowUtc()));
                            });
                });
        return promise->future();
    };
}

} // namespace

void addCeleryChecks(CheckTable& table, const Ports& ports, const Settings& settings)
{
    if (!ports.celery || !settings.site.celery.configured)
        return;
    const auto add = [&](const char* id, const QString& title, Check::Look look) {
        Check check;
        check.id = QString::fromLatin1(id);
        check.group = Tr::tr("Workers");
        check.title = title;
        check.page = QStringLiteral("workers");
        check.look = std::move(look);
        check.remedy = Tr::tr("See the check “Redis answers” first.");
        table.push_back(std::move(check));
    };
    const auto asks = [client = ports.celery, patience = settings.workerPatience](
                          const celery::ControlRequest& request, auto judge) {
        return asking<ControlAnswer>([client, patience, request] { return client->ask(request, patience); },
                                     std::move(judge));
    };
    const QStringList queues = settings.site.celery.queues;
    add("workers", Tr::tr("Workers answer"), asks(celery::ControlRequest::ping(), answerVerdict));
    add("worker-names", Tr::tr("Each worker has a name of its own"),
        asks(celery::ControlRequest::ping(), namesVerdict));
    add("queues-consumed", Tr::tr("Each queue is served"),
        asks(celery::ControlRequest::activeQueues(),
             [queues](const ControlAnswer& answer) { return queuesVerdict(answer, queues); }));
    add("queue-length", Tr::tr("Length of the queues"), looksAtQueues(ports, queues));
    if (ports.redis)
        add("worker-clocks", Tr::tr("Clocks of the workers"),
            listensToHeartbeats(ports.redis, ports.celery->config().keys, ports.clock, settings.deadline));
}

} // namespace vigia::diagnostics
