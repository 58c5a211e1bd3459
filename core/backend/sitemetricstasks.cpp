#include "core/backend/sitemetricstasks.h"

#include "core/net/redisconnection.h"

#include <algorithm>

namespace vigia::backend {

using celery::EventType;
using telemetry::FamilyInfo;

namespace {

/// prometheus_client's own, as celery-exporter uses them, and some for loads that take minutes.
const std::vector<double> Runtimes {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75,
                                    1,     2.5,  5,     7.5,  10,    60,  300,  1800};
constexpr std::size_t LongestName = 200;
const std::string Other = "other";
const std::string UnknownQueue = "celery"; // celery-exporter's word, and Celery's own default

struct Counted
{
    EventType type;
    const char* name;
    const char* help;
};

constexpr std::array CountedEvents {
    Counted {EventType::TaskSent, "celery_task_sent_total", "Tasks sent, since the exporter started."},
    Counted {EventType::TaskReceived, "celery_task_received_total",
             "Tasks that a worker received, since the exporter started."},
    Counted {EventType::TaskStarted, "celery_task_started_total",
             "Tasks that a worker began, since the exporter started."},
    Counted {EventType::TaskSucceeded, "celery_task_succeeded_total",
             "Tasks that succeeded, since the exporter started."},
    Counted {EventType::TaskFailed, "celery_task_failed_total",
             "Tasks that failed for good, since the exporter started."},
    Counted {EventType::TaskRejected, "celery_task_rejected_total",
             "Tasks that a worker refused, since the exporter started."},
    Counted {EventType::TaskRevoked, "celery_task_revoked_total",
             "Tasks that were revoked, since the exporter started."},
    Counted {EventType::TaskRetried, "celery_task_retried_total",
             "Tasks that failed and are tried again, since the exporter started."},
};

bool isEnd(EventType type)
{
    return type == EventType::TaskSucceeded || type == EventType::TaskFailed || type == EventType::TaskRevoked
        || type == EventType::TaskRejected;
}

/// "KeyError" of "KeyError('x')", as celery-exporter reads it.
std::string exceptionClass(std::string_view repr)
{
    const auto end = std::find_if(repr.begin(), repr.end(), [](char c) {
        return !(c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
    });
    if (end == repr.begin() || end == repr.end() || *end != '(')
        return "UnknownException";
    return std::string(repr.substr(0, static_cast<std::size_t>(end - repr.begin())).substr(0, LongestName));
}

} // namespace

TaskTally::Task TaskTally::taskOf(const celery::EventView& event)
{
    const std::string id(event.uuid.substr(0, LongestName));
    const auto known = m_tasks.find(id);
    Task task = known == m_tasks.end() ? Task() : known->second;
    if (!event.name.empty())
        task.name = event.name.substr(0, LongestName);
    if (!event.queue.empty())
        task.queue = event.queue.substr(0, LongestName);
    if (isEnd(event.type)) {
        if (known != m_tasks.end())
            m_tasks.erase(known);
    } else if (known != m_tasks.end()) {
        known->second = task;
    } else if (!task.name.empty()) {
        m_tasks.emplace(id, task);
        m_ids.push_back(id);
        while (m_ids.size() > MostTasks) {
            m_tasks.erase(m_ids.front());
            m_ids.pop_front();
        }
    }
    if (task.name.empty())
        task.name = Other;
    if (task.queue.empty())
        task.queue = UnknownQueue;
    return task;
}

const TaskTally::Key& TaskTally::keyOf(const Task& task, std::string_view hostname)
{
    const Key key {task.name, std::string(hostname.substr(0, LongestName)), task.queue};
    const auto known = m_counts.find(key);
    if (known != m_counts.end())
        return known->first;
    return m_counts.try_emplace(m_counts.size() < MostSeries ? key : Key {Other, Other, Other}).first->first;
}

void TaskTally::fail(const Key& key, std::string_view exception)
{
    std::pair<Key, std::string> failure {key, exceptionClass(exception)};
    if (m_failures.size() >= MostSeries && !m_failures.contains(failure))
        failure = {{Other, Other, Other}, Other};
    ++m_failures[failure];
}

void TaskTally::take(const celery::EventView& event)
{
    if (event.type == EventType::Unknown || celery::isWorkerEvent(event.type))
        return;
    // Every program that sends bears another name; celery-exporter has this word for them too.
    const std::string_view hostname = event.type == EventType::TaskSent ? "generic" : event.hostname;
    const Key& key = keyOf(taskOf(event), hostname);
    Counts& counts = m_counts[key];
    ++counts.events.at(static_cast<std::size_t>(event.type));
    if (event.type == EventType::TaskFailed)
        fail(key, event.exception);
    if (event.type == EventType::TaskSucceeded && event.runtime >= 0) {
        counts.runtimes.resize(Runtimes.size() + 1);
        const auto bound = std::lower_bound(Runtimes.begin(), Runtimes.end(), event.runtime);
        ++counts.runtimes[static_cast<std::size_t>(bound - Runtimes.begin())];
        counts.runtimeSum += event.runtime;
    }
}

std::vector<telemetry::Label> TaskTally::labelsOf(const Key& key, const std::string* exception)
{
    std::vector<telemetry::Label> labels {{QStringLiteral("name"), QString::fromStdString(key.name)},
                                          {QStringLiteral("hostname"), QString::fromStdString(key.hostname)}};
    if (exception)
        labels.push_back({QStringLiteral("exception"), QString::fromStdString(*exception)});
    labels.push_back({QStringLiteral("queue_name"), QString::fromStdString(key.queue)});
    return labels;
}

telemetry::FamilyList TaskTally::families() const
{
    static const std::string NoException;
    telemetry::FamilyList families;
    for (const Counted& counted : CountedEvents) {
        FamilyInfo family {QString::fromLatin1(counted.name),
                           QString::fromLatin1(counted.help),
                           FamilyInfo::Type::Counter,
                           {}};
        const bool byException = counted.type == EventType::TaskFailed;
        // All of them, from 0 on: a first failure shows as a rise.
        for (const auto& [key, counts] : m_counts)
            family.samples.push_back(
                {labelsOf(key, byException ? &NoException : nullptr),
                 byException ? 0 : counts.events.at(static_cast<std::size_t>(counted.type)),
                 {}});
        if (byException)
            for (const auto& [failure, count] : m_failures)
                family.samples.push_back({labelsOf(failure.first, &failure.second), count, {}});
        families.push_back(std::move(family));
    }
    FamilyInfo runtime {QStringLiteral("celery_task_runtime"),
                        QStringLiteral("Seconds that tasks ran which succeeded, since the exporter started."),
                        FamilyInfo::Type::Histogram,
                        {}};
    for (const auto& [key, counts] : m_counts)
        if (!counts.runtimes.empty())
            runtime.samples.push_back({labelsOf(key), 0, {Runtimes, counts.runtimes, counts.runtimeSum}});
    families.push_back(std::move(runtime));
    FamilyInfo start {QStringLiteral("vigia_task_counts_start_time_seconds"),
                      QStringLiteral("When the counters of tasks began at 0, in Unix time."),
                      FamilyInfo::Type::Gauge,
                      {}};
    start.samples.push_back({{}, m_start, {}});
    families.push_back(std::move(start));
    return families;
}

TaskListener::TaskListener(const celery::ClientConfig& config, QObject* parent)
    : QObject(parent)
    , m_events(std::make_unique<net::RedisConnection>(config.broker))
{
    celery::QueueKeys keys = config.keys;
    keys.database = config.broker.database;
    connect(m_events.get(), &net::RedisConnection::messageReceived, this,
            [this](const QByteArray&, const QByteArray& payload) {
                // What is none of Celery's is counted by whoever shows events.
                (void)m_decoder.decode(payload,
                                       [this](const celery::EventView& event) { m_tally.take(event); });
            });
    connect(m_events.get(), &net::RedisConnection::subscribed, this, [this] { m_hears = true; });
    connect(m_events.get(), &net::RedisConnection::disconnected, this, [this] { m_hears = false; });
    connect(m_events.get(), &net::RedisConnection::refused, this, [this] { m_hears = false; });
    m_events->subscribePatterns({keys.eventPattern()});
}

TaskListener::~TaskListener() = default;

telemetry::FamilyList TaskListener::families() const
{
    return m_hears ? m_tally.families() : telemetry::FamilyList();
}

} // namespace vigia::backend
