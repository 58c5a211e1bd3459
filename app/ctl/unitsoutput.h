#pragma once

#include "core/units/unitinfo.h"

#include <QJsonObject>

namespace vigia::ctl {

/// A unit with the words that scripts may rely on: systemd's. What is unknown is null.
QJsonObject toJson(const units::UnitInfo& unit);
/// "active (running)"
QString stateWord(const units::UnitInfo& unit);

} // namespace vigia::ctl
