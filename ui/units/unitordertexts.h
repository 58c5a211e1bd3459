#pragma once

#include "core/units/applyinfo.h"
#include "core/units/unitinfo.h"

#include <optional>

/// What may be ordered of a unit, and the words for it. Pure; names come back as they are: plain text only.
namespace vigia::ui::unitordertexts {

enum class Tier
{
    None, ///< given at once
    Confirm,
};

/// Start, reload, enable and reset harm nobody; what stops something is confirmed.
Tier tier(units::UnitOrder order);
/// All of them, in the order of their buttons.
const QList<units::UnitOrder>& all();
/// Stable: "start" "reset-failed".
QString id(units::UnitOrder order);
/// "Start", "Stop…"
QString button(units::UnitOrder order);
/// Why it can't be ordered in this state; empty = it can.
QString obstacle(units::UnitOrder order, const units::UnitInfo& unit);
/// "Stop celery-worker@1.service"
QString title(units::UnitOrder order, const QString& unit);
/// "Stop it": the button that does it names what it does.
QString verb(units::UnitOrder order, const units::BlastRadius& radius);
/// What will happen, and the way back.
QString effect(units::UnitOrder order, const units::UnitInfo& unit);
/// The state that the order starts from, as a line.
QString basis(const units::UnitInfo& unit, const QDateTime& now);
/// The order would meet another unit, or hit more, than was shown. No radius = it is not known.
bool isOther(const units::UnitInfo& shown, const units::UnitInfo& now);
bool isOther(const std::optional<units::BlastRadius>& shown, const std::optional<units::BlastRadius>& now);
/// The sentence of an order whose effect was measured; `isDone` false = it was not reached.
QString outcome(units::UnitOrder order, const units::UnitOutcome& outcome, const QDateTime& now);
bool isDone(units::UnitOrder order, const units::UnitOutcome& outcome);

} // namespace vigia::ui::unitordertexts
