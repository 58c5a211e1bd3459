#pragma once

#include "core/celery/clientconfig.h"
#include "core/celery/eventdecoder.h"
#include "core/telemetry/familyinfo.h"

#include <QObject>

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>

namespace vigia::net {
class RedisConnection;
} // namespace vigia::net

namespace vigia::backend {

/// Counts a Celery application's task events by task name and worker, as celery-exporter does. Names and
/// workers come from whoever may publish there: beyond a bound they count as "other". Not thread-safe.
class TaskTally
{
public:
    static constexpr std::size_t MostSeries = 2000; ///< names × workers
    static constexpr std::size_t MostTasks = 100'000; ///< whose name is remembered until they end

    void take(const celery::EventView& event);
    telemetry::FamilyList families() const;

private:
    using Key = std::pair<std::string, std::string>; ///< name, hostname

    struct Counts
    {
        std::array<double, celery::EventTypes> events {};
        std::vector<double> runtimes; ///< by bucket; empty = none ended well
        double runtimeSum = 0;
    };

    std::string nameOf(const celery::EventView& event);
    Counts& countsOf(const std::string& name, std::string_view hostname);

    std::map<Key, Counts> m_counts;
    std::unordered_map<std::string, std::string> m_names; ///< by task id, of tasks that have not ended
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
