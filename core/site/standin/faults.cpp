#include "core/site/standin/faults.h"

#include "core/site/standin/noise.h"

#include <algorithm>
#include <array>

namespace vigia::standin {

namespace {

/// Keeps memory flat when somebody asks for ever new things.
constexpr std::size_t MostRequestsRemembered = 100'000;
constexpr std::size_t MostMetricsCounted = 1'000;

struct FaultNameEntry
{
    FaultKind kind;
    const char* name;
};

constexpr std::array Names {FaultNameEntry {FaultKind::Latency, "latency"},
                            FaultNameEntry {FaultKind::Status500, "500"},
                            FaultNameEntry {FaultKind::Status429, "429"},
                            FaultNameEntry {FaultKind::Html, "html"},
                            FaultNameEntry {FaultKind::Html503, "html-503"},
                            FaultNameEntry {FaultKind::EmptyObject, "empty-object"},
                            FaultNameEntry {FaultKind::Truncated, "truncated"},
                            FaultNameEntry {FaultKind::MissingHours, "missing-hours"},
                            FaultNameEntry {FaultKind::RenamedColumns, "renamed-columns"},
                            FaultNameEntry {FaultKind::MissingColumns, "missing-columns"},
                            FaultNameEntry {FaultKind::Reset, "reset"},
                            FaultNameEntry {FaultKind::Timeout, "timeout"},
                            FaultNameEntry {FaultKind::Slow, "slow"},
                            FaultNameEntry {FaultKind::Nonsense, "nonsense"},
                            FaultNameEntry {FaultKind::RangeTooLong, "range-too-long"},
                            FaultNameEntry {FaultKind::UnknownMetric, "unknown-metric"},
                            FaultNameEntry {FaultKind::WrongEntity, "wrong-entity"},
                            FaultNameEntry {FaultKind::Mixed, "mixed"}};

/// What "mixed" chooses from: the failures of the field, not the client's own mistakes.
constexpr std::array MixedKinds {
    FaultKind::Latency,        FaultKind::Status500, FaultKind::Status429,    FaultKind::Html,
    FaultKind::EmptyObject,    FaultKind::Truncated, FaultKind::MissingHours, FaultKind::RenamedColumns,
    FaultKind::MissingColumns, FaultKind::Reset,     FaultKind::Timeout};

} // namespace

QByteArray faultName(FaultKind kind)
{
    const auto it = std::find_if(Names.begin(), Names.end(),
                                 [kind](const FaultNameEntry& entry) { return entry.kind == kind; });
    return it->name;
}

std::optional<FaultKind> faultOfName(QByteArrayView name)
{
    const auto it = std::find_if(Names.begin(), Names.end(),
                                 [name](const FaultNameEntry& entry) { return name == entry.name; });
    if (it == Names.end())
        return {};
    return it->kind;
}

QByteArrayList faultNames()
{
    QByteArrayList names;
    for (const FaultNameEntry& entry : Names)
        names.append(entry.name);
    return names;
}

void Faults::set(std::vector<Fault> faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = std::move(faults);
    m_attempts.clear();
}

std::vector<Fault> Faults::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

std::optional<FaultDecision> Faults::next(const QByteArray& metric, const QByteArray& entity,
                                          QByteArrayView request)
{
    const std::lock_guard lock(m_mutex);
    ++m_counters.calls;
    const QByteArray series = metric + '/' + entity;
    if (m_counters.byMetric.size() < MostMetricsCounted || m_counters.byMetric.contains(series))
        ++m_counters.byMetric[series];
    if (m_faults.empty())
        return {};
    if (m_attempts.size() >= MostRequestsRemembered)
        m_attempts.clear();
    const quint64 requestHash = fnv1a(viewOf(request));
    const quint64 attempt = m_attempts[requestHash]++;
    for (const Fault& fault : m_faults) {
        if (!fault.metric.isEmpty() && fault.metric != metric)
            continue;
        const quint64 dice = splitmix64(splitmix64(fault.seed) ^ requestHash ^ splitmix64(attempt));
        if (static_cast<double>(dice >> 11) / 9007199254740992.0 >= fault.rate)
            continue;
        FaultDecision decision {fault.kind, splitmix64(dice)};
        if (decision.kind == FaultKind::Mixed)
            decision.kind = MixedKinds.at(decision.dice % MixedKinds.size());
        ++m_counters.byFault[faultName(decision.kind)];
        return decision;
    }
    return {};
}

Faults::Counters Faults::counters() const
{
    const std::lock_guard lock(m_mutex);
    return m_counters;
}

} // namespace vigia::standin
