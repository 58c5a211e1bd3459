#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl targets`: what Prometheus scrapes, how it goes, and what an error means.
class TargetsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TargetsCommands)

public:
    QStringList path() const override { return {QStringLiteral("targets")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_pool;
    std::string m_health;
};

/// `vigiactl rules`: the alerting and recording rules with their state.
class RulesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(TargetsCommands)

public:
    QStringList path() const override { return {QStringLiteral("rules")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_state;
};

} // namespace vigia::ctl
