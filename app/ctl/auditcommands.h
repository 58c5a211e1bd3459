#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl audit`: who did what, newest first.
class AuditCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)

public:
    QStringList path() const override { return {QStringLiteral("audit"), QStringLiteral("list")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_text;
    std::string m_who;
    std::string m_action;
    std::string m_outcome;
    std::string m_from;
    std::string m_to;
    int m_limit = 50;
};

/// `vigiactl audit verify`: whether the log is as it was written.
class AuditVerifyCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)

public:
    QStringList path() const override { return {QStringLiteral("audit"), QStringLiteral("verify")}; }

    QString description() const override;

    int run(Context& context) override;
};

} // namespace vigia::ctl
