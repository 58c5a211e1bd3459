#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace vigia::units {

/// Names of units as systemd takes them. The manager's methods also take paths; Vigía passes none on. Pure.
class UnitName
{
    Q_DECLARE_TR_FUNCTIONS(UnitName)

public:
    static constexpr qsizetype Longest = 255;

    /// The name with its kind: "redis" → "redis.service". Error: InvalidData (no name of a unit, or a
    /// template without its instance).
    [[nodiscard]] static Result<QString> of(const QString& word);
    /// The same, and `*`, `?` and `[…]` may stand in it: "celery" → "celery.service", "celery*" stays.
    [[nodiscard]] static Result<QString> patternOf(const QString& word);
};

} // namespace vigia::units
