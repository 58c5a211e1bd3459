#pragma once

#include "app/ctl/command.h"
#include "app/ctl/workerssession.h"
#include "core/celery/taskmessage.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl workers revoke ID…`
class WorkersRevokeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("revoke")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    /// Every worker has the ids on its list, and none runs them when they were to be ended.

    std::vector<std::string> m_ids;
    std::string m_signal = "SIGTERM";
    std::string m_reason;
    bool m_terminates = false;
    bool m_yes = false;
    double m_timeout = 5;
};

/// `vigiactl workers purge QUEUE`
class WorkersPurgeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("purge")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_queue;
    std::string m_reason;
    bool m_yes = false;
};

/// `vigiactl workers run-task NAME`: any task of any Celery application.
class WorkersRunTaskCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("run-task")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    [[nodiscard]] Result<celery::TaskMessage> message(const settings::SiteConfig& site) const;

    std::string m_name;
    std::string m_args = "[]";
    std::string m_kwargs = "{}";
    std::string m_queue;
    std::string m_id;
    std::string m_eta;
    std::string m_reason;
    int m_priority = 0;
    double m_countdown = 0;
    double m_expires = 0;
    double m_timeLimit = 0;
    double m_softTimeLimit = 0;
    double m_timeout = 3600;
    bool m_waits = false;
};

} // namespace vigia::ctl
