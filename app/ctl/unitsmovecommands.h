#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"
#include "core/units/applyinfo.h"

#include <QCoreApplication>

namespace vigia::units {
class HelperClient;
} // namespace vigia::units

namespace vigia::ctl {

/// `vigiactl units apply` and `units revert`: the move as the unit helper does it, followed step by step on
/// stderr, with a report at its end. With --dry-run the plan alone, which changes nothing.
class UnitsMoveCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)

public:
    explicit UnitsMoveCommand(units::MoveKind kind)
        : m_kind(kind)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    int preview(Context& context, units::HelperClient& helper);
    int move(Context& context, units::HelperClient& helper);
    [[nodiscard]] Result<units::MoveInfo> follow(Context& context, units::HelperClient& helper,
                                                 const units::MoveInfo& begun);
    int report(Context& context, const units::MoveInfo& move);

    units::MoveKind m_kind;
    std::string m_host;
    std::string m_reason;
    bool m_isPreview = false;
};

} // namespace vigia::ctl
