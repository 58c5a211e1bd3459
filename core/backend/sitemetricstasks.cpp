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

struct Counted
{
    EventType type;
    const char* name;
    const char* help;
};

constexpr std::array CountedEvents {
    Counted {EventType::TaskSent, "celery_task_sent_total", "Tasks sent."},
    Counted {EventType::TaskReceived, "celery_task_received_total", "Tasks that a worker received."},
    Counted {EventType::TaskStarted, "celery_task_started_total", "Tasks that a worker began."},
    Counted {EventType::TaskSucceeded, "celery_task_succeeded_total", "Tasks that succeeded."},
    Counted {EventType::TaskFailed, "celery_task_failed_total", "Tasks that failed for good."},
    Counted {EventType::TaskRejected, "celery_task_rejected_total", "Tasks that a worker refused."},
    Counted {EventType::TaskRevoked, "celery_task_revoked_total", "Tasks that were revoked."},
    Counted {EventType::TaskRetried, "celery_task_retried_total", "Tasks that failed and are tried again."},
};

bool isEnd(EventType type)
{
    return type == EventType::TaskSucceeded || type == EventType::TaskFailed || type == EventType::TaskRevoked
        || type == EventType::TaskRejected;
}

std::vector<telemetry::Label> labelsOf(const std::pair<std::string, std::string>& key)
{
    return {{QStringLiteral("name"), QString::fromStdString(key.first)},
            {QStringLiteral("hostname"), QString::fromStdString(key.second)}};
}

} // namespace

std::string TaskTally::nameOf(const celery::EventView& event)
{
    const std::string id(event.uuid.substr(0, LongestName));
    const auto known = m_names.find(id);
    std::string name = known == m_names.end() ? std::string() : known->second;
    if (!event.name.empty()) {
        name = event.name.substr(0, LongestName);
        if (known == m_names.end() && !isEnd(event.type)) {
            m_names.emplace(id, name);
            m_ids.push_back(id);
            while (m_ids.size() > MostTasks) {
                m_names.erase(m_ids.front());
                m_ids.pop_front();
            }
        }
    }
    if (isEnd(event.type) && known != m_names.end())
        m_names.erase(known);
    return name.empty() ? Other : name;
}

TaskTally::Counts& TaskTally::countsOf(const std::string& name, std::string_view hostname)
{
    const Key key {name, std::string(hostname.substr(0, LongestName))};
    const auto known = m_counts.find(key);
    if (known != m_counts.end())
        return known->second;
    return m_counts.size() < MostSeries ? m_counts[key] : m_counts[{Other, Other}];
}

void TaskTally::take(const celery::EventView& event)
{
    if (event.type == EventType::Unknown || celery::isWorkerEvent(event.type))
        return;
    // Every program that sends bears another name; celery-exporter has this word for them too.
    const std::string_view hostname = event.type == EventType::TaskSent ? "generic" : event.hostname;
    Counts& counts = countsOf(nameOf(event), hostname);
    ++counts.events.at(static_cast<std::size_t>(event.type));
    if (event.type == EventType::TaskSucceeded && event.runtime >= 0) {
        counts.runtimes.resize(Runtimes.size() + 1);
        const auto bound = std::lower_bound(Runtimes.begin(), Runtimes.end(), event.runtime);
        ++counts.runtimes[static_cast<std::size_t>(bound - Runtimes.begin())];
        counts.runtimeSum += event.runtime;
    }
}

telemetry::FamilyList TaskTally::families() const
{
    telemetry::FamilyList families;
    for (const Counted& counted : CountedEvents) {
        FamilyInfo family {QString::fromLatin1(counted.name),
                           QString::fromLatin1(counted.help),
                           FamilyInfo::Type::Counter,
                           {}};
        // All of them, from 0 on: a first failure shows as a rise.
        for (const auto& [key, counts] : m_counts)
            family.samples.push_back(
                {labelsOf(key), counts.events.at(static_cast<std::size_t>(counted.type)), {}});
        families.push_back(std::move(family));
    }
    FamilyInfo runtime {QStringLiteral("celery_task_runtime"),
                        QStringLiteral("Seconds that tasks ran which succeeded."),
                        FamilyInfo::Type::Histogram,
                        {}};
    for (const auto& [key, counts] : m_counts)
        if (!counts.runtimes.empty())
            runtime.samples.push_back({labelsOf(key), 0, {Runtimes, counts.runtimes, counts.runtimeSum}});
    families.push_back(std::move(runtime));
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
