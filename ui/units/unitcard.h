#pragma once

#include "core/units/unitinfo.h"

namespace vigia::ui {

class DetailCard;

/// What the card of a unit shows: its state, what is wrong with it, what can be ordered, and everything that
/// is known.
namespace unitcard {

/// The action that asks for the unit's logs; the others are unitordertexts::id().
extern const QString LogsAction;

/// No unit: `sentence` alone. `why` nothing can be ordered at all now; empty = what the state allows.
void present(DetailCard& card, const units::UnitInfo* unit, const QString& sentence, const QString& why,
             const QDateTime& now);

} // namespace unitcard

} // namespace vigia::ui
