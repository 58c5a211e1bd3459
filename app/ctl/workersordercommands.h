#pragma once

#include "app/ctl/command.h"
#include "app/ctl/workerssession.h"
#include "core/workers/workerorder.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// An order to workers whose effect is looked for afterwards: `vigiactl workers grow`, `rate-limit`…
class WorkersOrderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    enum class Order
    {
        Grow,
        Shrink,
        Autoscale,
        RateLimit,
        TimeLimit,
        AddConsumer,
        CancelConsumer,
    };

    explicit WorkersOrderCommand(Order order)
        : m_order(order)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    workers::WorkerOrder orderOf(const WorkerWords& words) const;

    Order m_order;
    std::vector<std::string> m_words;
    std::string m_reason;
    double m_soft = 0;
    double m_hard = 0;
    double m_timeout = 5;
};

/// `vigiactl workers shutdown WORKER…`: done when it has said goodbye.
class WorkersShutdownCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(WorkersCommands)

public:
    QStringList path() const override { return {QStringLiteral("workers"), QStringLiteral("shutdown")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    int obey(Context& context, WorkersSession& session, const QStringList& workers);

    std::vector<std::string> m_workers;
    std::string m_reason;
    bool m_isForAll = false;
    bool m_yes = false;
    double m_timeout = 30;
};

} // namespace vigia::ctl
