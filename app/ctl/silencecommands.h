#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl silence`, also as `silence list`.
class SilenceListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SilenceCommands)

public:
    explicit SilenceListCommand(QStringList path)
        : m_path(std::move(path))
    {
    }

    QStringList path() const override { return m_path; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    QStringList m_path;
    bool m_expired = false;
};

/// `vigiactl silence add MATCHER…`
class SilenceAddCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SilenceCommands)

public:
    QStringList path() const override { return {QStringLiteral("silence"), QStringLiteral("add")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_matchers;
    std::string m_time = "2h";
    std::string m_comment;
    std::string m_id;
};

/// `vigiactl silence expire ID…`
class SilenceExpireCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(SilenceCommands)

public:
    QStringList path() const override { return {QStringLiteral("silence"), QStringLiteral("expire")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_ids;
};

} // namespace vigia::ctl
