#include "app/ctl/options.h"
#include "app/ctl/workersoutput.h"
#include "app/ctl/workerssession.h"
#include "app/ctl/workersviewcommands.h"
#include "core/celery/eventmonitor.h"

#include <QTimer>

namespace vigia::ctl {

namespace {

QJsonObject countsOf(const celery::EventCounts& counts)
{
    QJsonObject json;
    for (std::size_t i = 0; i < counts.byType.size(); ++i) {
        const auto type = static_cast<celery::EventType>(i);
        if (counts.byType[i] == 0)
            continue;
        const std::string_view name = celery::eventTypeName(type);
        json.insert(name.empty() ? QStringLiteral("unknown")
                                 : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                    static_cast<qint64>(counts.byType[i]));
    }
    return json;
}

QJsonValue isoOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject documentOf(const celery::EventDigest& last, const celery::TaskPage& page,
                       const QList<celery::WatchedWorker>& workers)
{
    QJsonArray tasks;
    for (const celery::WatchedTask& task : page.tasks)
        tasks += WorkersOutput::toJson(task);
    QJsonArray gaps;
    for (const celery::EventGap& gap : last.gaps)
        gaps += QJsonObject {{QStringLiteral("from"), isoOrNull(gap.from)},
                             {QStringLiteral("until"), isoOrNull(gap.until)},
                             {QStringLiteral("reason"), gap.reason}};
    QJsonArray names;
    for (const celery::WatchedWorker& worker : workers)
        names += QJsonObject {{QStringLiteral("name"), worker.name},
                              {QStringLiteral("last_heard"), isoOrNull(worker.lastHeard)},
                              {QStringLiteral("said_goodbye"), worker.saidGoodbye},
                              {QStringLiteral("events"), countsOf(worker.counts)}};
    return {{QStringLiteral("events"), countsOf(last.counts)},
            {QStringLiteral("undecodable"), static_cast<qint64>(last.undecodable)},
            {QStringLiteral("connected"), last.isConnected},
            {QStringLiteral("workers"), names},
            {QStringLiteral("tasks_watched"), page.matching},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("gaps"), gaps}};
}

QString lineOf(const celery::WatchedTask& task)
{
    return QStringList {QString::fromLatin1(celery::taskStateName(task.state)).leftJustified(8), task.id,
                        task.name.isEmpty() ? QStringLiteral("–") : task.name, task.worker,
                        task.exception.simplified().left(100)}
        .join(u' ')
        .trimmed();
}

} // namespace

QString WorkersEventsCommand::description() const
{
    return tr("Follows the events of workers and tasks, until Ctrl+C");
}

void WorkersEventsCommand::declare(Options& options)
{
    options.add("--for", m_seconds, tr("Ends after so many seconds")).typeName("SECONDS").between(0.1, 1e6);
    options.flag("--no-tasks", m_hidesTasks, tr("Only the rates, not each task"));
}

int WorkersEventsCommand::run(Context& context)
{
    Output& output = context.output();
    WorkersSession session(context);
    const auto client = session.client();
    if (!client)
        return output.fail(client.error());
    // Redis may be away: said at once, not after an endless wait for events.
    if (const auto reached = context.wait((*client)->unacked()); !reached)
        return output.fail(reached.error());
    celery::EventMonitor monitor((*client)->config());
    celery::EventDigest last;
    bool wasConnected = true;
    QObject::connect(
        &monitor, &celery::EventMonitor::digested, &monitor, [&](const celery::EventDigest& digest) {
            last = digest;
            if (!m_hidesTasks)
                for (auto it = digest.tasks.crbegin(); it != digest.tasks.crend(); ++it)
                    output.line(lineOf(*it));
            if (std::exchange(wasConnected, digest.isConnected) && !digest.isConnected
                && digest.counts.total() > 0)
                output.note(tr("The connection to Redis is lost: events are missed."));
            output.progress(
                tr("%1 events, %2 a second").arg(digest.counts.total()).arg(digest.perSecond, 0, 'f', 1));
        });
    if (m_seconds > 0)
        QTimer::singleShot(static_cast<int>(m_seconds * 1000), &monitor, [] { QCoreApplication::exit(); });
    context.waitForInterrupt();
    celery::TaskQuery query;
    query.limit = 1000;
    const auto page = context.wait(monitor.tasks(query));
    const auto workers = context.wait(monitor.workers());
    if (!page || !workers)
        return output.fail(page ? workers.error() : page.error());
    output.document(documentOf(last, *page, *workers));
    output.line(tr("%n event(s) were heard.", nullptr, static_cast<int>(last.counts.total())));
    return Ok;
}

} // namespace vigia::ctl
