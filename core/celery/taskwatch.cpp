#include "core/celery/taskwatch.h"

#include "core/celery/taskresult.h"
#include "core/celery/tasktexts.h"

namespace vigia::celery {

namespace {

constexpr std::size_t MaxDirty = 5'000;
constexpr qsizetype MaxPage = 1'000;
constexpr double LatestSecond = 4e9;

qint64 millisecondsOf(double unixSeconds)
{
    return unixSeconds > 0 && unixSeconds < LatestSecond ? static_cast<qint64>(unixSeconds * 1000) : 0;
}

quint8 count(int number)
{
    return static_cast<quint8>(std::clamp(number, 0, 255));
}

qint64 lastEvent(const TaskRecord& record)
{
    return record.base
        + std::max({qint32 {0}, record.sent, record.received, record.started, record.finished});
}

QDateTime instant(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace

quint64 EventCounts::total() const
{
    quint64 sum = 0;
    for (const quint64 count : byType)
        sum += count;
    return sum;
}

TaskWatch::TaskWatch(std::size_t capacity, qint64 textBytes, std::size_t names)
    : m_store(capacity, textBytes)
    , m_names(names)
{
}

void TaskWatch::apply(const EventView& event, quint16 worker)
{
    if (event.uuid.empty() || isWorkerEvent(event.type) || event.type == EventType::Unknown)
        return;
    const TaskStore::Row row = m_store.findOrAdd(event.uuid);
    TaskRecord& record = m_store[row];
    if (record.base == 0)
        record.base = millisecondsOf(event.timestamp);
    nameIt(record, event);
    switch (event.type) {
    case EventType::TaskSent:
        applySent(record, event);
        break;
    case EventType::TaskReceived:
        applyReceived(row, event, worker);
        break;
    case EventType::TaskStarted:
        applyStarted(row, event, worker);
        break;
    case EventType::TaskSucceeded:
        applyEnd(row, event, TaskState::Success, worker);
        break;
    case EventType::TaskFailed:
        applyEnd(row, event, TaskState::Failure, worker);
        break;
    case EventType::TaskRevoked:
        applyEnd(row, event, TaskState::Revoked, worker);
        break;
    case EventType::TaskRejected:
        applyEnd(row, event, TaskState::Rejected, worker);
        break;
    case EventType::TaskRetried:
        applyRetried(row, event, worker);
        break;
    default:
        break;
    }
    keepTexts(row, event);
    if (m_nameCounts.size() <= record.name)
        m_nameCounts.resize(record.name + 1);
    ++m_nameCounts[record.name].byType[static_cast<std::size_t>(event.type)];
    markDirty(row);
}

void TaskWatch::nameIt(TaskRecord& record, const EventView& event)
{
    if (record.name == 0 && !event.name.empty())
        record.name = m_names.idOf(event.name);
    if (record.queue == 0 && !event.queue.empty())
        record.queue = static_cast<quint16>(m_queues.idOf(event.queue));
}

void TaskWatch::applySent(TaskRecord& record, const EventView& event)
{
    // Its clock is the sender's: it says nothing about the order to the workers' events.
    record.sent = record.offsetOf(millisecondsOf(event.timestamp));
}

void TaskWatch::applyReceived(TaskStore::Row row, const EventView& event, quint16 worker)
{
    TaskRecord& record = m_store[row];
    const qint32 at = record.offsetOf(millisecondsOf(event.timestamp));
    const quint8 retries = count(event.retries);
    // Late news of what has ended since.
    if (isFinal(record.state) && at < record.finished)
        return;
    if (record.deliveries == 0)
        record.retried = std::max(record.retried, retries); // what was retried before we watched
    record.deliveries =
        record.deliveries > 0 && retries == record.retries ? count(record.deliveries + 1) : quint8 {1};
    record.retries = std::max(record.retries, retries);
    record.received = at;
    record.worker = worker;
    if (record.state == TaskState::Started && at < record.started)
        return;
    m_store.setState(row, TaskState::Received);
}

void TaskWatch::applyStarted(TaskStore::Row row, const EventView& event, quint16 worker)
{
    TaskRecord& record = m_store[row];
    const qint32 at = record.offsetOf(millisecondsOf(event.timestamp));
    if (isFinal(record.state) && at < record.finished)
        return;
    record.started = at;
    record.worker = worker;
    m_store.setState(row, TaskState::Started);
}

void TaskWatch::applyEnd(TaskStore::Row row, const EventView& event, TaskState state, quint16 worker)
{
    TaskRecord& record = m_store[row];
    // As the result store has it: a success is the last word.
    if (record.state == TaskState::Success)
        return;
    record.finished = record.offsetOf(millisecondsOf(event.timestamp));
    if (event.runtime >= 0)
        record.runtime = static_cast<float>(event.runtime);
    record.worker = worker;
    m_store.setState(row, state);
}

void TaskWatch::applyRetried(TaskStore::Row row, const EventView&, quint16 worker)
{
    TaskRecord& record = m_store[row];
    record.retried = count(record.retried + 1);
    // The next attempt may be received, on another worker, before this one tells that it gives up.
    if (record.retried <= record.retries || record.state == TaskState::Success)
        return;
    record.worker = worker;
    m_store.setState(row, TaskState::Retry);
}

bool TaskWatch::isUncertain(const TaskRecord& record) const
{
    return !isFinal(record.state) && lastEvent(record) < m_uncertainBefore;
}

QStringList TaskWatch::uncertain(TaskStore::Row& from, qsizetype limit) const
{
    QStringList ids;
    for (; from < m_store.rowEnd() && ids.size() < limit; ++from)
        if (m_store.isUsed(from) && isUncertain(m_store[from]))
            ids += QString::fromUtf8(m_store.id(from));
    return ids;
}

void TaskWatch::applyResult(const TaskResult& result, quint16 worker)
{
    const TaskStore::Row row = m_store.find(result.id.toStdString());
    if (row == 0 || isFinal(m_store[row].state))
        return;
    TaskRecord& record = m_store[row];
    const bool isStart = result.state == TaskState::Started && record.state != TaskState::Started;
    if (!isFinal(result.state) && !isStart)
        return;
    if (result.isFinal() && result.done.isValid())
        record.finished = record.offsetOf(result.done.toMSecsSinceEpoch());
    if (worker != 0)
        record.worker = worker;
    m_store.setState(row, result.state);
    markDirty(row);
}

void TaskWatch::keepTexts(TaskStore::Row row, const EventView& event)
{
    const bool hasTexts = !event.args.empty() || !event.kwargs.empty() || !event.result.empty()
        || !event.exception.empty() || !event.traceback.empty();
    if (hasTexts)
        m_store.setTexts(row, TaskTexts::merged(m_store.texts(row), event));
}

void TaskWatch::markDirty(TaskStore::Row row)
{
    TaskRecord& record = m_store[row];
    if (record.isDirty)
        return;
    ++m_changed;
    if (m_dirty.size() >= MaxDirty)
        return;
    record.isDirty = true;
    m_dirty.push_back(row);
}

WatchedTask TaskWatch::toWatched(TaskStore::Row row, const WorkerWatch& workers) const
{
    const TaskRecord& record = m_store[row];
    WatchedTask task;
    task.id = QString::fromUtf8(m_store.id(row));
    task.name = QString::fromStdString(m_names.name(record.name));
    task.state = record.state;
    task.worker = workers.name(record.worker);
    task.queue = QString::fromStdString(m_queues.name(record.queue));
    task.sent = instant(record.at(record.sent));
    task.received = instant(record.at(record.received));
    task.started = instant(record.at(record.started));
    task.finished = instant(record.at(record.finished));
    task.runtime = static_cast<double>(record.runtime);
    task.retries = record.retries;
    task.deliveries = record.deliveries;
    task.isUncertain = isUncertain(record);
    TaskTexts::unpackInto(m_store.texts(row), task);
    return task;
}

std::optional<WatchedTask> TaskWatch::task(const QString& id, const WorkerWatch& workers) const
{
    const TaskStore::Row row = m_store.find(id.toStdString());
    return row == 0 ? std::nullopt : std::optional(toWatched(row, workers));
}

bool TaskWatch::matches(const TaskRecord& record, const TaskQuery& query, quint16 worker,
                        const std::vector<bool>& names) const
{
    return names[record.name] && (query.worker.isEmpty() || record.worker == worker)
        && (query.states.isEmpty() || query.states.contains(record.state));
}

TaskPage TaskWatch::page(const TaskQuery& query, const WorkerWatch& workers) const
{
    const quint16 worker = workers.find(query.worker);
    if (!query.worker.isEmpty() && worker == 0)
        return {};
    // Names are few and tasks are many: the text is compared once a name.
    std::vector<bool> names(m_names.size());
    for (quint32 i = 0; i < names.size(); ++i) {
        const QString name = QString::fromStdString(m_names.name(i));
        names[i] = name.contains(query.name, Qt::CaseInsensitive)
            && (query.withoutName.isEmpty() || !name.contains(query.withoutName, Qt::CaseInsensitive));
    }
    std::vector<std::pair<qint64, TaskStore::Row>> found;
    for (TaskStore::Row row = 1; row < m_store.rowEnd(); ++row)
        if (m_store.isUsed(row) && matches(m_store[row], query, worker, names))
            found.emplace_back(-m_store[row].base, row);
    TaskPage page;
    page.matching = static_cast<qsizetype>(found.size());
    const qsizetype from = std::clamp<qsizetype>(query.offset, 0, page.matching);
    const qsizetype to = std::min(page.matching, from + std::clamp<qsizetype>(query.limit, 0, MaxPage));
    std::partial_sort(found.begin(), found.begin() + to, found.end());
    for (qsizetype i = from; i < to; ++i)
        page.tasks += toWatched(found[static_cast<std::size_t>(i)].second, workers);
    return page;
}

QList<NameCounts> TaskWatch::names() const
{
    QList<NameCounts> list;
    for (quint32 i = 0; i < m_nameCounts.size(); ++i)
        if (m_nameCounts[i].total() > 0)
            list += {QString::fromStdString(m_names.name(i)), m_nameCounts[i]};
    return list;
}

QList<WatchedTask> TaskWatch::takeChanged(qsizetype limit, qsizetype& changed, const WorkerWatch& workers)
{
    changed = std::exchange(m_changed, 0);
    QList<WatchedTask> tasks;
    // The latest are of most use when not all of them fit.
    for (auto it = m_dirty.rbegin(); it != m_dirty.rend(); ++it) {
        TaskRecord& record = m_store[*it];
        if (!std::exchange(record.isDirty, false) || !m_store.isUsed(*it))
            continue;
        if (tasks.size() < limit)
            tasks += toWatched(*it, workers);
    }
    m_dirty.clear();
    return tasks;
}

} // namespace vigia::celery
