#pragma once

#include "app/ctl/command.h"

#include <QCoreApplication>

#include <vector>

namespace vigia::ctl {

/// `vigiactl etl retry ID…`
class EtlRetryCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("retry")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_ids;
    std::string m_reason;
    std::string m_engine;
    bool m_wait = false;
};

/// `vigiactl etl cancel ID`
class EtlCancelCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("cancel")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_id;
    std::string m_reason;
};

/// `vigiactl etl backfill METRIC/ENTITY`
class EtlBackfillCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("backfill")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::string m_series;
    std::string m_from;
    std::string m_to;
    std::string m_only = "gaps";
    std::string m_reason;
    std::string m_engine;
    bool m_dryRun = false;
    bool m_wait = false;
};

/// `vigiactl etl incremental [METRIC/ENTITY…]`: what the schedule and Celery's task run.
class EtlIncrementalCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("incremental")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    std::vector<std::string> m_series;
    std::string m_id;
    std::string m_worker;
    std::string m_queue;
    std::string m_reason;
    int m_attempt = 0;
};

/// `vigiactl etl clean-logs --days N`
class EtlCleanLogsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("clean-logs")}; }

    QString description() const override;
    void declare(Options& options) override;
    int run(Context& context) override;

private:
    int m_days = 30;
    std::string m_id;
    std::string m_worker;
    std::string m_queue;
    int m_attempt = 0;
};

/// `vigiactl etl serve`: the embedded engine and its schedule without a console.
class EtlServeCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(EtlOrderCommands)

public:
    QStringList path() const override { return {QStringLiteral("etl"), QStringLiteral("serve")}; }

    QString description() const override;

    int run(Context& context) override;
};

} // namespace vigia::ctl
