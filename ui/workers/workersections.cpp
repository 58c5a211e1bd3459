#include "ui/workers/workersections.h"

#include "ui/base/format.h"
#include "ui/base/rowsmodel.h"
#include "ui/workers/workerwords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

namespace vigia::ui::workersections {

namespace {

using namespace workerwords;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(WorkerSections)
};

constexpr qsizetype MostTasks = 12;
constexpr qsizetype MostMessages = 20;
constexpr qsizetype MostSettings = 60;

QString ago(const QDateTime& at, const QDateTime& now)
{
    return at.isValid() ? format::ago(std::chrono::milliseconds(at.msecsTo(now))) : format::none();
}

QString shown(const QJsonValue& value)
{
    if (value.isString())
        return oneLine(value.toString());
    if (value.isDouble())
        return value.toVariant().toString(); // a setting, not a measure
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isArray())
        return oneLine(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                           .replace(QStringLiteral(","), QStringLiteral(", ")));
    if (value.isObject())
        return oneLine(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    return format::none();
}

Fact taskFact(const celery::HeldTask& task, const QString& title)
{
    return {title, oneLine(QStringLiteral("%1 %2").arg(shortId(task.id), task.name)),
            isRun(task.id) ? task.id : QString()};
}

QList<Fact> evidence(const celery::WorkerInfo& worker, const QDateTime& now)
{
    QList<Fact> facts;
    for (const celery::WorkerEvidence& one : worker.evidence)
        facts += {ago(one.at, now), oneLine(one.text), {}};
    return facts;
}

QList<Fact> tasksOf(const workers::WorkersInfo& info, const QString& worker, const QDateTime& now)
{
    QList<Fact> facts;
    qsizetype more = 0;
    for (const workers::WorkerTask& one : info.tasks) {
        if (one.task.node != worker)
            continue;
        if (facts.size() == MostTasks) {
            ++more;
            continue;
        }
        const QString age = one.task.started.isValid() ? ageOf(one.task.started, now) : place(one.place);
        facts += taskFact(one.task, age);
    }
    if (more > 0)
        facts += {QString(), Tr::tr("and %n more", nullptr, static_cast<int>(more)), {}};
    return facts;
}

QList<Fact> figures(const workers::WorkersInfo& info, const workers::WorkerRow& row)
{
    const celery::WorkerInfo& worker = row.worker;
    QString pool = Tr::tr("%n process(es)", nullptr, row.pool);
    if (row.autoscaleMax >= 0)
        pool = Tr::tr("%1, scales from %2 to %3").arg(pool).arg(row.autoscaleMin).arg(row.autoscaleMax);
    QStringList load;
    for (const double one : row.load)
        if (one >= 0)
            load += format::number(one, 2);
    const qint64 up = row.uptimeSeconds;
    return {{Tr::tr("Pool"), row.pool < 0 ? QString() : pool, {}},
            {Tr::tr("Queues"), oneLine(worker.queues.join(QStringLiteral(", "))), {}},
            {Tr::tr("Runs"),
             Tr::tr("%1, reserved %2, scheduled %3")
                 .arg(count(worker.active), count(row.reserved), count(row.scheduled)),
             {}},
            {Tr::tr("Done"),
             worker.processed < 0 ? QString() : Tr::tr("%1 since its start").arg(count(worker.processed)),
             {}},
            {Tr::tr("Failed"),
             row.failed < 0 ? QString()
                            : Tr::tr("%1, tried again %2, since %3")
                                  .arg(count(row.failed), count(row.retried),
                                       format::since(info.watchedSince, info.taken)),
             {}},
            {Tr::tr("Load"), load.join(QStringLiteral(" · ")), {}},
            {Tr::tr("Up for"), up < 0 ? QString() : format::age(std::chrono::seconds(up)), {}},
            {Tr::tr("Process"), row.processId < 0 ? QString() : QString::number(row.processId), {}},
            {Tr::tr("Prefetches"), row.prefetch < 0 ? QString() : count(row.prefetch), {}},
            {Tr::tr("Peak memory"),
             row.memoryKiB < 0
                 ? QString()
                 : format::withUnit(static_cast<double>(row.memoryKiB) / 1024, QStringLiteral("MiB"), 0),
             {}},
            {Tr::tr("Software"), oneLine(worker.software), {}}};
}

} // namespace

bool isRun(const QString& taskId)
{
    return !QUuid::fromString(taskId).isNull();
}

