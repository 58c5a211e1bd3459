#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl site up`: starts what does not run of the embedded site.
class SiteUpCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override { return {QStringLiteral("site"), QStringLiteral("up")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_today, m_engine, m_receivers;
    bool m_unsafe = false;
};

/// `vigiactl site status`: asks each service; exit 0 only when all are well.
class SiteStatusCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override { return {QStringLiteral("site"), QStringLiteral("status")}; }

    QString description() const override;
    int run(Context& context) override;
};

/// `vigiactl site down`: ends every process of the site, keeps its data.
class SiteDownCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override { return {QStringLiteral("site"), QStringLiteral("down")}; }

    QString description() const override;
    int run(Context& context) override;
};

/// `vigiactl site reset`: down, then deletes its data after asking.
class SiteResetCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override { return {QStringLiteral("site"), QStringLiteral("reset")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    bool m_yes = false;
};

/// `vigiactl site fault xm KIND`: tells the stand-in to misbehave.
class SiteFaultCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override
    {
        return {QStringLiteral("site"), QStringLiteral("fault"), QStringLiteral("xm")};
    }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_kind, m_metric;
    double m_rate = 1;
    int m_seed = 1;
};

/// `vigiactl site fault clear`
class SiteFaultClearCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SiteCommands)

public:
    QStringList path() const override
    {
        return {QStringLiteral("site"), QStringLiteral("fault"), QStringLiteral("clear")};
    }

    QString description() const override;
    int run(Context& context) override;
};

} // namespace vigia::ctl
