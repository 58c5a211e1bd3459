#pragma once

#include "core/site/standin/amount.h"
#include "core/site/standin/dayinfo.h"
#include "core/site/standin/noise.h"

#include <QByteArrayList>

#include <vector>

namespace vigia::standin {

enum class Activity
{
    Generation,
    Trade,
    Distribution,
    Transmission
};

/// A company of the market in one of its activities.
struct Agent
{
    QByteArray code;
    Activity activity = Activity::Trade;
    qint64 firstDay = 0;
    qint64 lastDay = std::numeric_limits<qint64>::max();
    double share = 0; ///< of its activity's energy, before normalising
    double unregulated = 0; ///< part of its sales to large customers, 0..0.8
    Noise hourly;

    bool isActive(const DayInfo& day) const { return firstDay <= day.number && day.number <= lastDay; }
};

/// One hourly series a code.
struct AgentHours
{
    QByteArray code;
    Hours hours = NoHours;
};

/// The companies of ListadoAgentes and how they share the market. Immutable.
class Agents
{
public:
    explicit Agents(std::string_view seed);

    const std::vector<QByteArrayList>& listing() const { return m_listing; }

    std::vector<const Agent*> active(Activity activity, const DayInfo& day) const;

    /// Splits `total` over the active companies; adds up exactly. `salt` gives each metric its own spread.
    std::vector<AgentHours> share(const Hours& total, Activity activity, const DayInfo& day,
                                  int salt = 0) const;
    /// The unregulated part of each trader's hours, adding up to `unregulated`; never more than it sells.
    std::vector<AgentHours> unregulatedShare(const std::vector<AgentHours>& traders,
                                             const Hours& unregulated) const;

private:
    void addAgent(const QByteArrayList& row, std::string_view seed);
    double unregulatedPart(const QByteArray& code) const;

    std::vector<QByteArrayList> m_listing;
    std::vector<Agent> m_agents;
};

} // namespace vigia::standin
