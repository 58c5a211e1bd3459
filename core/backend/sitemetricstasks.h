#pragma once

#include "core/celery/clientconfig.h"
#include "core/celery/eventdecoder.h"
#include "core/telemetry/familyinfo.h"

#include <QDateTime>
#include <QObject>

#include <array>
#include <compare>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vigia::net {
class RedisConnection;
} // namespace vigia::net

namespace vigia::backend {

/// Counts a Celery application's task events by task name, worker and queue, failures by exception too, as
/// celery-exporter does. They come from whoever may publish there: beyond a bound they count as "other".
/// Counts begin when it is made. Not thread-safe.
class TaskTally
{
public:
    static constexpr std::size_t MostSeries = 2000; ///< names × workers × queues; failures × exceptions
    static constexpr std::size_t MostTasks = 100'000; ///< whose name is remembered until they end

    void take(const celery::EventView& event);
    telemetry::FamilyList families() const;

private:
    struct Task
    {
        std::string name;
        std::string queue;
    };

    struct Key
    {
        std::string name;
        std::string hostname;
        std::string queue;

        auto operator<=>(const Key&) const = default;
    };

    struct Counts
    {
        std::array<double, celery::EventTypes> events {};
        std::vector<double> runtimes; ///< by bucket; empty = none ended well
        double runtimeSum = 0;
    };

    Task taskOf(const celery::EventView& event);
    const Key& keyOf(const Task& task, std::string_view hostname);
    void fail(const Key& key, std::string_view exception);
    static std::vector<telemetry::Label> labelsOf(const Key& key, const std::string* exception = nullptr);

    double m_start = static_cast<double>(QDateTime::currentSecsSinceEpoch());
    std::map<Key, Counts> m_counts;
    std::map<std::pair<Key, std::string>, double> m_failures; ///< by exception
    std::unordered_map<std::string, Task> m_tasks; ///< by task id, of tasks that have not ended
    std::deque<std::string> m_ids; ///< oldest first; some have ended
};

/// Reads the events' channels into a TaskTally. Lives on the thread that made it, whose event loop must not
/// be blocked: Redis cuts off slow readers.
class TaskListener : public QObject
{
    Q_OBJECT

public:
    explicit TaskListener(const celery::ClientConfig& config, QObject* parent = nullptr);
    ~TaskListener() override;

    /// Empty while it does not hear: what is counted then would stand still.
    telemetry::FamilyList families() const;

private:
    std::unique_ptr<net::RedisConnection> m_events;
    celery::EventDecoder m_decoder;
    TaskTally m_tally;
    bool m_hears = false;
};

} // namespace vigia::backend
