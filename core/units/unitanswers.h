#pragma once

#include "core/base/result.h"
#include "core/units/unitinfo.h"

#include <QCoreApplication>
#include <QDBusError>
#include <QDBusMessage>

namespace vigia::units {

/// What systemd's manager answers, as values; its errors as ours. An answer of another form than systemd's is
/// InvalidData. Pure.
class UnitAnswers
{
    Q_DECLARE_TR_FUNCTIONS(UnitAnswers)

public:
    /// Of ListUnitsByPatterns and ListUnitFilesByPatterns: the units by name; a file whose unit is not loaded
    /// is one that is inactive.
    [[nodiscard]] static Result<QList<UnitInfo>> list(const QDBusMessage& units, const QDBusMessage& files);
    /// Of Properties.GetAll on a unit. Error: NotFound (systemd knows no such unit).
    [[nodiscard]] static Result<UnitInfo> unit(const QString& name, const QDBusMessage& properties);
    /// Whether the order did what it is for. Errors: Conflict, Timeout, Internal (the job failed).
    [[nodiscard]] static Result<> verdict(UnitOrder order, const UnitOutcome& outcome);

    /// PermissionDenied, NotFound, Timeout, Unreachable, InvalidData, Conflict, Internal. `unit` may be
    /// empty.
    static Error error(const QString& unit, const QDBusError& error);
    static Error noBus(const QString& why);
    static Error unexpected(const QString& signature);

private:
    static Result<> jobVerdict(const QString& unit, const QString& result, const UnitInfo& after);
    static Result<> started(const UnitInfo& after);
};

} // namespace vigia::units
