#pragma once

#include "app/ctl/command.h"
#include "core/base/result.h"
#include "core/units/unitinfo.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

class WorkersSession;

/// `vigiactl units list [PATTERN…]`: the units of this machine's systemd.
class UnitsListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)

public:
    QStringList path() const override { return {QStringLiteral("units"), QStringLiteral("list")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_patterns;
    std::string m_host;
};

/// `vigiactl units show UNIT`: all that systemd states of one.
class UnitsShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)

public:
    QStringList path() const override { return {QStringLiteral("units"), QStringLiteral("show")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_unit;
    std::string m_host;
};

/// `vigiactl units start UNIT…` and the other orders: one after the other, each measured and audited.
class UnitsOrderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(UnitsCommands)

public:
    explicit UnitsOrderCommand(units::UnitOrder order)
        : m_order(order)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    QString question(const QString& units) const;
    void record(WorkersSession& session, const QString& unit, const Result<units::UnitOutcome>& outcome);

    units::UnitOrder m_order;
    std::vector<std::string> m_units;
    std::string m_reason;
    std::string m_host;
    double m_timeout = 120;
    bool m_yes = false;
};

} // namespace vigia::ctl
