#pragma once

#include "core/site/standin/agents.h"
#include "core/site/standin/dailyprice.h"
#include "core/site/standin/demand.h"
#include "core/site/standin/dispatch.h"
#include "core/site/standin/exchange.h"
#include "core/site/standin/hydrology.h"

#include <QByteArray>
#include <QDate>

namespace vigia::standin {

/// Everything the simulated market is made of. Immutable after construction: read it from any thread.
class Model
{
public:
    /// `seed` empty = the reference history; runs the system to `horizon` (some 20 ms from 2000 to today).
    Model(QByteArray seed, QDate horizon);
    Model(const Model&) = delete;
    Model& operator=(const Model&) = delete;

    bool covers(QDate date) const { return run.covers(date); }

    /// A stream of this seed for one more series.
    Noise noise(std::string_view key, std::string_view subkey = {}) const
    {
        return Noise(seedView(), key, subkey);
    }

private:
    QByteArray m_seed;

    std::string_view seedView() const { return viewOf(m_seed); }

public:
    const SystemRun run;
    const Demand demand;
    const DailyPrice price;
    const Exchange exchange;
    const Fleet fleet;
    const Dispatch dispatch;
    const Hydrology hydrology;
    const Agents agents;
};

} // namespace vigia::standin
