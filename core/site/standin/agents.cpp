#include "core/site/standin/agents.h"

#include "core/site/standin/table.h"

#include <algorithm>
#include <array>
#include <optional>

namespace vigia::standin {

namespace {

enum Column
{
    Code,
    Name,
    ActivityName,
    OperStartdate,
    State
};

struct TraderShare
{
    std::string_view code;
    double percent;
};

/// DemaCome of January 2020; all other traders together sell 8.5 %.
constexpr std::array TraderShares {
    TraderShare {"EDIC", 22.1}, TraderShare {"EPMC", 15.3}, TraderShare {"CDSC", 14.1},
    TraderShare {"ISGC", 5.5}, TraderShare {"ENDC", 5.3}, TraderShare {"EMIC", 4.5},
    TraderShare {"EPSC", 3.7}, TraderShare {"ECTC", 3.5}, TraderShare {"ESSC", 3.1},
    TraderShare {"CNSC", 2.0}, TraderShare {"SOEC", 1.9}, TraderShare {"EMSC", 1.6},
    TraderShare {"EPIC", 1.6}, TraderShare {"GNCC", 1.4}, TraderShare {"HLAC", 1.4},
    TraderShare {"CHCC", 1.3}, TraderShare {"EBSC", 1.2}, TraderShare {"CHVC", 1.1},
    TraderShare {"CDNC", 1.0}, TraderShare {"CEOC", 1.0},
    // Heirs of EDIC in October 2020.
    TraderShare {"CMMC", 11.5}, TraderShare {"CSSC", 10.6}};
constexpr double OtherTraders = 8.5;

/// They serve large customers only.
constexpr std::array<std::string_view, 6> LargeCustomerTraders {"ISGC", "ENDC", "SOEC",
                                                                "GNCC", "CHVC", "ECTC"};

Activity activityOf(const QByteArray& name)
{
    switch (name.front()) {
    case 'G':
        return Activity::Generation;
    case 'D':
        return Activity::Distribution;
    case 'T':
        return Activity::Transmission;
    default:
        return Activity::Trade;
    }
}

std::optional<double> knownShare(std::string_view code)
{
    const auto it = std::find_if(TraderShares.begin(), TraderShares.end(),
                                 [code](const TraderShare& trader) { return trader.code == code; });
    if (it == TraderShares.end())
        return {};
    return it->percent;
}

} // namespace

Agents::Agents(std::string_view seed)
    : m_listing(loadTable(QLatin1String("agents.tsv")))
{
    m_agents.reserve(m_listing.size());
    for (const QByteArrayList& row : m_listing) {
        if (row[State] == "OPERACION")
            addAgent(row, seed);
    }
    // The small traders' weights become percents.
    double small = 0;
    for (const Agent& agent : m_agents)
        small += agent.activity == Activity::Trade && !knownShare(viewOf(agent.code)) ? agent.share : 0;
    for (Agent& agent : m_agents) {
        if (agent.activity == Activity::Trade && !knownShare(viewOf(agent.code)))
            agent.share *= OtherTraders / small;
    }
}

void Agents::addAgent(const QByteArrayList& row, std::string_view seed)
{
    const std::string_view code = viewOf(row[Code]);
    // RTAC and another code are listed twice with different dates.
    if (std::any_of(m_agents.begin(), m_agents.end(),
                    [&](const Agent& agent) { return agent.code == row[Code]; }))
        return;
    Agent agent {.code = row[Code],
                 .activity = activityOf(row[ActivityName]),
                 .firstDay = historyStart().daysTo(
                     QDate::fromString(QString::fromLatin1(row[OperStartdate]), Qt::ISODate)),
                 .hourly = Noise(seed, "agent.", code)};
    const double u = agent.hourly.uniform(-1);
    agent.share = knownShare(code).value_or(.02 + u * u * u);
    const bool large = std::find(LargeCustomerTraders.begin(), LargeCustomerTraders.end(), code)
        != LargeCustomerTraders.end();
    agent.unregulated = large ? .8 : .12 + .2 * agent.hourly.uniform(-2);
    const DayInfo split = DayInfo::of(QDate(2020, 10, 1));
    if (code == "EDIC")
        agent.lastDay = split.number - 1;
    else if (code == "CMMC" || code == "CSSC")
        agent.firstDay = split.number;
    m_agents.push_back(std::move(agent));
}

std::vector<const Agent*> Agents::active(Activity activity, const DayInfo& day) const
{
    std::vector<const Agent*> agents;
    for (const Agent& agent : m_agents) {
        if (agent.activity == activity && agent.isActive(day))
            agents.push_back(&agent);
    }
    return agents;
}

std::vector<AgentHours> Agents::share(const Hours& total, Activity activity, const DayInfo& day,
                                      int salt) const
{
    const std::vector<const Agent*> agents = active(activity, day);
    std::vector<AgentHours> result;
    result.reserve(agents.size());
    for (const Agent* agent : agents)
        result.push_back({agent->code, NoHours});
    std::vector<double> weights(agents.size());
    for (std::size_t h = 0; h < 24; ++h) {
        for (std::size_t i = 0; i < agents.size(); ++i) {
            const Agent& agent = *agents[i];
            const double spread = salt == 0 ? 1 : .4 + 1.2 * agent.hourly.uniform(-1000 - salt);
            const double u = agent.hourly.uniform(day.hourIndex(static_cast<int>(h)));
            weights[i] = agent.share * spread * (.98 + .04 * u);
        }
        const std::vector<Amount> parts = split(total[h], weights);
        for (std::size_t i = 0; i < agents.size(); ++i)
            result[i].hours[h] = parts[i];
    }
    return result;
}

double Agents::unregulatedPart(const QByteArray& code) const
{
    const auto it = std::find_if(m_agents.begin(), m_agents.end(),
                                 [&code](const Agent& agent) { return agent.code == code; });
    return it == m_agents.end() ? 0 : it->unregulated;
}

std::vector<AgentHours> Agents::unregulatedShare(const std::vector<AgentHours>& traders,
                                                 const Hours& unregulated) const
{
    std::vector<AgentHours> result;
    std::vector<double> parts;
    for (const AgentHours& trader : traders) {
        result.push_back({trader.code, NoHours});
        parts.push_back(unregulatedPart(trader.code));
    }
    std::vector<double> weights(traders.size());
    for (std::size_t h = 0; h < 24; ++h) {
        double sum = 0;
        for (std::size_t i = 0; i < traders.size(); ++i) {
            weights[i] = toDouble(traders[i].hours[h]) * parts[i];
            sum += weights[i];
        }
        const double unit = sum > 0 ? toDouble(unregulated[h]) / sum : 0;
        if (unit * *std::max_element(parts.begin(), parts.end()) > .99) {
            // Somebody would sell more than all it has: everybody the same part instead.
            for (std::size_t i = 0; i < traders.size(); ++i)
                weights[i] = toDouble(traders[i].hours[h]);
        }
        const std::vector<Amount> amounts = split(unregulated[h], weights);
        for (std::size_t i = 0; i < traders.size(); ++i)
            result[i].hours[h] = amounts[i];
    }
    return result;
}

} // namespace vigia::standin