QString alarmOf(const workers::WorkerRow& row)
{
    if (row.worker.isDuplicate())
        return Tr::tr("%n workers bear this name: orders reach all of them, and what is shown may be of any. "
                      "Start each with a name of its own (-n worker2@%h) and end the one that is too much "
                      "where it runs.",
                      nullptr, row.worker.bearers);
    if (row.worker.state == celery::WorkerState::Stuck)
        return Tr::tr("It lives, but does not do its work: see the evidence. A restart where it runs helps; "
                      "what it holds is delivered again.");
    return {};
}

QString alarmOf(const workers::QueueRow& queue)
{
    if (queue.consumers.isEmpty() && queue.length > 0)
        return Tr::tr("Messages wait and no worker said that it consumes this queue: start one with -Q, or "
                      "make a running one take it.");
    return {};
}

QList<DetailSection> ofWorker(const workers::WorkersInfo& info, const workers::WorkerRow& row,
                              const std::optional<workers::WorkerDetails>& details, const QDateTime& now)
{
    QList<DetailSection> sections {{Tr::tr("Evidence"), evidence(row.worker, now)},
                                   {Tr::tr("Tasks"), tasksOf(info, row.worker.name, now)},
                                   {Tr::tr("Figures"), figures(info, row)},
                                   {},
                                   {}};
    if (!details)
        return sections;
    QList<Fact> known;
    for (const celery::RegisteredTask& task : details->registered) {
        const QString rate = task.attributes.value(QStringLiteral("rate_limit"));
        known += {QString(),
                  oneLine(rate.isEmpty() ? task.name : Tr::tr("%1, at most %2").arg(task.name, rate)),
                  {}};
    }
    sections[3] = {Tr::tr("Knows these tasks"), known};
    QList<Fact> settings;
    for (auto it = details->settings.begin(); it != details->settings.end(); ++it)
        if (settings.size() < MostSettings)
            settings += {oneLine(it.key()), shown(it.value()), {}};
    sections[4] = {Tr::tr("Settings"), settings};
    return sections;
}

QList<DetailSection> ofTask(const workers::WorkerTask& one, const QDateTime& now)
{
    const celery::HeldTask& task = one.task;
    QString since;
    if (task.started.isValid())
        since = Tr::tr("%1 (%2)").arg(format::since(task.started, now), ago(task.started, now));
    return {
        {Tr::tr("Task"),
         {{Tr::tr("Id"), isRun(task.id) ? shortId(task.id) : oneLine(task.id),
           isRun(task.id) ? task.id : QString()},
          {Tr::tr("Where"), place(one.place), {}},
          {Tr::tr("Worker"), oneLine(task.node), {}},
          {Tr::tr("Queue"), oneLine(task.queue), {}},
          {Tr::tr("Began"), since, {}},
          {Tr::tr("Not before"), task.eta.isValid() ? format::since(task.eta, now) : QString(), {}},
          {Tr::tr("Process"), task.processId > 0 ? QString::number(task.processId) : QString(), {}},
          {Tr::tr("Delivered"), task.redelivered ? Tr::tr("again: it may have run before") : QString(), {}},
          {Tr::tr("Arguments"), shown(task.args), {}},
          {Tr::tr("By name"), shown(task.kwargs), {}}}}};
}

QList<DetailSection> ofQueue(const workers::QueueRow& queue, const QList<celery::QueuedMessage>& messages,
                             const QDateTime& now)
{
    QStringList steps;
    for (auto it = queue.bySteps.begin(); it != queue.bySteps.end(); ++it)
        if (it.value() > 0)
            steps += QStringLiteral("%1: %2").arg(it.key()).arg(count(it.value()));
    QList<Fact> inside;
    for (const celery::QueuedMessage& message : messages.mid(0, MostMessages)) {
        if (!message.task) {
            inside += {Tr::tr("damaged"), oneLine(message.problem), {}};
            continue;
        }
        inside += {shortId(message.task->id),
                   oneLine(QStringLiteral("%1 %2").arg(message.task->task, shown(message.task->args))),
                   isRun(message.task->id) ? message.task->id : QString()};
    }
    const QString oldestText = queue.oldest.isValid() && !queue.isOldestExact
        ? Tr::tr("%1: since this console saw it").arg(oldest(queue, now))
        : oldest(queue, now);
    return {
        {Tr::tr("Figures"),
         {{Tr::tr("Waiting"), count(queue.length), {}},
          {Tr::tr("By priority"), steps.size() > 1 ? steps.join(QStringLiteral(" · ")) : QString(), {}},
          {Tr::tr("Trend"), trend(queue.trend), {}},
          {Tr::tr("Next one waits"), oldestText, {}},
          {Tr::tr("Consumed by"),
           queue.consumers.isEmpty() ? Tr::tr("nobody") : oneLine(queue.consumers.join(QStringLiteral(", "))),
           {}}}},
        {Tr::tr("Served next"), inside}};
}

} // namespace vigia::ui::workersections
