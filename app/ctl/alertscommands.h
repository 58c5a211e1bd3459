#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

namespace vigia::ctl {

/// `vigiactl alerts`, also as `alerts list`: what is wrong now, and who has taken it on.
class AlertsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsCommands)

public:
    explicit AlertsCommand(QStringList path)
        : m_path(std::move(path))
    {
    }

    QStringList path() const override { return m_path; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    QStringList m_path;
    std::string m_state;
    bool m_open = false;
};

/// `vigiactl alerts ack|unack|shelve|unshelve ALERT`.
class AlertsOrderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsCommands)

public:
    enum class Order
    {
        Acknowledge,
        Unacknowledge,
        Shelve,
        Unshelve,
    };

    explicit AlertsOrderCommand(Order order)
        : m_order(order)
    {
    }

    QStringList path() const override;
    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    Order m_order;
    std::string m_alert;
    std::string m_note;
    std::string m_time;
};

/// `vigiactl alerts history`: when alerts were pending or firing.
class AlertsHistoryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(AlertsCommands)

public:
    QStringList path() const override { return {QStringLiteral("alerts"), QStringLiteral("history")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_last = "24h";
    std::string m_from;
    std::string m_to;
};

} // namespace vigia::ctl
