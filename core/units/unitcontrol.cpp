#include "core/units/unitcontrol.h"

#include "core/async/deliver.h"
#include "core/units/unitname.h"

#include <QPromise>

namespace vigia::units {

UnitControl::UnitControl(UnitsClient& systemd, HelperClient& helper, QObject* parent)
    : QObject(parent)
    , m_systemd(systemd)
    , m_helper(helper)
{
}

QFuture<Result<UnitOutcome>> UnitControl::give(UnitOrder order, const QString& name, const QString& reason)
{
    const Result<QString> unit = UnitName::of(name);
    if (!unit)
        return m_systemd.give(order, name); // says what is wrong with it
    using Outcome = Result<UnitOutcome>;
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    deliver(m_helper.units(), this, [this, promise, order, unit = *unit, reason](const auto& listed) {
        const bool isListed = listed && listed->contains(unit);
        deliver(isListed ? m_helper.control(unit, order, reason) : m_systemd.give(order, unit), this,
                [promise](const Outcome& outcome) {
                    promise->addResult(outcome);
                    promise->finish();
                });
    });
    return promise->future();
}

} // namespace vigia::units
