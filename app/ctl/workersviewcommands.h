#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl workers list`, and `workers show NAME…`, which adds their numbers, tasks and settings.
class WorkersListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    enum class Mode
    {
        List,
        Show,
    };

    explicit WorkersListCommand(Mode mode)
        : m_mode(mode)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    Mode m_mode;
    std::vector<std::string> m_workers;
    double m_timeout = 2;
};

/// What workers answer when they are asked: `vigiactl workers ping`, `active`…
class WorkersAskCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    enum class Question
    {
        Ping,
        Active,
        Reserved,
        Scheduled,
        Stats,
        Registered,
        Settings,
    };

    explicit WorkersAskCommand(Question question)
        : m_question(question)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    Question m_question;
    std::vector<std::string> m_workers;
    double m_timeout = 2;
};

/// `vigiactl workers queues`: what waits, and who consumes it.
class WorkersQueuesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("queues")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_queues;
    double m_timeout = 2;
};

/// `vigiactl workers peek QUEUE`: the messages that are served next.
class WorkersPeekCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("peek")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_queue;
    int m_limit = 20;
};

/// `vigiactl workers events`: the tasks and workers as they change, until Ctrl+C or for a time.
class WorkersEventsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("events")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    double m_seconds = 0;
    bool m_hidesTasks = false;
};

} // namespace vigia::ctl
